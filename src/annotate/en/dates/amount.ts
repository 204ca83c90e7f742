/** "two weeks", "a couple of years", "several months": the amount of time that other rules count with. */
import { addDays, addMonths, padded, weekOf, yearOf } from '../../../text/calendar.js';
import { TIME_UNITS, type TimeUnit } from '../../../text/lexicons/en/calendarWords.js';
import { ONE_WHOLE, ROUGH_LIMITS, ROUGH_WORDS, VAGUE_AMOUNTS } from '../../../text/lexicons/en/dateWords.js';
import { NUMBER_IN_FIGURES, NUMBER_IN_WORDS, parseNumber } from '../../../text/numbers.js';
import { oneOf } from '../../../text/oneOf.js';

const NAMES = [...TIME_UNITS.keys()].flatMap((name) => [name, name === 'century' ? 'centuries' : `${name}s`]);

/** A unit, singular or plural; captured as `unit`. */
export const UNIT = `(?<unit>${oneOf(NAMES)})\\b`;

/** A count; captured as `count`. */
export const COUNT = `(?<count>a couple(?: of)?|half an?|an? ${oneOf(ONE_WHOLE)}|another|an?|${oneOf(VAGUE_AMOUNTS)}|(?:${NUMBER_IN_FIGURES}|${NUMBER_IN_WORDS})(?: and a half)?)`;

/** Words before a count that make it rough; part of the expression. */
export const ROUGH = `(?:(?:just |a little |slightly |well )?${oneOf(ROUGH_LIMITS)}|${oneOf(ROUGH_WORDS)}) `;

export const unitNamed = (word: string): TimeUnit | undefined => {
  const lower = word.toLowerCase();
  return TIME_UNITS.get(lower) ?? TIME_UNITS.get(lower === 'centuries' ? 'century' : lower.replace(/s$/, ''));
};

/** The number a count stands for; undefined when nobody knows: `"a couple of"` → 2, `"two and a half"` → 2.5, `"several"` → undefined. */
export const countOf = (count: string): number | undefined => {
  const lower = count.toLowerCase();
  if (lower.startsWith('a couple')) return 2;
  if (lower.startsWith('half')) return 0.5;
  if (/^(?:an?|another)\b(?! few)/.test(lower) && !/hundred|thousand|million/.test(lower)) return 1;
  const half = lower.endsWith(' and a half');
  const whole = parseNumber(half ? lower.slice(0, -' and a half'.length) : lower);
  return whole === undefined ? undefined : whole + (half ? 0.5 : 0);
};

/** The TIMEX3 duration: 2, hours → `PT2H`; 3, decades → `P30Y`; undefined, weeks → `PXW`; 0.5, hour → `PT30M`. */
export const durationValue = (count: number | undefined, unit: TimeUnit): string => {
  if (count === 0.5 && unit.code === 'H') return 'PT30M';
  if (count === 0.5 && unit.code === 'Y') return unit.times === 1 ? 'P6M' : `P${unit.times / 2}Y`;
  const code =
    count === undefined && unit.times === 10 ? 'DE' : count === undefined && unit.times === 100 ? 'C' : unit.code;
  const amount = count === undefined ? 'X' : String(count * unit.times);
  return `P${unit.clock ? 'T' : ''}${amount}${code}`;
};

/** A year's distance from those that four digits can write, for the units that are not whole years. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9998;

/** How many of a unit make a year, roughly. */
const IN_A_YEAR: Readonly<Record<string, number>> = { D: 365, W: 52, M: 12, Q: 4, Y: 1 };

/**
 * A day moved by an amount, no finer than the unit counted in: `2025-05-19`, -3 years → `2022`; 2 weeks → `2025-W23`;
 * 10 days → `2025-05-29`; undefined where years have no four digits: 40 million years ago.
 */
export const movedBy = (day: string, count: number, unit: TimeUnit): string | undefined => {
  if (!Number.isInteger(count * unit.times)) return undefined;
  const steps = count * unit.times;
  const year = yearOf(day) + steps / (IN_A_YEAR[unit.code] ?? 1);
  if (!(year > FIRST_YEAR && year < LAST_YEAR)) return undefined;
  switch (unit.code) {
    case 'D':
      return addDays(day, steps);
    case 'W':
      return weekOf(addDays(day, steps * 7));
    case 'Y':
      return padded(year, 4);
    case 'Q':
      return addMonths(day, steps * 3).slice(0, 7);
    default:
      return unit.clock ? undefined : addMonths(day, steps).slice(0, 7);
  }
};
