/** Which year's May, which week's Tuesday: the nearest one on the side that the clause points to. */
import { addDays, dayOf, weekdayOf, yearOf } from '../../../text/calendar.js';
import type { Direction } from './tense.js';

/** The weekday on the side given, today included: Tuesday from `2025-05-19`, past → `2025-05-13`. */
export const nearestWeekday = (today: string, weekday: number, side: Direction): string => {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return addDays(today, side === 'future' || ahead === 0 ? ahead : ahead - 7);
};

const padded = (n: number): string => String(n).padStart(2, '0');

/** A month of the year, this one included: May from `2025-02-12`, past → `2024-05`. */
export const nearestMonth = (today: string, month: number, side: Direction): string => {
  const year = yearOf(today);
  const current = Number(today.slice(5, 7));
  if (month === current) return `${year}-${padded(month)}`;
  const step = side === 'past' ? (month < current ? 0 : -1) : month > current ? 0 : 1;
  return `${year + step}-${padded(month)}`;
};

/** A day of the year, today included; 29 February looks for a leap year. `05-19` from `2025-02-12`, past → `2024-05-19`. */
export const nearestDay = (today: string, month: number, dayOfMonth: number, side: Direction): string | undefined => {
  for (let step = 0; step <= 8; step++) {
    const day = dayOf(yearOf(today) + (side === 'past' ? -step : step), month, dayOfMonth);
    if (day !== undefined && (side === 'past' ? day <= today : day >= today)) return day;
  }
  return undefined;
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
