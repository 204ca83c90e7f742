import type { Rule } from './rule.js';

/** `“…,” according to Lind`: right behind the quotation. */
export const accordingBehind: Rule = (_r, q, cues) =>
  cues.find((c) => c.shape === 'according-to' && c.from >= q.to && c.from - q.to <= 2);
