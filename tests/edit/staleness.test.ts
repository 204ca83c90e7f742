import { describe, expect, it } from 'vitest';
import { stalenessIn } from '../../src/edit/staleness.js';

const at = (articleId: string) => ({ articleId, start: 0, end: 10 });
const staleness = stalenessIn([
  { id: 'first', day: '2031-03-04' },
  { id: 'later', day: '2031-03-09' },
  { id: 'last', day: '2031-04-08' },
  { id: 'undated' },
]);

describe('stalenessIn', () => {
  it.each([
    ['the newest report', [at('last')], 0],
    ['an old one and the newest', [at('first'), at('last')], 0],
    ['one without a day', [at('undated')], 0],
    ['nothing', [], 0],
    ['what was told a month ago', [at('later')], 0.984],
  ])('%s', (_, places, expected) => expect(staleness(places)).toBeCloseTo(expected, 3));

  it('is half after five days', () => {
    const days = [
      { id: 'first', day: '2031-03-04' },
      { id: 'later', day: '2031-03-09' },
    ];
    expect(stalenessIn(days)([at('first')])).toBe(0.5);
  });

  it('knows nothing old in a story of one day, or of none', () => {
    expect(stalenessIn([{ id: 'a', day: '2031-03-04' }])([at('a')])).toBe(0);
    expect(stalenessIn([{ id: 'a' }])([at('a')])).toBe(0);
  });
});
