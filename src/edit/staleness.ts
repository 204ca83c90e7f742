/** How far a story has gone on since something was told. */
import type { AnnotatedArticle } from '../model/language.js';
import type { Citation } from '../model/span.js';
import { daysBetween } from '../text/calendar.js';

/** A day behind the newest report costs an eighth, five days half. */
const HALF_LIFE_DAYS = 5;

/**
 * 0..1, by the newest of the places: `stalenessIn(reports of 4 and 9 March)` of a sentence of the report of the 4th → .5, of
 * the 9th → 0. Undated reports are taken for new, and so is all of a story of one day.
 */
export const stalenessIn = (
  articles: Iterable<Pick<AnnotatedArticle, 'id' | 'day'>>,
): ((places: readonly Citation[]) => number) => {
  const days = new Map<string, string>();
  for (const { id, day } of articles) if (day !== undefined) days.set(id, day);
  const newest = [...days.values()].reduce((top, day) => (day > top ? day : top), '');
  return (places) => {
    const ages = places.map(({ articleId }) => {
      const day = days.get(articleId);
      return day === undefined ? 0 : daysBetween(day, newest);
    });
    return ages.length === 0 ? 0 : 1 - 0.5 ** (Math.min(...ages) / HALF_LIFE_DAYS);
  };
};
