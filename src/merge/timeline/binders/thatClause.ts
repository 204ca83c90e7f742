import type { Span } from '../../../model/span.js';
import { isFiniteVerb } from '../../../text/clauses.js';
import { ARTICLES } from '../../../text/lexicons/en/timelineWords.js';
import { words } from '../../../text/words.js';
import type { DatedSentence } from '../datedSentence.js';
import { trimmed } from './standsAlone.js';

/** Words of a noun phrase before "that". */
const REACH = 5;

/**
 * A relative clause opened by "that", with the noun it belongs to: `"The envoy failed to end a strike that began in May 2022."` →
 * `"a strike that began in May 2022."`
 */
export const thatClause = (d: DatedSentence): Span | undefined => {
  const { text } = d.article;
  const before = words(text.slice(d.clause.start, d.date.start), d.clause.start);
  const at = before.findLastIndex((w, i) => w.lower === 'that' && isFiniteVerb(before[i + 1]?.lower ?? ''));
  const that = before[at];
  if (that === undefined) return undefined;
  const noun = before.slice(Math.max(0, at - REACH), at);
  const opener = noun.findLastIndex((w) => ARTICLES.has(w.lower));
  const phrase = noun.slice(opener);
  const first = phrase[0];
  if (opener < 0 || first === undefined || phrase.length < 2 || first.start === d.clause.start) return undefined;
  if (/[^\p{L}\p{M}\p{N}\s’'-]/u.test(text.slice(first.start, that.start))) return undefined;
  const { end } = trimmed(text, d.clause);
  return /[“”"]/.test(text.slice(first.start, end)) ? undefined : { start: first.start, end };
};
