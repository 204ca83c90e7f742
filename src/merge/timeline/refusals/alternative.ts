import { BEFORE_ALTERNATIVES } from '../../../text/lexicons/en/timelineWords.js';
import { oneOf } from '../../../text/oneOf.js';
import type { DatedSentence } from '../datedSentence.js';

const OR = new RegExp(String.raw`^,?\s+or(?:\s+${oneOf(BEFORE_ALTERNATIVES)}){0,3}\s*$`, 'i');

/** The second of two dates between which nobody has decided: `"in May or early June"` → true for June. */
export const alternative = (d: DatedSentence): boolean =>
  d.article.dates.some(
    (o) => o.end < d.date.start && o.start >= d.clause.start && OR.test(d.article.text.slice(o.end, d.date.start)),
  );
