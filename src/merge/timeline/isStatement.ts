import { SPEAKING_VERBS } from '../../text/lexicons/en/timelineWords.js';
import { words } from '../../text/words.js';
import type { DatedSentence } from './datedSentence.js';

/** Words between a verb of speaking and the date that belongs to it. */
const REACH = 6;
/** "On Monday the mayor said": words after the date. */
const BEHIND = 4;

/** Whether the date tells when somebody spoke and not when something was done: `"…, the mayor said on Monday."` → true. */
export const isStatement = (d: DatedSentence): boolean => {
  const { text } = d.article;
  const before = words(text.slice(d.clause.start, d.date.start)).slice(-REACH);
  const after = words(text.slice(d.date.end, d.clause.end)).slice(0, BEHIND);
  return [...before, ...after].some((w) => SPEAKING_VERBS.has(w.lower));
};
