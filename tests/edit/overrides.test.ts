import { describe, expect, it } from 'vitest';
import { defaultNewsletter } from '../../src/config.js';
import { edit } from '../../src/edit/edit.js';
import type { Claim, Dispute, Findings, Quote } from '../../src/model/findings.js';
import type { AnnotatedArticle } from '../../src/model/language.js';
import { NO_OVERRIDES, type StoryOverride } from '../../src/model/overrides.js';
import type { Recalled } from '../../src/model/recalled.js';
import { storyId } from '../../src/model/story.js';
import { article, place } from './fixture.js';

const claim = (a: AnnotatedArticle, words: string): Claim => ({
  id: `claim ${words}`,
  sentence: place(a, words),
  citations: [place(a, words)],
  independentSources: 1,
  standing: 'single-source',
  weight: 0.5,
});

const quote = (a: AnnotatedArticle, words: string, name: string, weight: number): Quote => ({
  id: `quote of ${name}`,
  form: 'direct',
  speaker: { name, shown: true },
  variants: [{ text: words, citation: place(a, words), likeness: 'exact' }],
  weight,
});

/** Stories of one article; the more sentences, the weightier. */
const storyOf = (id: string, sentences: readonly string[]): Findings => {
  const a = article({ id, source: `The ${id} Gazette`, sentences });
  return {
    story: { id: storyId(id), articles: [a], copies: [] },
    cast: [],
    independentSources: 1,
    claims: sentences.map((s) => claim(a, s)),
    quotes: [],
    disputes: [],
    timeline: [],
    omissions: [],
  };
};

const MILL = storyOf('mill', [
  'The council closed the tide mill on Thursday after a beam gave way.',
  'Inspectors found rot in three of the forty beams.',
  'The mayor promised to pay for new oak.',
]);
const QUAY = storyOf('quay', ['Divers raised a cannon from the old quay.', 'It weighs two tonnes.']);
const FAIR = storyOf('fair', ['The winter fair opened in Saltby.']);

interface Given {
  readonly excerptWords?: number;
  readonly stories?: readonly Findings[];
  readonly recalled?: ReadonlyMap<string, Recalled>;
  readonly repeated?: 'keep' | 'down' | 'drop';
}

const override = (story: string, more: Partial<StoryOverride>): StoryOverride => ({
  story,
  drop: false,
  quotes: { choose: [], ban: [] },
  disputes: { drop: [] },
  at: 'overrides.yaml:3',
  ...more,
});

const made = (
  overrides: readonly StoryOverride[],
  { stories = [MILL, QUAY, FAIR], recalled, repeated, excerptWords }: Given = {},
) => {
  const newsletter = defaultNewsletter();
  const edition = edit(stories, {
    newsletter: {
      ...newsletter,
      memory: { ...newsletter.memory, repeated: repeated ?? 'down' },
      outlets:
        excerptWords === undefined
          ? []
          : [{ id: 'The mill Gazette', name: '', kind: 'newspaper', aliases: [], domains: [], excerptWords }],
    },
    date: '2026-03-05',
    notices: [],
    overrides: { ...NO_OVERRIDES, stories: overrides },
    ...(recalled === undefined ? {} : { recalled }),
  }).value;
  const briefings = edition.sections.flatMap((s) => s.briefings);
  return {
    edition,
    briefings,
    order: briefings.map((b) => b.articles[0]),
    printed: briefings.filter((b) => b.printed).map((b) => b.articles[0]),
    of: (id: string) => {
      const found = briefings.find((b) => b.articles[0] === id);
      if (found === undefined) throw new Error(`no story of ${id}`);
      return found;
    },
  };
};

describe('what an editor decides about stories', () => {
  it('without overrides, the weightiest goes first', () => expect(made([]).order).toEqual(['mill', 'quay', 'fair']));

  it('a pinned story keeps its place, and the first is told in full', () => {
    const { order, of } = made([override(storyId('fair'), { pin: 1 })]);
    expect(order).toEqual(['fair', 'mill', 'quay']);
    expect(of('fair').form).toBe('full');
  });

  it('several pins are an order', () => {
    const { order } = made([
      override('fair.md', { pin: 2 }),
      override('quay', { pin: 1 }),
      override('mill', { pin: 3 }),
    ]);
    expect(order).toEqual(['quay', 'fair', 'mill']);
  });

  it('a pin beyond the last place is the last place, before what is dropped', () => {
    const { order, of } = made([override('mill', { pin: 9 }), override('quay', { drop: true })]);
    expect(order).toEqual(['fair', 'mill', 'quay']);
    expect(of('mill').form).toBe('short');
  });

  it('a dropped story is kept and not printed, nor moved to the web', () => {
    const { printed, of, edition } = made([override('mill', { drop: true })]);
    expect(printed).toEqual(['quay', 'fair']);
    expect(of('mill')).toMatchObject({ printed: false });
    expect(of('mill').web).toBeUndefined();
    expect(of('mill').facts.some((f) => f.printed)).toBe(false);
    expect(edition.subject).toContain('cannon');
  });

  it('prints the editor’s words as the editor’s, without a citation', () => {
    const by = { by: 'editor', citations: [], edits: [] };
    const mill = made([
      override('mill', { headline: 'Tide mill shut', standfirst: 'Rot was found.', note: 'We sit on its board.' }),
    ]).of('mill');
    expect(mill.headline).toEqual({ ...by, text: 'Tide mill shut' });
    expect(mill.standfirst).toEqual({ ...by, text: 'Rot was found.' });
    expect(mill.note).toEqual({ ...by, text: 'We sit on its board.' });
  });

  it('names what has vanished', () => {
    const { edition } = made([
      override('gone', { pin: 1 }),
      override('mill', { quotes: { choose: ['q1'], ban: ['q2'] }, disputes: { drop: ['d1'] } }),
    ]);
    const messages = edition.notices.filter((n) => n.rule === 'override-without-target').map((n) => n.message);
    expect(messages.map((m) => m.split(' is not')[0])).toEqual([
      'The story gone',
      'The quotation q1',
      'The quotation q2',
      'The disputed point d1',
    ]);
    expect(edition.notices[0]?.path).toBe('overrides.yaml:3');
  });
});

