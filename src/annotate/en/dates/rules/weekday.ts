/** A day of the week: "Monday", "last Friday", "next Tuesday", "Tuesday of next week", "Monday morning". */
import { addDays, mondayOf } from '../../../../text/calendar.js';
import { PARTS_OF_DAY, WEEKDAY_ABBREVIATIONS, WEEKDAY_NAMES } from '../../../../text/lexicons/en/calendarWords.js';
import {
  AFTER_A_SHORT_WEEKDAY,
  NAMED_WEEKDAYS,
  SHORT_WEEKDAY_PREPOSITIONS,
  WHICH_DAY,
} from '../../../../text/lexicons/en/dateWords.js';
import { oneOf } from '../../../../text/oneOf.js';
import { nearestWeekday } from '../nearest.js';
import { matchesOf, type Reading, type Recogniser, stated } from '../reading.js';
import { directionAt } from '../tense.js';

const WEEKDAY = new RegExp(
  `\\b(?:(?<which>${oneOf(WHICH_DAY)}) )?(?<name>${oneOf(WEEKDAY_NAMES.keys())})\\b` +
    `(?:,? (?:of |from )?(?:(?<week>last|this|next) week\\b|(?:of|in) the (?<ahead>week ahead|coming week)\\b))?(?: (?:early |late |mid-)?(?<part>${oneOf(PARTS_OF_DAY.keys())})\\b)?`,
  'gi',
);

const ENDS = `(?=[.,;:)]|$| (?:${oneOf(AFTER_A_SHORT_WEEKDAY)}|\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m)\\b)`;
/** Short forms that are no other words, and those that are ("sat", "sun") behind a word that takes a day; "Nguyen Thi Thu" is a name. */
const SHORT = new RegExp(
  `(?:(?<!\\p{Lu}[\\p{L}.]* )\\b(?<only>[Tt]ues?|[Ww]eds|[Tt]hu(?:rs?)?|[Ff]ri)\\b|(?<=\\b${oneOf(SHORT_WEEKDAY_PREPOSITIONS)} )\\b(?<also>Mon|Wed|Sat|Sun)\\b)${ENDS}`,
  'gu',
);

const OTHERWISE_NAMED = new RegExp(`\\b${oneOf(NAMED_WEEKDAYS)} $`);

const WEEK_STEPS: Readonly<Record<string, number>> = { last: -7, this: 0, next: 7 };

const dayMeant = (
  { text, today = '' }: Reading,
  weekday: number,
  which: string | undefined,
  week: string | undefined,
  m: RegExpExecArray,
): string => {
  if (week !== undefined) return addDays(mondayOf(today), (WEEK_STEPS[week] ?? 0) + weekday - 1);
  if (which === 'last' || which === 'past' || which === 'this past')
    return nearestWeekday(addDays(today, -1), weekday, 'past');
  if (which === 'next' || which === 'coming' || which === 'this coming')
    return nearestWeekday(addDays(today, 1), weekday, 'future');
  const side = directionAt(text, m.index, m.index + m[0].length);
  if (which === 'this') {
    if (side === undefined) return addDays(mondayOf(today), weekday - 1);
    return nearestWeekday(today, weekday, side);
  }
  // A report that says "will meet Monday" on a Monday may mean today: "today included" covers both.
  return nearestWeekday(today, weekday, side ?? 'past');
};

/** `"met on Sunday"` (written Monday 2025-05-19) → 2025-05-18; `"will meet Sunday"` → 2025-05-25; `"Black Friday"`, `"Ruby Tuesday"` → nothing */
export const weekday: Recogniser = (reading) => [
  ...matchesOf(reading.text, SHORT, (m) => {
    const number = WEEKDAY_ABBREVIATIONS.get((m.groups?.only ?? m.groups?.also ?? '').toLowerCase()) ?? 1;
    if (reading.today === undefined) return stated(`XXXX-WXX-${number}`);
    return stated(dayMeant(reading, number, undefined, undefined, m), reading.today);
  }),
  ...matchesOf(reading.text, WEEKDAY, (m) => {
    const { which: written, ahead, name = '', week, part } = m.groups ?? {};
    const which = ahead === undefined ? written : 'coming';
    const before = reading.text.slice(Math.max(0, m.index - 10), m.index);
    if (OTHERWISE_NAMED.test(before)) return undefined;
    const number = WEEKDAY_NAMES.get(name.toLowerCase()) ?? 1;
    const suffix = part === undefined ? '' : (PARTS_OF_DAY.get(part.toLowerCase()) ?? '');
    if (reading.today === undefined) return stated(`XXXX-WXX-${number}${suffix}`);
    const day = dayMeant(reading, number, which?.toLowerCase(), week?.toLowerCase(), m);
    return stated(`${day}${suffix}`, reading.today);
  }),
];
