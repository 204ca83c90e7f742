/** Whether an article strings together many events ("10 things to know today") and so belongs to none of their stories. */

import type { Article } from '../model/article.js';
import { DIGEST_NOUNS, DIGEST_PERIODS, ROUND_UP_COUNTS, ROUND_UP_TAILS } from '../text/lexicons/en/roundUpWords.js';
import { oneOf } from '../text/oneOf.js';

const MANY = new RegExp(
  String.raw`^(?:the |your |our |today['’]s )?(?:top |best |biggest )?(?:(?:\d{1,3}|${oneOf(ROUND_UP_COUNTS)}) )?(?:top |best |biggest )?(?:things|stories|headlines|news items) (?:${oneOf(ROUND_UP_TAILS)}|today\b)`,
  'iu',
);
const DIGEST = new RegExp(
  String.raw`^(?:the |your |our )?${oneOf(DIGEST_PERIODS)} ${oneOf(DIGEST_NOUNS)}\b|\bnews (?:in brief|round-?up|digest)\b|\bweek in review\b|^in brief\b|^what you need to know (?:today|this (?:morning|evening|week))`,
  'iu',
);

/** `"Five things to know this morning"` → true; `"Five killed in ferry fire"` → false. */
export const isRoundUp = (article: Pick<Article, 'genre' | 'title'>): boolean =>
  article.genre === 'round-up' ||
  (article.title !== undefined && (MANY.test(article.title) || DIGEST.test(article.title)));
