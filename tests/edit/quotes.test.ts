import { describe, expect, it } from 'vitest';
import { chooseQuotes } from '../../src/edit/choose/quotes.js';
import { printedQuote } from '../../src/edit/quotation.js';
import { quoteList } from '../../src/edit/record/quotes.js';
import { roomOf } from '../../src/edit/room.js';
import type { Quote } from '../../src/model/findings.js';
import { article } from './fixture.js';

const ARTICLE = article({ id: 'mill', sentences: ['The mill burned.'] });
const ARTICLES = new Map([[ARTICLE.id, ARTICLE]]);
const ROOM = roomOf('full', 850);

const quote = (text: string, name: string, weight: number, more: Partial<Quote> = {}): Quote => ({
  id: `${name} ${text.slice(0, 30)}`,
  form: 'direct',
  speaker: { name, shown: true },
  variants: [{ text, citation: { articleId: 'mill', start: 0, end: 1 }, likeness: 'exact' }],
  weight,
  ...more,
});

const chosen = (quotes: readonly Quote[], read: readonly string[] = [], room = ROOM): string[] =>
  chooseQuotes(quotes, room, ARTICLES, read).map((q) => q.text);

describe('the quotations that are printed', () => {
  const SUBJECTS = [
    'roof',
    'wheel',
    'sluice',
    'miller',
    'barn',
    'orchard',
    'cellar',
    'chimney',
    'ferry',
    'chapel',
    'harbour',
    'school',
    'library',
  ];
  const many = (name: (i: number) => string): Quote[] =>
    SUBJECTS.map((s, i) => quote(`We saved the ${s} with ${i + 12} buckets.`, name(i), 0.9 - i * 0.01));

  it('are as many as there is room for, the weightiest first', () => {
    const texts = chosen(many((i) => `Speaker ${i}`));
    expect(texts).toHaveLength(12);
    expect(texts[0]).toMatch(/roof/);
  });

  it('are one where there is room for one', () =>
    expect(
      chosen(
        many((i) => `Speaker ${i}`),
        [],
        roomOf('short', 850),
      ),
    ).toHaveLength(1));

  it('are not one witness’s', () => expect(chosen(many(() => 'Ada Byrne'))).toHaveLength(3));

  it('are at most four of who holds an office', () =>
    expect(
      chosen(
        many(() => 'Ada Byrne').map((q) => ({ ...q, speaker: { name: 'Ada Byrne', role: 'mayor', shown: true } })),
      ),
    ).toHaveLength(4));

  it('are not one person’s by length', () => {
    const long = (s: string): string =>
      `We carried the ${s} ${'down the hill and over the long wall '.repeat(4)}by night.`;
    expect(
      chosen([
        quote(long('roof'), 'Ada Byrne', 0.9),
        quote(long('wheel'), 'Ada Byrne', 0.8),
        quote(long('sluice'), 'Ada Byrne', 0.8),
      ]),
    ).toHaveLength(2);
  });

  it('let another be heard where both weigh about the same', () => {
    const quotes = [
      quote('The fire began beneath the wheel.', 'Ada Byrne', 0.8),
      quote('Our pumps were empty by noon.', 'Ada Byrne', 0.61),
      quote('Nobody had told the brigade anything.', 'Luis Lund', 0.6),
    ];
    expect(chooseQuotes(quotes, { ...ROOM, quotes: 2 }, ARTICLES, []).map((q) => q.finding.speaker?.name)).toEqual([
      'Ada Byrne',
      'Luis Lund',
    ]);
  });

  it('hear one who saw it happen', () => {
    const quotes = [
      quote('The council regrets the loss of the mill.', 'Ada Byrne', 0.5),
      quote('I saw sparks come out of the chimney.', 'Rosa Lind', 0.45),
      quote('I heard a crack in the night.', 'Tom Lind', 0.45),
    ];
    const heard = chosen(quotes, [], { ...ROOM, quotes: 2 });
    expect(heard).toContain('The council regrets the loss of the mill.');
    expect(heard).toHaveLength(2);
    // But not both: the other has to weigh as much as an official.
    expect(
      chosen([...quotes, quote('Nobody told the brigade about the gas.', 'Luis Lund', 0.46)], [], {
        ...ROOM,
        quotes: 3,
      }).filter((t) => t.startsWith('I ')),
    ).toHaveLength(1);
  });

  it.each<[string, Quote]>([
    [
      'a name that is not sure',
      quote('We saved the roof with buckets.', 'Ada Byrne', 0.9, { speaker: { name: 'Ada Byrne', shown: false } }),
    ],
    ['nobody', { ...quote('We saved the roof with buckets.', 'Ada Byrne', 0.9), speaker: { shown: true } }],
    ['reported speech', quote('We saved the roof with buckets.', 'Ada Byrne', 0.9, { form: 'indirect' })],
    [
      'a piece of a sentence',
      quote('important, given what was said at the mill on Friday', 'Ada Byrne', 0.9, { form: 'mixed' }),
    ],
    ['a direct piece of a sentence', quote('the best of all mills in the valley', 'Ada Byrne', 0.9)],
    ['a word or two', quote('A great mill.', 'Ada Byrne', 0.9)],
    ['what is worth little', quote('We saved the roof with buckets.', 'Ada Byrne', 0.1)],
    ['what stands in a disputed point', quote('The owner lied about the sprinklers in the mill.', 'Ada Byrne', 0.9)],
  ])('are never %s', (_name, q) =>
    expect(chosen([q], ['“The owner lied about the sprinklers in the mill,” Byrne said.'])).toEqual([]));

  it('may be a clause of a sentence', () =>
    expect(chosen([quote('we want to see the mill open by summer', 'Ada Byrne', 0.9, { form: 'mixed' })])).toHaveLength(
      1,
    ));

  it('say a thing once', () =>
    expect(
      chosen([
        quote('The owner lied about the sprinklers in the mill.', 'Ada Byrne', 0.9),
        quote('He lied about the sprinklers in the mill.', 'Luis Lund', 0.8),
      ]),
    ).toHaveLength(1));
});

