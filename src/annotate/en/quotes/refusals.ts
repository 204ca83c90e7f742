/** What stands between quotation marks and is nobody's utterance: each rule knows one kind. The first that knows the run refuses it. */

import { DETERMINERS, PREPOSITIONS } from '../../../text/lexicons/en/grammar.js';
import {
  LABEL_WORDS,
  SAYABLE_NOUNS,
  SAYING_NOUNS,
  SAYING_VERBS,
  USING_VERBS,
  WORD_NOUNS,
  WORK_NOUNS,
} from '../../../text/lexicons/en/quotedWords.js';
import { CALLED_LEADS, TITLE_SMALL_WORDS } from '../../../text/lexicons/en/speechGrammar.js';
import type { QuotedRun } from '../../../text/quoteMarks.js';
import type { Token } from '../../../text/tokens.js';
import type { Cue } from './cues.js';
import type { Reading } from './reading.js';

/** A quoted run and what the rules ask of its sentence. */
export interface QuotedPlace {
  readonly run: QuotedRun;
  /** First and one past last token, marks included. */
  readonly from: number;
  readonly to: number;
  readonly bounds: { readonly from: number; readonly to: number };
  /** The words between the marks. */
  readonly words: readonly Token[];
  /** The tokens beside the marks in the sentence. */
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** How many words of the sentence stand outside the marks. */
  readonly outside: number;
  readonly cues: readonly Cue[];
}

type Refusal = (r: Reading, p: QuotedPlace) => boolean;

/** How many tokens before the marks a word of saying may stand. */
const NEAR = 12;

const shouted = (t: Token): boolean => t.text.length > 4 && t.text === t.text.toUpperCase();

/** Every word of weight has a capital: the shape of titles. Shouting is none. */
const titleCase = (words: readonly Token[]): boolean => {
  const heavy = words.filter((t) => !TITLE_SMALL_WORDS.has(t.lower));
  return heavy.length > 0 && heavy.every((t) => t.capital || t.kind === 'number') && !heavy.every(shouted);
};

const full = (r: Reading, p: QuotedPlace): boolean => /[.!?…]$/.test(r.text.slice(p.run.start, p.run.end));

/** A cue leads up to the marks: `said “…”`, `said that “…”`; not `said on “Harbour Today”`. */
const ledByCue = (r: Reading, p: QuotedPlace): boolean =>
  p.cues.some((c) => {
    if (c.to > p.from || p.from - c.to > 3) return false;
    for (let i = c.to; i < p.from; i++) {
      const t = r.tokens[i];
      if (t === undefined || t.kind === 'possessive' || (PREPOSITIONS.has(t.lower) && t.lower !== 'as')) return false;
    }
    return true;
  });

/** A word of saying stands before the marks, whether or not somebody is found to say it. */
const spoken = (r: Reading, p: QuotedPlace): boolean => {
  if (p.cues.some((c) => c.to <= p.from || c.from >= p.to)) return true;
  for (let i = Math.max(p.bounds.from, p.from - NEAR); i < p.from; i++) {
    const lower = r.tokens[i]?.lower ?? '';
    if ((r.runOf[i] ?? -1) < 0 && (SAYING_NOUNS.has(lower) || SAYING_VERBS.has(lower))) return true;
  }
  return p.before?.text === ':';
};

/** John “Jack” Lind. */
const nickname: Refusal = (_r, p) =>
  p.words.length <= 3 && p.before?.capital === true && p.after?.capital === true && titleCase(p.words);

/** so-called “bread law”, commonly called “apps”, the word “crisis”. */
const label: Refusal = (r, p) => {
  if (p.words.length > 5 || p.before?.kind !== 'word' || !LABEL_WORDS.has(p.before.lower)) return false;
  const at = p.from - 2;
  const led = r.tokens[at]?.lower ?? '';
  if (p.before.lower === 'called') return titleCase(p.words) || CALLED_LEADS.has(led);
  if (SAYABLE_NOUNS.has(p.before.lower)) {
    const verb = DETERMINERS.has(led) ? (r.tokens[at - 1]?.lower ?? '') : led;
    return !USING_VERBS.has(verb);
  }
  return true;
};

/** “frozen conflict”, a term that lawyers use. */
const labelledBehind: Refusal = (r, p) => {
  if (p.words.length > 6) return false;
  let i = p.to;
  if (r.tokens[i]?.text === ',') i++;
  else if (!/,$/.test(r.text.slice(p.run.start, p.run.end))) return false;
  return /^(?:a|an|the)$/.test(r.tokens[i]?.lower ?? '') && WORD_NOUNS.has(r.tokens[i + 1]?.lower ?? '');
};

/** The film “Long Day Home”, on “Harbour Today”, “Harbour Lights” was sung. */
const title: Refusal = (r, p) => {
  if (!titleCase(p.words)) return false;
  const n = p.words.length;
  const lead = r.tokens.slice(Math.max(p.bounds.from, p.from - 3), p.from).some((t) => WORK_NOUNS.has(t.lower));
  if (n <= 9 && lead) return true;
  if (ledByCue(r, p)) return false;
  if (n >= 2)
    return (
      n <= 8 &&
      (!full(r, p) || (p.before !== undefined && (PREPOSITIONS.has(p.before.lower) || p.before.kind === 'possessive')))
    );
  // “She had one word for it: “Relief.””
  if (p.before?.text === ':' && full(r, p)) return false;
  return p.outside > 0 && p.from > p.bounds.from;
};

/** The “smart” lamps: few words at arm's length, and nobody says anything. */
const scareQuote: Refusal = (r, p) =>
  p.words.length <= 3 && p.outside > p.words.length && !p.run.continued && !spoken(r, p);

/** Single marks around a word or two are seldom speech: only inside what somebody is told to have said. */
const singleMark: Refusal = (r, p) =>
  p.run.marks === 'single' && p.words.length <= 2 && !ledByCue(r, p) && !p.cues.some((c) => c.to <= p.from);

/** A name or a title by its shape alone. */
export const named = (r: Reading, p: QuotedPlace | undefined): boolean =>
  p !== undefined && (nickname(r, p) || label(r, p) || titleCase(p.words));

const REFUSALS: readonly Refusal[] = [nickname, label, labelledBehind, title, scareQuote, singleMark];

/** Whether the words between the marks are nobody's utterance. */
export const refused = (r: Reading, p: QuotedPlace): boolean => REFUSALS.some((rule) => rule(r, p));
