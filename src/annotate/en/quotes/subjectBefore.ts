/** Finds the subject that stands before a cue: "Rosa Lind, the harbour chief, has said". Shallow: small words, names and roles. */

import { KNOWING_ADJECTIVES } from '../../../text/lexicons/en/cues.js';
import {
  DETERMINERS,
  HANGING,
  LINKS,
  PERSONAL_PRONOUNS,
  PLACE_LINKS,
  PREPOSITIONS,
  QUANTITIES,
} from '../../../text/lexicons/en/grammar.js';
import { CALENDAR_WORDS, ROLE_WORDS } from '../../../text/lexicons/en/names.js';
import {
  APPOSITION_OPENERS,
  DAY_ADVERBS,
  TIME_BEFORE_VERB,
  TIME_LEADS,
} from '../../../text/lexicons/en/speechGrammar.js';
import type { Reading } from './reading.js';
import { sentenceSubject } from './sentenceSubject.js';
import { canSpeak, inside, isAdverb, isNoun, isPersonNoun, nameSubject, narrowed, type Subject } from './subject.js';

/** Tokens of brackets or of an apposition between a subject and its verb. */
const LONGEST_ASIDE = 30;
/** How many of them may stand one behind another. */
const DEEPEST = 3;

/** "A person briefed on the inquiry", "officials close to the talks": the noun before what is told of it. */
const personBehind = (r: Reading, from: number, head: number): number => {
  if (isPersonNoun(r.tokens[head]?.lower ?? '')) return head;
  for (let i = head - 1; i >= from; i--) {
    if (!isPersonNoun(r.tokens[i]?.lower ?? '')) continue;
    const next = r.tokens[i + 1]?.lower ?? '';
    return /..(?:ed|ing)$/.test(next) || KNOWING_ADJECTIVES.has(next) ? i : head;
  }
  return head;
};

/** A preposition that ties what follows to the noun before it; "near" and "outside" do so behind people and signs. */
const ties = (r: Reading, i: number): boolean => {
  const lower = r.tokens[i]?.lower ?? '';
  return LINKS.has(lower) || (PLACE_LINKS.has(lower) && isPersonNoun(r.tokens[i - 1]?.lower ?? ''));
};

/** Where the noun phrase that ends before `end` begins, with the phrases tied to it by "of", "for" … */
const nominalBefore = (r: Reading, end: number, sentence: number, low: number): Subject | undefined => {
  let j = end - 1;
  let from = end;
  let head = -1;
  let segmentHead = end - 1;
  let steps = 0;
  while (j >= low && steps++ < 16) {
    const t = r.tokens[j];
    if (t === undefined || !inside(r, j, sentence)) break;
    const mention = r.mentionOf[j] ?? -1;
    if (mention >= 0 && r.mentionOf[j - 1] === mention && !isNoun(t)) {
      // "the Institute for Science and Security": small words of a name
      from = j;
      j--;
      continue;
    }
    if (isNoun(t) || t.kind === 'possessive' || (t.kind === 'word' && ROLE_WORDS.has(t.lower))) {
      from = j;
      j--;
      continue;
    }
    if (DETERMINERS.has(t.lower)) {
      from = j;
      const link = r.tokens[j - 1];
      if (j - 1 >= low && link !== undefined && ties(r, j - 1) && isNoun(r.tokens[j - 2]) && j - 2 >= low) {
        segmentHead = j - 2;
        j -= 2;
        continue;
      }
      head = segmentHead;
      break;
    }
    if (ties(r, j) && j - 1 >= low && isNoun(r.tokens[j - 1]) && from === j + 1) {
      segmentHead = j - 1;
      j--;
      continue;
    }
    // "as a result of": the sentence's opening, no part of the phrase
    break;
  }
  if (from === end) return undefined;
  head = personBehind(r, from, head < 0 ? segmentHead : head);
  return { from, to: end, kind: 'nominal', head };
};

