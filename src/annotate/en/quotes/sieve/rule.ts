/** What a rule of the sieve reads and answers. */
import type { Cue } from '../cues.js';
import type { Reading } from '../reading.js';
import type { UtteranceRun } from '../utteranceRuns.js';

export interface Tie {
  readonly cue: Cue;
  /** 0..1: how sure the pattern is; from labelled news (Wikinews and five labelled events), rounded down. */
  readonly sure: number;
}

/** Ties a quoted run to one of the cues around it, or answers `undefined`. */
export type Rule = (r: Reading, q: UtteranceRun, cues: readonly Cue[]) => Tie | undefined;

/** A comma or a dash between the quotation and its cue. */
export const isLink = (r: Reading, i: number): boolean => /^[,—–-]$/.test(r.tokens[i]?.text ?? '');
