/** Days and weeks counted within a month: "the first Monday of June", "the last week of September 2024", "the week of October 6", "on the 15th". */
import { addDays, addMonths, dayOf, padded, weekdayOf, weekOf, yearOf } from '../../../../text/calendar.js';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../../../text/lexicons/en/calendarWords.js';
import { AFTER_A_NUMBERED_DAY } from '../../../../text/lexicons/en/dateWords.js';
import { DAY_TAKING_VERBS } from '../../../../text/lexicons/en/tenseCues.js';
import { ORDINAL, parseOrdinal } from '../../../../text/numbers.js';
import { oneOf } from '../../../../text/oneOf.js';
import { nearestMonth } from '../nearest.js';
import { nthWeekday } from '../nthWeekday.js';
import { implied, type Meaning, matchesOf, type Reach, type Reading, type Recogniser, stated } from '../reading.js';
import { directionAt } from '../tense.js';

const MONTHS = oneOf(MONTH_NAMES.keys());
const WEEKDAYS = oneOf(WEEKDAY_NAMES.keys());
const YEAR = '(?:,? (?:of )?(?<year>(?:1[0-9]|20)\\d\\d)\\b)?';
const RELATIVE = '(?<relative>(?:this|last|next|the (?:current|previous|next|coming)) month)';
const COUNTED = new RegExp(
  `\\b(?:the )?(?<nth>(?:${ORDINAL}[ -]|next[ -]to[ -])?last|penultimate|${ORDINAL}) (?:(?<weekday>${WEEKDAYS})|(?<unit>week|day|weekend)) (?:of|in) (?:(?<month>${MONTHS})\\b${YEAR}|${RELATIVE}|(?<whole>(?:1[0-9]|20)\\d\\d)\\b)`,
  'gi',
);
const WEEK_OF = new RegExp(
  `\\bthe week (?:of|beginning|starting)(?: on)? (?:(?:Mon|Sun)day,? )?(?:(?<month>${MONTHS}) (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b|(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<monthAfter>${MONTHS})\\b)${YEAR}`,
  'gi',
);
const NTH_OF = new RegExp(`\\b(?:the )?(?<nth>${ORDINAL}) of ${RELATIVE}`, 'gi');
const ON_THE_NTH = new RegExp(
  `\\bon (?<phrase>the (?<nth>\\d{1,2}(?:st|nd|rd|th)))(?=[.,;:)]|$| ${oneOf(AFTER_A_NUMBERED_DAY)}\\b)`,
  'gim',
);

/** In words only behind a verb that takes a day: "took effect on the first". */
const ON_THE_WORD = new RegExp(
  `(?<=\\b${oneOf(DAY_TAKING_VERBS)} )on (?<phrase>the (?<nth>${ORDINAL}))(?=[.,;)]|$)`,
  'gi',
);

const STEPS: Readonly<Record<string, number>> = { this: 0, current: 0, last: -1, previous: -1, next: 1, coming: 1 };

const relativeMonth = (today: string, relative: string): string => {
  const word = relative.toLowerCase().replace(/^the /, '').split(' ')[0] ?? 'this';
  return addMonths(`${today.slice(0, 7)}-01`, STEPS[word] ?? 0).slice(0, 7);
};

/** The month that a match names, `YYYY-MM`. */
const monthMeant = ({ text, today }: Reading, m: RegExpExecArray): string | undefined => {
  const { month, year, relative, whole, nth = '' } = m.groups ?? {};
  if (whole !== undefined) return `${whole}-${/last|penultimate/i.test(nth) ? '12' : '01'}`;
  if (relative !== undefined) return today && relativeMonth(today, relative);
  const number = MONTH_NAMES.get((month ?? m.groups?.monthAfter ?? '').toLowerCase()) ?? 1;
  if (year !== undefined) return `${year}-${padded(number)}`;
  return today && nearestMonth(today, number, directionAt(text, m.index, m.index + m[0].length) ?? 'past');
};

