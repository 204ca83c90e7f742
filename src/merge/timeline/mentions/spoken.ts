import { FIRST_PERSONS } from '../../../text/lexicons/en/wordingWords.js';
import { oneOf } from '../../../text/oneOf.js';
import type { DatedSentence } from '../datedSentence.js';

const FIRST_PERSON = new RegExp(String.raw`\b${oneOf(FIRST_PERSONS)}\b`);

/** Quotations go, and with them who speaks of himself there. */
const ownWords = (text: string): string => text.replace(/["“][^"“”]*["”]/g, ' ');

/**
 * A date in somebody's words, `"I want it done by Monday," she said.`, or where somebody tells of himself, `"We moved in on Monday."` Others have
 * told what it was. `"I am sorry," she said on Monday.` tells when she said it.
 */
export const spoken = (d: DatedSentence): boolean => {
  const { text } = d.article;
  const isQuoted = d.article.utterances.some(
    (u) => u.form !== 'indirect' && u.content.start <= d.date.start && d.date.end <= u.content.end,
  );
  return isQuoted || FIRST_PERSON.test(ownWords(text.slice(d.sentence.start, d.sentence.end)));
};
