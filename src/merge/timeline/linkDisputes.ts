import type { Dispute, TimelineEntry } from '../../model/findings.js';
import type { Citation } from '../../model/span.js';

const touch = (a: Citation, b: Citation): boolean => a.articleId === b.articleId && a.start < b.end && b.start < a.end;

/**
 * Entries whose date is disputed bear the id of the dispute. An entry at 06:10 and a dispute on when the crash happened, which cites the
 * entry's sentence → the entry with that `disputeId`. Disputes on anything but a date leave entries as they are.
 */
export const linkDisputes = (entries: readonly TimelineEntry[], disputes: readonly Dispute[]): TimelineEntry[] => {
  const onDates = disputes.filter((d) => d.kind === 'date');
  return entries.map((entry) => {
    const own = onDates.find((d) =>
      d.sides.some((s) => s.citations.some((c) => entry.citations.some((e) => touch(c, e)))),
    );
    return own === undefined ? entry : { ...entry, disputeId: own.id };
  });
};
