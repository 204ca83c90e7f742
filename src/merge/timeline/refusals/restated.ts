import { calendarDays, within } from '../../../text/calendar.js';
import type { DatedSentence } from '../datedSentence.js';

/** A clause that gives the same time twice is dated by the sharper: `"eight months ago, on 13 November, a fire …"` → true for the first. */
export const restated = (d: DatedSentence): boolean =>
  d.article.dates.some((o) => {
    if (o.start < d.clause.start || o.end > d.clause.end || o.start === d.date.start || o.precision === undefined)
      return false;
    const days = calendarDays(o.value);
    return days !== undefined && days.to - days.from < d.days.to - d.days.from && within(days, d.days);
  });
