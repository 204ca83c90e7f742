/** Finds who tells a whole sentence at its end: "The ferry was late, harbour chief Rosa Lind said." Whoever goes on is that one. */
import { DETERMINERS } from '../../../text/lexicons/en/grammar.js';
import type { Cue } from './cues.js';
import type { Reading } from './reading.js';
import { isNoun } from './subject.js';

/** Tokens of a role in front of the name: "Los Angeles County sheriff's Sgt.". */
const LONGEST_LEAD = 12;

/** Whether a comma or a quotation stands before the subject of the cue and what leads up to it. */
const setOff = (r: Reading, cue: Cue): boolean => {
  let i = Math.min(cue.subject.from, cue.from) - 1;
  for (let n = 0; n < LONGEST_LEAD; n++, i--) {
    const t = r.tokens[i];
    if (t === undefined || r.sentenceOf[i] !== cue.sentence) return false;
    if (t.text === ',' || (r.runOf[i] ?? -1) >= 0) return true;
    if (!(t.capital || isNoun(t) || t.kind === 'possessive' || DETERMINERS.has(t.lower))) return false;
  }
  return false;
};

/** Nothing of weight stands behind the cue: "…, she said." and "…, she said, adding …", not "she told the board". */
export const closes = (r: Reading, cue: Cue): boolean => {
  const next = Math.max(cue.to, cue.subject.to);
  return r.sentenceOf[next] !== cue.sentence || /^[.,;]$/.test(r.tokens[next]?.text ?? '');
};

/** The last cue of a sentence where it tells all before it: `The ferry was late, Lind said` → "said"; `Lind said it was late` → `undefined`. */
export const tellerOf = (r: Reading, cues: readonly Cue[]): Cue | undefined => {
  const cue = cues.findLast((c) => c.shape !== 'participle' && c.shape !== 'shared');
  if (cue === undefined || !(cue.shape === 'name-cue' || cue.shape === 'cue-name')) return undefined;
  if (cue.shape === 'name-cue' && cue.subject.from > cue.from) return undefined;
  return setOff(r, cue) ? cue : undefined;
};
