/**
 * Finds the noun phrase that is the subject of a cue, before it ("Rosa Lind, the harbour chief, has said") or after it
 * ("said Rosa Lind"), and the subject of a sentence. Shallow: it knows small words, names and roles, and no grammar beyond.
 */
import { CUE_PARTICIPLES, GROUP_NOUNS, SPEAKING_NOUNS, SPEECH_VERBS } from '../../text/lexicons/cues.js';
import { CALENDAR_WORDS, DEMONYMS, HONORIFICS, ROLE_MODIFIERS, ROLE_WORDS } from '../../text/lexicons/names.js';
import type { Token } from '../../text/tokens.js';
import type { Reading } from './reading.js';

export type SubjectKind = 'name' | 'pronoun' | 'nominal';

/** Token numbers, `to` exclusive: the words that name the speaker. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly kind: SubjectKind;
  /** The mention, for a name. */
  readonly mention?: number;
  /** The noun that stands for the speaker, for a nominal. */
  readonly head?: number;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const PERSONAL_PRONOUNS = set("he she they it we i you who one he's she's");
const DETERMINERS = set(
  'a an the his her its their our my this these those another some many several other most no two three four five six both each every one all any few more',
);
const PREPOSITIONS = set(
  'of for from at in on to with by into over under between among about against during after before since until through near outside inside within across behind as like per upon amid towards toward despite',
);
/** Prepositions that tie a noun to the noun before it: "a spokesman for", "the head of", "officials in". */
const LINKS = set('of for from at in with to on');
const CONJUNCTIONS = set(
  'and but or nor yet while when because although though if whether that which who whom whose so than as where since after before until unless whereas however',
);
const AUXILIARIES = set(
  "has have had is was are were be been being do does did will would shall should can could may might must also later not never n't reportedly then already just only even still once again now repeatedly publicly previously recently earlier first further often always simply quickly immediately himself herself themselves itself both all hasn't haven't hadn't didn't doesn't wouldn't don't won't",
);

export const isAdverb = (t: Token | undefined): boolean =>
  t !== undefined && t.kind === 'word' && !t.capital && (AUXILIARIES.has(t.lower) || /..ly$/.test(t.lower));

export const isNoun = (t: Token | undefined): boolean =>
  t !== undefined &&
  (t.kind === 'word' || t.kind === 'number') &&
  !DETERMINERS.has(t.lower) &&
  !PREPOSITIONS.has(t.lower) &&
  !CONJUNCTIONS.has(t.lower) &&
  !PERSONAL_PRONOUNS.has(t.lower) &&
  !AUXILIARIES.has(t.lower) &&
  !SPEECH_VERBS.has(t.lower) &&
  !CUE_PARTICIPLES.has(t.lower);

export const isPersonNoun = (lower: string): boolean =>
  ROLE_WORDS.has(lower) ||
  GROUP_NOUNS.has(lower) ||
  SPEAKING_NOUNS.has(lower) ||
  (lower.endsWith('s') && ROLE_WORDS.has(lower.slice(0, -1)));

const inside = (r: Reading, i: number, sentence: number): boolean => r.sentenceOf[i] === sentence && r.runOf[i] === -1;

const nameSubject = (r: Reading, i: number): Subject => {
  const mention = r.mentionOf[i] ?? -1;
  let from = i;
  let to = i + 1;
  while (from > 0 && r.mentionOf[from - 1] === mention) from--;
  while (r.mentionOf[to] === mention) to++;
  while (from > 0 && HONORIFICS.has(r.tokens[from - 1]?.lower ?? '') && r.sentenceOf[from - 1] === r.sentenceOf[from])
    from--;
  return { from, to, kind: 'name', mention };
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
    if (isNoun(t) || t.kind === 'possessive' || (t.kind === 'word' && ROLE_WORDS.has(t.lower))) {
      from = j;
      j--;
      continue;
    }
    if (DETERMINERS.has(t.lower)) {
      from = j;
      const link = r.tokens[j - 1];
      if (
        j - 1 >= low &&
        link !== undefined &&
        LINKS.has(link.lower) &&
        (isNoun(r.tokens[j - 2]) || false) &&
        j - 2 >= low
      ) {
        segmentHead = j - 2;
        j -= 2;
        continue;
      }
      head = segmentHead;
      break;
    }
    if (LINKS.has(t.lower) && j - 1 >= low && isNoun(r.tokens[j - 1]) && from === j + 1) {
      segmentHead = j - 1;
      j--;
      continue;
    }
    // "as a result of": the sentence's opening, no part of the phrase
    break;
  }
  if (from === end) return undefined;
  head = head < 0 ? segmentHead : head;
  return { from, to: end, kind: 'nominal', head };
};

