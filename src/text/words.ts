/** Words of a text with their places, and the tests that several stages put to a word. */
import { stemmer } from 'stemmer';
import type { Span } from '../model/span.js';
import { STOP_WORDS } from './lexicons/stopWords.js';

export interface Word extends Span {
  /** Lower case, typographic apostrophes made straight. */
  readonly lower: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ.&-][\p{L}\p{M}\p{N}]+)*/gu;

const normal = (word: string): string => word.toLowerCase().replace(/[’ʼ]/g, "'");

/** `"Mr Putin’s call"` → `mr`, `putin's`, `call` with their offsets (shifted by `offset`). */
export const words = (text: string, offset = 0): Word[] =>
  Array.from(text.matchAll(WORD), (m) => ({
    start: m.index + offset,
    end: m.index + m[0].length + offset,
    lower: normal(m[0]),
  }));

export const isStopWord = (lower: string): boolean => STOP_WORDS.has(lower);

const stems = new Map<string, string>();

/** Porter's stem of a lower-case word, possessive taken off: `leaders'` → `leader`. Cached. */
export const stem = (lower: string): string => {
  let known = stems.get(lower);
  if (known === undefined) {
    known = stemmer(lower.replace(/'s?$/, ''));
    stems.set(lower, known);
  }
  return known;
};

/** Stems of the words that carry meaning, in order, with repetitions: `"The talks went on"` → `talk`, `went`. */
export const contentStems = (text: string): string[] =>
  words(text)
    .filter((w) => !isStopWord(w.lower))
    .map((w) => stem(w.lower));

/** How many words a reader reads. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
