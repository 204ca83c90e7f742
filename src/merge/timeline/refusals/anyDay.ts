import type { DatedSentence } from '../datedSentence.js';

/** A day of no particular week: `"closed on a Friday night"`, `"every Tuesday"` → true; `"on Friday night"` → false. */
export const anyDay = (d: DatedSentence): boolean =>
  /\b(?:an?|any|every|each|some|most)\s+$/i.test(d.article.text.slice(d.sentence.start, d.date.start)) &&
  /^(?:\w+ )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i.test(d.article.text.slice(d.date.start, d.date.end)) &&
  !/^\s+(?:in|of|last|this|next)\b/.test(d.article.text.slice(d.date.end, d.sentence.end));
