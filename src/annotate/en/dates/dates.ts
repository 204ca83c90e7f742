/**
 * The text of one article and the day it was written on → its time expressions with TIMEX3 values, in the order of the text, none overlapping.
 * What happened on a date is not its business.
 */

import type { TimeExpression } from '../../../model/language.js';
import { MONTH_NAMES } from '../../../text/lexicons/en/calendarWords.js';
import { matchesIn } from '../../../text/matching.js';
import { oneOf } from '../../../text/oneOf.js';
import { passing } from '../../../text/search.js';
import { placeClocks } from './clockDay.js';
import { isTimeAlone, joinTimes } from './joinTime.js';
import { isOfSpeech } from './ofSpeech.js';
import { longestFirst } from './overlap.js';
import type { Reading, Recogniser } from './reading.js';
import { ago } from './rules/ago.js';
import { besideDate } from './rules/besideDate.js';
import { clockTime } from './rules/clockTime.js';
import { comparedPeriod } from './rules/comparedPeriod.js';
import { dayRange } from './rules/dayRange.js';
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
import { reportedPeriod } from './rules/reportedPeriod.js';
import { season } from './rules/season.js';
import { slashedDate } from './rules/slashedDate.js';
import { weekday } from './rules/weekday.js';
import { weekdayCount } from './rules/weekdayCount.js';
import { year } from './rules/year.js';
import { shareYears } from './shareYear.js';
import { takeModifiers } from './takeModifier.js';

/** Read the words and the day of writing alone. Where two find the same words the earlier one is believed. */
const INDEPENDENT: readonly Recogniser[] = [
  isoDate,
  slashedDate,
  ordinalDay,
  dayRange,
  monthDay,
  month,
  holiday,
  frequency,
  weekdayCount,
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

/** Each list reads the dates that those before it have found. */
const REFERRING: readonly (readonly Recogniser[])[] = [[reportedPeriod], [comparedPeriod, besideDate, narrative]];

const MONTHS = oneOf(MONTH_NAMES.keys());
const DAY_BEFORE_MONTH = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})\\b`, 'gi');
const MONTH_BEFORE_DAY = new RegExp(`\\b(?:${MONTHS}) \\d{1,2}\\b(?! \\d)`, 'gi');

/** An article that writes "19 May" means 5 June by "5/6". */
const isDayFirst = (text: string): boolean =>
  matchesIn(text, DAY_BEFORE_MONTH).length > 0 && matchesIn(text, MONTH_BEFORE_DAY).length === 0;

/** How many of a sorted list start before an offset. */
const countBefore = (sorted: readonly TimeExpression[], offset: number): number =>
  passing(sorted, (e) => e.start < offset);

/** What those that refer to other dates are given of what was found so far, in the order of the text. */
const knowing = (reading: Reading, found: readonly TimeExpression[]): Reading => {
  const dated = found.filter((e) => e.precision !== undefined && (e.type === 'DATE' || e.type === 'TIME'));
  return {
    ...reading,
    before: (offset) => {
      const at = countBefore(dated, offset);
      const nearest = dated.slice(Math.max(0, at - 4), at).filter((e) => e.end <= offset);
      return nearest.findLast((e) => !isOfSpeech(reading.text, e)) ?? nearest.at(-1);
    },
    at: (offset) => {
      const next = dated[countBefore(dated, offset)];
      const gap = next && reading.text.slice(offset, Math.min(next.start, offset + 5)).toLowerCase();
      return gap === '' || gap === 'the ' ? next : undefined;
    },
  };
};

/**
 * Time expressions of a text; without a day of writing, values that hang on it are open (`XXXX-WXX-1`, `PAST_REF`).
 * `"The council met on Friday."`, `2025-05-19` → `[{start: 19, end: 25, type: 'DATE', value: '2025-05-16', …}]`
 */
export const dates = (text: string, today?: string): TimeExpression[] => {
  const reading: Reading = {
    text,
    dayFirst: isDayFirst(text),
    before: () => undefined,
    at: () => undefined,
    ...(today === undefined ? {} : { today }),
  };
  const first = INDEPENDENT.flatMap((recogniser) => recogniser(reading));
  const apart = longestFirst(first);
  const clocks = new Set(apart.filter(isTimeAlone));
  let found = placeClocks(text, joinTimes(text, apart), clocks, today);
  for (const recognisers of REFERRING) {
    const informed = knowing(reading, found);
    found = longestFirst([...recognisers.flatMap((recogniser) => recogniser(informed)), ...found]);
  }
  return takeModifiers(text, joinTimes(text, shareYears(text, found)));
};
