/** The noun that a number counts: the first plural behind it, past its adjectives. */
import { INVARIANT_NOUNS, MEASURE_ABBREVIATIONS, PLURAL_MODIFIERS } from '../../../text/lexicons/en/plurals.js';
import { isStopWord } from '../../../text/words.js';
import { singular } from './singular.js';

export interface CountedNoun {
  /** Singular; absent for "others". */
  readonly unit?: string;
  /** Length of the words from the number to the noun's end, the space before included. */
  readonly length: number;
}

/** "three heavily armed Russian fighter jets": no more words than that stand before the noun. */
const REACH_WORDS = 5;

const WORD = /^[ -](?<word>[\p{L}]+(?:[-'’][\p{L}]+)*|km\/h|°[CF])(?![\p{L}\p{N}])/u;

/** "more", "other", "new": adjectives though they are stop words elsewhere. */
const ADJECTIVES = new Set('more other such own same few last first'.split(' '));

const isProperModifier = (word: string, before: string): boolean =>
  /^\p{Lu}/u.test(word) && /(?:United|Emirates|Nations|States|House|White|Red|Great)$/.test(before);

/** `" Russian fighter jets over"` → jet; `" of them"`, `" Downing Street"` → undefined */
export const countedNoun = (after: string): CountedNoun | undefined => {
  let length = 0;
  let previous = '';
  let scale = '';
  for (let i = 0; i < REACH_WORDS; i++) {
    const match = WORD.exec(after.slice(length, length + 40));
    const word = match?.groups?.word;
    if (word === undefined || (i === 0 && after[0] === '-')) return undefined;
    const lower = word.toLowerCase();
    const measure = i === 0 ? MEASURE_ABBREVIATIONS.get(lower) : undefined;
    length += 1 + word.length;
    if (measure !== undefined) return { unit: measure, length };
    if (lower === 'others') return { length };
    if (isStopWord(lower) && !ADJECTIVES.has(lower)) return undefined;
    const isModifier =
      PLURAL_MODIFIERS.has(lower) || isProperModifier(word, previous) || /['’]s?$/.test(word) || /['’]s$/.test(word);
    const one = isModifier ? undefined : singular(word);
    // "police", "dead": invariant words count themselves only where no plural follows ("police officers", "wounded soldiers").
    if (one !== undefined && (!INVARIANT_NOUNS.has(lower) || !isPluralAhead(after.slice(length)))) {
      return { unit: scale === '' ? one : `${scale} ${one}`, length };
    }
    scale = lower === 'square' || lower === 'cubic' ? lower : '';
    previous = word;
  }
  return undefined;
};

const isPluralAhead = (after: string): boolean => {
  const word = WORD.exec(after.slice(0, 40))?.groups?.word;
  return word !== undefined && !isStopWord(word.toLowerCase()) && singular(word) !== undefined;
};
