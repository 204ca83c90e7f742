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
  return before ?? cues.find((c) => c.from >= q.to && c.shape !== 'participle' && c.shape !== 'shared');
};
