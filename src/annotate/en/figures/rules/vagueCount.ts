/** Round counts in words: "dozens of houses", "hundreds of thousands of people", "two dozen rescuers", "half a million homes". Plurals are lower limits, the rest is rough. */
import type { Bound, Figure } from '../../../../model/language.js';
import { CASUALTY_STATES } from '../../../../text/lexicons/en/figureWords.js';
import { MAGNITUDES, VAGUE_COUNTS, VAGUE_TIMES } from '../../../../text/lexicons/en/numberWords.js';
import { matchesIn } from '../../../../text/matching.js';
import { NUMBER_IN_FIGURES, NUMBER_IN_WORDS } from '../../../../text/numbers.js';
import { oneOf } from '../../../../text/oneOf.js';
import { casualtyUnit } from '../casualtyUnit.js';
import { type CountedNoun, countedNoun } from '../countedNoun.js';
import { amountOf, boundOf, type FigureRule } from '../quantity.js';

const VAGUE_WORDS = oneOf(VAGUE_COUNTS.keys());
/** Without "scores", which are also goals and marks. */
const SURE_WORDS = oneOf([...VAGUE_COUNTS.keys()].filter((word) => word !== 'scores'));
/** "Tens of thousands". */
const TIMES_OF = `(?:(?<times>${oneOf(VAGUE_TIMES.keys())}) of )?`;
const OF = new RegExp(`\\b${TIMES_OF}(?<word>${VAGUE_WORDS}) of\\b`, 'gi');
const DOZEN = new RegExp(`\\b(?<count>half a|a|${NUMBER_IN_FIGURES}|${NUMBER_IN_WORDS}) dozen\\b`, 'gi');
const SEVERAL = /\b(?:several|a few|many) (?<word>hundred|thousand|million|dozen)\b/gi;
/** Without "of": "dozens were hurt", "thousands more", "tens of thousands". */
const ALONE = new RegExp(`(?<![\\p{L}-])${TIMES_OF}(?<word>${SURE_WORDS})(?![\\p{L}-]| of)`, 'giu');
const SCORES = new RegExp(
  `(?<![\\p{L}-])scores (?:more )?(?=(?:were |are |have been |have )?${oneOf(CASUALTY_STATES)}\\b)`,
  'giu',
);
const COUPLE = /\ba couple of\b/gi;
const HALF = /\bhalf an? (?<word>million|billion|dozen)\b/gi;

/** The counted noun stands within so many characters. */
const WINDOW = 160;

const nounBehind = (text: string, end: number): CountedNoun | undefined => countedNoun(text.slice(end, end + WINDOW));

const counting = (
  text: string,
  start: number,
  end: number,
  value: number | undefined,
  rough: Bound,
  noun = nounBehind(text, end),
): Figure[] => {
  if (value === undefined) return [];
  const bound = boundOf(text, start, end);
  return [
    {
      start,
      end: end + (noun?.length ?? 0),
      value,
      ...(noun === undefined ? casualtyUnit(text, start, end) : noun.unit === undefined ? {} : { unit: noun.unit }),
      bound: bound === 'exact' ? rough : bound,
    },
  ];
};

/** `"dozens of homes"` → at least 24 home; `"two dozen rescuers"` → about 24 rescuer; `"dozens"` alone → nothing */
export const vagueCount: FigureRule = (text) => [
  ...matchesIn(text, OF).flatMap((m) => {
    const { times = '', word = '' } = m.groups ?? {};
    const value = (VAGUE_COUNTS.get(word.toLowerCase()) ?? 1) * (VAGUE_TIMES.get(times.toLowerCase()) ?? 1);
    const end = m.index + m[0].length;
    const noun = nounBehind(text, end);
    return noun === undefined ? [] : counting(text, m.index, end, value, 'at least', noun);
  }),
  ...matchesIn(text, ALONE).flatMap((m) => {
    const { times = '', word = '' } = m.groups ?? {};
    const value = (VAGUE_COUNTS.get(word.toLowerCase()) ?? 1) * (VAGUE_TIMES.get(times.toLowerCase()) ?? 1);
    return counting(text, m.index, m.index + m[0].length, value, 'at least');
  }),
  ...matchesIn(text, SCORES).flatMap((m) =>
    counting(text, m.index, m.index + 'scores'.length, VAGUE_COUNTS.get('scores'), 'at least'),
  ),
  ...matchesIn(text, SEVERAL).flatMap((m) => {
    const word = (m.groups?.word ?? '').toLowerCase();
    return counting(
      text,
      m.index,
      m.index + m[0].length,
      2 * (word === 'dozen' ? 12 : (MAGNITUDES.get(word) ?? 1)),
      'at least',
    );
  }),
  ...matchesIn(text, COUPLE).flatMap((m) => {
    const end = m.index + m[0].length;
    const noun = nounBehind(text, end);
    return noun?.unit === undefined ? [] : counting(text, m.index, end, 2, 'about', noun);
  }),
  ...matchesIn(text, DOZEN).flatMap((m) => {
    const count = (m.groups?.count ?? '').toLowerCase();
    const dozens = count === 'half a' ? 0.5 : count === 'a' ? 1 : amountOf(count);
    return counting(text, m.index, m.index + m[0].length, dozens && dozens * 12, 'about');
  }),
  ...matchesIn(text, HALF).flatMap((m) => {
    const scale = MAGNITUDES.get((m.groups?.word ?? '').toLowerCase());
    return counting(text, m.index, m.index + m[0].length, scale && scale / 2, 'about');
  }),
];
