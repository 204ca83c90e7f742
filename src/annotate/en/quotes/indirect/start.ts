/** Finds where the clause that a cue reports begins: behind "that", behind the person told, the day and the occasion. */

import {
  ASKING_VERBS,
  BARE_CLAUSE_VERBS,
  OBJECT_VERBS,
  OCCASIONS,
  PROMISING_VERBS,
  QUESTION_WORDS,
  TELLING_VERBS,
  URGING_VERBS,
} from '../../../../text/lexicons/en/cues.js';
import { AUXILIARIES, DETERMINERS, PERSONAL_PRONOUNS } from '../../../../text/lexicons/en/grammar.js';
import { CALENDAR_WORDS } from '../../../../text/lexicons/en/names.js';
import {
  ADDRESSEE_DETERMINERS,
  ADVERBS_BEHIND_VERB,
  BETWEEN_VERB_AND_CLAUSE,
  NO_BARE_CLAUSE,
  OBJECT_PRONOUNS,
  TIME_BEHIND_VERB,
} from '../../../../text/lexicons/en/speechGrammar.js';
import type { Cue } from '../cues.js';
import type { Reading } from '../reading.js';
import { isAdverb, isNoun } from '../subject.js';
import { finiteAt } from './clause.js';

const REACH = 16;

/** Past the person told: "told the board", "told Rosa Lind". */
const pastAddressee = (r: Reading, from: number): number => {
  let i = from;
  const mention = r.mentionOf[i] ?? -1;
  if (mention >= 0) {
    while (r.mentionOf[i] === mention) i++;
    return i;
  }
  const first = r.tokens[i]?.lower ?? '';
  if (PERSONAL_PRONOUNS.has(first) || OBJECT_PRONOUNS.has(first)) return i + 1;
  if (ADDRESSEE_DETERMINERS.has(first)) {
    i++;
    while (isNoun(r.tokens[i]) && i < from + 4 && !CALENDAR_WORDS.has(r.tokens[i]?.lower ?? '')) i++;
    return i;
  }
  return isNoun(r.tokens[i]) ? i + 1 : i;
};

/** Past days, adverbs and the occasion: "on Monday", "late last night", "in a statement". */
const pastTime = (r: Reading, from: number, high: number): number => {
  let i = from;
  while (i < high) {
    const t = r.tokens[i];
    const next = r.tokens[i + 1]?.lower ?? '';
    if (t === undefined) break;
    if (CALENDAR_WORDS.has(t.lower) || TIME_BEHIND_VERB.has(t.lower)) i++;
    else if (isAdverb(t) && !AUXILIARIES.has(t.lower)) i++;
    else if (ADVERBS_BEHIND_VERB.has(t.lower)) i++;
    else if (BETWEEN_VERB_AND_CLAUSE.has(t.lower) && (CALENDAR_WORDS.has(next) || TIME_BEHIND_VERB.has(next))) i += 2;
    else if (/^(?:in|at|on|during)$/.test(t.lower)) {
      let k = i + 1;
      while (k < Math.min(high, i + 6) && !OCCASIONS.has(r.tokens[k]?.lower ?? '') && r.tokens[k]?.kind === 'word') k++;
      if (!OCCASIONS.has(r.tokens[k]?.lower ?? '')) break;
      i = k + 1;
    } else break;
  }
  return i;
};

/** "that" behind the verb, or behind nothing but addressee, day and occasion. What follows opens a clause, not a relative one. */
const pastThat = (r: Reading, cue: Cue, at: number, high: number, told: boolean): number => {
  for (let k = at; k < Math.min(high, cue.to + REACH); k++) {
    const t = r.tokens[k];
    if (t === undefined || (r.runOf[k] ?? -1) >= 0) return -1;
    if (t.lower === 'that') {
      const next = r.tokens[k + 1];
      return next !== undefined && !finiteAt(r, k + 1) && next.kind !== 'punctuation' && high - k > 3 ? k + 1 : -1;
    }
    if ((t.kind === 'punctuation' && t.text !== ',') || /^(?:and|but|or)$/.test(t.lower)) return -1;
    if (finiteAt(r, k) && !CALENDAR_WORDS.has(t.lower)) return -1;
    if (k === at && !told && !BETWEEN_VERB_AND_CLAUSE.has(t.lower) && !CALENDAR_WORDS.has(t.lower) && !isAdverb(t))
      return -1;
    // "hoped to show that": an infinitive has the clause, not the cue.
    const next = r.tokens[k + 1];
    if (
      t.lower === 'to' &&
      next !== undefined &&
      !next.capital &&
      !DETERMINERS.has(next.lower) &&
      !next.lower.endsWith('s')
    )
      return -1;
  }
  return -1;
};

/** "asked not to be named": of the source itself, no news. */
const hidesName = (r: Reading, at: number): boolean =>
  /^(?:not|to)$/.test(r.tokens[at]?.lower ?? '') &&
  r.tokens.slice(at, at + 6).some((t) => /^(?:named|identified|quoted|anonymous)$/.test(t.lower));

/** "vowed never to leave", "urged the board to resign": what is promised or asked for. */
const infinitive = (r: Reading, at: number): number => {
  if (at < 0 || hidesName(r, at)) return -1;
  const i = /^(?:not|never)$/.test(r.tokens[at]?.lower ?? '') ? at + 1 : at;
  return r.tokens[i]?.lower === 'to' && r.tokens[i + 1]?.kind === 'word' && (r.runOf[i] ?? -1) < 0 ? at : -1;
};

export interface ClauseStart {
  readonly at: number;
  /** A word told that a clause follows; otherwise its own words must show one. */
  readonly marked: boolean;
}

/** First token of the reported clause behind the cue: `Lind told the board on Monday that the port …` → "the". */
export const clauseStart = (r: Reading, cue: Cue, high: number): ClauseStart | undefined => {
  const verb = r.tokens[cue.to - 1]?.lower ?? '';
  if (OBJECT_VERBS.has(verb)) return undefined;
  const tells = TELLING_VERBS.has(verb);
  const told = tells ? pastAddressee(r, cue.to) : cue.to;
  const that = pastThat(r, cue, told, high, tells);
  if (that >= 0) return { at: that, marked: true };
  const bid = infinitive(
    r,
    PROMISING_VERBS.has(verb) ? cue.to : URGING_VERBS.has(verb) ? pastAddressee(r, cue.to) : -1,
  );
  if (bid >= 0) return { at: bid, marked: true };
  const asked = ASKING_VERBS.has(verb);
  if (asked || QUESTION_WORDS.has(r.tokens[told]?.lower ?? '')) {
    const at = asked && !QUESTION_WORDS.has(r.tokens[cue.to]?.lower ?? '') ? pastAddressee(r, cue.to) : told;
    const word = r.tokens[at]?.lower ?? '';
    if (QUESTION_WORDS.has(word) && (asked || !/^(?:if|when|who)$/.test(word))) return { at, marked: false };
    if (asked) return undefined;
  }
  if (!BARE_CLAUSE_VERBS.has(verb)) return undefined;
  // "by adding a few towns", "stopped writing his speech"
  if (cue.shape === 'participle' && verb !== 'saying' && r.tokens[cue.from - 1]?.kind === 'word') return undefined;
  const i = pastTime(r, told, high);
  const t = r.tokens[i];
  if (t === undefined || i >= high || t.kind === 'punctuation' || t.kind === 'possessive') return undefined;
  if (BETWEEN_VERB_AND_CLAUSE.has(t.lower) || NO_BARE_CLAUSE.has(t.lower)) return undefined;
  return { at: i, marked: false };
};
