/** On which side of the day of writing a date lies, told from the verbs and prepositions of its own clause. */
import { IRREGULAR_PASTS, NOT_PASTS } from '../../../text/lexicons/en/finiteVerbs.js';
import { FUTURE_BEFORE_TO, FUTURE_CUES, PAST_AUXILIARIES, POSTPONING } from '../../../text/lexicons/en/tenseCues.js';

export type Direction = 'past' | 'future';

/** Beyond this many words a verb is seldom the date's own. */
const REACH_WORDS = 14;
const REACH_CHARACTERS = 160;

const TOKEN = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[.!?;:“”"\n]/gu;
const BOUNDARY = /^[.!?;:“”"\n]$/;

/** `next` and `before` are the words on either side: "had been [due] to expire" tells of the past. */
const ofWord = (word: string, next: string | undefined, before: string | undefined): Direction | undefined => {
  if (next === 'to' && FUTURE_BEFORE_TO.has(word)) return before === 'been' ? 'past' : 'future';
  if (FUTURE_CUES.has(word) || /['’]ll$/.test(word)) return 'future';
  // "will be lit": a participle after "be" tells of no time; what stands before "be" does.
  if (before === 'be') return undefined;
  if (PAST_AUXILIARIES.has(word) || IRREGULAR_PASTS.has(word)) return 'past';
  if (/[^e]ed$|['’]d$/.test(word) && !NOT_PASTS.has(word)) return 'past';
  return undefined;
};

/** The first word that points anywhere; `step` says on which side of a word the one that follows it in the text stands. */
const firstDirection = (words: readonly string[], step: 1 | -1): Direction | undefined => {
  for (const [i, word] of words.entries()) {
    const direction = ofWord(word, words[i + step], words[i - step]);
    if (direction !== undefined) return direction;
  }
  return undefined;
};

/** What may stand between a preposition and its date: "until [early] May", "by [noon on] Friday", "until [5 p.m. EST,] 6 May". */
const BETWEEN =
  /^(?:on|in|the|early|late|mid|end|beginning|start|middle|of|at|noon|midnight|morning|[ap]|m|est|edt|gmt|et|\d+)$/;

/** "by Friday" and "until Friday" look ahead unless the clause tells of the past: "had fallen by Friday", "was open until Friday". */
const ofPreposition = (left: readonly string[]): Direction | undefined => {
  const at = left.findIndex((word) => !BETWEEN.test(word));
  const word = left[at] ?? '';
  const before = left.slice(at + 1);
  if (word === 'by')
    return (
      firstDirection(
        before.filter((w, i) => !(w.endsWith('ed') && before[i + 1] === 'be')),
        -1,
      ) ?? 'future'
    );
  if (word === 'until' || word === 'till')
    return before.slice(0, 5).some((w) => /^(?:was|were|had)$/.test(w)) ? 'past' : 'future';
  if (word === 'to' && POSTPONING.has(before[0] ?? '')) return 'future';
  if (word === 'effective') return 'future';
  return word === 'since' ? 'past' : undefined;
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
  // A quotation before the date stands between it and its verb: 'issued a "red alert" on Monday'.
  const before = text.slice(Math.max(0, start - REACH_CHARACTERS), start).replace(/["“”]/g, ' ');
  const left = upToBoundary(tokensOf(before).reverse());
  return (
    ofPreposition(left) ??
    firstDirection(left, -1) ??
    firstDirection(upToBoundary(tokensOf(text.slice(end, end + REACH_CHARACTERS))), 1)
  );
};