/** "Rosa Lind, head of the port authority said": no comma behind the apposition. */
const openApposition = (r: Reading, s: Subject, low: number): Subject | undefined => {
  let k = s.from - 1;
  for (let guard = 0; guard < 3 && r.tokens[k]?.lower === 'and'; guard++) {
    while (k > low && r.tokens[k] !== undefined && r.tokens[k]?.text !== ',' && s.from - k < 16) k--;
  }
  if (r.tokens[k]?.text !== ',' || k <= low) return undefined;
  for (let guard = 0; guard < 2; guard++) {
    const mention = r.mentionOf[k - 1] ?? -1;
    if (mention >= 0 && r.mentions[mention]?.kind === 'person' && (r.runOf[k - 1] ?? -1) < 0) {
      const name = nameSubject(r, k - 1);
      const first = r.tokens[k + 1];
      // "As for Rosa Lind, the report noted" is no apposition, nor "With Tom Bell and Rosa Lind, the mayor said".
      const before = r.tokens[name.from - 1]?.lower ?? '';
      if (PREPOSITIONS.has(before) || before === 'and') return undefined;
      const told =
        first !== undefined &&
        (isPersonNoun(first.lower) ||
          /^an?$/.test(first.lower) ||
          first.kind === 'number' ||
          (r.mentionOf[k + 1] ?? -1) >= 0 ||
          isRoleNear(r, k + 1));
      return told ? name : undefined;
    }
    let j = k - 1;
    while (j > low && k - j < 10 && r.tokens[j]?.text !== ',') j--;
    if (r.tokens[j]?.text !== ',' || j <= low) return undefined;
    k = j;
  }
  return undefined;
};

const isRoleNear = (r: Reading, i: number): boolean => {
  for (let k = i; k < i + 6; k++) {
    const t = r.tokens[k];
    if (t === undefined || t.kind === 'punctuation') return false;
    if (ROLE_WORDS.has(t.lower)) return true;
  }
  return false;
};

/** Words of time between subject and verb: "on Monday", "today", "several times", "last week". */
const skipTime = (r: Reading, from: number, low: number): number => {
  let j = from;
  for (let guard = 0; guard < 4; guard++) {
    const lower = r.tokens[j]?.lower ?? '';
    if (j <= low) return j;
    if (DAY_ADVERBS.has(lower)) j--;
    else if (/^\d{4}$/.test(lower) && /^(?:in|since)$/.test(r.tokens[j - 1]?.lower ?? '')) j -= 2;
    else if (CALENDAR_WORDS.has(lower) || TIME_BEFORE_VERB.has(lower)) {
      const before = r.tokens[j - 1]?.lower ?? '';
      if (TIME_LEADS.has(before)) j -= 2;
      else if (CALENDAR_WORDS.has(before)) j--;
      else if (CALENDAR_WORDS.has(lower)) j--;
      else return j;
    } else if (/^(?:earlier|later|late)$/.test(lower)) j--;
    else return j;
  }
  return j;
};

/** Whether the stretch between two commas tells something of the name before it. */
const isApposition = (r: Reading, from: number, to: number): boolean => {
  const first = r.tokens[from];
  if (first === undefined || to - from > 28) return false;
  if (APPOSITION_OPENERS.has(first.lower)) return true;
  if (first.kind === 'number') return true;
  for (let i = from; i < to; i++) {
    const t = r.tokens[i];
    if (t !== undefined && (ROLE_WORDS.has(t.lower) || isPersonNoun(t.lower))) return true;
  }
  return to - from <= 4 || /..(?:ing|ed|ly)$/.test(first.lower);
};

/**
 * Whether the name between commas is that of the noun phrase before them: "Mr Bello’s envoy, Rosa Lind," and "the ferry’s owner,
 * Loro Lines,"; in "a spokesman for the mayor, Rosa Lind," it is somebody else's.
 */
const bears = (r: Reading, outer: Subject, comma: number, inner: number): boolean => {
  const kind = r.mentions[inner]?.kind;
  const beside = r.tokens[comma - 1]?.lower ?? '';
  const itself = outer.kind === 'pronoun' || outer.head === comma - 1;
  if (kind === 'person') return itself || !ROLE_WORDS.has(beside);
  return kind !== undefined && kind !== 'place' && itself && isPersonNoun(beside);
};

const headOf = (r: Reading, s: Subject): string => r.tokens[s.head ?? s.from]?.lower ?? '';

/** "Rosa Lind, of Springfield, Va., said": a place, or what hangs on a preposition, gives way to the person who opens the sentence. */
const subjectInstead = (r: Reading, found: Subject, cue: number): Subject | undefined => {
  const kind = r.mentions[found.mention ?? -1]?.kind;
  const before = r.tokens[found.from - 1]?.lower ?? '';
  const hangs =
    kind !== 'person' && HANGING.has(DETERMINERS.has(before) ? (r.tokens[found.from - 2]?.lower ?? '') : before);
  if (found.kind === 'pronoun' || (found.kind === 'name' && kind !== 'place' && !hangs)) return undefined;
  const main = sentenceSubject(r, r.sentenceOf[cue] ?? -1, cue);
  if (main?.kind !== 'name' || r.mentions[main.mention ?? -1]?.kind !== 'person') return undefined;
  return /^(?:,|of|from|at|in)$/.test(r.tokens[main.to]?.lower ?? '') ? main : undefined;
};

