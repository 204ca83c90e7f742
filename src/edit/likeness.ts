/** Whether a printed text tells a reader what he has read already. */
import { containment, frequencies, rarity } from '../text/similarity.js';
import { foldedTerms } from '../text/synonyms.js';

export interface Sameness {
  /** 0..1: share of the shorter text's terms, the rarer weighing more, that the longer holds. */
  readonly overlap: (a: string, b: string) => number;
  /** 0..1: share of a text's terms that none of the others holds. */
  readonly novelty: (text: string, read: readonly string[]) => number;
}

/** Above this share of the shorter text, a reader has read it already. Below .55 pairs that add a detail are lost. */
export const READ_ALREADY = 0.62;

/** Under this share of new terms a text is not worth a reader's time, wherever the others stand. */
export const NOTHING_NEW = 0.35;

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
    novelty: (text, read) => {
      const known = read.map(terms);
      const own = [...terms(text)];
      return own.length === 0 ? 0 : own.filter((t) => !known.some((k) => k.has(t))).length / own.length;
    },
  };
};
