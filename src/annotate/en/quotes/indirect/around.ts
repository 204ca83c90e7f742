/** Finds the clause that a cue closes or interrupts: "The port is shut, Lind said.", "The port, Lind said, is shut." */

import { SUBORDINATORS } from '../../../../text/lexicons/en/clauseMarkers.js';
import { CLOSING_VERBS } from '../../../../text/lexicons/en/cues.js';
import { NO_REST, RELATIVE_WORDS } from '../../../../text/lexicons/en/speechGrammar.js';
import type { Cue } from '../cues.js';
import type { Reading } from '../reading.js';
import { isPersonNoun } from '../subject.js';
import { LONGEST_CLAUSE, mainVerb, readsAsClause, verbless } from './clause.js';
import { clauseEnd } from './end.js';

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const STOP = /^[,—–]$/;

/** The comma before the words of the cue and its subject, or -1: behind "port" in `…port, harbour chief Rosa Lind, said`. */
const commaBefore = (r: Reading, cue: Cue, low: number): number => {
  let k = (cue.shape === 'cue-name' || cue.shape === 'according-to' ? cue.from : cue.subject.from) - 1;
  if (!STOP.test(r.tokens[k]?.text ?? '')) {
    const start = k;
    while (k > low && start - k < 8 && r.tokens[k]?.kind !== 'punctuation') k--;
    if (!STOP.test(r.tokens[k]?.text ?? '') || !verbless(r, k + 1, start + 1)) return -1;
  }
  // "…, the harbour chief, Rosa Lind, said"
  let j = k - 1;
  while (j > low && k - j < 9 && r.tokens[j]?.kind !== 'punctuation') j--;
  const role = r.tokens.slice(j + 1, k).some((t) => isPersonNoun(t.lower)) && verbless(r, j + 1, k);
  return role && STOP.test(r.tokens[j]?.text ?? '') && cue.shape === 'name-cue' && j > low ? j : k;
};

/** Where the words of the cue end and something else may go on: the punctuation behind "Lind told reporters on Monday". */
const breakAfter = (r: Reading, cue: Cue, high: number): number => {
  let k = Math.max(cue.to, cue.shape === 'cue-name' || cue.shape === 'according-to' ? cue.subject.to : cue.to);
  const start = k;
  while (k < high && k - start < 16 && r.tokens[k]?.kind !== 'punctuation') k++;
  return k;
};

/** "…, Lind said, adding that": no rest of the clause. */
const goesElsewhere = (lower: string): boolean => NO_REST.has(lower) || /..ing$/.test(lower);

/** The stretch that the cue closes or interrupts. `earlier`: another cue of the sentence stands before it. */
export const around = (
  r: Reading,
  cue: Cue,
  earlier: boolean,
  later: readonly Cue[],
  low: number,
  high: number,
): Stretch | undefined => {
  if (cue.shape === 'participle' || cue.shape === 'shared' || cue.shape === 'quoted-as') return undefined;
  if (cue.shape !== 'according-to' && !CLOSING_VERBS.has(r.tokens[cue.from]?.lower ?? '')) return undefined;
  // "In an email cited in court, he wrote: “…”": what it reports stands behind it.
  if (r.tokens[cue.to]?.text === ':') return undefined;
  const comma = commaBefore(r, cue, low);
  const edge = comma < 0 && cue.shape === 'according-to' ? cue.from : comma;
  if (edge <= low || edge - low > LONGEST_CLAUSE || earlier) return undefined;
  for (let i = edge; i < cue.from; i++) if (RELATIVE_WORDS.has(r.tokens[i]?.lower ?? '')) return undefined;
  const after = breakAfter(r, cue, high);
  const opens = SUBORDINATORS.has(r.tokens[low]?.lower ?? '');
  const ends = after >= high - 1 && edge - low > 6 && comma >= 0;
  const clause = (ends || readsAsClause(r, low, edge)) && !(opens && mainAfterComma(r, low, edge) < 0);
  if (clause) return { from: low, to: edge };
  const rest = after + 1;
  if (!STOP.test(r.tokens[after]?.text ?? '') || rest >= high || comma < 0) return undefined;
  if (mainVerb(r, rest, high) < 0 || goesElsewhere(r.tokens[rest]?.lower ?? '')) return undefined;
  return { from: low, to: clauseEnd(r, cue, rest, later, low, high) };
};

/** The comma behind which the main clause follows an opening subordinate one, or -1. */
const mainAfterComma = (r: Reading, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (r.tokens[i]?.text === ',') return readsAsClause(r, i + 1, to) ? i : -1;
  return -1;
};
