/** What a rule of the sieve reads and answers; how sure each is, `weights.ts` says. */
import type { Cue } from '../cues.js';
import type { Reading } from '../reading.js';
import type { UtteranceRun } from '../utteranceRuns.js';

/** Ties a quoted run to one of the cues around it, or answers `undefined`. */
export type Rule = (r: Reading, q: UtteranceRun, cues: readonly Cue[]) => Cue | undefined;

/** A comma or a dash between the quotation and its cue. */
export const isLink = (r: Reading, i: number): boolean => /^[,—–-]$/.test(r.tokens[i]?.text ?? '');
