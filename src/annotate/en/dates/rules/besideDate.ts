/** Days told by the date they stand beside: "three days before Christmas", "the day after 5 May", "the third Tuesday after Easter", "two weeks from Friday", "the eve of Monday's talks". */
import { addDays, isDay, rangeOf } from '../../../../text/calendar.js';
import { PARTS_OF_DAY, WEEKDAY_NAMES } from '../../../../text/lexicons/en/calendarWords.js';
import { COUNTING_PREPOSITIONS } from '../../../../text/lexicons/en/dateWords.js';
import { ORDINAL, parseOrdinal } from '../../../../text/numbers.js';
import { oneOf } from '../../../../text/oneOf.js';
import { COUNT, countOf, movedBy, ROUGH, UNIT, unitNamed } from '../amount.js';
import { nearestWeekday } from '../nearest.js';
import { implied, type Meaning, matchesOf, type Reading, type Recogniser } from '../reading.js';

const COUNTED = new RegExp(`\\b(?:${ROUGH})?${COUNT} ${UNIT} (?<where>${oneOf(COUNTING_PREPOSITIONS)}) `, 'gi');
const DAY = new RegExp(
  `\\bthe (?:(?<nth>${ORDINAL}) )?(?:(?<weekday>${oneOf(WEEKDAY_NAMES.keys())})|(?<unit>day|night|morning|evening)) (?<where>before|after|following) `,
  'gi',
);
const EVE = /\bthe (?<unit>eve) (?<where>of) /gi;
const ORDINAL_WEEKDAY = new RegExp(
  `\\b(?<nth>${ORDINAL}) (?<weekday>${oneOf(WEEKDAY_NAMES.keys())}) (?<where>before|after|following) `,
  'gi',
);

/** The day that stands behind a match; only days, for nobody counts from a month to the day. */
const dayBehind = ({ at }: Reading, m: RegExpExecArray): string | undefined => {
  const value = at(m.index + m[0].length)?.value.slice(0, 10) ?? '';
  return isDay(value) ? rangeOf(value)?.first : undefined;
};

const sideOf = (m: RegExpExecArray): 1 | -1 => (/^(?:before|prior|of)/i.test(m.groups?.where ?? '') ? -1 : 1);

const counted = (reading: Reading, m: RegExpExecArray): Meaning | undefined => {
  const day = dayBehind(reading, m);
  const unit = unitNamed(m.groups?.unit ?? '');
  const count = countOf(m.groups?.count ?? '');
  if (day === undefined || unit === undefined || unit.clock || count === undefined) return undefined;
  // Counted from a day, weeks end on a day too.
  if (unit.code === 'W' && Number.isInteger(count))
    return implied(addDays(day, sideOf(m) * count * unit.times * 7), day);
  const value = movedBy(day, sideOf(m) * count, unit);
  return value === undefined ? undefined : implied(value, day);
};

const named = (reading: Reading, m: RegExpExecArray): Meaning | undefined => {
  const day = dayBehind(reading, m);
  if (day === undefined) return undefined;
  const { weekday, nth, unit = '' } = m.groups ?? {};
  const side = sideOf(m);
  const steps = (nth === undefined ? 1 : (parseOrdinal(nth) ?? 1)) - 1;
  if (weekday === undefined)
    return implied(addDays(day, side * (steps + 1)) + (PARTS_OF_DAY.get(unit.toLowerCase()) ?? ''), day);
  const number = WEEKDAY_NAMES.get(weekday.toLowerCase()) ?? 1;
  const nearest = nearestWeekday(addDays(day, side), number, side < 0 ? 'past' : 'future');
  return implied(addDays(nearest, side * steps * 7), day);
};

/** The preposition is no part of the expression, and neither is the date behind it. */
const found = (m: RegExpExecArray, meaning: Meaning | undefined) => meaning && { meaning, length: m[0].length - 1 };

/** `"three days before Christmas 2024"` → 2024-12-22; `"the day after the storm"`, `"two weeks after the vote"` → nothing */
export const besideDate: Recogniser = (reading) => [
  ...matchesOf(reading.text, COUNTED, (m) => found(m, counted(reading, m))),
  ...[DAY, EVE, ORDINAL_WEEKDAY].flatMap((pattern) =>
    matchesOf(reading.text, pattern, (m) => found(m, named(reading, m))),
  ),
];
