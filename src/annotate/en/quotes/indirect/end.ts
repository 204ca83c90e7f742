/** Finds where a reported clause ends inside its sentence: at the next reporting words, or where the reporter's own clause goes on. */

import { SUBORDINATORS } from '../../../../text/lexicons/en/clauseMarkers.js';
import { DETERMINERS, PERSONAL_PRONOUNS } from '../../../../text/lexicons/en/grammar.js';
import { CUE_JOINS, CUE_SPLITS } from '../../../../text/lexicons/en/speechGrammar.js';
import type { Cue } from '../cues.js';
import type { Reading } from '../reading.js';
import { isAdverb } from '../subject.js';
import { LONGEST_CLAUSE, readsAsClause } from './clause.js';

const BREAK = /^[,;—–-]$/;

/** Before the comma or conjunction that leads to a later cue of the sentence, or -1. */
const beforeCue = (r: Reading, next: Cue, from: number): number => {
  const low =
    next.shape === 'cue-name' || next.shape === 'according-to' ? next.from : Math.min(next.from, next.subject.from);
  let at = next.shape === 'shared' || next.shape === 'participle' ? next.from : low;
  let k = at - 1;
  while (k > from && (isAdverb(r.tokens[k]) || CUE_JOINS.has(r.tokens[k]?.lower ?? ''))) {
    if (CUE_JOINS.has(r.tokens[k]?.lower ?? '')) at = k;
    k--;
  }
  if (BREAK.test(r.tokens[k]?.text ?? '')) return k;
  if (next.shape === 'according-to') return next.from;
  // "said he left and told the board", "said he left while Osei insisted"
  return CUE_SPLITS.has(r.tokens[at]?.lower ?? '') && (next.shape === 'shared' || at + 1 === low) ? at : -1;
};

/** "While Lind said the port was shut, Osei …": the clause of the cue hangs on the one behind its comma. */
const behindSubordinate = (r: Reading, cue: Cue, from: number, low: number, high: number): number => {
  const at = cue.subject.from - 1;
  const before = r.tokens[at - 1];
  const hangs =
    (SUBORDINATORS.has(r.tokens[at]?.lower ?? '') &&
      (at <= low || before?.kind === 'punctuation' || /^(?:and|but)$/.test(before?.lower ?? ''))) ||
    (SUBORDINATORS.has(r.tokens[low]?.lower ?? '') && cue.subject.from - low <= 12);
  if (!hangs) return -1;
  for (let i = from + 2; i < Math.min(high, from + LONGEST_CLAUSE); i++) {
    if (r.tokens[i]?.text !== ',') continue;
    const t = r.tokens[i + 1];
    if (t === undefined) return -1;
    const starts =
      (r.mentionOf[i + 1] ?? -1) >= 0 ||
      DETERMINERS.has(t.lower) ||
      PERSONAL_PRONOUNS.has(t.lower.replace(/'.*/, '')) ||
      t.capital;
    if (starts && readsAsClause(r, i + 1, high)) return i;
  }
  return -1;
};

/** One past the last token of the clause that begins at `from`; `later`: the cues behind it in the sentence. */
export const clauseEnd = (
  r: Reading,
  cue: Cue,
  from: number,
  later: readonly Cue[],
  low: number,
  high: number,
): number => {
  let to = high;
  const next = later.find((c) => c.from > from && beforeCue(r, c, from) > from);
  if (next !== undefined) to = beforeCue(r, next, from);
  const hung = behindSubordinate(r, cue, from, low, to);
  if (hung > from) to = hung;
  for (let i = from + 1; i < Math.min(to, from + LONGEST_CLAUSE); i++) if (r.tokens[i]?.text === ';') return i;
  return to;
};
