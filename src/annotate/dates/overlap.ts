/** Of time expressions that overlap one stays. */
import type { TimeExpression } from '../../model/language.js';

/** Keeps the longest, of equal ones the first of the list; gives them in the order of the text: "last Friday" over "Friday". */
export const longestFirst = (found: readonly TimeExpression[]): TimeExpression[] => {
  const ranked = found.map((expression, order) => ({ expression, order }));
  ranked.sort(
    (a, b) => b.expression.end - b.expression.start - (a.expression.end - a.expression.start) || a.order - b.order,
  );
  const taken: TimeExpression[] = [];
  for (const { expression } of ranked) {
    if (!taken.some((other) => other.start < expression.end && expression.start < other.end)) taken.push(expression);
  }
  return taken.sort((a, b) => a.start - b.start);
};
