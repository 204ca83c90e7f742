/** Whether an article strings together many events ("10 things to know today") and so belongs to none of their stories. */
import type { Article } from '../model/article.js';

const MANY =
  /^(?:the |your |our )?(?:top |best )?(?:\d{1,3}|five|six|seven|eight|nine|ten|twelve|twenty) (?:\w+ )?(?:things|stories|headlines|takeaways from the week|news items)\b/iu;
const DIGEST =
  /\b(?:news in brief|in brief:|morning briefing|evening briefing|daily briefing|weekly briefing|news digest|week in review|news round-?up|what you need to know (?:today|this (?:morning|evening|week)))/iu;

/** `"Five things to know this morning"` → true; `"Five killed in ferry fire"` → false. */
export const isRoundUp = (article: Pick<Article, 'genre' | 'title'>): boolean =>
  article.genre === 'round-up' ||
  (article.title !== undefined && (MANY.test(article.title) || DIGEST.test(article.title)));
