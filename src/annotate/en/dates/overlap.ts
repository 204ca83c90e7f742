/** Of time expressions that overlap one stays. */
import type { TimeExpression } from '../../../model/language.js';

interface Ranked {
  readonly expression: TimeExpression;
  /** Its place in the list that was given. */
  readonly order: number;
}

const lengthOf = ({ expression }: Ranked): number => expression.end - expression.start;

/**
 * The longest of those that hang together, then what it leaves room for. What was kept before is as long at least, so that
 * it holds an end of whatever it overlaps: two looks are enough, however long the chain of a cluster is.
 */
const keptOf = (cluster: readonly Ranked[]): TimeExpression[] => {
  const from = cluster[0]?.expression.start ?? 0;
  const taken = new Uint8Array(cluster.reduce((end, { expression }) => Math.max(end, expression.end), from) - from);
  const kept: TimeExpression[] = [];
  for (const { expression } of [...cluster].sort((a, b) => lengthOf(b) - lengthOf(a) || a.order - b.order)) {
    if (taken[expression.start - from] === 1 || taken[expression.end - 1 - from] === 1) continue;
    taken.fill(1, expression.start - from, expression.end - from);
    kept.push(expression);
  }
  return kept.sort((a, b) => a.start - b.start);
};

/** Keeps the longest, of equal ones the first of the list; gives them in the order of the text: "last Friday" over "Friday". */
export const longestFirst = (found: readonly TimeExpression[]): TimeExpression[] => {
  const sorted = found
    .map((expression, order): Ranked => ({ expression, order }))
    .sort((a, b) => a.expression.start - b.expression.start || a.order - b.order);
  const out: TimeExpression[] = [];
  let cluster: Ranked[] = [];
  let end = 0;
  for (const ranked of sorted) {
    if (ranked.expression.start >= end) {
      for (const kept of keptOf(cluster)) out.push(kept);
      cluster = [];
    }
    cluster.push(ranked);
    end = Math.max(end, ranked.expression.end);
  }
  return [...out, ...keptOf(cluster)];
};
