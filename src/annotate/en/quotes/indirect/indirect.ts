/**
 * Finds reported clauses without quotation marks: "Lind said that …", "…, Lind said", "According to Lind, …". The content is one
 * stretch of its sentence; where the reporting words interrupt the clause ("The port, Lind said, is shut") they lie inside it.
 */

import type { Span } from '../../../../model/span.js';
import { BELIEF_VERBS, SAY_VERBS, SOURCE_NOUNS } from '../../../../text/lexicons/en/cues.js';
import { SOURCE_GOES_ON } from '../../../../text/lexicons/en/speechGrammar.js';
import type { Cue } from '../cues.js';
import type { Reading } from '../reading.js';
import { isPersonNoun } from '../subject.js';
import type { UtteranceRun } from '../utteranceRuns.js';
import { around, type Stretch } from './around.js';
import { LONGEST_CLAUSE, opensClause, readsAsClause, verbless } from './clause.js';
import { clauseEnd } from './end.js';
import { clauseStart } from './start.js';

export interface ReportedClause {
  readonly content: Span;
  readonly cue: Cue;
}

const contentOf = (r: Reading, s: Stretch): Span | undefined => {
  let e = s.to;
  while (e > s.from && /^[.,;:!?—–)-]$/.test(r.tokens[e - 1]?.text ?? '')) e--;
  const first = r.tokens[s.from];
  const last = r.tokens[e - 1];
  return first === undefined || last === undefined || e - s.from < 3 || e - s.from > LONGEST_CLAUSE
    ? undefined
    : { start: first.start, end: last.end };
};

/** "according to the rules", "according to size": nobody is quoted. */
const isSource = (r: Reading, cue: Cue): boolean => {
  if (cue.subject.kind !== 'nominal') return true;
  for (let i = cue.subject.from; i < cue.subject.to; i++) {
    const lower = r.tokens[i]?.lower ?? '';
    const one = SOURCE_NOUNS.has(lower) ? lower : lower.replace(/s$/, '');
    if ((r.mentionOf[i] ?? -1) >= 0 || isPersonNoun(one) || isPersonNoun(`${one}s`) || SOURCE_NOUNS.has(one))
      return true;
  }
  return false;
};

/** `According to Lind, the harbour chief, the port is shut`: the clause behind the comma that closes the source. */
const afterSource = (r: Reading, cue: Cue, later: readonly Cue[], low: number, high: number): Stretch | undefined => {
  let commas = 0;
  for (let i = cue.subject.to; i < Math.min(high, cue.subject.to + 24) && commas < 3; i++) {
    if (r.tokens[i]?.text !== ',') continue;
    commas++;
    const first = r.tokens[i + 1]?.lower ?? '';
    if (SOURCE_GOES_ON.has(first) || !readsAsClause(r, i + 1, high)) continue;
    let close = i + 1;
    while (close < i + 12 && close < high && r.tokens[close]?.text !== ',') close++;
    const apposed = r.tokens.slice(i + 1, close).some((t) => isPersonNoun(t.lower)) && verbless(r, i + 1, close);
    if (apposed && r.tokens[close]?.text === ',') continue;
    return { from: i + 1, to: clauseEnd(r, cue, i + 1, later, low, high) };
  }
  return undefined;
};

/** The clause of one cue. `list`: all cues of its sentence, `n` its number among them, `held`: one before it reports a clause. */
const reported = (
  r: Reading,
  list: readonly Cue[],
  n: number,
  held: boolean,
  { from: low, to: high }: Stretch,
): Stretch | undefined => {
  const cue = list[n];
  if (cue === undefined || cue.naming) return undefined;
  const later = list.slice(n + 1, n + 4);
  if (cue.shape === 'according-to') {
    if (!isSource(r, cue)) return undefined;
    if (cue.from - low <= 2) return afterSource(r, cue, later, low, high);
    return around(r, cue, false, later, low, high);
  }
  const start = cue.shape === 'cue-name' ? undefined : clauseStart(r, cue, high);
  if (start !== undefined) {
    const to = clauseEnd(r, cue, start.at, later, low, high);
    const says = SAY_VERBS.has(r.tokens[cue.to - 1]?.lower ?? '');
    if (start.marked || (says ? readsAsClause(r, start.at, to) : opensClause(r, start.at, to)))
      return { from: start.at, to };
  }
  return around(r, cue, held, later, low, high);
};

/** For each token, and for the end, how many before it stand inside somebody's quoted words. */
const quotedBefore = (r: Reading, runs: readonly UtteranceRun[]): Uint32Array => {
  const counts = new Uint32Array(r.tokens.length + 1);
  for (const run of runs) for (let i = run.from; i < run.to; i++) counts[i + 1] = 1;
  for (let i = 1; i < counts.length; i++) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
  return counts;
};

/** The reported clauses of the article. */
export const indirectSpeech = (
  r: Reading,
  cues: readonly (readonly Cue[])[],
  runs: readonly UtteranceRun[],
): ReportedClause[] => {
  const out: ReportedClause[] = [];
  const quoted = quotedBefore(r, runs);
  cues.forEach((list, sentence) => {
    const bounds = r.bounds[sentence];
    if (bounds === undefined) return;
    let held: Stretch | undefined;
    list.forEach((cue, n) => {
      // "Lind said she believed …": the belief is part of what she said.
      const inside = held !== undefined && cue.from >= held.from && cue.from < held.to;
      if (inside && (cue.subject.kind === 'pronoun' || BELIEF_VERBS.has(r.tokens[cue.from]?.lower ?? ''))) return;
      const s = reported(r, list, n, held !== undefined, bounds);
      if (s === undefined || s.from >= s.to || quoted[s.to] !== quoted[s.from]) return;
      const content = contentOf(r, s);
      if (content === undefined) return;
      if (!inside) held = s;
      out.push({ content, cue });
    });
  });
  return out;
};
