/**
 * Which articles tell of several stories at once, by what they are near: a digest without a telling headline is about as near
 * to each story it strings together as a report of it, though these have nothing to do with one another.
 */
import { EXPECTED_COHESION, JOIN } from './linkage.js';
import type { Pairs } from './pairs.js';

/**
 * How many times nearer than the stories are to each other. Of 81 digests put together from two to five stories of mixed
 * days, 68 are found at 2 as at 3, 59 at 6; of 1,500 reports three are taken for digests at 3, nine at 2.
 */
const APART = 3;

/**
 * Share of the likeness to the nearest story that the next must have. Without it eight digests more are found, and twice as
 * many reports taken for some on a day of 3,000 articles, where every report finds a story that it is a little like.
 */
const EVENLY = 0.5;

/** A story of one report and what would join it are no proof. */
const SHOWN = 2;

/** Groups of articles by number → the articles that are near two groups which are far from each other. */
export const digests = (groups: readonly (readonly number[])[], { near, farMean }: Pairs): ReadonlySet<number> => {
  const size = groups.map((members) => members.length);
  const groupOf = new Map(groups.flatMap((members, g) => members.map((i): [number, number] => [i, g])));
  /** Sums of what the pairs of an article with a group, and of two groups, are above far ones. */
  const ofArticle = new Map<number, Map<number, number>>();
  const ofGroup = new Map<number, Map<number, number>>();
  const add = (sums: Map<number, Map<number, number>>, from: number, to: number, likeness: number): void => {
    const row = sums.get(from) ?? new Map<number, number>();
    sums.set(from, row.set(to, (row.get(to) ?? 0) + likeness - farMean));
  };
  for (const { a, b, likeness } of near) {
    const [one, other] = [groupOf.get(a) ?? 0, groupOf.get(b) ?? 0];
    add(ofArticle, a, other, likeness);
    add(ofArticle, b, one, likeness);
    if (one === other) continue;
    add(ofGroup, one, other, likeness);
    add(ofGroup, other, one, likeness);
  }

  const isDigest = (i: number, sums: ReadonlyMap<number, number>): boolean => {
    const own = groupOf.get(i);
    /** How many others there are in a group. */
    const others = (g: number): number => (size[g] ?? 0) - (g === own ? 1 : 0);
    const [first, second] = Array.from(sums, ([g, sum]) => ({ g, mean: farMean + sum / Math.max(1, others(g)) }))
      .filter(({ g }) => others(g) >= SHOWN)
      .sort((x, y) => y.mean - x.mean || x.g - y.g);
    if (
      first === undefined ||
      second === undefined ||
      second.mean < Math.max(JOIN * EXPECTED_COHESION, EVENLY * first.mean)
    )
      return false;
    const between = (ofGroup.get(first.g)?.get(second.g) ?? 0) - (first.g === own ? (sums.get(second.g) ?? 0) : 0);
    const without = second.g === own ? between - (sums.get(first.g) ?? 0) : between;
    const mutual = farMean + without / (others(first.g) * others(second.g));
    return second.mean >= APART * mutual;
  };
  return new Set([...ofArticle].filter(([i, sums]) => isDigest(i, sums)).map(([i]) => i));
};

/** Each digest in a group of its own; a group of nothing but printings of one digest stays. */
export const withoutDigests = (
  groups: readonly (readonly number[])[],
  found: ReadonlySet<number>,
): (readonly number[])[] =>
  groups.flatMap((members) => {
    const reports = members.filter((i) => !found.has(i));
    if (reports.length === 0 || reports.length === members.length) return [members];
    return [reports, ...members.filter((i) => found.has(i)).map((i) => [i])];
  });
