import { describe, expect, it } from 'vitest';
import { countOrigins, originsOf } from '../../src/merge/origins.js';
import { article, story } from './story.js';

const WIRE =
  'A freight train carrying grain left the rails near Aldmoor before dawn and blocked the line for nine hours.';

describe('independent origins', () => {
  const alpha = article({ outlet: 'Alpha', text: WIRE });
  const beta = article({
    outlet: 'Beta',
    text: 'Grain lay over both tracks at Aldmoor after wagons tipped, railway staff said.',
  });
  const gamma = article({ outlet: 'Gamma', text: WIRE });
  const sister = article({
    outlet: 'Sister',
    owner: 'alpha',
    text: 'Trains stood still at Aldmoor for most of the day.',
  });

  it.each([
    ['two outlets in their own words', [alpha, beta], 2],
    ['one wire text in two papers', [alpha, gamma], 1],
    ['an outlet and one it owns', [alpha, sister], 1],
    ['three, two of them with one text', [alpha, beta, gamma], 2],
  ])('%s', (_name, articles, expected) => {
    const [first, ...rest] = articles;
    if (!first) throw new Error('a story has an article');
    const origins = originsOf(story([first, ...rest]));
    expect(
      countOrigins(
        articles.map((a) => ({ article: a, text: a.text })),
        origins,
      ),
    ).toBe(expected);
  });

  it('counts a copy with its original, whatever its sentences', () => {
    const origins = originsOf(story([alpha, beta], [{ original: alpha.id, copies: [beta.id], kind: 'rewrite' }]));
    expect(new Set(origins.values()).size).toBe(1);
  });

  it('does not take one quotation printed twice for one text', () => {
    const said = '“Nobody on this council will sign a plan that drowns our own street,” she told the packed hall.';
    const a = article({ outlet: 'A', text: said });
    const b = article({ outlet: 'B', text: said.replace('she told the packed hall', 'Ms Rook said') });
    const tellings = [a, b].map((x) => ({ article: x, text: x.text }));
    expect(countOrigins(tellings, originsOf(story([a, b])))).toBe(2);
  });
});
