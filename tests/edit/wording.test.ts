import { describe, expect, it } from 'vitest';
import { castOf } from '../../src/edit/wording/names.js';
import { word } from '../../src/edit/wording/wording.js';
import { article, castOfArticle, place, type Script } from './fixture.js';

const BRIDGE: Script = {
  sentences: [
    'Lena Brandt, the city engineer, closed the bridge on Saturday.',
    'She gave no date for its reopening.',
    '|',
    'But Ms Brandt also told the council on Monday that the survey was late.',
    'It was the second survey in a year.',
    '|',
    'The council met in February, and Ms Brandt will report to Adam Rowe next week.',
    'He asked for a new survey.',
    'They left without a word.',
    '"The bridge was safe in May," Mr Rowe told them,',
    'However, ferries will run every hour.',
    'In her report, Ms Brandt named two hangers.',
    'Still waters run under it.',
    'Who will pay?',
    'We will know more tomorrow.',
  ],
  people: {
    'Lena Brandt': { gender: 'female', as: ['Brandt'] },
    'Adam Rowe': { gender: 'male', as: ['Rowe'] },
  },
  dates: {
    'on Saturday': ['2026-02-28', 'day'],
    'on Monday': ['2026-03-02', 'day'],
    'in February': ['2026-02', 'month'],
    'next week': ['2026-W11', 'week'],
    tomorrow: ['2026-03-06', 'day'],
  },
};

const printed = (script: Script, words: string, introduced: string[] = []) => {
  const a = article(script);
  const context = {
    articles: new Map([[a.id, a]]),
    cast: castOf(castOfArticle(a), new Map([[a.id, a]])),
    style: { locale: 'en-GB', day: '2026-03-05' },
    settled: (_: unknown, date: { readonly value: string }) => date.value,
  };
  return word([place(a, words)], context, { introduced: new Set(introduced) });
};

describe('what is printed stands on its own', () => {
  it.each([
    [
      'connective and "also" are cut, the name is filled in, the date is made absolute',
      'But Ms Brandt also told the council on Monday that the survey was late.',
      '[Lena] Brandt told the council on Monday [2 Mar] that the survey was late.',
    ],
    [
      'a full name stays as it is',
      'Lena Brandt, the city engineer, closed the bridge on Saturday.',
      'Lena Brandt, the city engineer, closed the bridge on Saturday [28 Feb].',
    ],
    [
      'a pronoun is put by name',
      'She gave no date for its reopening.',
      '[Lena Brandt] gave no date for its reopening.',
    ],
    ['a connective with a comma is cut', 'However, ferries will run every hour.', 'Ferries will run every hour.'],
    ['a month of this year needs no year', 'The council met in February', 'The council met in February'],
    [
      'a pronoun that the sentence explains stays',
      'In her report, Ms Brandt named two hangers.',
      'In her report, [Lena] Brandt named two hangers.',
    ],
  ])('%s', (_name, words, expected) => {
    const found = printed(BRIDGE, words);
    expect(found.text).toBe(expected);
    expect(found.standsAlone).toBe(true);
  });

  it.each([
    ['an "it" that points back', 'It was the second survey in a year.'],
    ['a "they" that points back', 'They left without a word.'],
    ['a question', 'Who will pay?'],
    ['the outlet’s own "we"', 'We will know more tomorrow.'],
    ['a pronoun with two possible owners', 'He asked for a new survey.'],
  ])('%s does not stand alone', (_name, words) => {
    const two = {
      ...BRIDGE,
      people: { ...BRIDGE.people, 'Lena Brandt': { gender: 'unknown' as const, as: ['Brandt'] } },
    };
    expect(printed(two, words).standsAlone).toBe(false);
  });

  it('names a person in full once only', () => {
    expect(printed(BRIDGE, 'Ms Brandt named two hangers.', ['Lena Brandt']).text).toBe('Ms Brandt named two hangers.');
  });

  it('leaves "still" that is no connective', () => {
    expect(printed(BRIDGE, 'Still waters run under it.').text).toBe('Still waters run under it.');
  });

  it('ends a sentence that a comma broke off, and makes quotation marks regular', () => {
    expect(printed(BRIDGE, '"The bridge was safe in May," Mr Rowe told them,').text).toBe(
      '“The bridge was safe in May,” [Adam] Rowe told them.',
    );
  });

  it('records every change with its place in the printed text and in the source', () => {
    const found = printed(BRIDGE, 'She gave no date for its reopening.');
    expect(found.edits).toEqual([
      { start: 0, end: 13, rule: 'name-for-pronoun', citation: { articleId: 'a1', start: 0, end: 11 } },
    ]);
    const dated = printed(BRIDGE, 'Lena Brandt, the city engineer, closed the bridge on Saturday.');
    const [insertion] = dated.edits;
    expect(dated.text.slice(insertion?.start, insertion?.end)).toBe(' [28 Feb]');
  });
});
