/** Finds the reporting words of an article outside quotation marks, each with the noun phrase that is its subject. */

import {
  AMBIGUOUS_CUES,
  CUE_PARTICIPLES,
  GROUP_NOUNS,
  NAMING_VERBS,
  NOUN_LIKE_CUES,
  NUMBERED_CUES,
  PHRASAL_CUES,
  RELAYING_VERBS,
  REPUTED_VERBS,
  SPEECH_VERBS,
} from '../../../text/lexicons/en/cues.js';
import {
  CHAIN_VERBS,
  NEVER_INVERTED,
  NOUN_MAKERS,
  PASSIVE_AUXILIARIES,
  PASSIVE_FORMS,
  SINGLE_DETERMINERS,
} from '../../../text/lexicons/en/speechGrammar.js';
import type { Reading } from './reading.js';
import { sentenceSubject } from './sentenceSubject.js';
import { isAdverb, isNoun, isPersonNoun, nameSubject, type Subject } from './subject.js';
import { subjectAfter } from './subjectAfter.js';
import { subjectBefore } from './subjectBefore.js';

export type CueShape =
  /** "Lind said" */
  | 'name-cue'
  /** "said Lind" */
  | 'cue-name'
  /** "according to Lind" */
  | 'according-to'
  /** "quoted Lind as saying" */
  | 'quoted-as'
  /** ", saying": the subject is that of the clause before */
  | 'participle'
  /** "left and said": the verb shares its subject */
  | 'shared';

export interface Cue {
  readonly sentence: number;
  /** Token numbers, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly shape: CueShape;
  readonly subject: Subject;
  /** "called the plan": the opinion is the object. */
  readonly naming: boolean;
}

const verbBefore = (r: Reading, i: number, low: number): number => {
  let j = i - 1;
  while (
    j >= low &&
    r.tokens[j] !== undefined &&
    isAdverb(r.tokens[j] as Reading['tokens'][number]) &&
    !PASSIVE_AUXILIARIES.has(r.tokens[j]?.lower ?? '')
  )
    j--;
  return j;
};

/** A quotation ends right before the cue, a comma or dash between them aside: the subject may follow. */
const closesQuotation = (r: Reading, i: number): boolean => {
  let j = i - 1;
  while (j >= 0 && /^[,—–-]$/.test(r.tokens[j]?.text ?? '') && (r.runOf[j] ?? -1) < 0) j--;
  return j >= 0 && r.sentenceOf[j] === r.sentenceOf[i] && (r.runOf[j] ?? -1) >= 0;
};

/** A quotation opens here, behind a comma or a colon. */
const opensQuotation = (r: Reading, i: number): boolean =>
  (r.runOf[i] ?? -1) >= 0 || (/^[,:]$/.test(r.tokens[i]?.text ?? '') && (r.runOf[i + 1] ?? -1) >= 0);

/** A quotation ends a few words before the verb: `“No,” the old man went on`. */
const quoteBefore = (r: Reading, i: number): boolean => {
  for (let j = i - 1; j >= 0 && i - j < 12 && r.sentenceOf[j] === r.sentenceOf[i]; j--)
    if ((r.runOf[j] ?? -1) >= 0) return true;
  return false;
};

const followsAsSubject = (r: Reading, i: number): Subject | undefined => {
  const next = r.tokens[i + 1];
  if (next === undefined || r.sentenceOf[i + 1] !== r.sentenceOf[i] || NEVER_INVERTED.has(next.lower)) {
    return next !== undefined && /^(?:he|she|they)$/.test(next.lower) && /^[.,]$/.test(r.tokens[i + 2]?.text ?? '')
      ? { from: i + 1, to: i + 2, kind: 'pronoun' }
      : undefined;
  }
  return subjectAfter(r, i);
};

/** The number of the subject fits the verb: "officials fear" and "Lind claims", not "the roll call" or "renounce claims". */
const agrees = (r: Reading, t: Reading['tokens'][number], s: Subject): boolean => {
  const head = r.tokens[s.kind === 'nominal' ? (s.head ?? s.to - 1) : s.to - 1];
  if (head === undefined) return false;
  if (s.kind === 'pronoun')
    return t.lower.endsWith('s') !== /^(?:i|we|you|they)$/.test(head.lower) || head.lower === 'who';
  const kind = r.mentions[s.mention ?? -1]?.kind;
  // "the United States", "Rust Belt states"
  if (s.kind === 'name')
    return t.lower.endsWith('s')
      ? (kind === 'person' || kind === 'organisation') && !t.capital
      : kind === 'organisation' || r.tokens[s.from - 2]?.lower === 'and';
  // "a nervous call", "a press report": one thing, and the word is a noun.
  if (!t.lower.endsWith('s') && SINGLE_DETERMINERS.has(r.tokens[s.from]?.lower ?? '')) return false;
  return t.lower.endsWith('s')
    ? isPersonNoun(head.lower) && !head.lower.endsWith('s')
    : head.lower.endsWith('s') || GROUP_NOUNS.has(head.lower);
};

