/** Weeks, weekends, months, years and the like named from the day of writing: "last week", "the weekend", "this year", "the coming month". */
import { addDays, addMonths, mondayOf, monthOf, weekdayOf, weekOf, yearOf } from '../../../../text/calendar.js';
import {
  AFTER_NO_RUNNING_PERIOD,
  COUNTED_ON_PERIODS,
  NAMED_PERIODS,
  RUNNING_PERIOD_PARTS,
  RUNNING_PERIODS,
  STRETCH_PREPOSITIONS,
  TELLING_WHICH_LAST,
  WHICH_PERIOD,
} from '../../../../text/lexicons/en/dateWords.js';
import { oneOf } from '../../../../text/oneOf.js';
import { duration, implied, type Meaning, matchesOf, type Reading, type Recogniser, stated } from '../reading.js';
import { directionAt } from '../tense.js';

const PERIOD = new RegExp(`\\b(?:the )?(?<which>${oneOf(WHICH_PERIOD)}) (?<unit>${oneOf(NAMED_PERIODS)})\\b`, 'gi');
const WEEKEND = /\bthe weekend\b/gi;
const THIS_TIME = /\bthis time (?<which>last|next) (?<unit>week|month|year)\b/gi;
const AFTER_NEXT = new RegExp(
  `\\b(?:the )?(?<unit>${oneOf(COUNTED_ON_PERIODS)}) (?<where>after next|before last)\\b`,
  'gi',
);
/** Parts of the period under way. */
const PART_OF = new RegExp(
  `\\b(?:the )?(?:(?<part>${oneOf(RUNNING_PERIOD_PARTS)}) of the (?<unit>${oneOf(RUNNING_PERIODS)})|(?<short>week|month|quarter|year)(?:['’]s)?[ -]end)\\b(?! ${oneOf(AFTER_NO_RUNNING_PERIOD)}\\b| \\d)`,
  'gi',
);

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  'this past': -1,
  previous: -1,
  this: 0,
  current: 0,
  'this coming': 1,
  next: 1,
  coming: 1,
  upcoming: 1,
};

const OPEN: readonly string[] = ['PAST_REF', 'PRESENT_REF', 'FUTURE_REF'];

/** The quarter of a year that a day lies in, moved by `steps`: `2025-05-19`, -1 → `2025-Q1`. */
const quarterOf = (day: string, steps: number): string => {
  const moved = addMonths(`${day.slice(0, 7)}-01`, steps * 3);
  return `${yearOf(moved)}-Q${Math.ceil(monthOf(moved) / 3)}`;
};

/** Of a weekend on its own Saturday or Sunday, "last" is the one before and "this" is now. */
const weekendOf = (today: string, step: number): string => `${weekOf(addDays(mondayOf(today), step * 7))}-WE`;

const lastWeekend = (today: string): string => weekendOf(today, -1);

const periodOf = (today: string, unit: string, step: number): string => {
  switch (unit) {
    case 'week':
      return weekOf(addDays(today, step * 7));
    case 'weekend':
      return weekendOf(today, step === 1 && weekdayOf(today) < 6 ? 1 : step);
    case 'month':
      return addMonths(`${today.slice(0, 7)}-01`, step).slice(0, 7);
    case 'quarter':
    case 'qtr':
      return quarterOf(today, step);
    case 'decade':
      return `${Math.floor(yearOf(today) / 10) + step}X`;
    case 'century':
      return String(Math.floor(yearOf(today) / 100) + step);
    default:
      return `${yearOf(today) + step}`;
  }
};

const STRETCH_BEFORE = new RegExp(`\\b${oneOf(STRETCH_PREPOSITIONS)} $`, 'i');

/** "over the past year", "in the last month" are the twelve months and the four weeks up to now, not those of the calendar. */
const isRolling = (which: string, words: string, text: string, start: number): boolean =>
  (/past|coming/.test(which) || (/^the /i.test(words) && /last|next/.test(which))) &&
  STRETCH_BEFORE.test(text.slice(Math.max(0, start - 12), start));

