import { BEYOND_CUE } from '../../../../text/lexicons/en/speechGrammar.js';
import type { Rule } from './rule.js';

/** `Lind said: “…”` and `Lind called the plan “…”`: next to the marks, whatever agency is credited behind the quotation. */
export const adjacentCue: Rule = (r, q, cues) => {
  const cue = cues.findLast((c) => c.to <= q.from);
  if (cue === undefined || cue.shape === 'cue-name' || cue.shape === 'according-to') return undefined;
  const reach = cue.naming ? 9 : cue.shape === 'name-cue' ? 5 : 2;
  let gap = 0;
  for (let i = cue.to; i < q.from; i++) {
    if ((r.runOf[i] ?? -1) >= 0) return undefined;
    const t = r.tokens[i];
    if (t === undefined || /^[;.,()—–]$/.test(t.text) || BEYOND_CUE.has(t.text)) {
      if (!(i === q.from - 1 && t?.text === ',')) return undefined;
    } else if (t.text !== ':') gap++;
  }
  return gap > reach ? undefined : cue;
};
