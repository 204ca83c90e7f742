import { HOPE_NOUNS } from '../../../text/lexicons/en/timelineWords.js';
import { oneOf } from '../../../text/oneOf.js';
import type { DatedSentence } from '../datedSentence.js';

/** Characters before a date within which it is hoped for. */
const REACH = 120;

const HOPED = new RegExp(String.raw`\b${oneOf(HOPE_NOUNS)} (?:for|of|that)\b[^.;]*$`, 'i');

/** What somebody hopes or fears for a day is no event of it: `"voiced hopes for a quiet day on Monday"` → true. */
export const hope = (d: DatedSentence): boolean =>
  HOPED.test(d.article.text.slice(Math.max(d.clause.start, d.date.start - REACH), d.date.start));
