/** Days and weeks counted within a month: "the first Monday of June", "the last week of September 2024", "the week of October 6", "on the 15th". */
import { addDays, addMonths, dayOf, mondayOf, weekdayOf, weekOf, yearOf } from '../../../../text/calendar.js';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../../../text/lexicons/en/calendarWords.js';
import { ORDINAL, parseOrdinal } from '../../../../text/numbers.js';
import { nearestMonth } from '../nearest.js';
import { anyOf, implied, type Meaning, matchesOf, type Reading, type Recogniser, stated } from '../reading.js';
import { directionAt } from '../tense.js';

const MONTHS = anyOf(MONTH_NAMES.keys());
const WEEKDAYS = anyOf(WEEKDAY_NAMES.keys());
const YEAR = '(?:,? (?:of )?(?<year>(?:1[0-9]|20)\\d\\d)\\b)?';
const RELATIVE = '(?<relative>(?:this|last|next|the (?:current|previous|next|coming)) month)';
const COUNTED = new RegExp(
  `\\b(?:the )?(?<nth>last|${ORDINAL}) (?:(?<weekday>${WEEKDAYS})|(?<unit>week|day|weekend)) (?:of|in) (?:(?<month>${MONTHS})\\b${YEAR}|${RELATIVE})`,
  'gi',
);
const WEEK_OF = new RegExp(`\\bthe week of (?<month>${MONTHS}) (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b${YEAR}`, 'gi');
const NTH_OF = new RegExp(`\\b(?:the )?(?<nth>${ORDINAL}) of ${RELATIVE}`, 'gi');
const ON_THE_NTH =
  /\bon (?<phrase>the (?<nth>\d{1,2}(?:st|nd|rd|th)))(?=[.,;:)]|$| (?:and|when|after|before|but|said)\b)/gim;

const STEPS: Readonly<Record<string, number>> = { this: 0, current: 0, last: -1, previous: -1, next: 1, coming: 1 };

const relativeMonth = (today: string, relative: string): string => {
  const word = relative.toLowerCase().replace(/^the /, '').split(' ')[0] ?? 'this';
  return addMonths(`${today.slice(0, 7)}-01`, STEPS[word] ?? 0).slice(0, 7);
};

/** The month that a match names, `YYYY-MM`. */
const monthMeant = ({ text, today }: Reading, m: RegExpExecArray): string | undefined => {
  const { month, year, relative } = m.groups ?? {};
  if (relative !== undefined) return today && relativeMonth(today, relative);
  const number = MONTH_NAMES.get((month ?? '').toLowerCase()) ?? 1;
  if (year !== undefined) return `${year}-${String(number).padStart(2, '0')}`;
  return today && nearestMonth(today, number, directionAt(text, m.index, m.index + m[0].length) ?? 'past');
};

const nthWeekday = (month: string, weekday: number, nth: number): string | undefined => {
  const first = `${month}-01`;
  if (nth < 0) {
    const last = addDays(addMonths(first, 1), -1);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
  return day.startsWith(month) ? day : undefined;
};

/** The first week of a month is the first whole one. */
const nthWeek = (month: string, nth: number): string | undefined => {
  const monday = nthWeekday(month, 1, nth);
  if (monday === undefined) return undefined;
  // The last week may run into the next month; the whole one is meant.
  return nth < 0 && !addDays(monday, 6).startsWith(month) ? weekOf(addDays(monday, -7)) : weekOf(monday);
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
  if (nth < 0) return addDays(addMonths(`${month}-01`, 1), -1);
  return dayOf(yearOf(month), Number(month.slice(5, 7)), nth);
};

const meant = (reading: Reading, m: RegExpExecArray, value: string | undefined): Meaning | undefined => {
  if (value === undefined) return undefined;
  if (m.groups?.year !== undefined) return stated(value);
  return m.groups?.relative === undefined ? implied(value, reading.today) : stated(value, reading.today);
};

/** `"the first Tuesday of November 2024"` → 2024-11-05; `"on the 15th floor"` → nothing */
export const ordinalDay: Recogniser = (reading) => [
  ...matchesOf(reading.text, COUNTED, (m) => {
    const { nth = '', weekday, unit } = m.groups ?? {};
    const month = monthMeant(reading, m);
    const number = nth.toLowerCase() === 'last' ? -1 : parseOrdinal(nth);
    return month === undefined || number === undefined || number > 31
      ? undefined
      : meant(reading, m, counted(month, number, weekday, unit));
  }),
  ...matchesOf(reading.text, WEEK_OF, (m) => {
    const month = monthMeant(reading, m);
    const day = month && dayOf(yearOf(month), Number(month.slice(5, 7)), Number(m.groups?.day));
    return day ? meant(reading, m, weekOf(mondayOf(day))) : undefined;
  }),
  ...matchesOf(reading.text, NTH_OF, (m) => {
    const month = monthMeant(reading, m);
    const day = month && dayOf(yearOf(month), Number(month.slice(5, 7)), parseOrdinal(m.groups?.nth ?? '') ?? 0);
    return day ? meant(reading, m, day) : undefined;
  }),
  ...matchesOf(reading.text, ON_THE_NTH, (m) => {
    const { today } = reading;
    const nth = parseOrdinal(m.groups?.nth ?? '') ?? 0;
    if (today === undefined || nth < 1 || nth > 31) return undefined;
    const future = directionAt(reading.text, m.index, m.index + m[0].length) === 'future';
    const passed = Number(today.slice(8)) > nth;
    const step = future ? (passed ? 1 : 0) : Number(today.slice(8)) >= nth ? 0 : -1;
    const month = addMonths(`${today.slice(0, 7)}-01`, step);
    const day = dayOf(yearOf(month), Number(month.slice(5, 7)), nth);
    return day === undefined ? undefined : { meaning: implied(day, today), skip: 3 };
  }),
];
