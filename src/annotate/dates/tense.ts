/** On which side of the day of writing a date lies, told from the verbs and prepositions of its own clause. */
import { IRREGULAR_PASTS, NOT_PASTS } from '../../text/lexicons/finiteVerbs.js';
import { FUTURE_BEFORE_TO, FUTURE_CUES, PAST_AUXILIARIES } from '../../text/lexicons/tenseCues.js';

export type Direction = 'past' | 'future';

/** Beyond this many words a verb is seldom the date's own. */
const REACH_WORDS = 14;
const REACH_CHARACTERS = 160;

const TOKEN = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[.!?;:“”"\n]/gu;
const BOUNDARY = /^[.!?;:“”"\n]$/;

/** `"by"` alone looks ahead ("by Friday"), unless a participle stands before it ("approved by May's cabinet"). */
const ofPreposition = (word: string, wordBefore: string | undefined): Direction | undefined => {
  if (word === 'by' || word === 'until' || word === 'till') return wordBefore?.endsWith('ed') ? undefined : 'future';
  return word === 'since' ? 'past' : undefined;
};

const ofWord = (word: string, next: string | undefined): Direction | undefined => {
  if (next === 'to' && FUTURE_BEFORE_TO.has(word)) return 'future';
  if (FUTURE_CUES.has(word) || /['’]ll$/.test(word)) return 'future';
  if (PAST_AUXILIARIES.has(word) || IRREGULAR_PASTS.has(word)) return 'past';
  if (/[^e]ed$|['’]d$/.test(word) && !NOT_PASTS.has(word)) return 'past';
  return undefined;
};

/** Full stops of "U.S." and "Mr." do not end a clause. */
const flat = (words: string): string => words.replace(/\b(\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|St)\./gu, '$1 ');

const upToBoundary = (tokens: readonly string[]): string[] => {
  const out: string[] = [];
  for (const token of tokens) {
    if (BOUNDARY.test(token) || out.length === REACH_WORDS) break;
    out.push(token === 'May' ? token : token.toLowerCase());
  }
  return out;
};

const tokensOf = (text: string): string[] => flat(text).match(TOKEN) ?? [];

/**
 * The side the clause points to; undefined when it does not say.
 * `"The panel will vote [Tuesday]"` → future, `"The panel voted [Tuesday]"` → past, `"[Tuesday]'s vote"` → undefined
 */
export const directionAt = (text: string, start: number, end: number): Direction | undefined => {
  const left = upToBoundary(tokensOf(text.slice(Math.max(0, start - REACH_CHARACTERS), start)).reverse());
  const at = left[0] === 'on' || left[0] === 'in' ? 1 : 0;
  const preposition = ofPreposition(left[at] ?? '', left[at + 1]);
  if (preposition !== undefined) return preposition;
  for (const [i, word] of left.entries()) {
    const direction = ofWord(word, left[i - 1]);
    if (direction !== undefined) return direction;
  }
  const right = upToBoundary(tokensOf(text.slice(end, end + REACH_CHARACTERS)));
  for (const [i, word] of right.entries()) {
    const direction = ofWord(word, right[i + 1]);
    if (direction !== undefined) return direction;
  }
  return undefined;
};
