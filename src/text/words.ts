/** Words of a text with their places, and the tests that several stages put to a word. */
import { stemmer } from 'stemmer';
import type { Span } from '../model/span.js';
import { STOP_WORDS } from './lexicons/en/stopWords.js';
import { remembered } from './remembered.js';

export interface Word extends Span {
  /** Lower case, typographic apostrophes made straight. */
  readonly lower: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ.&-][\p{L}\p{M}\p{N}]+)*/gu;
/** ASCII, no-break spaces, typographic quotation marks and dashes: in such a text `PLAIN_WORD` finds what `WORD` finds, in half the time. */
export const PLAIN = /^[\0-\x7f\xa0\u2010-\u2027]*$/;
const PLAIN_WORD = /[A-Za-z0-9]+(?:['’.&-][A-Za-z0-9]+)*/g;

const APOSTROPHE = /[’ʼ]/g;

/** `"Mr Putin’s call"` → `mr`, `putin's`, `call` with their offsets (shifted by `offset`). */
export const words = (text: string, offset = 0): Word[] => {
  const out: Word[] = [];
  const pattern = PLAIN.test(text) ? PLAIN_WORD : WORD;
  const straight = text.search(APOSTROPHE) < 0;
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m !== null; m = pattern.exec(text)) {
    const lower = m[0].toLowerCase();
    out.push({
      start: m.index + offset,
      end: m.index + m[0].length + offset,
      lower: straight ? lower : lower.replace(APOSTROPHE, "'"),
    });
  }
  return out;
};

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

const MARK = 0;
const LETTER = 1;
const SPACE = 2;
/** What the signs of a `PLAIN` text are, by their codes below 161; the others are marks. */
const SIGNS = Uint8Array.from({ length: 161 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[A-Za-z0-9]/.test(sign) ? LETTER : /\s/.test(sign) ? SPACE : MARK;
});

/** Runs without white space that hold a letter or a figure, in a `PLAIN` text. */
const countPlain = (text: string): number => {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const sign = SIGNS[text.charCodeAt(i)];
    if (sign === SPACE) inWord = false;
    else if (sign === LETTER && !inWord) {
      inWord = true;
      count++;
    }
  }
  return count;
};

/** How many words a reader reads. */
export const countWords = remembered((text: string): number =>
  PLAIN.test(text) ? countPlain(text) : (text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0),
);