/** Verbs of many senses say something when a person, a paper or a pronoun for one is their subject: a figure "adds up". */
const canSay = (r: Reading, s: Subject): boolean => {
  const head = r.tokens[s.kind === 'nominal' ? (s.head ?? s.to - 1) : s.from];
  if (s.kind === 'name') return true;
  if (head === undefined || s.kind === 'pronoun') return head !== undefined && head.lower !== 'one';
  return isPersonNoun(head.lower) || head.kind === 'number';
};

/** Tokens between a quotation and its cue that a long apposition fills. */
const LONGEST_APPOSITION = 50;

/** `“…,” Rosa Lind, who stands against Tom Osei in the west, said`: whose name stands right behind the quotation and is set off with commas. */
const behindQuotation = (r: Reading, i: number, low: number): Subject | undefined => {
  if (r.tokens[i - 1]?.text !== ',') return undefined;
  let at = i - 2;
  while (at >= low && i - at < LONGEST_APPOSITION && (r.runOf[at] ?? -1) < 0) at--;
  if (at < low || (r.runOf[at] ?? -1) < 0 || r.mentions[r.mentionOf[at + 1] ?? -1]?.kind !== 'person') return undefined;
  const name = nameSubject(r, at + 1);
  return r.tokens[name.to]?.text === ',' && name.to < i - 1 ? name : undefined;
};

const isSomebody = (r: Reading, s: Subject): boolean =>
  s.kind === 'name' && r.mentions[s.mention ?? -1]?.kind === 'person';

/** Nothing follows the name but an apposition. */
const endsTelling = (r: Reading, s: Subject, high: number): boolean =>
  s.to >= high || /^[.,;]$/.test(r.tokens[s.to]?.text ?? '');

