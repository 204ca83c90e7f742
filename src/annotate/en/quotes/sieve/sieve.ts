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
import type { Rule, Tie } from './rule.js';
import { unknownVerb } from './unknownVerb.js';

const SIEVE: readonly Rule[] = [
  adjacentCue,
  accordingBehind,
  unknownVerb,
  quoteNameCue,
  quoteCueName,
  nameCueQuote,
  accordingTo,
  dashName,
  governing,
];

export const tie = (r: Reading, q: UtteranceRun, cues: readonly Cue[]): Tie | undefined => {
  for (const rule of SIEVE) {
    const answer = rule(r, q, cues);
    if (answer !== undefined) return answer;
  }
  return undefined;
};
