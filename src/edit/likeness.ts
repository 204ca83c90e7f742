/** Whether a printed text tells a reader what he has read already. */

import { hasFiniteVerb, mainClause } from '../text/clauses.js';
import { TENS, UNITS } from '../text/lexicons/en/numberWords.js';
import { PLACING_WORDS } from '../text/lexicons/en/wordingWords.js';
import { containment, frequencies, jaccard, rarity, shingles } from '../text/similarity.js';
import { foldedTerm, foldedTerms } from '../text/synonyms.js';
import { words } from '../text/words.js';

export interface Sameness {
  /** 0..1: share of the shorter text's terms, the rarer weighing more, that the longer holds. */
  readonly overlap: (a: string, b: string) => number;
  /** 0..1: share of what a text says first that another holds. */
  readonly repeats: (text: string, earlier: string) => number;
  /** 0..1: share of a text's terms that none of the others holds. */
  readonly novelty: (text: string, read: readonly string[]) => number;
}

/** Above this share of the shorter text, a reader has read it already. Below .55 pairs that add a detail are lost. */
export const READ_ALREADY = 0.62;

/** Above this share of its main clause a text says again what was read, however much is hung on it. */
export const SAID_AGAIN = 0.7;
/** A main clause of fewer terms ("She described the call") is too easily found. */
const FEW_TERMS = 4;

/** Under this share of new terms a text is not worth a reader's time, wherever the others stand. */
export const NOTHING_NEW = 0.35;

/** Where one text has "several people" and the other "seven", the number is the news. */
const COUNT_TELLS = 3;
const COUNTS = new RegExp(`^(?:\\d.*|${[...UNITS.keys(), ...TENS.keys()].map(foldedTerm).join('|')})$`);

/** `"Seven people died."` → true, `"Several people died."` → false. */
export const hasCount = (text: string): boolean => foldedTerms(text).some((t) => COUNTS.test(t));

/** In words: "along the southern Mediterranean coast". */
const LONGEST_SETTING = 6;

/**
 * A statement without the places it ends with, as far as they hold no figure: where it was is seldom news to who has read what it was.
 * `"A lorry hit the crowd on a quay by the Lorne."` → `"A lorry hit the crowd"`.
 */
const withoutSetting = (text: string): string => {
  const list = words(text);
  let end = list.length;
  for (;;) {
    const from = list.findLastIndex((w, i) => i < end && PLACING_WORDS.has(w.lower));
    const [opens, closes] = [list[from + 1], list[end - 1]];
    if (from < FEW_TERMS || opens === undefined || closes === undefined || end - from > LONGEST_SETTING) break;
    const phrase = text.slice(opens.start, closes.end);
    if (!isPlace(phrase)) break;
    end = from;
  }
  return text.slice(0, list[end - 1]?.end ?? text.length);
};

/** "The old quay", "Orle": an article or a name leads on, and nothing is counted or said in it. */
const isPlace = (phrase: string): boolean =>
  /^(?:\p{Lu}|(?:an?|the)\b)/u.test(phrase) &&
  !/[,;:“”"]/.test(phrase) &&
  !hasCount(phrase) &&
  !hasFiniteVerb(words(phrase));

/** Words that two texts seldom have in a row unless they are one sentence. */
const RUN = 4;
/** Share of the runs of both: a date that is cut from one of them breaks a few, a clause taken out of the other leaves half behind. */
const SAME_RUNS = 0.5;

const runsOf = (text: string): ReadonlySet<string> =>
  shingles(
    words(text.replace(/\[[^\]]*\]/g, ' ')).map((w) => w.lower),
    RUN,
  );

/** Whether two texts are one sentence: `"The pool shut on Monday [2 Mar] for good, Ms Ferrer said."`, `"The pool shut for good, Ms Ferrer said."` → true. */
export const isSameSentence = (a: string, b: string): boolean => jaccard(runsOf(a), runsOf(b)) >= SAME_RUNS;

/** Weighs terms by how rare they are among the story's own statements. */
export const samenessIn = (statements: readonly string[]): Sameness => {
  const cache = new Map<string, ReadonlySet<string>>();
  const terms = (text: string): ReadonlySet<string> => {
    let known = cache.get(text);
    if (known === undefined) {
      known = new Set(foldedTerms(text.replace(/\[[^\]]*\]/g, ' ')));
      cache.set(text, known);
    }
    return known;
  };
  const weight = rarity(frequencies(statements.map(terms)));
  return {
    overlap: (a, b) => {
      const [x, y] = [terms(a), terms(b)];
      const [small, large] = x.size <= y.size ? [x, y] : [y, x];
      return containment(small, large, weight);
    },
    repeats: (text, earlier) => {
      const main = terms(mainClause(text));
      return main.size < FEW_TERMS ? 0 : containment(main, terms(earlier), weight);
    },
    novelty: (text, read) => {
      const known = read.map(terms);
      const tells = (list: readonly string[]): number =>
        list.reduce((n, t) => n + (COUNTS.test(t) ? COUNT_TELLS : 1), 0);
      const deed = terms(withoutSetting(text));
      const own = [...(deed.size < FEW_TERMS ? terms(text) : deed)];
      return own.length === 0 ? 0 : tells(own.filter((t) => !known.some((k) => k.has(t)))) / tells(own);
    },
  };
};

/** What a reader of one briefing has read so far, in the order of print. */
export interface Reader {
  /** Whether a text tells him something: no earlier text says it, and neither all of them together nor what he knows leave nothing to tell. */
  readonly isNew: (text: string) => boolean;
  readonly reads: (...texts: readonly string[]) => void;
  /** Texts that stand elsewhere in the briefing and belong together: the headline with somebody's quotations, or with a disputed point. */
  readonly knows: (together: readonly string[]) => void;
}

/** `reads("The pool closes.")` → `isNew("The pool closes on Monday.")` is false. */
export const readerOf = (same: Sameness): Reader => {
  const read: string[] = [];
  const known: (readonly string[])[] = [];
  return {
    isNew: (text) =>
      read.every((earlier) => same.overlap(earlier, text) < READ_ALREADY && same.repeats(text, earlier) < SAID_AGAIN) &&
      [read, ...known].every((texts) => same.novelty(text, texts) >= NOTHING_NEW),
    reads: (...texts) => void read.push(...texts),
    knows: (together) => void known.push(together),
  };
};
