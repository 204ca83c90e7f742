/**
 * Pairs → groups, by average linkage with a cut that each two groups set for themselves: they are joined when they are
 * about as alike as the members of either are among themselves. So two look-alike events, each told in much the same words
 * by its outlets, stay apart at a likeness that joins a loosely told one.
 */
import type { Pairs } from './pairs.js';

/**
 * Mean likeness of articles that tell one event, before a group has shown its own: measured .15 to .35 over dated
 * newspaper articles, short web texts and triples of political news.
 */
export const EXPECTED_COHESION = 0.18;

/** How many pairs of articles that expectation counts for. From 1 to 6 grouping is the same (mean B-cubed F1 within .01). */
const EXPECTED_PAIRS = 2;

/** Reprints are alike beyond what telling one event explains; they do not make a story count as told in the same words. */
const REPRINT_COHESION = 0.5;

/**
 * Share of their own cohesion at which two groups are joined. From .6 to .7 grouping is the same (mean B-cubed F1 within
 * .01); lower, events with one cast run together; higher, follow-ups stay outside.
 */
export const JOIN = 0.68;

interface Offer {
  readonly a: number;
  readonly b: number;
  readonly mean: number;
  readonly ageOfA: number;
  readonly ageOfB: number;
}

const comesFirst = (x: Offer, y: Offer): boolean =>
  x.mean !== y.mean ? x.mean > y.mean : x.a !== y.a ? x.a < y.a : x.b < y.b;

/** A binary heap: the likest pair of groups comes out first, ties by article number. */
class Offers {
  private readonly heap: Offer[] = [];

  push(offer: Offer): void {
    let at = this.heap.length;
    this.heap.push(offer);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = this.heap[above];
      if (parent === undefined || !comesFirst(offer, parent)) break;
      this.heap[at] = parent;
      at = above;
    }
    this.heap[at] = offer;
  }

  pop(): Offer | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (first === undefined || last === undefined || this.heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      let child = this.heap[below];
      const right = this.heap[below + 1];
      if (child === undefined) break;
      if (right !== undefined && comesFirst(right, child)) {
        child = right;
        below++;
      }
      if (!comesFirst(child, last)) break;
      this.heap[at] = child;
      at = below;
    }
    this.heap[at] = last;
    return first;
  }
}

interface Group {
  members: number[];
  /** Sum of the likenesses of its pairs. */
  inside: number;
  /** Grows with each join; an offer of an earlier age is out of date. */
  age: number;
  /** To other groups: sum of the likenesses of their pairs, above what far pairs have. */
  readonly towards: Map<number, number>;
}

/** Three articles make three pairs. */
export const pairsOf = (size: number): number => (size * (size - 1)) / 2;

/** Mean likeness of the pairs of a group of `size`, `inside` their sum; a small group counts as much as expected. */
const cohesion = (inside: number, size: number, expected: number): number =>
  (inside + EXPECTED_PAIRS * expected) / (pairsOf(size) + EXPECTED_PAIRS);

const tellOneEvent = (mean: number, cohesionOfOne: number, cohesionOfOther: number): boolean =>
  mean >= JOIN * Math.sqrt(cohesionOfOne * cohesionOfOther);

/** Whether two groups that were formed apart tell one event: by the rule by which groups are joined. */
export const areOneStory = (one: readonly number[], other: readonly number[], { near, farMean }: Pairs): boolean => {
  const [ones, others] = [new Set(one), new Set(other)];
  const inside = { one: 0, other: 0 };
  let crossing = 0;
  for (const { a, b, likeness } of near) {
    const known = Math.min(likeness, REPRINT_COHESION);
    if (ones.has(a) && ones.has(b)) inside.one += known;
    else if (others.has(a) && others.has(b)) inside.other += known;
    else if ((ones.has(a) && others.has(b)) || (ones.has(b) && others.has(a))) crossing += likeness - farMean;
  }
  const mean = farMean + crossing / (one.length * other.length);
  const cohesionOf = (sum: number, { length }: readonly number[]): number => cohesion(sum, length, EXPECTED_COHESION);
  return tellOneEvent(mean, cohesionOf(inside.one, one), cohesionOf(inside.other, other));
};

/** Each of `size` articles by itself: what linking begins with. */
export const singles = (size: number): number[][] => Array.from({ length: size }, (_, i) => [i]);

/**
 * Groups of articles → groups of those that tell one event: `link([[0], [1], [2]], pairs where 0 and 2 are alike)` →
 * `[[0, 2], [1]]`. None is taken apart.
 */
export const link = (
  start: readonly (readonly number[])[],
  { near, farMean }: Pairs,
  expected = EXPECTED_COHESION,
): number[][] => {
  const groups = start.map((members): Group | undefined => ({
    members: [...members],
    inside: farMean * pairsOf(members.length),
    age: 0,
    towards: new Map(),
  }));
  const offers = new Offers();
  const offer = (x: number, y: number): void => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const one = groups[a];
    const two = groups[b];
    if (one === undefined || two === undefined) return;
    const mean = farMean + (one.towards.get(b) ?? 0) / (one.members.length * two.members.length);
    const cohesionOf = ({ inside, members }: Group): number => cohesion(inside, members.length, expected);
    if (!tellOneEvent(mean, cohesionOf(one), cohesionOf(two))) return;
    offers.push({ a, b, mean, ageOfA: one.age, ageOfB: two.age });
  };

  const groupOf = new Map(start.flatMap((members, g) => members.map((i): [number, number] => [i, g])));
  const nearby = (from: number, to: number, above: number): void => {
    const towards = groups[from]?.towards;
    towards?.set(to, (towards.get(to) ?? 0) + above);
  };
  for (const { a, b, likeness } of near) {
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (one === undefined || other === undefined) continue;
    const group = groups[one];
    if (one === other && group !== undefined) group.inside += Math.min(likeness, REPRINT_COHESION) - farMean;
    if (one === other) continue;
    nearby(one, other, likeness - farMean);
    nearby(other, one, likeness - farMean);
  }
  groups.forEach((group, a) => {
    for (const b of group?.towards.keys() ?? []) if (a < b) offer(a, b);
  });

  for (let next = offers.pop(); next !== undefined; next = offers.pop()) {
    const { a, b, mean } = next;
    const into = groups[a];
    const from = groups[b];
    if (into === undefined || from === undefined || into.age !== next.ageOfA || from.age !== next.ageOfB) continue;
    const crossing = into.members.length * from.members.length;
    into.inside += from.inside + crossing * Math.min(mean, REPRINT_COHESION);
    into.members = [...into.members, ...from.members];
    into.age++;
    into.towards.delete(b);
    from.towards.delete(a);
    for (const [other, sum] of from.towards) {
      const joint = (into.towards.get(other) ?? 0) + sum;
      into.towards.set(other, joint);
      groups[other]?.towards.delete(b);
      groups[other]?.towards.set(a, joint);
    }
    groups[b] = undefined;
    for (const other of into.towards.keys()) offer(a, other);
  }
  return groups.flatMap((group) => (group === undefined ? [] : [group.members.sort((x, y) => x - y)]));
};
