/**
 * Vectors → the pairs that are alike enough to matter, and how alike the rest are on average. Goes through an index from
 * terms to articles, so articles that share no telling word cost nothing.
 */
import type { TermSpace, TermVector } from './vectors.js';

/** Two articles by number, `a < b`. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** Cosine, 0..1, less what rests on one or two shared terms. */
  readonly likeness: number;
}

export interface Pairs {
  readonly near: readonly Pair[];
  /** Mean likeness of all pairs that `near` leaves out. */
  readonly farMean: number;
}

/**
 * One shared word proves little, however rare: short items of one town have its name in common and nothing else. A
 * likeness that `n` terms bear alike keeps n / (n + this). At 0 eight unrelated notices of one town become one story; at 4
 * short reports of one event fall apart; from 1 to 2.5 neither.
 */
export const DOUBT = 2;

/** Unrelated articles are .02 to .04 alike, one story's members rarely below .1. */
export const NEAR = 0.06;

/** A term in more articles than this makes no candidates (it would cost the square of its articles), only adds to them. */
const WIDESPREAD = 200;

/** Share of `NEAR` that the less widespread terms must bring for a pair to be looked at. */
const TELLING = 0.6;

const squareOfSum = (vectors: readonly TermVector[], terms: number): number => {
  const sum = new Float64Array(terms);
  for (const v of vectors)
    v.terms.forEach((t, k) => {
      sum[t] = (sum[t] ?? 0) + (v.weights[k] ?? 0);
    });
  return sum.reduce((square, w) => square + w * w, 0);
};

/** Three reports of which two share `ellery` and `ferry` → that one pair. */
export const nearPairs = ({ vectors, holding }: TermSpace): Pairs => {
  const widespread = Uint8Array.from(holding, (n) => (n > WIDESPREAD ? 1 : 0));
  const index: { articles: number[]; weights: number[] }[] = Array.from(holding, () => ({ articles: [], weights: [] }));
  const likeness = new Float64Array(vectors.length);
  const squares = new Float64Array(vectors.length);
  const common = new Float64Array(holding.length);
  const near: Pair[] = [];
  let nearSum = 0;

  vectors.forEach((vector, b) => {
    const candidates: number[] = [];
    vector.terms.forEach((term, k) => {
      const weight = vector.weights[k] ?? 0;
      if (widespread[term] === 1) {
        common[term] = weight;
        return;
      }
      const posted = index[term];
      if (posted === undefined || holding[term] === 1) return;
      for (let i = 0; i < posted.articles.length; i++) {
        const a = posted.articles[i] ?? 0;
        if (likeness[a] === 0) candidates.push(a);
        const borne = weight * (posted.weights[i] ?? 0);
        likeness[a] = (likeness[a] ?? 0) + borne;
        squares[a] = (squares[a] ?? 0) + borne * borne;
      }
      posted.articles.push(b);
      posted.weights.push(weight);
    });
    candidates.sort((x, y) => x - y);
    for (const a of candidates) {
      let sum = likeness[a] ?? 0;
      let square = squares[a] ?? 0;
      likeness[a] = 0;
      squares[a] = 0;
      if (sum < NEAR * TELLING) continue;
      const other = vectors[a];
      other?.terms.forEach((term, k) => {
        if (widespread[term] !== 1) return;
        const borne = (common[term] ?? 0) * (other.weights[k] ?? 0);
        sum += borne;
        square += borne * borne;
      });
      const bearing = (sum * sum) / square;
      const likely = Math.min(1, sum) * (bearing / (bearing + DOUBT));
      if (likely < NEAR) continue;
      near.push({ a, b, likeness: likely });
      nearSum += sum;
    }
    for (const term of vector.terms) common[term] = 0;
  });

  // The square of the sum of all vectors is the sum of all likenesses: each pair twice, each vector with itself once.
  const n = vectors.length;
  const own = vectors.reduce((sum, v) => sum + (v.terms.length > 0 ? 1 : 0), 0);
  const total = (squareOfSum(vectors, holding.length) - own) / 2;
  const far = (n * (n - 1)) / 2 - near.length;
  return { near, farMean: far > 0 ? Math.min(NEAR, Math.max(0, (total - nearSum) / far)) : 0 };
};
