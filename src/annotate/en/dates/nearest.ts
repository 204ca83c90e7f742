/** Which year's May, which week's Tuesday: the nearest one on the side that the clause points to, or on either. */
import { addDays, dayOf, daysBetween, monthOf, padded, weekdayOf, yearOf } from '../../../text/calendar.js';
import type { Side } from './tense.js';

/** The weekday on the side given, today included: Tuesday from `2025-05-19`, past → `2025-05-13`. */
export const nearestWeekday = (today: string, weekday: number, side: Side): string => {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const isAhead = side === 'future' || ahead === 0 || (side === 'nearer' && ahead <= 3);
  return addDays(today, isAhead ? ahead : ahead - 7);
};

/** A month of the year, this one included: May from `2025-02-12`, past → `2024-05`. */
export const nearestMonth = (today: string, month: number, side: Side): string => {
  const year = yearOf(today);
  const ahead = (month - monthOf(today) + 12) % 12;
  const isAhead = side === 'future' || ahead === 0 || (side === 'nearer' && ahead <= 6);
  const step = isAhead ? (month < monthOf(today) ? 1 : 0) : month > monthOf(today) ? -1 : 0;
  return `${year + step}-${padded(month)}`;
};

/** A day of the year, today included; 29 February looks for a leap year. `05-19` from `2025-02-12`, past → `2024-05-19`. */
export const nearestDay = (today: string, month: number, dayOfMonth: number, side: Side): string | undefined => {
  if (side === 'nearer') {
    const ahead = nearestDay(today, month, dayOfMonth, 'future');
    const gone = nearestDay(today, month, dayOfMonth, 'past');
    if (ahead === undefined || gone === undefined) return ahead ?? gone;
    return daysBetween(today, ahead) < daysBetween(gone, today) ? ahead : gone;
  }
  for (let step = 0; step <= 8; step++) {
    const day = dayOf(yearOf(today) + (side === 'past' ? -step : step), month, dayOfMonth);
    if (day !== undefined && (side === 'past' ? day <= today : day >= today)) return day;
  }
  return undefined;
};

/** Print gives the year of a day that is not of the months around: a day without one is seldom so many days off … */
const MOST_OF_A_YEAR = 300;
/** … where the same day of another year is so near ahead, … */
const SIX_WEEKS = 42;
/** … or was so near: "will" is clearer than any past verb, but tells of what has just been, too. */
const A_WEEK = 7;

/** Of a day read on the side that its clause points to and the nearest of its name: `2016-10-08`, `2017-10-08` from `2017-10-02` → the second. */
export const likelier = (today: string, meant: string, nearest: string): string => {
  const ahead = daysBetween(today, nearest);
  const isNear = ahead >= -A_WEEK && ahead <= SIX_WEEKS;
  return isNear && isFarOff(today, meant) ? nearest : meant;
};

/** Whether a day is so far from today that one without a year is rather another year's. */
export const isFarOff = (today: string, day: string): boolean => Math.abs(daysBetween(today, day)) > MOST_OF_A_YEAR;

/** A day without its year: `10-08` from `2017-10-02`, past → 2017-10-08; `05-19` from `2025-02-12`, past → 2024-05-19. */
export const likelyDay = (today: string, month: number, dayOfMonth: number, side: Side): string | undefined => {
  const meant = nearestDay(today, month, dayOfMonth, side);
  const nearest = nearestDay(today, month, dayOfMonth, 'nearer');
  return meant === undefined || nearest === undefined ? meant : likelier(today, meant, nearest);
};

/** The same where a weekday must agree: Friday 18 July from `2013-02-12` → `2014-07-18`. At most six years off. */
export const nearestDayOnWeekday = (
  today: string,
  month: number,
  dayOfMonth: number,
  weekday: number,
): string | undefined => {
  for (let off = 0; off <= 6; off++) {
    for (const year of [yearOf(today) - off, yearOf(today) + off]) {
      const day = dayOf(year, month, dayOfMonth);
      if (day !== undefined && weekdayOf(day) === weekday) return day;
    }
  }
  return undefined;
};
