/**
 * How likely two statements of one story say the same, 0..1, from words weighed by how rare they are in the story,
 * people, figures and negation. Pairs come from an index of rarer words, so that cost grows with what is shared.
 */
import { cosine, type Frequencies, frequencies, idf, type Vector } from '../../text/similarity.js';
import { compareFigures } from './figuresAgree.js';
import type { Statement } from './statement.js';
import { denies } from './wording.js';

export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  /** The figures differ: the sentences tell of one thing and count it differently. */
  readonly rivals: boolean;
}

export interface Comparison {
  readonly pairs: readonly Pair[];
  readonly vectors: readonly Vector[];
  readonly frequencies: Frequencies;
  /** Weight of a term in the story. */
  readonly rarity: (term: string) => number;
}

/** Shared weight, in nats, at which containment is worth half: three rare words of a story of a hundred sentences. */
const HALF_WEIGHT = 5;
const NEGATION_COST = 0.12;
const FIGURE_BONUS = 0.08;
const PERSON_COST = 0.05;
/** Two short articles make every word look common: weights are taken as in a story of at least so many sentences. */
const SMALL_STORY = 40;
const PERSON_WEIGHT = 0.5;
/** Words that stand in more than this share of the sentences link nothing. */
const COMMON = 0.2;
/** Pairs below are of no use to anybody. */
const FAINT = 0.12;

const massOf = (s: Statement, weight: (t: string) => number): number => {
  let sum = 0;
  for (const t of s.bag) sum += weight(t);
  return sum;
};

/** Weight of a term in a story; names of people weigh half, as all that is told of somebody holds the name. */
const rarityIn = (f: Frequencies): ((term: string) => number) => {
  const sized = { documents: Math.max(f.documents, SMALL_STORY), holding: f.holding };
  const weights = new Map<string, number>();
  for (const t of f.holding.keys())
    weights.set(t, Math.max(0, idf(sized, t)) * (t.startsWith('@') ? PERSON_WEIGHT : 1));
  return (t) => weights.get(t) ?? 0;
};

const unitVector = (bag: ReadonlySet<string>, weight: (term: string) => number): Vector => {
  let square = 0;
  for (const t of bag) square += weight(t) ** 2;
  const length = Math.sqrt(square) || 1;
  return new Map([...bag].map((t): [string, number] => [t, weight(t) / length]));
};

/** All pairs of statements that share enough to be looked at. */
export const compareStatements = (statements: readonly Statement[]): Comparison => {
  const f = frequencies(statements.map((s) => s.bag));
  const weight = rarityIn(f);
  const vectors = statements.map((s) => unitVector(s.bag, weight));
  const masses = statements.map((s) => massOf(s, weight));
  const negated = statements.map((s) => denies(s.text));
  const postings = new Map<string, number[]>();
  const pairs: Pair[] = [];
  const limit = Math.max(8, statements.length * COMMON);
  statements.forEach((s, b) => {
    const seen = new Map<number, number>();
    for (const t of s.bag) {
      const list = postings.get(t);
      if (list && (f.holding.get(t) ?? 0) <= limit) for (const a of list) seen.set(a, (seen.get(a) ?? 0) + weight(t));
    }
    for (const [a, rare] of seen) {
      const other = statements[a];
      const [va, vb] = [vectors[a], vectors[b]];
      if (!other || !va || !vb) continue;
      const least = Math.min(masses[a] ?? 0, masses[b] ?? 0);
      if (rare / least < 0.1) continue;
      let sharedMass = 0;
      const [small, large] = s.bag.size <= other.bag.size ? [s.bag, other.bag] : [other.bag, s.bag];
      for (const t of small) if (large.has(t)) sharedMass += weight(t);
      const held = (sharedMass / least) * (sharedMass / (sharedMass + HALF_WEIGHT));
      const figures = compareFigures(other.figures, s.figures);
      let likeness = 0.5 * cosine(va, vb) + 0.5 * held;
      if (negated[a] !== negated[b]) likeness -= NEGATION_COST;
      likeness += FIGURE_BONUS * Math.min(2, figures.shared);
      if (s.people.size > 0 && other.people.size > 0 && ![...s.people].some((p) => other.people.has(p)))
        likeness -= PERSON_COST;
      if (likeness >= FAINT)
        pairs.push({ a, b, likeness: Math.min(1, likeness), rivals: figures.rivals !== undefined });
    }
    for (const t of s.bag) {
      const list = postings.get(t);
      if (list) list.push(b);
      else postings.set(t, [b]);
    }
  });
  return { pairs, vectors, frequencies: f, rarity: weight };
};
