/**
 * The sieve: rules that tie a quoted run to a cue, the surest first. The first answer stands. What no rule ties is left to
 * `continuation.ts`.
 */
import type { Cue } from '../cues.js';
import type { Reading } from '../reading.js';
import type { UtteranceRun } from '../utteranceRuns.js';
import { accordingBehind } from './accordingBehind.js';
import { accordingTo } from './accordingTo.js';
import { adjacentCue } from './adjacentCue.js';
import { dashName } from './dashName.js';
import { governing } from './governing.js';
import { nameCueQuote } from './nameCueQuote.js';
import { quoteCueName } from './quoteCueName.js';
import { quoteNameCue } from './quoteNameCue.js';
import type { Rule } from './rule.js';
import { unknownVerb } from './unknownVerb.js';
import { unknownVerbBehind } from './unknownVerbBehind.js';

const SIEVE: readonly (readonly [name: string, rule: Rule])[] = Object.entries({
  adjacentCue,
  accordingBehind,
  unknownVerb,
  unknownVerbBehind,
  quoteNameCue,
  quoteCueName,
  nameCueQuote,
  accordingTo,
  dashName,
  governing,
});

/** The cue of the run, and the rule that found it. */
export const tie = (
  r: Reading,
  q: UtteranceRun,
  cues: readonly Cue[],
): { readonly cue: Cue; readonly by: string } | undefined => {
  for (const [by, rule] of SIEVE) {
    const cue = rule(r, q, cues);
    if (cue !== undefined) return { cue, by };
  }
  return undefined;
};