/** The first week of a month is the first whole one. */
const nthWeek = (month: string, nth: number): string | undefined => {
  const monday = nthWeekday(month, 1, nth);
  if (monday === undefined) return undefined;
  // The last week may run into the next month; the whole one is meant.
  const last = nthWeekday(month, 1, -1) ?? monday;
  return nth < 0 && !addDays(last, 6).startsWith(month) ? weekOf(addDays(monday, -7)) : weekOf(monday);
};

const counted = (
  month: string,
  nth: number,
  weekday: string | undefined,
  unit: string | undefined,
): string | undefined => {
  if (weekday !== undefined) return nthWeekday(month, WEEKDAY_NAMES.get(weekday.toLowerCase()) ?? 1, nth);
  if (unit?.toLowerCase() === 'week') return nthWeek(month, nth);
  if (unit?.toLowerCase() === 'weekend') {
    const saturday = nthWeekday(month, 6, nth);
    return saturday && `${weekOf(saturday)}-WE`;
  }
  if (nth < 0) return addDays(addMonths(`${month}-01`, 1), nth);
  return dayOf(yearOf(month), Number(month.slice(5, 7)), nth);
};

const meant = (reading: Reading, m: RegExpExecArray, value: string | undefined): Meaning | undefined => {
  if (value === undefined) return undefined;
  if (m.groups?.year !== undefined || m.groups?.whole !== undefined) return stated(value);
  return m.groups?.relative === undefined ? implied(value, reading.today) : stated(value, reading.today);
};

/** Counted from the end where "last" says so: "third" → 3, "last" → -1, "second last" and "penultimate" → -2. */
const placeOf = (nth: string): number | undefined => {
  if (nth === 'last') return -1;
  if (nth === 'penultimate' || nth.startsWith('next')) return -2;
  if (!nth.endsWith('last')) return parseOrdinal(nth);
  const back = parseOrdinal(nth.slice(0, -' last'.length));
  return back === undefined ? undefined : -back;
};

/** The nearest such day on the side that the clause points to; a month that has none is no month meant. */
const onTheNth = ({ text, today }: Reading, m: RegExpExecArray): Reach | undefined => {
  const nth = parseOrdinal(m.groups?.nth ?? '') ?? 0;
  if (today === undefined || nth < 1 || nth > 31) return undefined;
  const future = directionAt(text, m.index, m.index + m[0].length) === 'future';
  const passed = Number(today.slice(8)) > nth;
  const step = future ? (passed ? 1 : 0) : Number(today.slice(8)) >= nth ? 0 : -1;
  const month = addMonths(`${today.slice(0, 7)}-01`, step);
  const day = dayOf(yearOf(month), Number(month.slice(5, 7)), nth);
  return day === undefined ? undefined : { meaning: implied(day, today), skip: 3 };
};

/** `"the first Tuesday of November 2024"` → 2024-11-05; `"on the 15th floor"` → nothing */
export const ordinalDay: Recogniser = (reading) => [
  ...matchesOf(reading.text, COUNTED, (m) => {
    const { nth = '', weekday, unit } = m.groups ?? {};
    const month = monthMeant(reading, m);
    const number = placeOf(nth.toLowerCase());
    return month === undefined || number === undefined || number > 31
      ? undefined
      : meant(reading, m, counted(month, number, weekday, unit));
  }),
  ...matchesOf(reading.text, WEEK_OF, (m) => {
    const month = monthMeant(reading, m);
    const day = month && dayOf(yearOf(month), Number(month.slice(5, 7)), Number(m.groups?.day ?? m.groups?.dayBefore));
    // A week named by its Sunday begins with it: "the week of Sunday, October 6".
    return day ? meant(reading, m, weekOf(weekdayOf(day) === 7 ? addDays(day, 1) : day)) : undefined;
  }),
  ...matchesOf(reading.text, NTH_OF, (m) => {
    const month = monthMeant(reading, m);
    const day = month && dayOf(yearOf(month), Number(month.slice(5, 7)), parseOrdinal(m.groups?.nth ?? '') ?? 0);
    return day ? meant(reading, m, day) : undefined;
  }),
  ...[ON_THE_NTH, ON_THE_WORD].flatMap((pattern) => matchesOf(reading.text, pattern, (m) => onTheNth(reading, m))),
];
