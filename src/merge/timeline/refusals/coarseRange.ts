import { RANGE_WORDS } from '../../../text/lexicons/en/timelineWords.js';
import { oneOf } from '../../../text/oneOf.js';
import type { DatedSentence } from '../datedSentence.js';
import { modifiesNoun } from '../eventPhrase.js';

const RANGE_AFTER = new RegExp(String.raw`^,?\s*(?:${oneOf(RANGE_WORDS)}|[-–])\s*(?:\w+\s+)?\d{0,2}`, 'i');
const RANGE_BEFORE = new RegExp(
  String.raw`\b(?:between|from)\s+(?:\w+\s+)?(?:\w+\s+)?(?:\d{4})?\s*${oneOf(RANGE_WORDS)}\s+$`,
  'i',
);

/** Ends of a stretch of months or years are no events: `"records from 2011 to 2016"` → true for both. Days are: "from 3 May to 9 May". */
export const coarseRange = (d: DatedSentence): boolean => {
  if (d.days.to - d.days.from < 27) return false;
  const { text } = d.article;
  const before = text.slice(Math.max(d.sentence.start, d.date.start - 40), d.date.start);
  const after = text.slice(d.date.end, Math.min(d.sentence.end, d.date.end + 24));
  // "in 2015-16", a season or a financial year; "the 1950-53 war" names an event.
  if (/^[-–]\d{2,4}\b/.test(after) && modifiesNoun(d) === undefined) return true;
  return (/\b(?:between|from)\s+(?:\w+\s+)?$/i.test(before) && RANGE_AFTER.test(after)) || RANGE_BEFORE.test(before);
};
