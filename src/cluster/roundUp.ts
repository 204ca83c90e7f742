/** Whether an article strings together many events ("10 things to know today") and so belongs to none of their stories. */
import type { Article } from '../model/article.js';

const MANY =
  /^(?:the |your |our |today['’]s )?(?:top |best |biggest )?(?:\d{1,3} |three |four |five |six |seven |eight |nine |ten |twelve |twenty )?(?:top |best |biggest )?(?:things|stories|headlines|news items) (?:to know|to watch|(?:that )?you (?:need|should|may|might)|of the (?:day|week|month|year)|from the (?:day|week)|in the news|this (?:morning|evening|week|weekend)|today\b|for (?:today|mon|tues|wednes|thurs|fri|satur|sun))/iu;
const DIGEST =
  /^(?:the |your |our )?(?:morning|midday|evening|daily|weekly|weekend|news|world news) (?:briefing|brief|briefs|digest|headlines|bulletin|round-?up)\b|\bnews (?:in brief|round-?up|digest)\b|\bweek in review\b|^in brief\b|^what you need to know (?:today|this (?:morning|evening|week))/iu;

/** `"Five things to know this morning"` → true; `"Five killed in ferry fire"` → false. */
export const isRoundUp = (article: Pick<Article, 'genre' | 'title'>): boolean =>
  article.genre === 'round-up' ||
  (article.title !== undefined && (MANY.test(article.title) || DIGEST.test(article.title)));
