import { describe, expect, it } from 'vitest';
import { castOf } from '../../src/edit/wording/names.js';
import { word } from '../../src/edit/wording/wording.js';
import { article, castOfArticle, place, type Script } from './fixture.js';

const worded = (sentence: string, script: Omit<Script, 'sentences'> = {}) => {
  const a = article({ ...script, sentences: [sentence] });
  const articles = new Map([[a.id, a]]);
  return word(
    [place(a, sentence)],
    {
      articles,
      cast: castOf(castOfArticle(a), articles),
      style: { locale: 'en-GB', day: '2026-03-05' },
      settled: (_, date) => date.value,
    },
    { introduced: new Set() },
  );
};

describe('what needs another sentence does not stand alone', () => {
  it.each([
    'The comments came shortly before the council met.',
    'The announcement follows months of talks between the ferry lines.',
    'The two proposals were sent to the council in Lund.',
    'Such a move would cost the port 40 jobs.',
    'Mayor Ruiz’s announcement came days before the vote.',
    'The harbour board made the announcement as the fair opened.',
    'The father, from New Lund, said the floor was wet.',
    'The 23-year-old added that the floor was wet.',
    'The passenger described a long wait on the pier.',
    'The union in Lund says otherwise.',
    'Will be back at the pier by noon.',
    'Look back at the harbour’s year in pictures.',
  ])('%s', (text) => expect(worded(text).standsAlone).toBe(false));

  it.each([
    'The decision to close the pool was taken on Friday.',
    'The announcement of a second ferry pleased the islanders.',
    'Mayor Ruiz’s decision to close the pool was criticised in Lund.',
    'Such a bridge needs four years of work.',
    'The driver, from New Lund, was arrested at the pier.',
    'The mother of a boy of four was hurt at the pier.',
    'The council made the decision to close the pool on Friday.',
    'Will Harding leads the harbour board.',
    'The ruling ends a quarrel of ten years.',
  ])('must not match: %s', (text) => expect(worded(text).standsAlone).toBe(true));
});

describe('marks that belong to the page', () => {
  it.each([
    ['• The pier is shut for the winter.', 'The pier is shut for the winter.'],
    ['– The pier is shut for the winter.', 'The pier is shut for the winter.'],
    ['The pier is shut for the winter..', 'The pier is shut for the winter.'],
    ['The pier is shut for the winter...', 'The pier is shut for the winter...'],
    ['-20 degrees were measured at the pier.', '-20 degrees were measured at the pier.'],
    ['Once again, the board also raised its fares.', 'The board raised its fares.'],
  ])('%s', (text, printed) => expect(worded(text).text).toBe(printed));
});

describe('dates beside the words', () => {
  it('a year is told once', () => {
    const text = 'The pool opens on April 1 next year in Lund.';
    const dates = { 'April 1': ['2027-04-01', 'day'], 'next year': ['2027', 'year'] } as const;
    expect(worded(text, { dates }).text).toBe('The pool opens on April 1 [2027] next year in Lund.');
  });

  it('a sentence that ended with its date keeps its stop', () => {
    const dates = { '5 p.m.': ['2026-03-04', 'day'] } as const;
    expect(worded('The pier was shut at 5 p.m.', { dates }).text).toBe('The pier was shut at 5 p.m. [4 Mar].');
  });
});
