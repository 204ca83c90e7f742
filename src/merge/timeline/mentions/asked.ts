import type { DatedSentence } from '../datedSentence.js';

/** A question tells nothing: `"What happened at the bridge on Friday?"` → true. So does a line of a transcript: `"BROOK: It was …"`. */
export const asked = (d: DatedSentence): boolean => {
  const text = d.article.text.slice(d.sentence.start, d.sentence.end);
  return /\?["”’]*$/.test(text) || /^\p{Lu}[\p{Lu} .'’-]{2,40}:\s/u.test(text);
};
