/** Distances from the day of writing: "three years ago", "a week ago", "two months from now", "in ten days" after "will". */
import { addDays, addMonths, weekOf } from '../../../../text/calendar.js';
import { WEEKDAY_NAMES } from '../../../../text/lexicons/en/calendarWords.js';
import { SUPERLATIVES } from '../../../../text/lexicons/en/dateWords.js';
import { FUTURE_CUES } from '../../../../text/lexicons/en/tenseCues.js';
import { ORDINAL } from '../../../../text/numbers.js';
import { oneOf } from '../../../../text/oneOf.js';
import { COUNT, countOf, movedBy, ROUGH, UNIT, unitNamed } from '../amount.js';
import { nearestWeekday } from '../nearest.js';
import { type Meaning, matchesOf, type Recogniser, stated } from '../reading.js';
import { directionAt } from '../tense.js';

const AGO = new RegExp(`\\b(?:${ROUGH})?${COUNT}[ -]${UNIT}[ -](?<where>ago|from now|hence|back)\\b`, 'gi');
/** "ten years ago [today]", "a week ago [on Monday]": what says which day, week or month that was. */
const TAIL = new RegExp(
  `^ (?:(?<day>today|to the day)|this (?<unit>week|month)|(?:on )?(?<weekday>${oneOf(WEEKDAY_NAMES.keys())}))\\b`,
  'i',
);
const IN = new RegExp(`\\bin (?:${ROUGH})?${COUNT} ${UNIT}(?:['’]s?)?(?<time> time)?\\b`, 'gi');

/** "the third race [in three years]", "the biggest storm [in a decade]": the stretch up to now. */
const SUPERLATIVE = new RegExp(
  `\\b(?:${ORDINAL}|\\p{Ll}{3,}est|${oneOf(SUPERLATIVES)})(?: (?!${oneOf(FUTURE_CUES)} )[\\p{L}-]+){0,4} $`,
  'iu',
);

const far = (m: RegExpExecArray, today: string | undefined, sign: 1 | -1): Meaning | undefined => {
  const unit = unitNamed(m.groups?.unit ?? '');
  const count = countOf(m.groups?.count ?? '');
  const open = stated(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  if (unit === undefined || today === undefined || count === undefined) return open;
  if (unit.clock) return count * (unit.code === 'H' ? 1 : 1 / 60) <= 12 ? stated(today, today) : open;
  const value = movedBy(today, sign * count, unit);
  return value === undefined ? open : stated(value, today);
};

/** The tail's own day, week or month, at the distance that the count says. */
const withTail = (today: string, m: RegExpExecArray, tail: RegExpExecArray): string | undefined => {
  const unit = unitNamed(m.groups?.unit ?? '');
  const count = countOf(m.groups?.count ?? '');
  const { day, unit: within, weekday } = tail.groups ?? {};
  if (
    unit === undefined ||
    count === undefined ||
    !Number.isInteger(count) ||
    movedBy(today, -count, unit) === undefined
  )
    return undefined;
  const steps = -count * unit.times;
  if (unit.code === 'W') {
    const number = WEEKDAY_NAMES.get(weekday?.toLowerCase() ?? '');
    if (number !== undefined) return addDays(nearestWeekday(today, number, 'past'), steps * 7);
    return day === undefined ? undefined : addDays(today, steps * 7);
  }
  if (unit.code !== 'M' && unit.code !== 'Y') return undefined;
  if (weekday !== undefined) return undefined;
  const then = addMonths(today, unit.code === 'M' ? steps : steps * 12);
  return within === 'month' ? then.slice(0, 7) : within === 'week' ? weekOf(then) : then;
};

/** `"left office three years ago"` (2025) → 2022; `"will vote in two weeks"` → the week after next; `"grew in two years"` → nothing here */
export const ago: Recogniser = ({ text, today }) => [
  ...matchesOf(text, AGO, (m) => {
    const where = m.groups?.where?.toLowerCase();
    // "two years back to back", "go two pages back".
    if (where === 'back' && /^ (?:to|in|on|at)\b/.test(text.slice(m.index + m[0].length))) return undefined;
    const end = m.index + m[0].length;
    const tail = where === 'ago' ? TAIL.exec(text.slice(end, end + 20)) : null;
    const told = tail === null || today === undefined ? undefined : withTail(today, m, tail);
    if (told !== undefined && tail !== null)
      return { meaning: stated(told, today), length: m[0].length + tail[0].length };
    return far(m, today, where === 'ago' || where === 'back' ? -1 : 1);
  }),
  ...matchesOf(text, IN, (m) => {
    const unit = unitNamed(m.groups?.unit ?? '');
    if (unit === undefined || unit.clock) return undefined;
    if (m.groups?.time === undefined && SUPERLATIVE.test(text.slice(Math.max(0, m.index - 60), m.index)))
      return undefined;
    if (m.groups?.time === undefined && directionAt(text, m.index, m.index + m[0].length) !== 'future')
      return undefined;
    // "in two weeks of talks": the time it takes.
    if (/^ (?:of|since|or)\b/.test(text.slice(m.index + m[0].length))) return undefined;
    const meaning = far(m, today, 1);
    return meaning && { meaning, skip: 3 };
  }),
];
