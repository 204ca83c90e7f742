import type { Cue } from '../cues.js';
import type { Reading } from '../reading.js';
import type { Rule } from './rule.js';

/** The cue stands in a relative clause that a comma ends: "the driver, who police said fled, was". */
const closed = (r: Reading, cue: Cue, before: number): boolean => {
  let open = Math.min(cue.subject.from, cue.from) - 1;
  if (!/^(?:who|whom|which|whose)$/.test(r.tokens[open]?.lower ?? '')) open++;
  if (!/^(?:who|whom|which|whose)$/.test(r.tokens[open]?.lower ?? '') || r.tokens[open - 1]?.text !== ',') return false;
  for (let i = cue.to; i < before - 1; i++) if (r.tokens[i]?.text === ',' && (r.runOf[i] ?? -1) < 0) return true;
  return false;
};

/** The clause around the run is reported: `Lind said the port was “in good hands”`. */
export const governing: Rule = (r, q, cues) => {
  const before = cues.findLast(
    (c) => c.to <= q.from && c.shape !== 'cue-name' && c.shape !== 'according-to' && !closed(r, c, q.from),
  );
  if (before !== undefined) {
    let breaks = 0;
    for (let i = before.to; i < q.from; i++)
      if (/^(?:;|while|whereas|although)$/.test(r.tokens[i]?.lower ?? '') && (r.runOf[i] ?? -1) < 0) breaks++;
    return {
      cue: before,
      sure: Math.max(
        0.5,
        (q.from - before.to <= 12 ? 0.95 : 0.9) -
          0.2 * breaks -
          (before.shape === 'participle' || before.shape === 'shared' ? 0.03 : 0),
      ),
    };
  }
  const after = cues.find((c) => c.from >= q.to && c.shape !== 'participle' && c.shape !== 'shared');
  return after === undefined ? undefined : { cue: after, sure: 0.9 };
};
