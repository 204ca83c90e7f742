import { isLink, type Rule } from './rule.js';

/** `Lind said: “…”`, `Lind told reporters that “…”`, `calling it “…”`. */
export const nameCueQuote: Rule = (r, q, cues) => {
  const cue = cues.findLast((c) => c.to <= q.from);
  if (cue === undefined) return undefined;
  let gap = q.from - cue.to;
  for (let i = cue.to; i < q.from; i++) if ((r.runOf[i] ?? -1) >= 0) return undefined;
  if (isLink(r, q.from - 1) || r.tokens[q.from - 1]?.text === ':') gap--;
  if (cue.shape === 'according-to') return undefined;
  // `“…,” Lind said. “…”` and `“…,” said Lind, “…”` have the cue of the quotation before.
  if (cue.shape === 'cue-name') return q.from - cue.subject.to <= 2 ? cue : undefined;
  return gap <= 2 || r.tokens[q.from - 1]?.text === ':' ? cue : undefined;
};
