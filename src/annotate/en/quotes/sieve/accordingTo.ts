import type { Rule } from './rule.js';

/** `“…,” according to Lind`, `According to Lind, “…”`. */
export const accordingTo: Rule = (_r, q, cues) =>
  cues.find((c) => c.shape === 'according-to' && (c.from >= q.to || q.from - c.subject.to <= 40));
