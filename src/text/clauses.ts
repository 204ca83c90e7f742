/**
 * A sentence goes in, its clauses come out, in order and without gaps between words. Clauses are told by punctuation, by the words that
 * open them and by a finite verb further on; nothing is parsed. What is not sure to be a clause stays with the clause before it.
 */

import type { Span } from '../model/span.js';
import {
  AFTER_AS_PHRASE,
  AFTER_SO_PHRASE,
  BEFORE_AS_COMPARISON,
  BEFORE_SINCE_PHRASE,
  COORDINATORS,
  DANGLING,
  DATE_NEIGHBOURS,
  DETERMINERS,
  RELATIVES,
  SUBORDINATORS,
} from './lexicons/en/clauseMarkers.js';
import { AUXILIARIES, IRREGULAR_PASTS, NOT_PASTS, PRESENT_VERBS } from './lexicons/en/finiteVerbs.js';
import { LEAD_IN_OPENERS } from './lexicons/en/wordingWords.js';
import { oneOf } from './oneOf.js';
import { type Word, words } from './words.js';

/**
 * - `main`: the clause the sentence starts with; `coordinate`: joined to it by "and", "but", a semicolon or a dash;
 * - `subordinate`: "when …", "after …"; `relative`: "who …"; `participle`: ", saying …";
 * - `resumption`: what goes on after an embedded clause has closed: "…, is due to testify on Tuesday".
 */
export type ClauseKind = 'main' | 'coordinate' | 'subordinate' | 'relative' | 'participle' | 'resumption';

export interface Clause extends Span {
  readonly kind: ClauseKind;
  /** The word that opens it, when there is one: "when", "but". It is part of the span. */
  readonly marker?: string;
}

/** After these "May" is the month. */
const MONTH_BEFORE = new RegExp(String.raw`^(?:${oneOf(DATE_NEIGHBOURS)}|\d{1,2}(?:st|nd|rd|th)?)$`);

/** Whether a word is a finite verb where it stands: ("closed", "council") → true, ("closed", "the") → false. */
export const isFiniteVerb = (lower: string, before?: string): boolean => {
  if (lower === 'may' && before !== undefined && MONTH_BEFORE.test(before)) return false;
  if (AUXILIARIES.has(lower) || PRESENT_VERBS.has(lower)) return !(before !== undefined && before === 'to');
  if (before !== undefined && DETERMINERS.has(before)) return false;
  if (IRREGULAR_PASTS.has(lower)) return before !== 'to';
  return lower.length > 3 && lower.endsWith('ed') && !NOT_PASTS.has(lower) && !lower.includes('-');
};

/** Whether words hold a finite verb: `"the bridge closed"` → true, `"after the talks"` → false. */
export const hasFiniteVerb = (list: readonly Word[]): boolean =>
  list.some((w, i) => isFiniteVerb(w.lower, list[i - 1]?.lower));

/** How far ahead of an opening word its verb is looked for. */
const REACH = 9;

const verbAhead = (list: readonly Word[], from: number, gaps: readonly string[], stop = /[;—–]/): boolean => {
  for (let i = from; i < Math.min(list.length, from + REACH); i++) {
    const word = list[i];
    if (word === undefined) return false;
    if (i > from && stop.test(gaps[i] ?? '')) return false;
    if (isFiniteVerb(word.lower, list[i - 1]?.lower)) return true;
  }
  return false;
};

/** A clause opened by "as" or "after" has its verb before the next comma. */
const WITHIN = /[,;—–]/;

/** "as well as", "as of Monday", "so far", "and so on": the same words opening nothing. */
const opensNothing = (word: Word, next: Word | undefined, before?: Word): boolean =>
  (word.lower === 'as' && BEFORE_AS_COMPARISON.has(before?.lower ?? '')) ||
  (word.lower === 'since' && BEFORE_SINCE_PHRASE.has(before?.lower ?? '')) ||
  (word.lower === 'as' && AFTER_AS_PHRASE.has(next?.lower ?? '')) ||
  (word.lower === 'so' && AFTER_SO_PHRASE.has(next?.lower ?? '')) ||
  (word.lower === 'once' && /^(a|again|more)$/.test(next?.lower ?? ''));

