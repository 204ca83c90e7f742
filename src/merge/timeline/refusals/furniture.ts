import { hasFiniteVerb } from '../../../text/clauses.js';
import { FURNITURE_OPENERS, FURNITURE_WORDS } from '../../../text/lexicons/en/timelineWords.js';
import { words } from '../../../text/words.js';
import type { DatedSentence } from '../datedSentence.js';

/** A line of so few words without a verb is a caption or a heading. */
const CAPTION = 14;

/** A line of the page tells when it was put up, not what happened: `"Updated 4 May 2019"` → true. So does a short line without a verb. */
export const furniture = (d: DatedSentence): boolean => {
  const text = d.article.text.slice(d.sentence.start, d.sentence.end);
  // The date itself is no verb: "May".
  const list = words(text, d.sentence.start).filter((w) => w.end <= d.date.start || w.start >= d.date.end);
  return FURNITURE_OPENERS.test(text) || FURNITURE_WORDS.test(text) || (list.length < CAPTION && !hasFiniteVerb(list));
};
