/** Dates counted from the date the story has just named: "two days later", "the next day", "a year earlier", "that month", "the following year". */
import type { TimeExpression } from '../../../../model/language.js';
import { addDays, addMonths, isDay, padded, rangeOf, weekOf, yearOf } from '../../../../text/calendar.js';
import { MONTH_NAMES, PARTS_OF_DAY, WEEKDAY_NAMES } from '../../../../text/lexicons/en/calendarWords.js';
import {
  CLAUSE_BEGINNERS,
  COUNTED_ON,
  TELLING_WHICH_DAY,
  TOLD_PERIODS,
  WHICH_YEAR_TOLD,
} from '../../../../text/lexicons/en/dateWords.js';
import { oneOf } from '../../../../text/oneOf.js';
import { COUNT, countOf, movedBy, ROUGH, UNIT, unitNamed } from '../amount.js';
import { nearestMonth, nearestWeekday } from '../nearest.js';
import { implied, type Meaning, matchesOf, type Reading, type Recogniser, stated } from '../reading.js';

const COUNTED = new RegExp(
  `\\b(?:${ROUGH})?${COUNT} ${UNIT} (?<where>${oneOf(COUNTED_ON)}|before(?! (?:${oneOf(CLAUSE_BEGINNERS)}|\\p{Lu})))\\b(?! than\\b)`,
  'giu',
);
const NAMED = new RegExp(
  `\\b(?<which>the (?:next|following|same|previous)|that(?: same| very)?|the) (?<unit>${oneOf(TOLD_PERIODS)})(?<before> before| after)?\\b(?! ${oneOf(TELLING_WHICH_DAY)}\\b)`,
  'gi',
);

/** "May of that year", "late January the following year". */
const MONTH_OF_YEAR = new RegExp(
  `\\b(?<month>${oneOf(MONTH_NAMES.keys())})(?: (?:of|in))? (?<which>${oneOf(WHICH_YEAR_TOLD)}) year\\b`,
  'gi',
);
/** "the following Tuesday", "the previous May". */
const NAMED_BESIDE = new RegExp(
  `\\bthe (?<which>following|previous) (?:(?<weekday>${oneOf(WEEKDAY_NAMES.keys())})|(?<month>${oneOf(MONTH_NAMES.keys())}))\\b`,
  'gi',
);
const SINCE_THEN = /\b(?<lead>since )then\b/gi;

const STEPS: Readonly<Record<string, number>> = {
  'the next': 1,
  'the following': 1,
  'the previous': -1,
  'the same': 0,
  that: 0,
  'that same': 0,
  'that very': 0,
};

const OPEN = (step: number): Meaning => stated(step < 0 ? 'PAST_REF' : step > 0 ? 'FUTURE_REF' : 'PRESENT_REF');

/** A date counts from the one before it only while the story is still there: within a few sentences. */
const NEAR_CHARACTERS = 400;

const focusBefore = ({ before }: Reading, start: number): TimeExpression | undefined => {
  const focus = before(start);
  return focus !== undefined && start - focus.end <= NEAR_CHARACTERS && rangeOf(focus.value) !== undefined
    ? focus
    : undefined;
};

const isFine = (focus: TimeExpression, unit: string): boolean => {
  if (unit === 'year') return true;
  if (unit === 'month') return focus.precision !== 'year' && focus.precision !== 'decade';
  if (unit === 'week')
    return (
      focus.precision === 'day' ||
      focus.precision === 'week' ||
      focus.precision === 'hour' ||
      focus.precision === 'minute'
    );
  return isDay(focus.value.slice(0, 10));
};

const moved = (focus: TimeExpression, unit: string, step: number): string | undefined => {
  const day = rangeOf(focus.value)?.first ?? '';
  if (!isFine(focus, unit)) return undefined;
  if (unit === 'year') return String(Number(day.slice(0, 4)) + step);
  if (unit === 'month') return addMonths(`${day.slice(0, 7)}-01`, step).slice(0, 7);
  if (unit === 'week') return weekOf(addDays(day, step * 7));
  return addDays(day, step) + (PARTS_OF_DAY.get(unit) ?? '');
};