describe('a long speech', () => {
  const SPEECH =
    'He came to us in the morning and he had the papers with him in a bag. ' +
    'We will never forgive the owners for what they did to this valley. ' +
    'They lied to the crew, they lied to the inspectors and they lied to every family in this room. ' +
    'The coffee was cold and the lights were out in the hall when we all went home that night.';

  it('is cut to the sentences that tell most, and the cuts are recorded', () => {
    const printed = printedQuote(quote(SPEECH, 'Ada Byrne', 0.9));
    expect(printed.text).toBe(
      'We will never forgive the owners for what they did to this valley. They lied to the crew, they lied to the inspectors and they lied to every family in this room.',
    );
    expect(printed.edits).toEqual([
      { start: 0, end: 0, rule: 'excerpt', citation: null },
      { start: printed.text.length, end: printed.text.length, rule: 'excerpt', citation: null },
    ]);
  });

  it.each([
    ['a short one', 'He came to us in the morning. We will never forgive the owners.'],
    [
      'one of a single sentence',
      `We will never forgive the owners ${'and their sons and their lawyers and their banks '.repeat(6)}for it.`,
    ],
  ])('not %s', (_name, text) => expect(printedQuote(quote(text, 'Ada Byrne', 0.9))).toEqual({ text, edits: [] }));
});

describe('the line under a quotation', () => {
  it.each([
    ['Ada Byrne', "the union's regional secretary", 'regional secretary'],
    [undefined, 'spokesman for Skerra Line', 'Spokesman for Skerra Line'],
  ])('%s, %s → %s', (name, role, expected) => {
    const q = quote('We saved the roof with buckets.', 'Ada Byrne', 0.9, {
      speaker: { ...(name === undefined ? {} : { name }), role, shown: true },
    });
    expect(quoteList([q], [])[0]?.speaker?.role).toBe(expected);
  });
});
