/** A dot that belongs to a word: "Mr. Adeyemi", "No. 10", "Smith & Co. said", "5 p.m. (1700 GMT)". */
import {
  CLOSING_ABBREVIATIONS,
  FIGURE_ABBREVIATIONS,
  LINKING_ABBREVIATIONS,
  NAME_ENDING_ABBREVIATIONS,
  OPENING_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../lexicons/en/abbreviations.js';
import { OPENING_PREPOSITION } from '../lexicons/en/grammar.js';
import { CALENDAR_WORDS, ORGANISATION_WORDS, ROLE_MODIFIERS, ROLE_WORDS } from '../lexicons/en/names.js';
import { AMOUNT_OPENERS, TIME_ZONES } from '../lexicons/en/sentenceMarks.js';
import { firstWord, headOf, isOpener, type Limit, type LimitRule, tailOf } from './limit.js';

const LAST_WORDS = /(?:(\S+)\s)?["“‘(]?(?:\S{1,20}-)?([\p{L}\p{N}&][\p{L}\p{N}.&°]*)\.$/u;
const CAPITAL = /^\p{Lu}/u;

const opensSentence = (word: string): boolean => isOpener(word) || AMOUNT_OPENERS.has(word.toLowerCase());

/** Brackets that hold no sentence of their own explain the word before them: "Lind Inc. (NYSE: LND) said". */
const explains = (limit: Limit): boolean => /^\((?![^()\n]{0,90}[.!?]["”’]?\))/.test(headOf(limit, 100));

/** "At 5 a.m. Lind woke": the hour stands in front of its sentence. */
const opensWithHour = ({ text, before }: Limit): boolean => {
  if (before.end - before.start > 40) return false;
  const words = text.slice(before.start, before.end).toLowerCase().split(' ');
  return words.length <= 6 && OPENING_PREPOSITION.has(words[0] ?? '');
};

const hour = (limit: Limit, next: string): boolean | undefined => {
  if (!CAPITAL.test(next)) return undefined;
  const word = next.toLowerCase();
  return (
    CALENDAR_WORDS.has(word) ||
    TIME_ZONES.has(word) ||
    /^[A-Z]{2,4}T$/.test(next) ||
    /^\S+ time\b/i.test(headOf(limit, 30)) ||
    opensWithHour(limit)
  );
};

/** One capitalised word, and then lower case: the subject of a sentence, unless it is an office or a body named after the firm or town. */
const isSubject = (limit: Limit, next: string): boolean => {
  const word = next.toLowerCase();
  return (
    /^\p{Lu}[\p{L}'’-]+,? \p{Ll}/u.test(headOf(limit, 40)) &&
    !ROLE_WORDS.has(word) &&
    !ROLE_MODIFIERS.has(word) &&
    !ORGANISATION_WORDS.has(word)
  );
};

/** What follows the abbreviation of a number is one: "No. 10", "Vol. II", "Fig. B". */
const isNumber = (word: string, next: string): boolean =>
  /^\p{N}/u.test(next) || (CAPITAL.test(word) && /^(?:[IVXLC]{2,}|[B-HJ-Z])\.?$/.test(next));

const KNOWN: ReadonlySet<string> = new Set([
  ...TITLE_ABBREVIATIONS,
  ...LINKING_ABBREVIATIONS,
  ...FIGURE_ABBREVIATIONS,
  ...NAME_ENDING_ABBREVIATIONS,
  ...CLOSING_ABBREVIATIONS,
  ...OPENING_ABBREVIATIONS,
  'am',
  'pm',
]);

/** An everyday word before the dot: most limits have one, and nothing more need be asked of them. */
const isPlainWord = (tail: string): boolean => {
  const word = tail.slice(tail.lastIndexOf(' ') + 1);
  return /^[a-z]{2,}\.$/i.test(word) && !KNOWN.has(word.slice(0, -1).toLowerCase());
};

export const abbreviation: LimitRule = (limit) => {
  const tail = tailOf(limit, 48);
  if (!tail.endsWith('.') || isPlainWord(tail)) return undefined;
  const [, previous = '', word = ''] = LAST_WORDS.exec(tail) ?? [];
  if (word === '') return undefined;
  const bare = word.toLowerCase();
  const next = firstWord(limit);
  const named = CAPITAL.test(word);
  if (TITLE_ABBREVIATIONS.has(bare) && (named || !isOpener(next)) && (named || bare.length <= 3)) return true;
  if (LINKING_ABBREVIATIONS.has(bare)) return true;
  if (/^\p{Ll}$/u.test(word) && /^\p{N}/u.test(next)) return true;
  if (FIGURE_ABBREVIATIONS.has(bare)) return isNumber(word, next) ? true : undefined;
  if (/^[ap]\.?m$/.test(bare)) return explains(limit) ? true : (hour(limit, next) ?? (next !== '' && !isOpener(next)));
  const nameEnding = NAME_ENDING_ABBREVIATIONS.has(bare);
  if (nameEnding || CLOSING_ABBREVIATIONS.has(bare)) {
    if (explains(limit)) return true;
    if (next === '' || opensSentence(next)) return false;
    // "Co. Durham" is a county when no name stands before it.
    return !(nameEnding && (CAPITAL.test(previous) || previous === '&') && isSubject(limit, next));
  }
  if (OPENING_ABBREVIATIONS.has(bare) && (named || bare.length <= 3))
    return next === '' ? explains(limit) || undefined : !isOpener(next);
  return undefined;
};