const counted = (reading: Reading, m: RegExpExecArray): Meaning | undefined => {
  const sign = /^(?:later|after)/i.test(m.groups?.where ?? '') ? 1 : -1;
  const unit = unitNamed(m.groups?.unit ?? '');
  const count = countOf(m.groups?.count ?? '');
  const focus = focusBefore(reading, m.index);
  if (unit === undefined || unit.clock) return undefined;
  if (focus === undefined || count === undefined) return OPEN(sign);
  // Figures of one quarter are compared with the same quarter of another year.
  if (focus.precision === 'quarter' && unit.code === 'Y') {
    return implied(
      `${Number(focus.value.slice(0, 4)) + sign * count * unit.times}${focus.value.slice(4)}`,
      reading.today,
    );
  }
  const value = movedBy(rangeOf(focus.value)?.first ?? '', sign * count, unit);
  return value === undefined ||
    !isFine(focus, unit.code === 'D' ? 'day' : unit.code === 'W' ? 'week' : unit.code === 'M' ? 'month' : 'year')
    ? OPEN(sign)
    : implied(value, rangeOf(focus.value)?.first);
};

const named = (reading: Reading, m: RegExpExecArray): Meaning | undefined => {
  const which = (m.groups?.which ?? '').toLowerCase();
  const unit = (m.groups?.unit ?? '').toLowerCase();
  const side = m.groups?.before?.trim().toLowerCase();
  const step = which === 'the' ? (side === 'before' ? -1 : side === 'after' ? 1 : undefined) : STEPS[which];
  // "the next week" is "next week" where nothing else was named; "the day" alone names none.
  if (step === undefined || (which !== 'the' && side !== undefined)) return undefined;
  const focus = focusBefore(reading, m.index);
  const value = focus && moved(focus, unit, step);
  return value === undefined ? OPEN(step || -1) : implied(value, focus && rangeOf(focus.value)?.first);
};

const monthOfYear = (reading: Reading, m: RegExpExecArray): Meaning | undefined => {
  const focus = focusBefore(reading, m.index);
  const month = padded(MONTH_NAMES.get((m.groups?.month ?? '').toLowerCase()) ?? 1);
  if (focus === undefined) return implied(`XXXX-${month}`);
  const step = /following|next/i.test(m.groups?.which ?? '') ? 1 : /previous/i.test(m.groups?.which ?? '') ? -1 : 0;
  const day = rangeOf(focus.value)?.first ?? '';
  return implied(`${yearOf(day) + step}-${month}`, day);
};

const namedBeside = (reading: Reading, m: RegExpExecArray): Meaning | undefined => {
  const focus = focusBefore(reading, m.index);
  const { weekday, month } = m.groups ?? {};
  const side = /following/i.test(m.groups?.which ?? '') ? 'future' : 'past';
  const open = OPEN(side === 'future' ? 1 : -1);
  const day = focus && rangeOf(focus.value)?.first;
  if (focus === undefined || day === undefined) return open;
  if (weekday !== undefined) {
    if (!isFine(focus, 'day')) return open;
    const number = WEEKDAY_NAMES.get(weekday.toLowerCase()) ?? 1;
    return implied(nearestWeekday(addDays(day, side === 'future' ? 1 : -1), number, side), day);
  }
  if (!isFine(focus, 'month')) return open;
  const beyond = addMonths(`${day.slice(0, 7)}-01`, side === 'future' ? 1 : -1);
  return implied(nearestMonth(beyond, MONTH_NAMES.get((month ?? '').toLowerCase()) ?? 1, side), day);
};

/** "[two days later], on May 5": the date that follows says it better. */
const restated = (reading: Reading, m: RegExpExecArray, meaning: Meaning | undefined): Meaning | undefined => {
  const rest = /^,? (?:on|in) /.exec(reading.text.slice(m.index + m[0].length, m.index + m[0].length + 6))?.[0];
  const next = rest === undefined ? undefined : reading.at(m.index + m[0].length + rest.length);
  return next !== undefined && (meaning === undefined || next.value.startsWith(meaning.value))
    ? implied(next.value, next.anchor)
    : meaning;
};

/** `"On May 3 … two days later"` → 2025-05-05; `"a year earlier"` after "the third quarter" → 2024-Q3; `"sooner or later"` → nothing */
export const narrative: Recogniser = (reading) => [
  ...matchesOf(reading.text, COUNTED, (m) => restated(reading, m, counted(reading, m))),
  ...matchesOf(reading.text, NAMED, (m) => named(reading, m)),
  ...matchesOf(reading.text, MONTH_OF_YEAR, (m) => monthOfYear(reading, m)),
  ...matchesOf(reading.text, NAMED_BESIDE, (m) => namedBeside(reading, m)),
  ...matchesOf(reading.text, SINCE_THEN, (m) => {
    const focus = focusBefore(reading, m.index);
    return { meaning: focus ? implied(focus.value, focus.anchor) : stated('PAST_REF'), skip: 'since '.length };
  }),
];
