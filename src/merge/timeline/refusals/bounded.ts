import { LOOSE_BOUNDS } from '../../../text/lexicons/en/timelineWords.js';
import { oneOf } from '../../../text/oneOf.js';
import type { DatedSentence } from '../datedSentence.js';

const BOUND = new RegExp(String.raw`\b${oneOf(LOOSE_BOUNDS)}\s*$`, 'i');
const COUNTED_BACK = /\bago$/i;

/** A distance with one open end names no day: `"less than a fortnight ago"` → true, `"about four months ago"` → false. */
export const bounded = (d: DatedSentence): boolean => {
  const { text } = d.article;
  const words = text.slice(d.date.start, d.date.end);
  if (!COUNTED_BACK.test(words)) return false;
  return (
    BOUND.test(text.slice(d.sentence.start, d.date.start)) ||
    [...LOOSE_BOUNDS].some((b) => words.toLowerCase().startsWith(b))
  );
};
