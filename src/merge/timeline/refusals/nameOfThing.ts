import { EVENT_NOUNS } from '../../../text/lexicons/en/timelineWords.js';
import type { DatedSentence } from '../datedSentence.js';
import { modifiesNoun } from '../eventPhrase.js';

/** A year before a noun dates something only when the noun names an event: `"the 2019 budget"` → true, `"the 2011 earthquake"` → false. */
export const nameOfThing = (d: DatedSentence): boolean => {
  const following = modifiesNoun(d);
  return following !== undefined && !following.some((w) => EVENT_NOUNS.has(w.lower));
};