/**
 * The person a nominal ends with: "harbour chief Rosa Lind" and "chief of staff General Rosa Lind" are names; "a spokesman for
 * minister Rosa Lind" is a nominal.
 */
const narrowed = (r: Reading, s: Subject): Subject => {
  const last = s.to - 1;
  const mention = r.mentionOf[last] ?? -1;
  if (mention < 0) return s;
  const name = nameSubject(r, last);
  const head = s.head ?? last;
  if (head >= name.from) return name;
  // "Rosa Lind of the Harbour Board": the first name speaks.
  const bearer = r.mentions[r.mentionOf[head] ?? -1];
  if (bearer?.kind === 'person') return nameSubject(r, head);
  // Titles and roles in front of the name, and the institution in front of those.
  let k = name.from - 1;
  const roleAt = (i: number): boolean => {
    const lower = r.tokens[i]?.lower ?? '';
    return ROLE_WORDS.has(lower) || ROLE_MODIFIERS.has(lower) || DEMONYMS.has(lower) || HONORIFICS.has(lower);
  };
  while (k > s.from && roleAt(k)) k--;
  if (k < name.from - 1)
    while (k > s.from && ((r.mentionOf[k] ?? -1) >= 0 || r.tokens[k]?.kind === 'possessive' || roleAt(k))) k--;
  if (DETERMINERS.has(r.tokens[k]?.lower ?? '')) k--;
  if (!LINKS.has(r.tokens[k]?.lower ?? '') && r.mentions[mention]?.kind === 'person') return name;
  const headNoun = r.tokens[head];
  if (headNoun !== undefined && isPersonNoun(headNoun.lower)) return s;
  return name;
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
      // "As for Rosa Lind, the report noted" is no apposition.
      if (PREPOSITIONS.has(r.tokens[name.from - 1]?.lower ?? '')) return undefined;
      const told =
        first !== undefined &&
        first.lower !== 'the' &&
        (isPersonNoun(first.lower) ||
          /^an?$/.test(first.lower) ||
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
    if (/^(?:today|yesterday|tonight|tomorrow|afterwards|afterward)$/.test(lower)) j--;
    else if (/^\d{4}$/.test(lower) && /^(?:in|since)$/.test(r.tokens[j - 1]?.lower ?? '')) j -= 2;
    else if (
      CALENDAR_WORDS.has(lower) ||
      /^(?:week|month|year|morning|afternoon|evening|night|times|time|day|days)$/.test(lower)
    ) {
      const before = r.tokens[j - 1]?.lower ?? '';
      if (
        /^(?:on|in|this|last|next|several|many|three|two|that|late|early|earlier|later|each|every|one|same)$/.test(
          before,
        )
      )
        j -= 2;
      else if (CALENDAR_WORDS.has(before)) j--;
      else if (CALENDAR_WORDS.has(lower)) j--;
      else return j;
    } else if (/^(?:earlier|later|late)$/.test(lower)) j--;
    else return j;
  }
  return j;
};

const OPENING_PREPOSITION = set(
  'in on at after before during since for from with by as despite following amid under through within about over',
);

