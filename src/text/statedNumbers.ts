/** The numbers that a text states, in figures or in words: what a drawn count must be among. */
import { MAGNITUDES } from './lexicons/en/numberWords.js';
import { NUMBER_IN_FIGURES, NUMBER_IN_WORDS, parseNumber } from './numbers.js';
import { oneOf } from './oneOf.js';

const NUMBER = new RegExp(
  `(?<![\\d.,])${NUMBER_IN_FIGURES}(?:[ -]${oneOf(MAGNITUDES.keys())}\\b)?|${NUMBER_IN_WORDS}`,
  'gi',
);

/** `"Nine of the 1,500 crews, 2.3 million people"` → 9, 1500, 2300000 */
export const statedNumbers = (text: string): ReadonlySet<number> =>
  new Set(Array.from(text.matchAll(NUMBER), ([number]) => parseNumber(number)).filter((value) => value !== undefined));
