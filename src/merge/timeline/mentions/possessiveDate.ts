import type { DatedSentence } from '../datedSentence.js';

/** `"Friday's vote may cost him his seat"`: the date names the event, and the sentence tells something else. */
export const possessiveDate = (d: DatedSentence): boolean =>
  /['’]s?$/.test(d.article.text.slice(d.date.start, d.date.end)) ||
  /^['’]s?\s/.test(d.article.text.slice(d.date.end, d.date.end + 3));