/** Whether the stretch between two commas tells something of the name before it. */
const isApposition = (r: Reading, from: number, to: number): boolean => {
  const first = r.tokens[from];
  if (first === undefined || to - from > 28) return false;
  if (
    /^(?:who|whose|which|a|an|the|of|from|in|at|his|her|its|now|then|also|both|formerly|one|speaking|himself|herself|however|meanwhile|too|for|with|like|along|along|and)$/.test(
      first.lower,
    )
  )
    return true;
  if (first.kind === 'number') return true;
  for (let i = from; i < to; i++) {
    const t = r.tokens[i];
    if (t !== undefined && (ROLE_WORDS.has(t.lower) || isPersonNoun(t.lower))) return true;
  }
  return to - from <= 4 || /ing$|ed$/.test(first.lower);
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
    while (k >= low && r.tokens[k]?.text !== '(') k--;
    return k > low ? subjectBefore(r, k, low, deep) : undefined;
  }
  if (t.text === ',' || t.text === '—' || t.text === '–') {
    if (deep > 3) return undefined;
    let k = j - 1;
    while (k > low && j - k < 30 && r.tokens[k]?.text !== t.text) k--;
    const opens = r.tokens[k]?.text === t.text && inside(r, k, sentence);
    if (opens && isApposition(r, k + 1, j)) {
      const outer = subjectBefore(r, k, low, deep + 1);
      const inner = r.mentionOf[j - 1] ?? -1;
      // "Mr Bello’s envoy, Rosa Lind, said": the name stands second.
      if (inner >= 0 && r.mentions[inner]?.kind === 'person' && outer?.kind !== 'name' && r.mentionOf[k + 1] === inner)
        return nameSubject(r, j - 1);
      if (
        outer !== undefined &&
        (outer.kind !== 'nominal' || isPersonNoun(r.tokens[outer.head ?? outer.from]?.lower ?? ''))
      )
        return outer;
    }
    const plain = subjectBefore(r, j, low, deep + 1);
    return plain?.kind === 'name' || plain?.kind === 'pronoun' ? plain : undefined;
  }
  if (t.lower === 'who' || t.lower === 'which' || t.lower === 'that') {
    if (t.lower === 'that' && !isNoun(r.tokens[j - 1])) return undefined;
    return j > low ? subjectBefore(r, j, low, deep + 1) : undefined;
  }
  if (PERSONAL_PRONOUNS.has(t.lower)) return { from: j, to: j + 1, kind: 'pronoun' };
  if (t.lower === 'and' || t.lower === 'but' || t.lower === 'or') return undefined;
  const nominal = nominalBefore(r, j + 1, sentence, low);
  if (nominal === undefined) {
    return DETERMINERS.has(t.lower) && /^(?:some|many|others|several|most|few|two|three|one)$/.test(t.lower)
      ? { from: j, to: j + 1, kind: 'nominal', head: j }
      : undefined;
  }
  const done = narrowed(r, nominal);
  if (done.kind === 'nominal') {
    const head = r.tokens[done.head ?? done.to - 1];
    if (head === undefined || head.kind === 'number') return undefined;
    // "crowds marching through the streets chanted": the noun beside the cue hangs on a preposition.
    if (
      !isPersonNoun(head.lower) &&
      (r.mentionOf[done.head ?? done.to - 1] ?? -1) < 0 &&
      PREPOSITIONS.has(r.tokens[done.from - 1]?.lower ?? '')
    ) {
      return openApposition(r, nominal, low);
    }
  }
  const person = done.kind === 'name' && r.mentions[done.mention ?? -1]?.kind === 'person';
  return person ? done : (openApposition(r, nominal, low) ?? done);
};

/** The subject after the cue at token `cue`: `said the firm’s founder, Rosa Lind` → the tokens of "Rosa Lind". */
export const subjectAfter = (r: Reading, cue: number): Subject | undefined => {
  const sentence = r.sentenceOf[cue] ?? -1;
  let j = cue + 1;
  while (inside(r, j, sentence) && isAdverb(r.tokens[j])) j++;
  const first = r.tokens[j];
  if (first === undefined || !inside(r, j, sentence)) return undefined;
  if (PERSONAL_PRONOUNS.has(first.lower)) return { from: j, to: j + 1, kind: 'pronoun' };
  let head = -1;
  let linked = false;
  let k = j;
  for (; k < j + 16; k++) {
    const t = r.tokens[k];
    if (t === undefined || !inside(r, k, sentence)) break;
    const mention = r.mentionOf[k] ?? -1;
    if (mention >= 0) {
      const name = nameSubject(r, k);
      const person = r.mentions[mention]?.kind === 'person' && r.tokens[name.to]?.kind !== 'possessive';
      if (person) {
        if (!linked) return name;
        const whole = narrowed(r, { from: j, to: name.to, kind: 'nominal', head: head < 0 ? j : head });
        return whole.kind === 'name' ? whole : { ...whole, head: head < 0 ? j : head };
      }
      if (!linked) head = name.to - 1;
      k = name.to - 1;
    } else if (isNoun(t)) {
      if (!linked) head = k;
    } else if (LINKS.has(t.lower) || t.lower === 'and') {
      if (
        head < 0 ||
        (t.lower !== 'and' &&
          !/^(?:of|for|from|at|with)$/.test(t.lower) &&
          !linked &&
          !isPersonNoun(r.tokens[head]?.lower ?? ''))
      )
        break;
      if (CALENDAR_WORDS.has(r.tokens[k + 1]?.lower ?? '') || PERSONAL_PRONOUNS.has(r.tokens[k + 1]?.lower ?? ''))
        break;
      linked = true;
    } else if (t.kind !== 'possessive' && !(DETERMINERS.has(t.lower) && (k === j || linked))) break;
  }
  if (head < 0) {
    return /^(?:some|many|others|several|most|few|one|another)$/.test(first.lower)
      ? { from: j, to: j + 1, kind: 'nominal', head: j }
      : undefined;
  }
  const inner = r.tokens[k]?.text === ',' && inside(r, k + 1, sentence) ? (r.mentionOf[k + 1] ?? -1) : -1;
  if (inner >= 0 && r.mentions[inner]?.kind === 'person' && isPersonNoun(r.tokens[head]?.lower ?? ''))
    return nameSubject(r, k + 1);
  const mention = r.mentionOf[head] ?? -1;
  if (mention >= 0 && !linked) return nameSubject(r, head);
  if (mention >= 0 && r.mentionOf[j] === mention) return nameSubject(r, j);
  return { from: j, to: k, kind: 'nominal', head };
};

