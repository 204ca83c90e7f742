/** Of time expressions that overlap one stays. */
import type { TimeExpression } from '../../../model/language.js';

interface Ranked {
  readonly expression: TimeExpression;
  /** Its place in the list that was given. */
  readonly order: number;
}

const lengthOf = ({ expression }: Ranked): number => expression.end - expression.start;

const meet = (a: TimeExpression, b: TimeExpression): boolean => a.start < b.end && b.start < a.end;

/** The longest of those that hang together, then what it leaves room for. */
const keptOf = (cluster: readonly Ranked[]): TimeExpression[] => {
  const kept: TimeExpression[] = [];
  for (const { expression } of [...cluster].sort((a, b) => lengthOf(b) - lengthOf(a) || a.order - b.order)) {
    if (!kept.some((other) => meet(expression, other))) kept.push(expression);
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
      out.push(...keptOf(cluster));
      cluster = [];
    }
    cluster.push(ranked);
    end = Math.max(end, ranked.expression.end);
  }
  return [...out, ...keptOf(cluster)];
};
