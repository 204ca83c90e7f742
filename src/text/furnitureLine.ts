/** Tells a line of page furniture (a button, a share bar, a sign-up form) from a line of prose by its words alone. */

import {
  AD_MARKERS,
  BREAKING_NOTES,
  BUTTONS,
  RELATED_LABELS,
  SHARE_BARS,
  SIGN_UP_FORMS,
} from './lexicons/en/furniture.js';
import { FORM_WORDS } from './lexicons/en/pageWords.js';
import { oneOf } from './oneOf.js';
import { remembered } from './remembered.js';
import { PLAIN } from './words.js';

const isPlainLetter = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;
/** Neither a letter nor a mark on one: ASCII, and typographic quotation marks and dashes. */
const isPlainMark = (code: number): boolean => code < 128 || (code >= 0x2010 && code <= 0x2027);

/** `"Read  More »"` → `"read more"`: what phrases of the lexicon are compared with. */
export const plainWords = remembered((line: string): string => {
  const straight = line.toLowerCase().replace(/[’ʼ]/g, "'");
  const bare = straight.replace(PLAIN.test(straight) ? /[^a-z0-9']+/g : /[^\p{L}\p{M}\p{N}']+/gu, ' ');
  return (bare.includes("'") ? bare.replace(/(?<=^| )'+|'+(?= |$)/g, '') : bare).trim();
});

/**
 * `firstPlainWord("“Read  More »")` → `"read"`: the first of the plain words without making the others. Undefined where a sign
 * beyond ASCII stands in it and all must be made.
 */
const firstPlainWord = (line: string): string | undefined => {
  let start = 0;
  while (start < line.length && !isPlainLetter(line.charCodeAt(start))) {
    if (!isPlainMark(line.charCodeAt(start))) return undefined;
    start++;
  }
  let end = start;
  while (end < line.length && (isPlainLetter(line.charCodeAt(end)) || isApostrophe(line.charCodeAt(end)))) end++;
  if (end < line.length && !isPlainMark(line.charCodeAt(end))) return undefined;
  const word = line.slice(start, end).toLowerCase();
  return isPlainLetter(line.charCodeAt(end - 1)) ? word : word.replace(/[’ʼ]/g, "'").replace(/'+$/, '');
};

/** By code up to U+2027: 0 for a plain mark, the code of the small letter or figure, 255 for what is beyond ASCII and no plain mark. */
const KEYS = Uint8Array.from({ length: 0x2028 }, (_, code) =>
  isPlainLetter(code) ? code | 32 : isPlainMark(code) ? 0 : 255,
);

/** Of a text in ASCII and typographic marks, a number made from its letters and figures alone; undefined for another text. */
const letterKey = (text: string, strict: boolean): number | undefined => {
  let key = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = KEYS[text.charCodeAt(i)] ?? 255;
    if (sign === 0) continue;
    if (sign < 255) key = (Math.imul(key, 31) + sign) | 0;
    else if (strict) return undefined;
  }
  return key;
};

/** A number that lines with the same plain words share and others hardly ever: which lines are alike is asked of few. */
export const plainKey = remembered(
  (line: string): number => letterKey(line, true) ?? letterKey(plainWords(line), false) ?? 0,
);

/** Whether a line has the same plain words as others, told by its first one where that is enough. */
export const samePlainWords = (line: string, plain: string): boolean => {
  const first = firstPlainWord(line);
  return (first === undefined || plain.startsWith(first)) && plainWords(line) === plain;
};

interface Phrases {
  readonly known: ReadonlySet<string>;
  /** First word → words of the longest phrase that it opens. */
  readonly longest: ReadonlyMap<string, number>;
}

const phrases = (...lists: readonly (readonly string[])[]): Phrases => {
  const known = new Set(lists.flat());
  const longest = new Map<string, number>();
  for (const phrase of known) {
    const [first = '', ...rest] = phrase.split(' ');
    longest.set(first, Math.max(longest.get(first) ?? 0, rest.length + 1));
  }
  return { known, longest };
};

/** Words of the longest phrase that begins at a place; 0 when none does. */
const phraseAt = (list: readonly string[], at: number, { known, longest }: Phrases): number => {
  let size = Math.min(longest.get(list[at] ?? '') ?? 0, list.length - at);
  while (size > 0 && !known.has(list.slice(at, at + size).join(' '))) size--;
  return size;
};

/** Longer lines are prose. */
const LONGEST_LINE = 300;

/** True when the line is nothing but phrases of the lists: `"Share Tweet Email"`, not `"Share of the vote"`. */
export const madeOf = (...lists: readonly (readonly string[])[]): ((line: string) => boolean) => {
  const set = phrases(...lists);
  return (line) => {
    if (line.length > LONGEST_LINE) return false;
    const first = firstPlainWord(line);
    if (first !== undefined && !set.longest.has(first)) return false;
    const list = plainWords(line).split(' ');
    for (let at = 0; at < list.length; ) {
      const size = phraseAt(list, at, set);
      if (size === 0) return false;
      at += size;
    }
    return true;
  };
};

/** Every form asks for one of these; most lines need no longer look. */
const FORM_WORD = new RegExp(oneOf(FORM_WORDS), 'i');

/**
 * True when phrases of the lists, at least `runs` of them, cover most of the line: a form whose labels and error texts were glued together.
 * Three in five words: on forms of real pages the outlet's own words take up to a third.
 */
export const mostlyMadeOf = (runs: number, ...lists: readonly (readonly string[])[]): ((line: string) => boolean) => {
  const set = phrases(...lists);
  return (line) => {
    if (!FORM_WORD.test(line.slice(0, 2000))) return false;
    const list = plainWords(line.slice(0, 2000)).split(' ');
    let covered = 0;
    let found = 0;
    for (let at = 0; at < list.length; ) {
      const size = phraseAt(list, at, set);
      covered += size;
      if (size > 0) found++;
      at += Math.max(1, size);
    }
    return found >= runs && covered >= list.length * 0.6;
  };
};

/** True for a line that no article could open with: `"ARTICLE AD BOX"`, `"Share this story"`, `"READ MORE"`. */
export const isFurnitureLine: (line: string) => boolean = madeOf(
  AD_MARKERS,
  BUTTONS,
  SHARE_BARS,
  SIGN_UP_FORMS,
  RELATED_LABELS,
  BREAKING_NOTES,
);
