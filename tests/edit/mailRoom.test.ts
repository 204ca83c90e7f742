import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BYTES, bytesOfMail, withinMail } from '../../src/edit/mailRoom.js';
import type { Edition, EditionArticle, EditionBriefing } from '../../src/model/edition.js';
import { PLANNED_BYTES, REFUSE_AT_BYTES } from '../../src/model/mailSize.js';
import { render } from '../../src/render/render.js';
import { briefings } from '../../src/text/printed.js';
import { BRIDGE, EDITION, NEWSLETTER, TEMPLATES, withBridge } from '../render/fixture.js';

const articlesOf = (edition: Edition): ReadonlyMap<string, EditionArticle> =>
  new Map(edition.articles.map((a) => [a.id, a]));

const estimated = (edition: Edition): number => bytesOfMail(briefings(edition), articlesOf(edition));

const rendered = async (edition: Edition): Promise<number> =>
  Buffer.byteLength((await render(edition, { newsletter: NEWSLETTER, templates: TEMPLATES })).value.html);

const bare = { standfirst: null, facts: [], quotes: [], disputes: [], timeline: [] };

/** The fixture with a lead that has nothing but what is given. */
const lead = (change: Partial<EditionBriefing>): Edition => withBridge({ ...bare, ...change });

const without = (storyId: string, edition = EDITION): Edition => ({
  ...edition,
  sections: edition.sections.map((s) => ({ ...s, briefings: s.briefings.filter((b) => b.storyId !== storyId) })),
});

const [fact, ferries, cars] = BRIDGE.facts;
const [quote, director, consultant] = BRIDGE.quotes;
const [dispute] = BRIDGE.disputes;
const [entry, later] = BRIDGE.timeline;
if (!fact || !ferries || !cars || !quote || !director || !consultant || !dispute || !entry || !later) {
  throw new Error('the fixture has every part');
}
const third = { ...dispute.sides[0], position: 'Work orders show that five of them were replaced before the winter.' };

/** Editions that differ in one thing, and how many of it the second has more. */
const DIFFERENCES: readonly (readonly [what: keyof typeof BYTES, n: number, less: Edition, more: Edition])[] = [
  [
    'reference',
    2,
    lead({ facts: [fact, { ...ferries, standing: 'corroborated', independentSources: 3 }] }),
    lead({ facts: [fact, { ...ferries, standing: 'corroborated', independentSources: 3, citations: fact.citations }] }),
  ],
  ['source', 1, lead({ articles: ['herald', 'post'] }), lead({ articles: ['herald', 'post', 'hospital'] })],
  ['item', 1, without('story-river'), EDITION],
  ['story', 1, without('story-hospital', lead({})), lead({})],
  ['standfirst', 1, lead({}), lead({ standfirst: BRIDGE.standfirst })],
  ['fact', 1, lead({ facts: [fact, ferries] }), lead({ facts: [fact, ferries, cars] })],
  ['heading', 1, lead({}), lead({ facts: [fact] })],
  ['quote', 1, lead({ quotes: [director] }), lead({ quotes: [director, consultant] })],
  ['rendering', 1, lead({ quotes: [{ ...quote, variants: [quote.variants[0]] }] }), lead({ quotes: [quote] })],
  ['side', 1, lead({ disputes: [dispute] }), lead({ disputes: [{ ...dispute, sides: [...dispute.sides, third] }] })],
  ['dispute', 1, lead({}), lead({ disputes: [dispute] })],
  ['entry', 1, lead({ timeline: [entry] }), lead({ timeline: [entry, later] })],
];

/** A day of a lead told in full, eight stories told short and 51 of one line, with words of their own. */
const bigDay = (): Edition => {
  const [, hospital, exam, cannery] = briefings(EDITION);
  if (!hospital || !exam || !cannery) throw new Error('the fixture has stories of every form');
  const short = {
    ...BRIDGE,
    form: 'short' as const,
    timeline: [],
    facts: BRIDGE.facts.slice(0, 3),
    quotes: [director],
  };
  const day = Array.from({ length: 60 }, (_, i): EditionBriefing => {
    const story = i === 0 ? BRIDGE : i < 5 ? short : i < 7 ? hospital : i < 9 ? exam : cannery;
    return { ...story, storyId: `story-${i}`, rank: i + 1 };
  });
  return {
    ...EDITION,
    sections: [0, 1, 2].map((s) => ({ title: `Section ${s}`, briefings: day.slice(s * 20, s * 20 + 20) })),
  };
};

/** How far the plan may be off; `PLANNED_BYTES` is what is sent at most, less this. */
const TOLERANCE = 0.15;

describe('the estimate', () => {
  test.each(DIFFERENCES)('of one %s is what rendering adds', async (what, n, less, more) => {
    const real = ((await rendered(more)) - (await rendered(less))) / n;
    const plan = (estimated(more) - estimated(less)) / n;
    const measured = Math.round(BYTES[what] + real - plan);
    const most = Math.max(30, TOLERANCE * BYTES[what]);
    expect(Math.abs(measured - BYTES[what]), `${what}: ${measured} in src/edit/mailRoom.ts`).toBeLessThan(most);
  });

  test('of the frame is what rendering adds', async () => {
    const measured = BYTES.frame + (await rendered(EDITION)) - estimated(EDITION);
    expect(Math.abs(measured - BYTES.frame), `frame: ${measured} in src/edit/mailRoom.ts`).toBeLessThan(
      TOLERANCE * BYTES.frame,
    );
  });

  test('holds for the sample', () => {
    const read = (file: string): string => readFileSync(new URL(`../golden/sample/${file}`, import.meta.url), 'utf8');
    const ratio = estimated(JSON.parse(read('edition.json')) as Edition) / Buffer.byteLength(read('edition.html'));
    expect(Math.abs(ratio - 1), `${ratio.toFixed(3)} of the size`).toBeLessThan(TOLERANCE);
  });

  test('holds for a day of sixty stories', async () => {
    const ratio = estimated(bigDay()) / (await rendered(bigDay()));
    expect(Math.abs(ratio - 1), `${ratio.toFixed(3)} of the size`).toBeLessThan(TOLERANCE);
  });
});

