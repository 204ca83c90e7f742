/** The quarter a business report is about, and the one it is compared with: "the quarter", "the latest period", "the year-ago quarter", "a year ago". */
import type { TimeExpression } from '../../../../model/language.js';
import { monthOf, rangeOf, yearOf } from '../../../../text/calendar.js';
import { TELLING_WHICH_PERIOD } from '../../../../text/lexicons/en/dateWords.js';
import { oneOf } from '../../../../text/oneOf.js';
import { implied, type Meaning, matchesOf, type Reading, type Recogniser, stated } from '../reading.js';
import { directionAt } from '../tense.js';

const SAME =
  /\b(?:the (?:latest |most recent |reported )?(?:quarter|period)|that quarter)\b(?!-| of\b|,? (?:that |which )?(?:ended|ending)\b)/gi;
const OF_YEAR = /\b(?:the |its )?(?<year>(?:19|20)\d\d) (?:quarter|period)\b/gi;
/** The year that a report is about. */
const FULL_YEAR = new RegExp(
  `\\b(?<lead>(?:[Ff]or|[Ii]n|over|throughout) )(?:the (?:full|fiscal|financial) year\\b|(?<=\\bFor )the year(?=,))(?! (?:${oneOf(TELLING_WHICH_PERIOD)}|\\d))`,
  'g',
);
/** Until the end of March a report that looks back speaks of the year before. */
const LAST_MONTH_OF_REPORTS = 3;

const YEAR_BEFORE =
  /\b(?:the |a )?(?:(?:comparable|same|corresponding|similar) )?(?:year-(?:ago|earlier)(?: (?:quarter|period))?|(?:quarter|period) (?:a year (?:ago|earlier)|last year))\b/gi;
const YEAR_AGO = /\ba year (?:ago|earlier)\b/gi;

/** How far back the quarter that a report speaks of may have been named. */
const NEAR_CHARACTERS = 1200;

const newer = (a: TimeExpression | undefined, b: TimeExpression): TimeExpression =>
  a === undefined || b.value > a.value ? b : a;

/** Reports look back to older quarters and ahead to coming ones; they are about the newest that is over, or else has begun. */
const quarterBefore = ({ before, today = '9999-12-31' }: Reading, start: number): TimeExpression | undefined => {
  let over: TimeExpression | undefined;
  let begun: TimeExpression | undefined;
  for (
    let focus = before(start);
    focus !== undefined && start - focus.end <= NEAR_CHARACTERS;
    focus = before(focus.start)
  ) {
    const range = focus.precision === 'quarter' ? rangeOf(focus.value) : undefined;
    if (range === undefined) continue;
    if (range.last <= today) over = newer(over, focus);
    if (range.first <= today) begun = newer(begun, focus);
  }
  return over ?? begun;
};

const yearBefore = (reading: Reading, start: number): Meaning | undefined => {
  const focus = quarterBefore(reading, start);
  return focus && implied(`${Number(focus.value.slice(0, 4)) - 1}${focus.value.slice(4)}`, reading.today);
};

const fullYear = ({ text, today }: Reading, m: RegExpExecArray): Meaning | undefined => {
  if (today === undefined) return undefined;
  const late =
    monthOf(today) <= LAST_MONTH_OF_REPORTS && directionAt(text, m.index, m.index + m[0].length) !== 'future';
  return implied(String(yearOf(today) - (late ? 1 : 0)), today);
};

/** `"Third-quarter profit … up from a year ago"` (October 2025) → 2024-Q3; without a quarter before it → nothing here */
export const comparedPeriod: Recogniser = (reading) => [
  ...matchesOf(reading.text, SAME, (m) => {
    const focus = quarterBefore(reading, m.index);
    return focus && implied(focus.value, reading.today);
  }),
  ...matchesOf(reading.text, FULL_YEAR, (m) => {
    const meaning = fullYear(reading, m);
    return meaning && { meaning, skip: (m.groups?.lead ?? '').length };
  }),
  ...matchesOf(reading.text, OF_YEAR, (m) => {
    const focus = quarterBefore(reading, m.index);
    return focus && implied(`${m.groups?.year}${focus.value.slice(4)}`, reading.today);
  }),
  ...matchesOf(reading.text, YEAR_BEFORE, (m) => yearBefore(reading, m.index) ?? stated('PAST_REF')),
  ...matchesOf(reading.text, YEAR_AGO, (m) => yearBefore(reading, m.index)),
];
