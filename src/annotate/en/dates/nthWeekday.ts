/** Weekdays counted within a month. */
import { addDays, addMonths, weekdayOf } from '../../../text/calendar.js';

/** `2024-11`, Tuesday, 1 → `2024-11-05`; -1 is the last, -2 the one before; undefined where the month has no such day. */
export const nthWeekday = (month: string, weekday: number, nth: number): string | undefined => {
  const first = `${month}-01`;
  const last = addDays(addMonths(first, 1), -1);
  const day =
    nth < 0
      ? addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7)
      : addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
  return day.startsWith(month) ? day : undefined;
};
