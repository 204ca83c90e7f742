/** How large a mail is: Gmail cuts one at about 102 KB, and a reader on a train waits for each of them. */
import { describe, expect, test } from 'vitest';
import type { Edition, EditionBriefing } from '../../src/model/edition.js';
import { html } from '../../src/render/html.js';
import { view } from '../../src/render/view/view.js';
import { BRIDGE, EDITION, NEWSLETTER, TEMPLATES } from './fixture.js';

const KB = 1024;

const bytes = async (briefings: readonly EditionBriefing[]): Promise<number> => {
  const edition: Edition = { ...EDITION, sections: [{ title: 'Region', briefings }] };
  return Buffer.byteLength(await html(view(edition, NEWSLETTER), TEMPLATES));
};

const all = EDITION.sections.flatMap((s) => s.briefings);
const shorts = all.filter((b) => b.form === 'short');
const [, line] = all.filter((b) => b.form === 'line');

/** The stories over and over, each as one of its own. */
const many = (n: number, from: readonly EditionBriefing[]): readonly EditionBriefing[] =>
  Array.from({ length: n }, (_, i) => from[i % from.length])
    .filter((b) => b !== undefined)
    .map((b, i) => ({ ...b, storyId: `story-${i}`, rank: i + 1 }));

/** A short story of three outlets with all that the layout gives one. */
const rich: EditionBriefing = {
  ...BRIDGE,
  form: 'short',
  facts: BRIDGE.facts.slice(0, 2),
  quotes: BRIDGE.quotes.slice(0, 1),
  disputes: [],
  timeline: [],
  articles: ['herald', 'radio', 'agency'],
};

describe('an edition stays small', () => {
  test('five stories, the first in full: 40 KB', async () => {
    expect(await bytes(many(5, [BRIDGE, rich, rich, rich, rich]))).toBeLessThan(40 * KB);
  });

  test('thirty short items: 90 KB', async () => {
    expect(await bytes(many(30, shorts))).toBeLessThan(90 * KB);
  });

  test('a lead, six short stories and 33 lines, which is what a mail holds at most: 70 KB', async () => {
    if (line === undefined) throw new Error('the fixture has a story of one line');
    expect(await bytes([BRIDGE, ...many(6, [rich]), ...many(33, [line])])).toBeLessThan(70 * KB);
  });
});
