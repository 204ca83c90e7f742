/** Feast days: "Christmas Day", "New Year's Eve 2024", "last Easter", "on Good Friday", "the eve of Thanksgiving" for the feast alone. Those that begin when the moon is sighted are left alone. */
import { addDays, daysBetween, easterOf, isDay, orthodoxEasterOf, padded, yearOf } from '../../../../text/calendar.js';
import {
  COUNTED_HOLIDAYS,
  EASTER_HOLIDAYS,
  FIXED_HOLIDAYS,
  OTHER_CALENDARS,
  TABLED_FROM,
  TABLED_HOLIDAYS,
} from '../../../../text/lexicons/en/calendarWords.js';
import { FEAST_DETERMINERS, FEAST_ENDS, WHICH_ONE } from '../../../../text/lexicons/en/dateWords.js';
import { STOP_WORDS } from '../../../../text/lexicons/en/stopWords.js';
import { oneOf } from '../../../../text/oneOf.js';
import { likelier } from '../nearest.js';
import { nthWeekday } from '../nthWeekday.js';
import { implied, matchesOf, type Recogniser, stated } from '../reading.js';
import { directionAt, isSettled, type Side } from '../tense.js';

const ORTHODOX_EASTER = 'orthodox easter';
const NAMES = oneOf([
  ...FIXED_HOLIDAYS.keys(),
  ...EASTER_HOLIDAYS.keys(),
  ...COUNTED_HOLIDAYS.keys(),
  ...TABLED_HOLIDAYS.keys(),
  ORTHODOX_EASTER,
]);
const HOLIDAY = new RegExp(
  `\\b(?:(?<which>${oneOf(WHICH_ONE)}) )?(?<name>${NAMES})(?![\\p{L}’'-])(?:,? (?:of |in )?(?<year>(?:1[89]|20)\\d\\d)\\b|(?<relative> last year| this year| next year))?`,
  'giu',
);

/** The day of a feast in a year: "easter", 2025 → `2025-04-20`. */
const dayOfFeast = (name: string, year: number): string | undefined => {
  const easter = EASTER_HOLIDAYS.get(name);
  if (easter !== undefined) return addDays(easterOf(year), easter);
  if (name === ORTHODOX_EASTER) return orthodoxEasterOf(year);
  const tabled = TABLED_HOLIDAYS.get(name);
  if (tabled !== undefined) {
    const [, month, day] = /^(\d\d)(\d\d)$/.exec(tabled[year - TABLED_FROM] ?? '') ?? [];
    return month === undefined ? undefined : `${year}-${month}-${day}`;
  }
  const counted = COUNTED_HOLIDAYS.get(name);
  const four = padded(year, 4);
  if (counted !== undefined) return nthWeekday(`${four}-${padded(counted.month)}`, counted.weekday, counted.nth);
  const day = `${four}-${FIXED_HOLIDAYS.get(name) ?? ''}`;
  return isDay(day) ? day : undefined;
};

/** The feast nearest to today on a side, today included. */
const nearestFeast = (name: string, today: string, side: Side): string | undefined => {
  const around = [-1, 0, 1].flatMap((step) => dayOfFeast(name, yearOf(today) + step) ?? []);
  if (side === 'past') return around.findLast((day) => day <= today);
  if (side === 'future') return around.find((day) => day >= today);
  const apart = (day: string): number => Math.abs(daysBetween(today, day));
  return around.toSorted((a, b) => apart(a) - apart(b))[0];
};

/** Without "last" or "next" the nearest is meant, unless the clause points to the other side. */
const likelyFeast = (name: string, today: string, side: Side): string | undefined => {
  const meant = nearestFeast(name, today, side);
  const nearest = nearestFeast(name, today, 'nearer');
  return meant === undefined || nearest === undefined ? meant : likelier(today, meant, nearest);
};

const WHICH: Readonly<Record<string, Side>> = {
  last: 'past',
  'this past': 'past',
  next: 'future',
  'this coming': 'future',
};

const STEPS: Readonly<Record<string, number>> = { ' last year': -1, ' this year': 0, ' next year': 1 };

/** "Lunar New Year's Eve", "Coptic Christmas", "Canadian Thanksgiving": kept on another day than the feast that bears the name alone. */
const IS_OTHER = new RegExp(`\\b${oneOf(OTHER_CALENDARS)} $`, 'i');

const IS_DAY = new RegExp(` ${oneOf(FEAST_ENDS)}$`);
const DETERMINED = new RegExp(`\\b${oneOf(FEAST_DETERMINERS)} $`, 'i');

/** "a Christmas tree", "the Easter Rising", "Thanksgiving dinner": the feast describes something else. */
const describes = (before: string, after: string, name: string): boolean => {
  const word = /^ (\p{L}+)/u.exec(after)?.[1];
  if (/^[-–]\p{L}/u.test(after)) return true;
  if (word === undefined || STOP_WORDS.has(word.toLowerCase())) return false;
  if (/^\p{Lu}/u.test(word)) return true;
  return !IS_DAY.test(name) || DETERMINED.test(before);
};

/** `"on Christmas Eve"` (May 2025) → 2024-12-24; `"by next Easter"` → 2026-04-05; `"a Christmas tree"`, `"the Good Friday Agreement"` → nothing */
export const holiday: Recogniser = ({ text, today }) =>
  matchesOf(text, HOLIDAY, (m) => {
    const { which, year, relative } = m.groups ?? {};
    const name = (m.groups?.name ?? '').toLowerCase().replace('’', "'");
    if (IS_OTHER.test(text.slice(Math.max(0, m.index - 12), m.index))) return undefined;
    const end = m.index + m[0].length;
    if (year !== undefined) {
      const day = dayOfFeast(name, Number(year));
      return day === undefined ? undefined : stated(day);
    }
    if (describes(text.slice(Math.max(0, m.index - 6), m.index), text.slice(end, end + 20), name)) return undefined;
    if (today === undefined) {
      const fixed = FIXED_HOLIDAYS.get(name);
      return fixed === undefined ? undefined : implied(`XXXX-${fixed}`);
    }
    if (relative !== undefined) {
      const day = dayOfFeast(name, yearOf(today) + (STEPS[relative.toLowerCase()] ?? 0));
      return day === undefined ? undefined : stated(day, today);
    }
    const asked = which?.toLowerCase() ?? '';
    const side = WHICH[asked] ?? directionAt(text, m.index, end) ?? 'nearer';
    const isSure = WHICH[asked] !== undefined || isSettled(text, m.index);
    const day =
      asked === 'this' ? dayOfFeast(name, yearOf(today)) : (isSure ? nearestFeast : likelyFeast)(name, today, side);
    return day === undefined ? undefined : implied(day, today);
  });