/** The cues of one sentence, in order. */
const cuesOf = (r: Reading, sentence: number): Cue[] => {
  const bounds = r.bounds[sentence];
  if (bounds === undefined) return [];
  const { from: low, to: high } = bounds;
  const out: Cue[] = [];
  const shared = (i: number): Subject | undefined =>
    out.findLast((c) => c.shape !== 'according-to' && c.to <= i)?.subject ??
    sentenceSubject(r, sentence, i) ??
    // "Adding, “…”": a sentence of its own, said of the sentence before.
    (i === low && opensQuotation(r, i + 1)
      ? (sentenceSubject(r, sentence) ?? sentenceSubject(r, sentence - 1))
      : undefined);
  for (let i = low; i < high; i++) {
    const t = r.tokens[i];
    if (t === undefined || t.kind !== 'word' || (r.runOf[i] ?? -1) >= 0) continue;
    const add = (to: number, shape: CueShape, subject: Subject | undefined, from = i) => {
      if (subject !== undefined) out.push({ sentence, from, to, shape, subject, naming: NAMING_VERBS.has(t.lower) });
    };
    if (t.lower === 'according' && r.tokens[i + 1]?.lower === 'to') {
      add(i + 2, 'according-to', subjectAfter(r, i + 1));
      i++;
      continue;
    }
    const before = verbBefore(r, i, low);
    const previous = before >= low ? r.tokens[before] : undefined;
    if (RELAYING_VERBS.has(t.lower)) {
      let k = i + 1;
      while (
        k < high &&
        k - i < 16 &&
        !(r.tokens[k]?.lower === 'as' && CUE_PARTICIPLES.has(r.tokens[k + 1]?.lower ?? ''))
      )
        k++;
      if (r.tokens[k]?.lower === 'as' && k - i < 16 && k < high) {
        const passive = previous !== undefined && PASSIVE_AUXILIARIES.has(previous.lower);
        add(k + 2, 'quoted-as', k === i + 1 || passive ? subjectBefore(r, before, low) : subjectBefore(r, k, i + 1), i);
        i = k + 1;
        continue;
      }
    }
    if (t.lower === 'words' && r.tokens[i + 1]?.lower === 'of' && r.tokens[i - 2]?.lower === 'in') {
      add(i + 2, 'according-to', subjectAfter(r, i + 1));
      continue;
    }
    if (CUE_PARTICIPLES.has(t.lower)) {
      if (previous !== undefined && PASSIVE_AUXILIARIES.has(previous.lower)) {
        add(i + 1, 'name-cue', subjectBefore(r, before, low) ?? shared(i));
        continue;
      }
      const near = r.tokens[i - 1]?.kind === 'word' && i > low ? subjectBefore(r, i, low) : undefined;
      if (near !== undefined) {
        let k = near.from - 1;
        while (
          k > low &&
          (r.tokens[k]?.capital === true || isNoun(r.tokens[k])) &&
          near.from - k < 7 &&
          r.tokens[k]?.lower !== 'with'
        )
          k--;
        if (r.tokens[k]?.lower === 'with') {
          add(i + 1, 'name-cue', near);
          continue;
        }
      }
      if (t.lower !== 'reporting' || r.tokens[i - 1]?.text === ',') add(i + 1, 'participle', shared(i));
      continue;
    }
    const phrasal = PHRASAL_CUES.get(t.lower)?.has(r.tokens[i + 1]?.lower ?? '') === true;
    const besideQuote =
      phrasal && (quoteBefore(r, i) || (r.runOf[i + 2] ?? -1) >= 0 || /^[:,]$/.test(r.tokens[i + 2]?.text ?? ''));
    if (besideQuote) {
      const subject = subjectBefore(r, i, low) ?? (closesQuotation(r, i) ? subjectAfter(r, i + 1) : undefined);
      if (subject !== undefined) {
        add(i + 2, subject.from > i ? 'cue-name' : 'name-cue', subject);
        i++;
        continue;
      }
    }
    // "is reported to have said"
    if (
      previous !== undefined &&
      PASSIVE_AUXILIARIES.has(previous.lower) &&
      REPUTED_VERBS.has(t.lower) &&
      r.tokens[i + 1]?.lower === 'to' &&
      r.tokens[i + 2]?.lower === 'have' &&
      SPEECH_VERBS.has(r.tokens[i + 3]?.lower ?? '') &&
      i + 3 < high
    ) {
      add(i + 4, 'name-cue', subjectBefore(r, before, low));
      i += 3;
      continue;
    }
    if (!SPEECH_VERBS.has(t.lower) && t.lower !== 'say') continue;
    if (previous?.lower === 'to') {
      // "went on to say", "had this to say"
      if (CHAIN_VERBS.has(r.tokens[before - 1]?.lower ?? '')) add(i + 1, 'shared', shared(i));
      continue;
    }
    if (
      NOUN_LIKE_CUES.has(t.lower) &&
      r.tokens[i - 1] !== undefined &&
      i > low &&
      NOUN_MAKERS.has(r.tokens[i - 1]?.lower ?? '') &&
      r.runOf[i - 1] === -1
    )
      continue;
    // "was asked by Rosa Lind"
    if (
      previous !== undefined &&
      PASSIVE_AUXILIARIES.has(previous.lower) &&
      r.tokens[i + 1]?.lower === 'by' &&
      (r.runOf[i + 1] ?? -1) < 0
    ) {
      add(i + 2, 'name-cue', subjectAfter(r, i + 1));
      continue;
    }
    if (
      previous !== undefined &&
      PASSIVE_AUXILIARIES.has(previous.lower) &&
      i - before >= 1 &&
      before >= low &&
      t.lower.endsWith('ed')
    )
      continue;
    if (previous !== undefined && PASSIVE_AUXILIARIES.has(previous.lower) && PASSIVE_FORMS.has(t.lower)) continue;
    const afterQuote = closesQuotation(r, i);
    const inverted =
      t.lower !== 'told' && t.lower !== 'tells' && (afterQuote || r.tokens[i - 1]?.text === ',')
        ? followsAsSubject(r, i)
        : undefined;
    if (inverted !== undefined && afterQuote) {
      add(i + 1, 'cue-name', inverted);
      continue;
    }
    const direct = behindQuotation(r, i, low) ?? subjectBefore(r, i, low);
    // "They left before the Games, said Rosa Lind, a coach.": what the comma closes is no subject.
    if (
      inverted !== undefined &&
      isSomebody(r, inverted) &&
      !(direct !== undefined && isSomebody(r, direct)) &&
      endsTelling(r, inverted, high)
    ) {
      add(i + 1, 'cue-name', inverted);
      continue;
    }
    // "the United States", "World Report": part of a name
    if (t.capital && i > low && NUMBERED_CUES.has(t.lower) && r.tokens[i - 1]?.capital === true) continue;
    const beside = afterQuote || (r.runOf[i + 1] ?? -1) >= 0 || /^[:,]$/.test(r.tokens[i + 1]?.text ?? '');
    if (direct !== undefined && !beside) {
      if (NUMBERED_CUES.has(t.lower) && !agrees(r, t, direct)) continue;
      if (AMBIGUOUS_CUES.has(t.lower) && !canSay(r, direct)) continue;
    }
    if (direct !== undefined) {
      add(i + 1, 'name-cue', direct);
      continue;
    }
    // "The port will close, said Rosa Lind.": nothing follows the name but an apposition.
    if (inverted !== undefined && endsTelling(r, inverted, high)) {
      add(i + 1, 'cue-name', inverted);
      continue;
    }
    if (t.lower === 'called' && (r.tokens[i - 1]?.lower === 'also' || r.tokens[i - 1]?.text === ',')) continue;
    const link = r.tokens[before];
    if (NUMBERED_CUES.has(t.lower) && !beside && !/^(?:and|but|,)$/.test(link?.lower ?? '')) continue;
    if (link !== undefined && /^(?:and|but|,|then|or)$/.test(link.lower)) add(i + 1, 'shared', shared(i));
    else if ((r.runOf[before] ?? -1) < 0 && before >= low) add(i + 1, 'shared', shared(i));
  }
  return out;
};

/** All cues of the article: `“No,” said Rosa Lind, adding that …` → "said" with its name after it, "adding" sharing it. */
export const findCues = (r: Reading): Cue[][] => r.sentences.map((_, n) => cuesOf(r, n));