const ROLLING: Readonly<Record<string, string>> = {
  week: 'P1W',
  month: 'P1M',
  quarter: 'P1Q',
  year: 'P1Y',
  decade: 'P10Y',
  century: 'P100Y',
};

/** "the last year [its owners gave figures]", "the last week [of the campaign]": which one is told. */
const WHICH_TOLD = new RegExp(`^ ${oneOf(TELLING_WHICH_LAST)}\\b`);

const periodMeant = ({ text, today }: Reading, m: RegExpExecArray): Meaning | undefined => {
  const which = (m.groups?.which ?? '').toLowerCase();
  const unit = (m.groups?.unit ?? '').toLowerCase();
  if (
    /^the (?:last|next)$/.test(`the ${which}`) &&
    /^the /i.test(m[0]) &&
    WHICH_TOLD.test(text.slice(m.index + m[0].length))
  )
    return undefined;
  const rolling = ROLLING[unit];
  if (rolling !== undefined && isRolling(which, m[0], text, m.index)) return duration(rolling);
  const step = STEPS[which] ?? 0;
  return today === undefined ? stated(OPEN[step + 1] ?? 'PRESENT_REF') : stated(periodOf(today, unit, step), today);
};

/** "This time last year" is about a month, and not the whole of the year. */
const thisTime = (today: string | undefined, m: RegExpExecArray): Meaning => {
  const step = STEPS[(m.groups?.which ?? '').toLowerCase()] ?? 0;
  const unit = (m.groups?.unit ?? '').toLowerCase();
  if (today === undefined) return stated(OPEN[step + 1] ?? 'PRESENT_REF');
  return implied(unit === 'year' ? addMonths(today, step * 12).slice(0, 7) : periodOf(today, unit, step), today);
};

/** Plain "the weekend": the one just over, the one under way on a Saturday or Sunday, the one ahead after "will". */
const plainWeekend = ({ text, today }: Reading, m: RegExpExecArray): Meaning => {
  if (today === undefined) return stated('XXXX-WXX-WE');
  const ahead = directionAt(text, m.index, m.index + m[0].length) === 'future';
  return stated(ahead || weekdayOf(today) >= 6 ? weekendOf(today, 0) : lastWeekend(today), today);
};

/** "By the end of the year" is this year's; told in the past it may be any. What began with "the start of the year" has begun. */
const partOfPeriod = ({ text, today }: Reading, m: RegExpExecArray): Meaning | undefined => {
  if (today === undefined) return undefined;
  const part = (m.groups?.part ?? 'end').toLowerCase();
  const side = directionAt(text, m.index, m.index + m[0].length);
  const begun = part === 'start' || part === 'beginning';
  if (begun ? side === 'future' : side !== 'future') return undefined;
  return implied(periodOf(today, (m.groups?.unit ?? m.groups?.short ?? '').toLowerCase(), 0), today);
};

const afterNext = (today: string | undefined, m: RegExpExecArray): Meaning => {
  const step = /next/i.test(m.groups?.where ?? '') ? 2 : -2;
  if (today === undefined) return stated(step > 0 ? 'FUTURE_REF' : 'PAST_REF');
  return stated(periodOf(today, (m.groups?.unit ?? '').toLowerCase(), step), today);
};

/** `"resigned last week"` (Monday 2025-05-19) → 2025-W20; `"over the weekend"` → 2025-W20-WE; `"in the past year"` → P1Y */
export const deicticPeriod: Recogniser = (reading) => [
  ...matchesOf(reading.text, PERIOD, (m) => periodMeant(reading, m)),
  ...matchesOf(reading.text, THIS_TIME, (m) => thisTime(reading.today, m)),
  ...matchesOf(reading.text, AFTER_NEXT, (m) => afterNext(reading.today, m)),
  ...matchesOf(reading.text, PART_OF, (m) => partOfPeriod(reading, m)),
  ...matchesOf(reading.text, WEEKEND, (m) => plainWeekend(reading, m)),
];
