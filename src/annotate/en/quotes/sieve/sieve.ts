/**
 * The sieve: rules that tie a quoted run to a cue, the surest first. The first answer stands. What no rule ties is left to
 * `continuation.ts`.
 */
import { MODALS } from '../../../../text/lexicons/en/grammar.js';
import type { Cue } from '../cues.js';
import { cuesAbout } from '../nearCues.js';
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
import { resumed } from './resumed.js';
import type { Rule } from './rule.js';
import { unknownVerb } from './unknownVerb.js';
import { unknownVerbBehind } from './unknownVerbBehind.js';

const SIEVE: readonly (readonly [name: string, rule: Rule])[] = Object.entries({
  resumed,
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

/** "Lind said it would tell a story of “hope”": what may be said some day is inside what is said. */
const onlyMaySay = (r: Reading, cue: Cue, first: Cue | undefined): boolean => {
  if (cue.subject.kind !== 'pronoun' || first === undefined || first.to > cue.subject.from) return false;
  for (let i = cue.subject.to; i < cue.from; i++) if (MODALS.has(r.tokens[i]?.lower ?? '')) return true;
  return false;
};

/** The cue of the run, and the rule that found it. */
export const tie = (
  r: Reading,
  q: UtteranceRun,
  cues: readonly Cue[],
): { readonly cue: Cue; readonly by: string } | undefined => {
  const telling = cuesAbout(cues, q.from, q.to).filter((c) => !onlyMaySay(r, c, cues[0]));
  for (const [by, rule] of SIEVE) {
    const cue = rule(r, q, telling);
    if (cue !== undefined) return { cue, by };
  }
  return undefined;
};
