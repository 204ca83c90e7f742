import type { Span } from '../../../model/span.js';
import type { Clause } from '../../../text/clauses.js';
import { BACKGROUND_MARKERS } from '../../../text/lexicons/en/timelineWords.js';
import type { DatedSentence } from '../datedSentence.js';
import { standsAlone, trimmed } from './standsAlone.js';

/** A clause without the word that opens it. */
export const withoutMarker = (text: string, clause: Clause): Span => {
  if (clause.marker === undefined) return clause;
  const rest = text.slice(clause.start + clause.marker.length, clause.end);
  const gap = /^\s*/.exec(rest)?.[0].length ?? 0;
  return { start: clause.start + clause.marker.length + gap, end: clause.end };
};

/** What a sentence only measures from: `"No deal was made since the mill shut in 2019."` → `"the mill shut in 2019"`. */
export const backgroundClause = (d: DatedSentence): Span | undefined => {
  if (d.clause.kind !== 'subordinate' || !BACKGROUND_MARKERS.has(d.clause.marker ?? '')) return undefined;
  const { text } = d.article;
  const own = trimmed(text, withoutMarker(text, d.clause));
  // "Since 2019 the mill has stood": the word belongs to the date.
  return own.start < d.date.start && d.date.end <= own.end && standsAlone(text, own) ? own : undefined;
};
