import type { Span } from '../../../model/span.js';
import type { DatedSentence } from '../datedSentence.js';
import { standsAlone, trimmed } from './standsAlone.js';
import { withoutMarker } from './subordinate.js';

const clauseOf = (d: DatedSentence): Span | undefined => {
  const { text } = d.article;
  const at = d.clauses.indexOf(d.clause);
  const before = d.clauses[at - 1];
  switch (d.clause.kind) {
    case 'main':
      return d.clause;
    case 'coordinate':
    case 'subordinate': {
      // "Until 2019 the mill …": the word belongs to the date.
      const rest = withoutMarker(text, d.clause);
      return rest.start === d.date.start ? d.clause : rest;
    }
    case 'relative':
    case 'participle':
      return before === undefined ? undefined : { start: withoutMarker(text, before).start, end: d.clause.end };
    case 'resumption': {
      const opened = d.clauses.slice(0, at).findLast((c) => c.kind === 'main' || c.kind === 'coordinate');
      return { start: (opened && withoutMarker(text, opened).start) ?? d.sentence.start, end: d.clause.end };
    }
  }
};

/** The clause that holds the date, with the noun it hangs on. `"The mill, which opened in 1902, shut."` → `"The mill, which opened in 1902"`. */
export const ownClause = (d: DatedSentence): Span | undefined => {
  const { text } = d.article;
  const own = clauseOf(d);
  if (own === undefined) return undefined;
  const span = trimmed(text, own);
  return span.start <= d.date.start && d.date.end <= span.end && standsAlone(text, span) ? span : undefined;
};