/**
 * The clauses of one sentence.
 * `"The mill shut in 2019, but its owner hopes to reopen it next spring."` → main "The mill shut in 2019,", coordinate "but its owner …".
 */
export const clauses = (text: string, sentence: Span): Clause[] => {
  const list = words(text.slice(sentence.start, sentence.end), sentence.start);
  const gaps = list.map((w, i) => (i === 0 ? '' : text.slice(list[i - 1]?.end ?? w.start, w.start)));
  const starts: { at: number; kind: ClauseKind; marker?: string }[] = [];
  const first = list[0];
  const opensSubordinate =
    first !== undefined && SUBORDINATORS.has(first.lower) && !opensNothing(first, list[1]) && verbAhead(list, 1, gaps);
  starts.push({
    at: sentence.start,
    kind: opensSubordinate ? 'subordinate' : 'main',
    ...(opensSubordinate && first ? { marker: first.lower } : {}),
  });
  let embedded = opensSubordinate;
  let verbSeen = false;
  for (const [i, word] of list.entries()) {
    const gap = gaps[i] ?? '';
    // No comma of a number: "100,000".
    const comma = /,[”"’']?\s/.test(gap);
    const open = (kind: ClauseKind, marked: boolean, closes: boolean): void => {
      starts.push({ at: word.start, kind, ...(marked ? { marker: word.lower } : {}) });
      embedded = closes;
      verbSeen = false;
    };
    if (i > 0) {
      if (/;|\s[—–-]\s|—/.test(gap) && verbAhead(list, i, gaps))
        open('coordinate', COORDINATORS.has(word.lower), false);
      else if (RELATIVES.has(word.lower) && (comma || /^who/.test(word.lower)) && verbAhead(list, i + 1, gaps))
        open('relative', true, comma);
      else if (
        SUBORDINATORS.has(word.lower) &&
        !opensNothing(word, list[i + 1], list[i - 1]) &&
        // "…, which has been dark since 1995, will be lit": the comma comes before the verb.
        !WITHIN.test(gaps[i + 2] ?? '') &&
        verbAhead(list, i + 2, gaps, WITHIN)
      )
        open('subordinate', true, comma);
      else if (
        comma &&
        COORDINATORS.has(word.lower) &&
        !opensNothing(word, list[i + 1], list[i - 1]) &&
        verbAhead(list, i + 1, gaps)
      )
        open('coordinate', true, false);
      else if (!comma && word.lower === 'but' && verbAhead(list, i + 1, gaps)) open('coordinate', true, false);
      else if (comma && embedded && verbSeen && (isFiniteVerb(word.lower) || verbAhead(list, i, gaps))) {
        open(isFiniteVerb(word.lower) ? 'resumption' : 'main', false, false);
      } else if (comma && word.lower.length > 4 && word.lower.endsWith('ing') && verbSeen)
        open('participle', true, false);
    }
    if (isFiniteVerb(word.lower, list[i - 1]?.lower)) verbSeen = true;
  }
  return starts.map((s, i) => {
    const end = starts[i + 1]?.at ?? sentence.end;
    const trimmed = text.slice(s.at, end).trimEnd().length;
    return { start: s.at, end: s.at + trimmed, kind: s.kind, ...(s.marker === undefined ? {} : { marker: s.marker }) };
  });
};

const LEAD_IN = new RegExp(String.raw`^${oneOf(LEAD_IN_OPENERS)}\b[^,“"]{2,90},\s+(?=["“]?\p{L})`, 'u');

/**
 * What a sentence says first: its lead-in and its side clauses left out.
 * `"In a late sitting, the council closed the pool, raising doubts about the lido."` → `"the council closed the pool,"`.
 */
export const mainClause = (text: string): string => {
  const from = LEAD_IN.exec(text)?.[0].length ?? 0;
  const said = clauses(text, { start: from, end: text.length }).filter(
    (c) => c.kind === 'main' || c.kind === 'coordinate' || c.kind === 'resumption',
  );
  return said.length === 0 ? text : said.map((c) => text.slice(c.start, c.end)).join(' ');
};

/** Whether a clause is opened by a word that points back: `"He left on Monday"` → true. */
export const dangles = (text: string, span: Span): boolean => {
  const first = words(text.slice(span.start, span.end))[0];
  return first !== undefined && DANGLING.has(first.lower);
};
