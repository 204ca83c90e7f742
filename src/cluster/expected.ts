/**
 * How alike the reports of one event may be expected to be in the collection at hand. On a mixed day a report that is hardly
 * like the others tells of something else. In a collection about few events nothing else is there: what was told in May and
 * in July shares little but the event, and is near it all the same.
 */
import { EXPECTED_COHESION, pairsOf } from './linkage.js';
import type { Pairs } from './pairs.js';

/**
 * Share of the pairs between different stories that are near, up to which a day is mixed and from which on the collection is
 * about one thing: .01 to .15 on days of six to twelve events, .4 to .7 where ten articles follow one event for weeks.
 */
const MIXED = 1 / 3;
const ONE_THING = 0.6;

/**
 * A handful of notices of one town proves nothing: so many pairs more are taken for far. At 10 four such notices become one
 * story, at 20 ten articles over four years do not.
 */
const DOUBTED_PAIRS = 15;

/** Two articles of one long story are often less alike than such are on average: at .4 and .5 the same are joined, at .7 what lies years apart is not. */
const SHARE_OF_MEAN = 0.5;

/**
 * Stories as the cut for a mixed day leaves them → the cohesion expected of a story: `EXPECTED_COHESION` where they are far
 * from each other (forty articles of nine events), .03 where nearly all are near (nine single follow-ups of one trial).
 * Pairs inside a story tell nothing here: one event told by ten outlets does not make the eleventh article part of it.
 */
export const expectedCohesion = (groups: readonly (readonly number[])[], { near, farMean }: Pairs): number => {
  const groupOf = new Map(groups.flatMap((members, g) => members.map((i): [number, number] => [i, g])));
  const across = near.filter(({ a, b }) => groupOf.get(a) !== groupOf.get(b));
  const all = pairsOf(groupOf.size) - groups.reduce((n, { length }) => n + pairsOf(length), 0);
  const share = across.length / (all + DOUBTED_PAIRS);
  if (share <= MIXED) return EXPECTED_COHESION;
  const mean = farMean + across.reduce((sum, { likeness }) => sum + likeness - farMean, 0) / all;
  const oneThing = Math.min(1, (share - MIXED) / (ONE_THING - MIXED));
  return (1 - oneThing) * EXPECTED_COHESION + oneThing * Math.min(EXPECTED_COHESION, SHARE_OF_MEAN * mean);
};
