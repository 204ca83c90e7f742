/** A day by month and number, in either order: "May 19", "19 May 2025", "Monday, May 19", "the 19th of May". */
import { dayOf, padded, weekdayOf, yearOf } from '../../../../text/calendar.js';
import {
  MONTH_ABBREVIATIONS,
  MONTH_NAMES,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAY_NAMES,
} from '../../../../text/lexicons/en/calendarWords.js';
import { DAYS_ALSO_WORDS } from '../../../../text/lexicons/en/dateWords.js';
import { ORDINAL, parseOrdinal } from '../../../../text/numbers.js';
import { capitalised, oneOf } from '../../../../text/oneOf.js';
import { isStopWord } from '../../../../text/words.js';
import { isNamedAfter } from '../namedAfter.js';
import { isFarOff, likelyDay, nearestDay, nearestDayOnWeekday } from '../nearest.js';
import { implied, type Meaning, matchesOf, type Reach, type Reading, type Recogniser, stated } from '../reading.js';
import { directionAt, isOfUnplanned, isSettled } from '../tense.js';

const MONTH_WORDS = oneOf([...MONTH_NAMES.keys(), ...MONTH_ABBREVIATIONS.keys()]);

/** The full stop belongs to a short form only: that of "4 June." ends the sentence. */
const MONTH = `(?<month>${oneOf(MONTH_NAMES.keys())}\\b|${oneOf(MONTH_ABBREVIATIONS.keys())}(?![A-Za-z])\\.?)`;
const WEEKDAY = `(?:(?<weekday>${oneOf([...WEEKDAY_NAMES.keys(), ...WEEKDAY_ABBREVIATIONS.keys()])}\\b)\\.?,? (?:the )?)?`;
const DAY = `(?:the )?(?<day>\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL}\\b)`;
const YEAR = `(?:,? (?:of |in )?(?<year>(?:1[0-9]|20)\\d\\d)\\b(?! GMT| hours| local|,\\d{3}| (?:people|soldiers|troops|homes)))?`;

/** "15Sep" and "Feb13" are set without a space in tables and schedules. */
const MONTH_FIRST = new RegExp(
  `\\b${WEEKDAY}${MONTH} ?${DAY}\\b(?![\\d%:]|[.,]\\d|-year| ?(?:a|p)\\.?m\\b)${YEAR}`,
  'gi',
);
const DAY_FIRST = new RegExp(
  `(?<![\\d.,:$€£/]|(?<!\\b(?:${MONTH_WORDS})\\.?)-)\\b${WEEKDAY}${DAY}(?: of)? ?${MONTH}(?![\\w])${YEAR}`,
  'gi',
);

const ALSO_A_WORD = new RegExp(`^${oneOf(DAYS_ALSO_WORDS)}\\b`);

/** A capital, or a month that is no other word, or an ordinal beside it: "may 19 people" is no date. */
const isMonthName = (name: string, day: string, after: string): boolean =>
  /^\p{Lu}/u.test(name) || !ALSO_A_WORD.test(name) || /\D/.test(day) || /^(?:$|[.,;:)\n])/.test(after);

const monthNumber = (name: string): number => {
  const lower = name.toLowerCase().replace('.', '');
  return MONTH_NAMES.get(lower) ?? MONTH_ABBREVIATIONS.get(lower) ?? 0;
};

const weekdayNumber = (name: string | undefined): number | undefined => {
  const lower = name?.toLowerCase() ?? '';
  return WEEKDAY_NAMES.get(lower) ?? WEEKDAY_ABBREVIATIONS.get(lower);
};

const withoutYear = (
  reading: Reading,
  month: number,
  day: number,
  weekday: number | undefined,
  start: number,
  end: number,
): Meaning | undefined => {
  const { text, today } = reading;
  const open = `XXXX-${padded(month)}-${padded(day)}`;
  // 2024 has every day of the year.
  if (dayOf(2024, month, day) === undefined) return undefined;
  if (today === undefined) return implied(open);
  const side = directionAt(text, start, end) ?? 'nearer';
  const past = nearestDay(today, month, day, 'past');
  // "the 11 September attacks", told in August: of last year, or of any other.
  if (past !== undefined && isFarOff(today, past) && isOfUnplanned(text, start, end)) return implied(open);
  const near = (isSettled(text, start) ? nearestDay : likelyDay)(today, month, day, side);
  if (near === undefined) return undefined;
  if (weekday !== undefined && weekdayOf(near) !== weekday) {
    const fitting = nearestDayOnWeekday(today, month, day, weekday);
    if (fitting !== undefined) return stated(fitting, today);
  }
  return implied(near, today);
};

const meant = (reading: Reading, m: RegExpExecArray): Meaning | undefined => {
  const { month: name = '', day: number = '', year, weekday } = m.groups ?? {};
  const end = m.index + m[0].length;
  if (!isMonthName(name, number, reading.text.slice(end, end + 1))) return undefined;
  const month = monthNumber(name);
  const day = parseOrdinal(number) ?? Number(number);
  if (year === undefined && isNamedAfter(reading.text, m.index, end)) return undefined;
  if (year === undefined)
    return withoutYear(reading, month, day, weekdayNumber(weekday), m.index, m.index + m[0].length);
  const value = dayOf(Number(year), month, day);
  return value === undefined ? undefined : stated(value);
};

/** "[The] 12 January earthquake": the article is the noun's. "The 12 January" alone is the day's. */
const articleOf = (text: string, m: RegExpExecArray): number => {
  const noun = /^ (\p{Ll}+)/u.exec(text.slice(m.index + m[0].length, m.index + m[0].length + 24))?.[1];
  return /^the /i.test(m[0]) && noun !== undefined && !isStopWord(noun) ? 'the '.length : 0;
};

const read = (reading: Reading, m: RegExpExecArray): Reach | undefined => {
  const meaning = meant(reading, m);
  return meaning && { meaning, skip: articleOf(reading.text, m) };
};

const ABBREVIATED = oneOf(capitalised(MONTH_ABBREVIATIONS.keys()));

/** Two-digit years are read after an abbreviated month only: "3 Aug 96". */
const SHORT_YEAR = new RegExp(
  `\\b(?:(?<before>\\d{1,2}) (?<month>${ABBREVIATED})\\.?|(?<monthBefore>${ABBREVIATED})\\.? (?<after>\\d{1,2}),?) '?(?<year>\\d\\d)\\b(?![:,.]?\\d|%| \\p{Ll})`,
  'gu',
);

const shortYear = ({ text, today }: Reading) =>
  today === undefined
    ? []
    : matchesOf(text, SHORT_YEAR, (m) => {
        const { before, after, month, monthBefore, year: digits } = m.groups ?? {};
        const century = Math.floor(yearOf(today) / 100) * 100;
        const near = century + Number(digits);
        const year = near > yearOf(today) + 20 ? near - 100 : near;
        const value = dayOf(year, monthNumber(month ?? monthBefore ?? ''), Number(before ?? after));
        return value === undefined ? undefined : stated(value);
      });

/** `"voted on May 19"` (written in June 2025) → 2025-05-19, implied; `"32 August"`, `"March 3.5 miles"` → nothing */
export const monthDay: Recogniser = (reading) => [
  ...matchesOf(reading.text, MONTH_FIRST, (m) => read(reading, m)),
  ...matchesOf(reading.text, DAY_FIRST, (m) => read(reading, m)),
  ...shortYear(reading),
];