/**
 * The subject that stands before the cue at token `cue`.
 * `Rosa Lind, the harbour chief, has said` (cue at "said") → the tokens of "Rosa Lind".
 */
export const subjectBefore = (r: Reading, cue: number, low: number, deep = 0): Subject | undefined => {
  const sentence = r.sentenceOf[cue] ?? -1;
  let j = cue - 1;
  for (let guard = 0; guard < 3; guard++) {
    const from = j;
    while (j >= low && inside(r, j, sentence) && isAdverb(r.tokens[j])) j--;
    j = skipTime(r, j, low);
    if (j === from) break;
  }
  if (j < low || !inside(r, j, sentence)) return undefined;
  const t = r.tokens[j];
  if (t === undefined) return undefined;
  if (t.text === ')') {
    let k = j - 1;
    while (k >= low && j - k < LONGEST_ASIDE && r.tokens[k]?.text !== '(') k--;
    return k > low && r.tokens[k]?.text === '(' && deep <= DEEPEST ? subjectBefore(r, k, low, deep + 1) : undefined;
  }
  if (t.text === ',' || t.text === '—' || t.text === '–') {
    if (deep > DEEPEST) return undefined;
    let k = j - 1;
    while (k > low && j - k < LONGEST_ASIDE && r.tokens[k]?.text !== t.text) k--;
    const opens = r.tokens[k]?.text === t.text && inside(r, k, sentence);
    if (opens && isApposition(r, k + 1, j)) {
      const outer = subjectBefore(r, k, low, deep + 1);
      const inner = r.mentionOf[j - 1] ?? -1;
      // "Mr Bello’s envoy, Rosa Lind, said": the name stands second.
      if (outer !== undefined && outer.kind !== 'name' && r.mentionOf[k + 1] === inner && bears(r, outer, k, inner))
        return nameSubject(r, j - 1);
      const main = outer === undefined ? undefined : subjectInstead(r, outer, cue);
      if (main !== undefined) return main;
      if (
        outer !== undefined &&
        (outer.kind !== 'nominal' ||
          r.tokens[k + 1]?.lower === 'who' ||
          isPersonNoun(headOf(r, outer)) ||
          QUANTITIES.has(headOf(r, outer)))
      )
        return outer;
    }
    const plain = subjectBefore(r, j, low, deep + 1);
    const main = plain === undefined ? undefined : subjectInstead(r, plain, cue);
    if (main !== undefined) return main;
    return plain?.kind === 'name' || plain?.kind === 'pronoun' ? plain : undefined;
  }
  if (t.lower === 'who' || t.lower === 'which' || t.lower === 'that') {
    if (t.lower === 'that' && !isNoun(r.tokens[j - 1])) return undefined;
    return j > low && deep <= DEEPEST ? subjectBefore(r, j, low, deep + 1) : undefined;
  }
  if (PERSONAL_PRONOUNS.has(t.lower)) return { from: j, to: j + 1, kind: 'pronoun' };
  if (t.lower === 'and' || t.lower === 'but' || t.lower === 'or') return undefined;
  const nominal = nominalBefore(r, j + 1, sentence, low);
  if (nominal === undefined) {
    return DETERMINERS.has(t.lower) && QUANTITIES.has(t.lower)
      ? { from: j, to: j + 1, kind: 'nominal', head: j }
      : undefined;
  }
  const done = narrowed(r, nominal);
  if (done.kind === 'nominal') {
    const head = r.tokens[done.head ?? done.to - 1];
    if (head === undefined || !canSpeak(r, done)) return openApposition(r, nominal, low);
    // "crowds marching through the streets chanted": the noun beside the cue hangs on a preposition.
    if (
      !isPersonNoun(head.lower) &&
      (r.mentionOf[done.head ?? done.to - 1] ?? -1) < 0 &&
      HANGING.has(r.tokens[done.from - 1]?.lower ?? '')
    ) {
      return openApposition(r, nominal, low);
    }
  }
  const person = done.kind === 'name' && r.mentions[done.mention ?? -1]?.kind === 'person';
  return person ? done : (openApposition(r, nominal, low) ?? done);
};
