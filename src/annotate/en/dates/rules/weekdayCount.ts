/** Weekdays that are counted or numbered: "two Fridays ago", "the Monday after next", "Tuesday week", "a week on Sunday", "Tuesday the 19th". */
import { addDays, addMonths, dayOf, monthOf, weekdayOf, yearOf } from '../../../../text/calendar.js';
import { WEEKDAY_ABBREVIATIONS, WEEKDAY_NAMES } from '../../../../text/lexicons/en/calendarWords.js';
import { AFTER_A_COUNTED_WEEKDAY } from '../../../../text/lexicons/en/dateWords.js';
import { UNITS } from '../../../../text/lexicons/en/numberWords.js';
import { NUMBER_IN_FIGURES, NUMBER_IN_WORDS, parseNumber } from '../../../../text/numbers.js';
import { oneOf } from '../../../../text/oneOf.js';
import { nearestWeekday } from '../nearest.js';
import { implied, type Meaning, matchesOf, type Reading, type Recogniser, stated } from '../reading.js';
import { type Direction, directionAt } from '../tense.js';

const WEEKDAY = `(?<weekday>${oneOf(WEEKDAY_NAMES.keys())})`;
const SHORT = `(?<weekday>${oneOf([...WEEKDAY_NAMES.keys(), ...WEEKDAY_ABBREVIATIONS.keys()])})`;
const COUNTED = new RegExp(
  `\\b(?<count>${NUMBER_IN_FIGURES}|${NUMBER_IN_WORDS}) ${WEEKDAY}s (?<where>ago|back|from now|hence)\\b`,
  'gi',
);
const SECOND_NEXT = new RegExp(`\\b(?:the )?${WEEKDAY} (?<where>after next|before last)\\b`, 'gi');
const WEEK_ON = new RegExp(
  `\\b(?:(?<count>a|${oneOf([...UNITS.keys()].slice(1, 5))}) weeks? (?:on|from|after next) |(?:on |next )?)${WEEKDAY}\\b(?<later> week| fortnight)?\\b(?=[.,;:)]|$| ${oneOf(AFTER_A_COUNTED_WEEKDAY)}\\b)`,
  'gi',
);
const NUMBERED = new RegExp(
  `\\b${SHORT}\\.?,? (?:the )?(?<nth>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)\\b(?! (?:of|century|floor|anniversary)\\b)`,
  'gi',
);

const numberOf = (m: RegExpExecArray): number => {
  const name = (m.groups?.weekday ?? '').toLowerCase();
  return WEEKDAY_NAMES.get(name) ?? WEEKDAY_ABBREVIATIONS.get(name) ?? 1;
};

/** The nth such weekday on a side of today, today not counted. */
const counted = (today: string, weekday: number, nth: number, side: Direction): string =>
  side === 'past'
    ? addDays(nearestWeekday(addDays(today, -1), weekday, 'past'), -7 * (nth - 1))
    : addDays(nearestWeekday(addDays(today, 1), weekday, 'future'), 7 * (nth - 1));

const countMeant = (today: string | undefined, m: RegExpExecArray): Meaning | undefined => {
  const nth = parseNumber(m.groups?.count ?? '');
  const side = /^(?:ago|back)/i.test(m.groups?.where ?? '') ? 'past' : 'future';
  if (nth === undefined || !Number.isInteger(nth) || nth < 1 || nth > 100) return undefined;
  if (today === undefined) return stated(side === 'past' ? 'PAST_REF' : 'FUTURE_REF');
  return stated(counted(today, numberOf(m), nth, side), today);
};

/** A day of the month falls on one weekday in a month of seven, so the nearest month that fits is meant. */
const REACH_MONTHS = 11;

const numbered = ({ text, today }: Reading, m: RegExpExecArray): Meaning | undefined => {
  if (today === undefined) return undefined;
  // "Monday 3rd Brigade": a number of something named.
  if (/^ \p{Lu}/u.test(text.slice(m.index + m[0].length, m.index + m[0].length + 2))) return undefined;
  const side = directionAt(text, m.index, m.index + m[0].length) ?? 'past';
  for (let off = 0; off <= REACH_MONTHS; off++) {
    const month = addMonths(`${today.slice(0, 7)}-01`, side === 'past' ? -off : off);
    const day = dayOf(yearOf(month), monthOf(month), Number(m.groups?.nth));
    if (day === undefined || weekdayOf(day) !== numberOf(m)) continue;
    if (side === 'past' ? day <= today : day >= today) return implied(day, today);
  }
  return undefined;
};

/** `"two Fridays ago"` (Wednesday 2024-10-16) → 2024-10-04; `"on Tuesday week"` → 2024-10-29; `"three Fridays"` → nothing */
export const weekdayCount: Recogniser = (reading) => [
  ...matchesOf(reading.text, COUNTED, (m) => countMeant(reading.today, m)),
  ...matchesOf(reading.text, SECOND_NEXT, (m) => {
    const side = /next/i.test(m[0]) ? 'future' : 'past';
    if (reading.today === undefined) return stated(side === 'past' ? 'PAST_REF' : 'FUTURE_REF');
    return stated(counted(reading.today, numberOf(m), 2, side), reading.today);
  }),
  ...matchesOf(reading.text, WEEK_ON, (m) => {
    const { count, later } = m.groups ?? {};
    const weeks =
      (count === undefined ? 0 : (parseNumber(count) ?? 1)) + (later === undefined ? 0 : later === ' week' ? 1 : 2);
    if (weeks === 0 || reading.today === undefined) return undefined;
    const skip = /^on /i.test(m[0]) ? 3 : 0;
    return { meaning: stated(counted(reading.today, numberOf(m), 1 + weeks, 'future'), reading.today), skip };
  }),
  ...matchesOf(reading.text, NUMBERED, (m) => numbered(reading, m)),
];
