import type { CitedText, EditionTimelineEntry } from '../../model/edition.js';
import type { TimelineEntry } from '../../model/findings.js';
import type { Candidate } from '../candidate.js';

/** All entries as `edition.json` keeps them, in the order of time; a printed one never points at a dispute that is not. */
export const timelineList = (
  entries: readonly Candidate<TimelineEntry>[],
  printed: ReadonlyMap<TimelineEntry, CitedText>,
  printedDisputes: ReadonlySet<string>,
): readonly EditionTimelineEntry[] =>
  entries.map(({ finding: t, worded }, i) => {
    const text = printed.get(t) ?? worded;
    const isLinked = t.disputeId !== undefined && (printedDisputes.has(t.disputeId) || !printed.has(t));
    return {
      id: t.id,
      when: {
        value: t.when.value,
        precision: t.when.precision,
        expression: t.when.expression,
        anchor: t.when.anchor ?? null,
        certainty: t.when.certainty,
      },
      what: text.text,
      edits: text.edits,
      planned: t.planned,
      citations: t.citations,
      disputeId: isLinked ? (t.disputeId ?? null) : null,
      printed: printed.has(t),
      rank: i + 1,
    };
  });
