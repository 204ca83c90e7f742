/** The number of a figure: words or digits, magnitude, range, and the words before and after that bound it. */
import type { Bound, Figure } from '../../../model/language.js';
import { ABOUT, AT_LEAST, AT_MOST } from '../../../text/lexicons/en/boundWords.js';
import { BOUND_TO_NUMBER } from '../../../text/lexicons/en/figureWords.js';
import { MAGNITUDES } from '../../../text/lexicons/en/numberWords.js';
import { NUMBER_IN_FIGURES, NUMBER_IN_WORDS, parseNumber } from '../../../text/numbers.js';
import { oneOf } from '../../../text/oneOf.js';

/** All but hundreds. */
export const LARGE_MAGNITUDE = oneOf([...MAGNITUDES.keys()].filter((name) => name !== 'hundred'));

/** A number with its magnitude, for use inside a pattern: "1.4 million", "112", "forty-five". */
export const QUANTITY = `(?:(?:\\d{1,4})?[½¼¾]|${NUMBER_IN_FIGURES}(?:(?:[ -](?:hundred|${LARGE_MAGNITUDE})|million|billion|trillion)\\b)?|(?:${NUMBER_IN_WORDS})(?: and a (?:half|quarter)(?: (?:hundred|${LARGE_MAGNITUDE}))?\\b)?)`;

/** Between the ends of a range. */
export const TO = '(?: to |[-–]| or )';

const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  ['at most', new RegExp(`\\b${oneOf(AT_MOST)} (?:${oneOf(BOUND_TO_NUMBER)} )?$`, 'i')],
  ['at least', new RegExp(`\\b${oneOf(AT_LEAST)} (?:${oneOf(BOUND_TO_NUMBER)} )?$`, 'i')],
  ['about', new RegExp(`(?:\\b${oneOf(ABOUT)} (?:(?:a|an|the|another) )?|~)$`, 'i')],
];

/** `"nearly "` before a number → about, `"at least "` → at least, `"up to "` → at most, else exact. */
const boundBefore = (before: string): Bound => {
  let answer: Bound = 'exact';
  let longest = 0;
  // The longest wins: "no fewer than" holds "fewer than", "no more than" holds "more than".
  for (const [bound, words] of BOUNDS) {
    const length = words.exec(before.slice(-32))?.[0].length ?? 0;
    if (length > longest) [answer, longest] = [bound, length];
  }
  return answer;
};

/** The bound that stands around a match; what follows ("or more", "or so") counts where nothing goes before. */
export const boundOf = (text: string, start: number, end: number): Bound => {
  const before = boundBefore(text.slice(Math.max(0, start - 32), start));
  if (before !== 'exact') return before;
  const after = text.slice(end, end + 12);
  if (/^(?: or more|\+|-plus| plus\b| and counting)/.test(after)) return 'at least';
  if (/^ or (?:fewer|less)\b/.test(after)) return 'at most';
  return /^ or so\b/.test(after) ? 'about' : 'exact';
};

const FRACTION_SIGNS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const AND_A = /^(.+) and a (half|quarter)(?: (\p{L}+))?$/iu;

/** "3½" → 3.5, "two and a half million" → 2500000. */
const withFraction = (number: string): number | undefined => {
  const sign = FRACTION_SIGNS[number.at(-1) ?? ''];
  if (sign !== undefined) return Number(number.slice(0, -1)) + sign;
  const half = /^half an? (\p{L}+)$/iu.exec(number)?.[1];
  if (half !== undefined) return (MAGNITUDES.get(half.toLowerCase()) ?? 1) / 2;
  const [, whole = '', part = '', scale = ''] = AND_A.exec(number) ?? [];
  const base = whole === '' ? undefined : parseNumber(whole);
  if (base === undefined) return undefined;
  return (base + (/half/i.test(part) ? 0.5 : 0.25)) * (MAGNITUDES.get(scale.toLowerCase()) ?? 1);
};

/** Most numbers of a text need no more reading. */
const PLAIN = /^[1-9]\d{0,8}$/;

const BEFORE_MAGNITUDE = new RegExp(`-?(?=${oneOf(MAGNITUDES.keys())})`);

/** The value of a number and of the magnitude that closes its range: ("30", "million") → 30000000. */
export const amountOf = (number: string, sharedMagnitude = ''): number | undefined => {
  if (sharedMagnitude === '' && PLAIN.test(number)) return Number(number);
  // "1, 000" that came apart.
  if (/^0\d/.test(number)) return undefined;
  const value = withFraction(number) ?? parseNumber(number.replace(BEFORE_MAGNITUDE, ' '));
  if (value === undefined) return undefined;
  const scale = MAGNITUDES.get(sharedMagnitude.toLowerCase()) ?? 1;
  return Number((value * scale).toPrecision(12));
};

const MAGNITUDE_AT_END = new RegExp(`${LARGE_MAGNITUDE}$`, 'i');

/** The ends of a range share a magnitude that only the second bears: "30 to 40 million". */
export const rangeBetween = (low: string, high: string): { value: number; to: number } | undefined => {
  const shared = MAGNITUDE_AT_END.test(low) ? '' : (MAGNITUDE_AT_END.exec(high)?.[0] ?? '');
  const value = amountOf(low, shared);
  const to = amountOf(high);
  return value === undefined || to === undefined || to <= value ? undefined : { value, to };
};

/** A recogniser of figures of one kind. */
export type FigureRule = (text: string) => Figure[];
