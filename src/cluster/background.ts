/** How usual a term is in news at large, from the vocabulary of news; says nothing of the articles at hand. */
import { NEWS_VOCABULARY } from '../text/lexicons/en/newsVocabulary.js';
import { stem } from '../text/words.js';

/** First entry wins: the vocabulary lists its commonest words first. */
const SHARES = new Map<string, number>();
for (const [share, list] of NEWS_VOCABULARY)
  for (const word of list.split(' ')) if (!SHARES.has(stem(word))) SHARES.set(stem(word), share);

/**
 * Of a word outside the vocabulary: a name, a place, a thing of this event. One article in 250 to one in 1,000 holds a
 * given middling rare word of news; grouping is the same from .001 to .01.
 */
const RARE = 0.004;

/** Share of all articles that hold the term: `minist` (minister) → .2, `elleri` → .004. */
export const backgroundShare = (term: string): number => SHARES.get(term) ?? RARE;
