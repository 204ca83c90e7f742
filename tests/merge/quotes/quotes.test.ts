import { describe, expect, it } from 'vitest';
import { merge } from '../../../src/merge/merge.js';
import { align, standsIn } from '../../../src/merge/quotes/alignment.js';
import { likenessOf } from '../../../src/merge/quotes/likeness.js';
import type { Quote } from '../../../src/model/findings.js';
import type { AnnotatedArticle } from '../../../src/model/language.js';
import { article, type Given, story } from '../story.js';

const list = (s: string): string[] => s.split(' ');

describe('alignment', () => {
  it.each([
    ['the dam will hold', 'that the dam would hold', 3],
    ['we sign nothing', 'they left early', 0],
    ['never again', 'never again', 2],
  ])('%s / %s', (a, b, matched) => expect(align(list(a), list(b)).matched).toBe(matched));

  it('finds a run of words', () => {
    expect(standsIn(list('will hold'), list('the dam will hold fast'))).toBe(true);
    expect(standsIn(list('will fast'), list('the dam will hold fast'))).toBe(false);
  });
});

describe('how a printing differs from the first', () => {
  it.each([
    ['the dam will hold', 'the dam will hold', 'exact'],
    ['will hold', 'the dam will hold', 'shortened'],
    ['we believe the dam would hold', 'i believe the dam will hold', 'reworded'],
    ['candid and helpful', 'a frank talk of great use', 'translated'],
  ])('%s / %s', (variant, first, likeness) => expect(likenessOf(list(variant), list(first))).toBe(likeness));
});

const quotesOf = (...given: Given[]): Quote[] => {
  const [first, ...rest] = given.map(article);
  return first ? [...merge(story([first, ...rest])).quotes] : [];
};
const textsOf = (quotes: readonly Quote[]): string[][] => quotes.map((q) => q.variants.map((v) => v.text));

const VERA = { people: ['Vera Ortega'] } as const;
const said = (outlet: string, text: string, ...words: string[]): Given => ({
  outlet,
  text,
  ...VERA,
  quotes: words.map((w) => ({ words: w, by: 'Vera Ortega' })),
});

describe('printings of one utterance', () => {
  const FULL = 'We will rebuild this pier plank by plank, and we will do it before the summer.';

  it('groups a shortened printing with the full one, the full one first', () => {
    const quotes = quotesOf(
      said('A', 'Vera Ortega promised to “rebuild this pier plank by plank”.', 'rebuild this pier plank by plank'),
      said('B', `“${FULL}” Vera Ortega said.`, FULL),
    );
    expect(textsOf(quotes)).toEqual([[FULL, 'rebuild this pier plank by plank']]);
    expect(quotes[0]?.variants[1]?.likeness).toBe('shortened');
    expect(quotes[0]?.speaker).toMatchObject({ name: 'Vera Ortega', shown: true });
  });

  it('brings two pieces of one article together when another prints them unbroken', () => {
    const quotes = quotesOf(
      said(
        'A',
        '“We will rebuild this pier plank by plank,” Vera Ortega said. “And we will do it before the summer.”',
        'We will rebuild this pier plank by plank,',
        'And we will do it before the summer.',
      ),
      said('B', `“${FULL}” Vera Ortega said.`, FULL),
    );
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.variants).toHaveLength(3);
  });

  it('groups renderings of one judgement', () => {
    const quotes = quotesOf(
      said('A', 'Vera Ortega called the meeting “frank and useful”.', 'frank and useful'),
      said('B', 'The meeting was “very useful and open”, Vera Ortega said.', 'very useful and open'),
    );
    expect(quotes).toHaveLength(1);
  });

  it.each([
    [
      'two utterances of one speaker in one article',
      [
        said(
          'A',
          '“The pier is closed.” Vera Ortega said the storm won. “Insurance will not pay.”',
          'The pier is closed.',
          'Insurance will not pay.',
        ),
      ],
    ],
    [
      'one word of two speakers',
      [
        said('A', 'Vera Ortega called it “shameful”.', 'shameful'),
        {
          outlet: 'B',
          text: 'Luis Lund called it “shameful”.',
          people: ['Luis Lund'],
          quotes: [{ words: 'shameful', by: 'Luis Lund' }],
        },
      ],
    ],
    [
      'two judgements of two people',
      [
        said('A', 'Vera Ortega called the meeting “frank and useful”.', 'frank and useful'),
        {
          outlet: 'B',
          text: 'Luis Lund called the meeting “useful and open”.',
          people: ['Luis Lund'],
          quotes: [{ words: 'useful and open', by: 'Luis Lund' }],
        },
      ],
    ],
    [
      'two sentences on one subject',
      [
        said(
          'A',
          '“The pier will be shut for a year at least,” Vera Ortega said.',
          'The pier will be shut for a year at least,',
        ),
        said(
          'B',
          '“Nobody warned us that the pier was rotten,” Vera Ortega said.',
          'Nobody warned us that the pier was rotten,',
        ),
      ],
    ],
  ] as const)('must not group %s', (_name, given) => expect(quotesOf(...given)).toHaveLength(2));

  it('puts every direct and mixed utterance in exactly one quotation', () => {
    const articles: AnnotatedArticle[] = [
      said('A', `“${FULL}” Vera Ortega said. She was “tired”.`, FULL, 'tired'),
      said('B', `“${FULL}” Vera Ortega said.`, FULL),
    ].map(article);
    const [first, ...rest] = articles;
    if (!first) throw new Error('there is an article');
    const cited = merge(story([first, ...rest])).quotes.flatMap((q) =>
      q.variants.map((v) => `${v.citation.articleId} ${v.citation.start} ${v.citation.end}`),
    );
    const printed = articles.flatMap((a) => a.utterances.map((u) => `${a.id} ${u.content.start} ${u.content.end}`));
    expect(cited.sort()).toEqual(printed.sort());
  });
});

describe('the speaker', () => {
  const WORDS = 'Not one krone of public money will go into that stadium while I hold this office.';
  const by = (outlet: string, name: string, shown: boolean): Given => ({
    outlet,
    text: `“${WORDS}” ${name} said.`,
    people: [name],
    quotes: [{ words: WORDS, by: name, shown }],
  });

  it('is not shown when two articles are sure of two people', () => {
    const [quote] = quotesOf(by('A', 'Vera Ortega', true), by('B', 'Luis Lund', true));
    expect(quote?.variants).toHaveLength(2);
    expect(quote?.speaker?.shown).toBe(false);
  });

  it('is shown when the article that disagrees is unsure', () => {
    const [quote] = quotesOf(by('A', 'Vera Ortega', true), by('B', 'Vera Ortega', true), by('C', 'Luis Lund', false));
    expect(quote?.speaker).toMatchObject({ name: 'Vera Ortega', shown: true });
  });

  it('is not shown when nobody is sure', () =>
    expect(quotesOf(by('A', 'Vera Ortega', false))[0]?.speaker?.shown).toBe(false));
});

describe('news value', () => {
  it('puts a full sentence above a word', () => {
    const quotes = quotesOf(
      said(
        'A',
        'Vera Ortega was “saddened”. “We must never again let a contractor inspect his own bridge,” she said.',
        'saddened',
        'We must never again let a contractor inspect his own bridge,',
      ),
    );
    expect(quotes[0]?.variants[0].text).toMatch(/^We must/);
    expect(quotes[0]?.weight).toBeGreaterThan((quotes[1]?.weight ?? 1) + 0.2);
  });
});
