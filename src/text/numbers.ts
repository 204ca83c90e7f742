/** Numbers in words or figures → values. Finds nothing in running text by itself: `NUMBER` is a piece for the patterns that do. */
import { MAGNITUDES, ORDINALS, TENS, UNITS } from './lexicons/en/numberWords.js';
import { oneOf } from './oneOf.js';

const MAGNITUDE = oneOf(MAGNITUDES.keys());
const SMALL = `(?:${oneOf(TENS.keys())}(?:[ -]${oneOf([...UNITS.keys()].slice(1, 10))}\\b)?|${oneOf(UNITS.keys())}\\b)`;

/**
 * A number in words, for use inside a pattern: "three", "forty-five", "two hundred and six", "a hundred", "ten thousand".
 * "and" joins only after a magnitude, so that "two and three" stays two numbers. Counted repetitions keep a long run of
 * number words from being tried from each of its words to its end.
 */
export const NUMBER_IN_WORDS = `(?:\\b(?:${SMALL}|an?(?=[ -]${MAGNITUDE}))(?:[ -]${MAGNITUDE}){0,2}(?:(?<=${MAGNITUDE})(?:,? and|,)? ${SMALL}(?:[ -]${MAGNITUDE}){0,2}){0,4})`;

/** A number in figures: "112", "1,500", "3.5", without sign. */
export const NUMBER_IN_FIGURES = '(?:\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';

const FIGURES = new RegExp(`^${NUMBER_IN_FIGURES}$`);

/** `"forty-five"` → 45, `"two hundred and six"` → 206, `"a hundred"` → 100, `"1,500"` → 1500, `"3.5 million"` → 3500000; undefined when it is no number. */
export const parseNumber = (text: string): number | undefined => {
  const lower = text.toLowerCase();
  const word = UNITS.get(lower) ?? TENS.get(lower);
  if (word !== undefined) return word;
  const tokens = lower.trim().split(/(?:\s|-)+/);
  let total = 0;
  let group = 0;
  let seen = false;
  for (const token of tokens) {
    if (token === 'and' || token === 'a' || token === 'an' || token === '') continue;
    const figure = FIGURES.test(token) ? Number(token.replace(/,/g, '')) : undefined;
    const bare = token.replace(/,$/, '');
    const small = figure ?? UNITS.get(bare) ?? TENS.get(bare);
    const magnitude = MAGNITUDES.get(bare);
    if (small !== undefined) group += small;
    else if (magnitude === 100) group = (group === 0 ? 1 : group) * 100;
    else if (magnitude !== undefined) {
      total += (group === 0 ? 1 : group) * magnitude;
      group = 0;
    } else return undefined;
    seen = true;
  }
  // 2.3 million is 2299999.9999999998 in binary fractions.
  return seen ? Number((total + group).toPrecision(12)) : undefined;
};

/** `"third"` → 3, `"21st"` → 21, `"twenty-first"` → 21; undefined when it is no ordinal. */
export const parseOrdinal = (text: string): number | undefined => {
  const lower = text.toLowerCase();
  const figure = /^(\d+)(?:st|nd|rd|th)$/.exec(lower);
  if (figure) return Number(figure[1]);
  const plain = ORDINALS.get(lower);
  if (plain !== undefined) return plain;
  const [tens = '', unit = ''] = lower.split(/[ -]/);
  const base = TENS.get(tens);
  const rest = ORDINALS.get(unit);
  return base !== undefined && rest !== undefined && rest < 10 ? base + rest : undefined;
};

/** An ordinal, for use inside a pattern. */
export const ORDINAL = `(?:\\d{1,3}(?:st|nd|rd|th)|(?:${oneOf(TENS.keys())}-)?${oneOf(ORDINALS.keys())})`;
