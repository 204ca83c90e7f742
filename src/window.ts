/** Which articles of `content/` belong to an edition, and which day an edition is of. */
import type { Draft } from './model/article.js';
import type { Newsletter } from './model/newsletter.js';
import { addDays, dayInZone, formatter, publicationDay } from './text/calendar.js';

/** `2025-05-19` or `2025-05-19T18:05`: when something was published, by the clocks of the edition's time zone. */
function localTime(publishedAt: string, timeZone: string): string {
  if (publishedAt.length === 10) return publishedAt;
  const clock = formatter('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return clock.format(new Date(publishedAt)).replace(' ', 'T');
}

/** The newest publication day known, not later than today; undefined when no article states one. */
export function newestDay(
  drafts: readonly Pick<Draft, 'publishedAt'>[],
  timeZone: string,
  now: Date,
): string | undefined {
  const today = dayInZone(now, timeZone);
  let newest: string | undefined;
  for (const { publishedAt } of drafts) {
    if (publishedAt === undefined) continue;
    const day = publicationDay(publishedAt, timeZone);
    if (day !== undefined && day <= today && (newest === undefined || day > newest)) newest = day;
  }
  return newest;
}

/**
 * Whether an article was published between `window.from` on the day `window.daysBefore` days before the edition's and
 * the end of its own day. An article that states only its day counts from that day's beginning; undated ones always count.
 */
export function inWindow(article: Pick<Draft, 'publishedAt'>, day: string, newsletter: Newsletter): boolean {
  if (article.publishedAt === undefined) return true;
  const firstDay = addDays(day, -newsletter.window.daysBefore);
  const at = localTime(article.publishedAt, newsletter.timeZone);
  if (at.slice(0, 10) > day) return false;
  return at.length === 10 ? at >= firstDay : at >= `${firstDay}T${newsletter.window.from}`;
}
