import { hasFiniteVerb } from '../../text/clauses.js';
import { MEASURING_WORDS } from '../../text/lexicons/en/timelineWords.js';
import { oneOf } from '../../text/oneOf.js';
import { words } from '../../text/words.js';
import type { DatedClause } from './joinEntries.js';

/** Characters of a phrase that measures from a date. */
const REACH = 100;

const MEASURED = new RegExp(String.raw`\b${oneOf(MEASURING_WORDS)}\s((?:[\p{L}\p{N}’'-]+\s+){0,6})$`, 'iu');

/** `"… the worst fire since 1987"`, `"Since the attacks last year …"`: the date is only measured from. */
export const isMeasured = (d: Pick<DatedClause, 'article' | 'what' | 'date'>): boolean => {
  const found = MEASURED.exec(
    d.article.text.slice(Math.max(d.what.start, d.date.start - REACH), Math.max(d.what.start, d.date.start)),
  );
  return found !== null && !hasFiniteVerb(words(found[1] ?? ''));
};

/**
 * Whether the line names its date by the way: `"It is the worst fire since 1987."`, `"The region runs a plan, drawn up in May, for floods."`
 * → true; `"On Monday the mill shut."` → false.
 */
export const isAside = (d: Omit<DatedClause, 'aside'>): boolean => {
  const { text } = d.article;
  const before = text.slice(d.what.start, Math.max(d.what.start, d.date.start));
  if (isMeasured(d)) return true;
  // "For those who set out on Monday the grief is great."
  if (d.clause.kind === 'relative' && d.what.start < d.clause.start && d.what.end > d.clause.end) return true;
  // Behind the comma that follows the verb a phrase without a verb of its own hangs on something else.
  const comma = Math.max(
    before.lastIndexOf(', '),
    before.lastIndexOf('— '),
    before.lastIndexOf('– '),
    before.lastIndexOf('-- '),
  );
  if (comma < 0 || !hasFiniteVerb(words(before.slice(0, comma)))) return false;
  return !hasFiniteVerb(words(text.slice(d.what.start + comma, d.date.start)));
};
