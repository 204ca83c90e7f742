/** Likeness of bags of words: inverse document frequency, cosine, containment, overlap of shingles. */

/** How many documents hold a term, over how many documents. */
export interface Frequencies {
  readonly documents: number;
  readonly holding: ReadonlyMap<string, number>;
}

export const frequencies = (bags: Iterable<Iterable<string>>): Frequencies => {
  const holding = new Map<string, number>();
  let documents = 0;
  for (const bag of bags) {
    documents++;
    for (const term of new Set(bag)) holding.set(term, (holding.get(term) ?? 0) + 1);
  }
  return { documents, holding };
};

/** Smoothed so that a term in every document still weighs a little, and an unseen one most. */
export const idf = (f: Frequencies, term: string): number =>
  Math.log((f.documents + 1) / ((f.holding.get(term) ?? 0) + 0.5));

/** Below, a word of every document would weigh nothing, and two texts of such words would share nothing. */
const LEAST_WEIGHT = 0.1;

/** How much a term tells, for `containment`: its idf, but never nothing. */
export const rarity = (f: Frequencies): ((term: string) => number) => {
  const known = new Map<string, number>();
  return (term) => {
    const weight = known.get(term) ?? Math.max(LEAST_WEIGHT, idf(f, term));
    known.set(term, weight);
    return weight;
  };
};

/** A vector of unit length; terms to weights. */
export type Vector = ReadonlyMap<string, number>;

/** Damped term frequency times inverse document frequency, normalised. */
export const tfIdf = (terms: Iterable<string>, f: Frequencies): Vector => {
  const counts = new Map<string, number>();
  for (const t of terms) counts.set(t, (counts.get(t) ?? 0) + 1);
  const vector = new Map<string, number>();
  let square = 0;
  for (const [t, n] of counts) {
    const w = (1 + Math.log(n)) * Math.max(0, idf(f, t));
    if (w === 0) continue;
    vector.set(t, w);
    square += w * w;
  }
  const length = Math.sqrt(square);
  for (const [t, w] of vector) vector.set(t, w / length);
  return vector;
};

export const cosine = (a: Vector, b: Vector): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [t, w] of small) sum += w * (large.get(t) ?? 0);
  return sum;
};

/** Share of the weight of `part` that `whole` holds too, 0..1. */
export const containment = (
  part: ReadonlySet<string>,
  whole: ReadonlySet<string>,
  weight: (term: string) => number = () => 1,
): number => {
  let all = 0;
  let shared = 0;
  for (const t of part) {
    const w = weight(t);
    all += w;
    if (whole.has(t)) shared += w;
  }
  return all === 0 ? 0 : shared / all;
};

export const jaccard = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const t of small) if (large.has(t)) shared++;
  const union = a.size + b.size - shared;
  return union === 0 ? 0 : shared / union;
};

/** Runs of `size` words as strings. */
export const shingles = (words: readonly string[], size: number): Set<string> => {
  const out = new Set<string>();
  for (let i = 0; i + size <= words.length; i++) out.add(words.slice(i, i + size).join(' '));
  return out;
};