/** Words that begin a noun phrase or are one. */
const startsPhrase = (t: Token): boolean => t.kind === 'word' || t.kind === 'number';

/**
 * The subject of the sentence: its first name, pronoun or noun phrase outside opening phrases and quotation marks.
 * `On Monday, Rosa Lind praised the crews` → the tokens of "Rosa Lind".
 */
export const sentenceSubject = (
  r: Reading,
  sentence: number,
  before = Number.POSITIVE_INFINITY,
): Subject | undefined => {
  const bounds = r.bounds[sentence];
  if (bounds === undefined) return undefined;
  const to = Math.min(bounds.to, before);
  let i = bounds.from;
  // An opening phrase ends at its comma: "In a post on Monday, …", "Speaking in Accra, …", "But ahead of the vote, …"
  for (let guard = 0; guard < 3; guard++) {
    while (i < to && (r.runOf[i] !== -1 || !startsPhrase(r.tokens[i] as Token))) i++;
    const first = r.tokens[i];
    if (first === undefined || i >= to) return undefined;
    const opening =
      OPENING_PREPOSITION.has(first.lower) ||
      CUE_PARTICIPLES.has(first.lower) ||
      CONJUNCTIONS.has(first.lower) ||
      /^(?:but|and|so|yet|meanwhile|separately|earlier|later|however|then|still|also|according)$/.test(first.lower) ||
      /..(?:ly|ing|ed)$/.test(first.lower);
    if (!opening || (r.mentionOf[i] ?? -1) >= 0) break;
    const simple = /^(?:but|and|so|yet|then|still|also)$/.test(first.lower);
    if (simple) {
      i++;
      continue;
    }
    let c = i;
    while (c < to && r.tokens[c]?.text !== ',') c++;
    if (c >= to || c - i > 25) break;
    i = c + 1;
  }
  for (let k = i; k < Math.min(to, i + 14); k++) {
    const t = r.tokens[k];
    if (t === undefined || r.runOf[k] !== -1) continue;
    const mention = r.mentionOf[k] ?? -1;
    if (mention >= 0) {
      const name = nameSubject(r, k);
      const next = r.tokens[name.to];
      const kind = r.mentions[mention]?.kind;
      if (
        next?.kind === 'possessive' ||
        (kind !== 'person' &&
          next !== undefined &&
          isNoun(next) &&
          !next.lower.endsWith('ed') &&
          !SPEECH_VERBS.has(next.lower) &&
          isPersonNoun(next.lower))
      ) {
        k = name.to;
        continue;
      }
      return name;
    }
    if (PERSONAL_PRONOUNS.has(t.lower) && t.lower !== 'who') return { from: k, to: k + 1, kind: 'pronoun' };
    if (
      t.kind === 'word' &&
      isPersonNoun(t.lower) &&
      !r.tokens[k + 1]?.capital &&
      !ROLE_WORDS.has(r.tokens[k + 1]?.lower ?? '') &&
      !isPersonNoun(r.tokens[k + 1]?.lower ?? '')
    ) {
      const named = r.tokens[k + 1]?.text === ',' ? (r.mentionOf[k + 2] ?? -1) : -1;
      if (named >= 0 && r.mentions[named]?.kind === 'person' && r.runOf[k + 2] === -1) return nameSubject(r, k + 2);
      let from = k;
      while (
        from > i &&
        (isNoun(r.tokens[from - 1]) ||
          DETERMINERS.has(r.tokens[from - 1]?.lower ?? '') ||
          r.tokens[from - 1]?.kind === 'possessive')
      )
        from--;
      return { from, to: k + 1, kind: 'nominal', head: k };
    }
  }
  return undefined;
};
