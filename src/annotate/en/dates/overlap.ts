/** Of time expressions that overlap one stays. */
import type { TimeExpression } from '../../../model/language.js';

/** Keeps the longest, of equal ones the first of the list; gives them in the order of the text: "last Friday" over "Friday". */
export const longestFirst = (found: readonly TimeExpression[]): TimeExpression[] => {
  const ranked = found.map((expression, order) => ({ expression, order }));
  ranked.sort(
    (a, b) => b.expression.end - b.expression.start - (a.expression.end - a.expression.start) || a.order - b.order,
  );
  /** In the order of the text, none overlapping: only the neighbours of a newcomer can touch it. */
  const taken: TimeExpression[] = [];
  for (const { expression } of ranked) {
    const at = placeOf(expression, taken);
    const [before, after] = [taken[at - 1], taken[at]];
    if (before !== undefined && before.end > expression.start) continue;
    if (after !== undefined && after.start < expression.end) continue;
    taken.splice(at, 0, expression);
  }
  return taken;
};

/** How many of a sorted list start before an expression. */
const placeOf = ({ start }: TimeExpression, sorted: readonly TimeExpression[]): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};
