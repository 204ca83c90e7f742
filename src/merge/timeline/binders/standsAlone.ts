import type { Span } from '../../../model/span.js';
import { dangles, hasFiniteVerb, isFiniteVerb } from '../../../text/clauses.js';
import { CLAUSE_ADVERBS, COORDINATORS } from '../../../text/lexicons/en/timelineWords.js';
import { words } from '../../../text/words.js';

/** Fewer words seldom tell who did what. */
const LEAST = 4;

const QUOTE_MARKS = /[“”"]/g;

/** A span without the punctuation it trails. */
export const trimmed = (text: string, span: Span): Span => {
  const tail = /[\s,;:—–-]+$/.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start, end: span.end - tail };
};

/** Whether words cut from a sentence have a subject, a verb and whole quotations: `"the mill shut"` → true, `"but shut"` → false. */
export const standsAlone = (text: string, span: Span): boolean => {
  const inside = text.slice(span.start, span.end);
  const list = words(inside);
  const quotes = inside.match(QUOTE_MARKS)?.length ?? 0;
  const first = list[0]?.lower ?? '';
  if (isFiniteVerb(first) || CLAUSE_ADVERBS.has(first)) return false;
  // "rewards in earlier years and were paid": what the verb is told of stands before the cut.
  const verb = list.findIndex((w, i) => i > 0 && isFiniteVerb(w.lower, list[i - 1]?.lower));
  if (COORDINATORS.has(list[verb - 1]?.lower ?? '')) return false;
  return list.length >= LEAST && hasFiniteVerb(list.slice(1)) && !dangles(text, span) && quotes % 2 === 0;
};
