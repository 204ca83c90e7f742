/** The order of articles in a story: oldest first, undated ones last, then by id. Reads nothing but date and id. */
import type { Article } from '../model/article.js';
import { dayNumber } from './nearness.js';

type Dated = Pick<Article, 'id' | 'publishedAt'>;

/** For sorting: the report of 9 o'clock before the one of noon, both before one without a date. */
export const byAge = (a: Dated, b: Dated): number => {
  const [one, other] = [dayNumber(a.publishedAt), dayNumber(b.publishedAt)];
  if (one !== other) return (one ?? Number.POSITIVE_INFINITY) - (other ?? Number.POSITIVE_INFINITY);
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};
