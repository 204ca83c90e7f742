/** Names of people as lists of keys, and whether two such lists may name one person. Knows nothing of stories. */
import { NUMBERED_SUFFIXES } from '../../text/lexicons/en/names.js';
import { words } from '../../text/words.js';

/** Folds one word of a name so that its spellings agree. */
export type WordKey = (word: string) => string;

/** `"Ana-María Ruiz Jr."` → `ana`, `maria`, `ruiz`; "of Chile" after a full name is no part of it. */
export const nameWords = (name: string, key: WordKey): string[] =>
  words(name.replace(/(?<=\S\s\S+) of .*/u, '').replace(/[-‐–]/g, ' '))
    .map((w) => key(w.lower))
    .filter((w) => w !== '' && !NUMBERED_SUFFIXES.has(w));

/** An initial stands for the word it begins. */
const givenAgrees = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** Every word of the shorter list agrees with one of the longer, in order. */
const inOrder = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0;
  for (const word of long) {
    const next = short[at];
    if (next !== undefined && givenAgrees(next, word)) at++;
  }
  return at === short.length;
};

/** Two full names of one person: `J. Ruiz` and `Juan Carlos Ruiz`, `Lee Min Ho` and `Lee Minho`; not `Ana Ruiz` and `Juan Ruiz`. */
export const sameFullName = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length < 2 || b.length < 2) return false;
  if (a.join('') === b.join('')) return true;
  if (a.at(-1) !== b.at(-1)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return inOrder(short.slice(0, -1), long.slice(0, -1));
};

/** A part of a full name that may stand for it: the family name, last or, with three words and more, first. */
export const isShortFor = (part: readonly string[], full: readonly string[]): boolean => {
  if (part.length === 0 || part.length >= full.length) return false;
  const tail = full.slice(full.length - part.length);
  if (part.every((w, i) => w === tail[i])) return true;
  return part.length === 1 && full.length >= 3 && part[0] === full[0];
};
