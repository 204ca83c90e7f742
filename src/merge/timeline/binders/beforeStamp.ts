import type { Span } from '../../../model/span.js';
import { hasFiniteVerb } from '../../../text/clauses.js';
import { DATE_PREPOSITIONS } from '../../../text/lexicons/en/timelineWords.js';
import { words } from '../../../text/words.js';
import type { DatedSentence } from '../datedSentence.js';
import { trimmed } from './standsAlone.js';

/** "Wednesday 5 May 2010", and the minute the page was put up: "16.20 BST". */
const FULL_DAY = /^\p{L}+day,? [^T]*\d{4}/u;
const MINUTE = /^,? \d{1,2}[.:]\d\d\b/;
const LONGEST_MINUTE = 8;

/**
 * What stands before the stamp of a page that was run into its text is the heading:
 * `"Mill has shut after fire Friday 3 May 2024 16.20 BST A view of …"` → `"Mill has shut after fire"`.
 */
export const beforeStamp = (d: DatedSentence): Span | undefined => {
  const { text } = d.article;
  const { start, end } = d.date;
  const isStamp =
    FULL_DAY.test(text.slice(start, end)) &&
    (d.date.type === 'TIME' || MINUTE.test(text.slice(end, end + LONGEST_MINUTE)));
  const head = trimmed(text, { start: d.sentence.start, end: start });
  const told = words(text.slice(head.start, head.end));
  return isStamp && !DATE_PREPOSITIONS.has(told.at(-1)?.lower ?? '') && hasFiniteVerb(told) ? head : undefined;
};
