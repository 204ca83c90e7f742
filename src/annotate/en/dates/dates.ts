/**
 * The text of one article and the day it was written on → its time expressions with TIMEX3 values, in the order of the text, none overlapping.
 * What happened on a date is not its business.
 */
import type { TimeExpression } from '../../../model/language.js';
import { MONTH_NAMES } from '../../../text/lexicons/en/calendarWords.js';
import { joinTimes } from './joinTime.js';
import { longestFirst } from './overlap.js';
import { anyOf, type Reading, type Recogniser } from './reading.js';
import { ago } from './rules/ago.js';
import { clockTime } from './rules/clockTime.js';
import { comparedPeriod } from './rules/comparedPeriod.js';
import { deicticDay } from './rules/deicticDay.js';
import { deicticPeriod } from './rules/deicticPeriod.js';
import { durations } from './rules/duration.js';
import { frequency } from './rules/frequency.js';
import { holiday } from './rules/holiday.js';
import { isoDate } from './rules/isoDate.js';
import { month } from './rules/month.js';
import { monthDay } from './rules/monthDay.js';
import { narrative } from './rules/narrative.js';
import { ordinalDay } from './rules/ordinalDay.js';
import { quarter } from './rules/quarter.js';
import { reference } from './rules/reference.js';
import { season } from './rules/season.js';
import { slashedDate } from './rules/slashedDate.js';
import { weekday } from './rules/weekday.js';
import { year } from './rules/year.js';
import { takeModifiers } from './takeModifier.js';

/** Read the words and the day of writing alone. Where two find the same words the earlier one is believed. */
const INDEPENDENT: readonly Recogniser[] = [
  isoDate,
  slashedDate,
  ordinalDay,
  monthDay,
  month,
  holiday,
  frequency,
  weekday,
  deicticDay,
  quarter,
  season,
  year,
  ago,
  deicticPeriod,
  reference,
  durations,
  clockTime,
];

/** Read the dates that the others found before them. */
const REFERRING: readonly Recogniser[] = [comparedPeriod, narrative];

const MONTHS = anyOf(MONTH_NAMES.keys());
const DAY_BEFORE_MONTH = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})\\b`, 'i');
const MONTH_BEFORE_DAY = new RegExp(`\\b(?:${MONTHS}) \\d{1,2}\\b(?! \\d)`, 'i');

/** An article that writes "19 May" means 5 June by "5/6". */
const isDayFirst = (text: string): boolean => DAY_BEFORE_MONTH.test(text) && !MONTH_BEFORE_DAY.test(text);

const nearestBefore =
  (found: readonly TimeExpression[]) =>
  (offset: number): TimeExpression | undefined =>
    found.findLast((e) => e.end <= offset && e.precision !== undefined && (e.type === 'DATE' || e.type === 'TIME'));

/**
 * Time expressions of a text; without a day of writing, values that hang on it are open (`XXXX-WXX-1`, `PAST_REF`).
 * `"The council met on Friday."`, `2025-05-19` → `[{start: 19, end: 25, type: 'DATE', value: '2025-05-16', …}]`
 */
export const dates = (text: string, today?: string): TimeExpression[] => {
  const reading: Reading = {
    text,
    dayFirst: isDayFirst(text),
    before: () => undefined,
    ...(today === undefined ? {} : { today }),
  };
  const first = INDEPENDENT.flatMap((recogniser) => recogniser(reading));
  const settled = longestFirst(first);
  const second = { ...reading, before: nearestBefore(settled) };
  const all = longestFirst([...REFERRING.flatMap((recogniser) => recogniser(second)), ...settled]);
  return takeModifiers(text, joinTimes(text, all));
};