describe('what an owner allows of an outlet', () => {
  const printedOf = (excerptWords?: number) => {
    const mill = made([], excerptWords === undefined ? {} : { excerptWords }).of('mill');
    const texts = [mill.standfirst?.text ?? '', ...mill.facts.filter((f) => f.printed).map((f) => f.text)];
    return texts.join(' ').split(/\s+/).filter(Boolean).length;
  };

  it('is not exceeded, and used as far as whole sentences go', () => {
    expect(printedOf()).toBeGreaterThan(20);
    expect(printedOf(10)).toBeLessThanOrEqual(10);
    expect(printedOf(10)).toBeGreaterThan(4);
    expect(printedOf(0)).toBe(0);
  });
});

describe('what an editor decides about parts of a story', () => {
  const a = article({
    id: 'ferry',
    source: 'The Herald',
    sentences: [
      'The ferry caught fire off Saltby on Thursday morning.',
      '“We saw the smoke from the pier and ran for the boats,” said Ada Byrne.',
      '“The pumps were tested only last week by our own engineers,” said Tom Hale.',
    ],
    people: { 'Ada Byrne': { gender: 'female' }, 'Tom Hale': { gender: 'male' } },
  });
  const [byrne, hale] = [
    quote(a, 'We saw the smoke from the pier and ran for the boats,', 'Ada Byrne', 0.9),
    quote(a, 'The pumps were tested only last week by our own engineers,', 'Tom Hale', 0.1),
  ];
  const side = (words: string, holder: string) => ({
    position: place(a, words),
    holders: [holder] as const,
    citations: [place(a, words)] as const,
  });
  const dispute: Dispute = {
    id: 'd1',
    question: 'When were the pumps tested?',
    kind: 'account',
    status: 'unresolved',
    sides: [side('ran for the boats', 'Ada Byrne'), side('tested only last week', 'Tom Hale')],
    weight: 0.9,
  };
  const ferry: Findings = {
    story: { id: storyId('ferry'), articles: [a], copies: [] },
    cast: [],
    independentSources: 1,
    claims: [claim(a, 'The ferry caught fire off Saltby on Thursday morning.')],
    quotes: [byrne, hale],
    disputes: [dispute],
    timeline: [],
    omissions: [],
  };
  const told = (more: Partial<StoryOverride>) => made([override('ferry', more)], { stories: [ferry] }).of('ferry');
  const printedQuotes = (more: Partial<StoryOverride>) =>
    told(more)
      .quotes.filter((q) => q.printed)
      .map((q) => q.id);

  const undisputed = { disputes: { drop: ['d1'] } };

  it('a banned quotation is not printed', () => {
    expect(printedQuotes(undisputed)).toContain(byrne.id);
    expect(printedQuotes({ ...undisputed, quotes: { choose: [], ban: [byrne.id] } })).not.toContain(byrne.id);
  });

  it('a chosen quotation is printed before all others', () => {
    expect(printedQuotes(undisputed)[0]).toBe(byrne.id);
    expect(printedQuotes({ ...undisputed, quotes: { choose: [hale.id], ban: [] } })[0]).toBe(hale.id);
  });

  it('a dropped disputed point is not printed', () => {
    expect(told({}).disputes[0]?.printed).toBe(true);
    expect(told({ disputes: { drop: ['d1'] } }).disputes[0]?.printed).toBe(false);
  });
});

describe('stories that earlier editions told', () => {
  const recalled = new Map<string, Recalled>([
    [storyId('mill'), { history: 'repeated', continues: '2026-03-04', since: new Set() }],
    [
      storyId('quay'),
      { history: 'continued', continues: '2026-03-04', since: new Set(['claim It weighs two tonnes.']) },
    ],
  ]);

  it('go down where nothing of them is new', () => {
    expect(made([], { recalled }).order).toEqual(['quay', 'fair', 'mill']);
    expect(made([], { recalled }).printed).toContain('mill');
  });

  it('are dropped, or kept in their place, where the owner says so', () => {
    expect(made([], { recalled, repeated: 'drop' }).printed).toEqual(['quay', 'fair']);
    expect(made([], { recalled, repeated: 'keep' }).order[0]).toBe('mill');
  });

  it('stay where an editor pins them', () =>
    expect(made([override('mill', { pin: 1 })], { recalled, repeated: 'drop' }).printed[0]).toBe('mill'));

  it('say so, with what is new in them', () => {
    expect(made([], { recalled }).of('quay')).toMatchObject({
      history: 'continued',
      continues: '2026-03-04',
      since: ['claim It weighs two tonnes.'],
    });
    expect(made([]).of('quay')).toMatchObject({ history: 'new', since: [] });
    expect(made([]).of('quay')).not.toHaveProperty('continues');
  });
});