describe('room in the mail', () => {
  const day = bigDay();
  const stories = briefings(day);
  const articles = articlesOf(day);
  const parts = (b: EditionBriefing) => [...b.disputes, ...b.quotes, ...b.facts, ...b.timeline];
  const shown = (list: readonly EditionBriefing[]): readonly number[] =>
    list.map((b) => (b.printed ? parts(b).filter((p) => p.printed).length : -1));

  /** Room for a share of what the stories of an edition take. */
  const roomFor = (share: number, list: readonly EditionBriefing[] = stories): number =>
    Math.ceil(BYTES.frame + share * (bytesOfMail(list, articles) - BYTES.frame));

  test('an edition that fits stays as it is', () => {
    expect(withinMail(stories, articles, estimated(day))).toBe(stories);
  });

  test.each([1, 0.8, 0.5, 0.3, 0.15])('one of %f of its size fits, and nothing is lost', (share) => {
    const most = roomFor(share);
    const fitting = withinMail(stories, articles, most);
    expect(bytesOfMail(fitting, articles)).toBeLessThanOrEqual(most);
    expect(fitting.map((b) => b.storyId)).toEqual(stories.map((b) => b.storyId));
    fitting.forEach((b, i) => {
      const before = stories[i];
      if (before === undefined) throw new Error('as many as before');
      expect(b.printed || b.web).toBe(true);
      expect(parts(b).map((p) => p.id)).toEqual(parts(before).map((p) => p.id));
      const kept = new Set(parts(b).flatMap((p) => (p.printed || p.web ? p.id : [])));
      for (const p of parts(before)) if (p.printed) expect(kept).toContain(p.id);
      if (!b.printed) expect(parts(b).filter((p) => p.printed)).toEqual([]);
    });
  });

  test('the best stories keep their parts; behind the first that has no room, all are moved', () => {
    const fitting = withinMail(stories, articles, roomFor(0.65));
    expect(shown(fitting)[0]).toBe(shown(stories)[0]);
    const printed = fitting.map((b) => b.printed);
    expect(printed.lastIndexOf(true)).toBe(printed.indexOf(false) - 1);
    expect(printed.filter(Boolean).length).toBeGreaterThan(15);
  });

  test('a story gives up the worst of its parts first, and its last dispute last', () => {
    const alone = [BRIDGE];
    const told = [0.9, 0.7, 0.5].map((share) => withinMail(alone, articles, roomFor(share, alone))[0]);
    expect(told.map((b) => b?.timeline.filter((t) => t.printed).length)).toEqual([2, 1, 0]);
    expect(told.map((b) => b?.disputes.filter((d) => d.printed).length)).toEqual([1, 1, 1]);
    expect(told[1]?.timeline.map((t) => t.web === true)).toEqual([false, true, true, true]);
  });

  test('told in one line, a story has its standfirst among the facts of the web edition', () => {
    const { standfirst } = BRIDGE;
    if (standfirst === null || 'by' in standfirst) throw new Error('the fixture has a standfirst of articles');
    const said = { ...ferries, id: 'said', text: standfirst.text, citations: standfirst.citations, printed: false };
    const [told] = withinMail([{ ...BRIDGE, facts: [...BRIDGE.facts, said] }, ...stories], articles, roomFor(0.02));
    expect([told?.form, told?.standfirst, told?.printed]).toEqual(['line', null, true]);
    expect(told?.facts.find((f) => f.id === 'said')).toEqual({ ...said, web: true });
    const own = { text: 'In our own words.', by: 'editor', citations: [], edits: [] } as const;
    const [kept] = withinMail([{ ...BRIDGE, standfirst: own }], articles, roomFor(0.4, [BRIDGE]));
    expect([kept?.form, kept?.standfirst]).toEqual(['full', own]);
  });

  test('what the editor or the ranking left out stays out of the web edition too', () => {
    const dropped = stories.map((b, i) => (i === 5 ? { ...b, printed: false } : b));
    expect(withinMail(dropped, articles, roomFor(0.2))[5]).toEqual(dropped[5]);
    const hidden = withinMail([BRIDGE], articles, roomFor(0.5, [BRIDGE]))[0]?.facts.find(
      (f) => !f.printed && f.web === undefined,
    );
    expect(hidden?.text).toMatch(/detour for lorries/);
  });

  test('what is planned, and is off by as much as it may be, is sent', async () => {
    expect(PLANNED_BYTES * (1 + TOLERANCE)).toBeLessThanOrEqual(REFUSE_AT_BYTES);
    const fitting = withinMail([...stories, ...stories], articles);
    const edition = { ...day, sections: [{ title: 'News', briefings: fitting }] };
    const bytes = await rendered(edition);
    expect(bytes).toBeLessThan(REFUSE_AT_BYTES);
    expect(bytes).toBeGreaterThan(0.7 * PLANNED_BYTES);
  });
});
