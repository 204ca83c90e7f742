/**
 * The terms of all articles → one vector of unit length for each: damped counts times inverse document frequency. The
 * frequencies are those of the collection on top of some hundred imagined articles of ordinary news, so that five
 * reports of one event, alone, keep the event's words for rare.
 */
import { backgroundShare } from './background.js';

/** Term numbers ascending, with their weights. */
export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

export interface TermSpace {
  readonly vectors: readonly TermVector[];
  /** How many of the vectors hold each term. */
  readonly holding: Int32Array;
}

/**
 * How many articles the background counts for. With none, a handful of articles of one event, given alone, falls apart;
 * from 20 on it stays together, and from 200 to 5,000 all else is grouped alike (mean B-cubed F1 within .01).
 */
const BACKGROUND_ARTICLES = 500;

/** `[{ferry: 2, said: 1}, {ferry: 1, tax: 3}]` → two unit vectors over ferry, said, tax. */
export const termSpace = (bags: readonly ReadonlyMap<string, number>[]): TermSpace => {
  const frequency = new Map<string, number>();
  for (const bag of bags) for (const term of bag.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  // Numbered in the order of the alphabet, so that sums add up in one order whatever the order of the articles.
  const vocabulary = [...frequency.keys()].sort();
  const numbers = new Map(vocabulary.map((term, i) => [term, i]));
  const holding = Int32Array.from(vocabulary, (term) => frequency.get(term) ?? 0);
  const all = bags.length + BACKGROUND_ARTICLES + 1;
  const rarity = Float64Array.from(vocabulary, (term, i) =>
    Math.log(all / ((holding[i] ?? 0) + BACKGROUND_ARTICLES * backgroundShare(term) + 0.5)),
  );

  const vectors = bags.map((bag): TermVector => {
    const entries = Array.from(bag, ([term, n]): [number, number] => [numbers.get(term) ?? 0, n]);
    entries.sort(([a], [b]) => a - b);
    const held = Int32Array.from(entries, ([i]) => i);
    const weights = Float64Array.from(entries, ([i, n]) => Math.log2(1 + n) * Math.max(0, rarity[i] ?? 0));
    const length = Math.sqrt(weights.reduce((sum, w) => sum + w * w, 0));
    if (length > 0) for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) / length;
    return { terms: held, weights };
  });
  return { vectors, holding };
};
