import { describe, expect, it } from 'vitest';
import { digests, withoutDigests } from '../../src/cluster/digests.js';

/** Articles 0 to 2 are a story, 3 to 5 another; 6 is the one in question. */
const LIKE: readonly [number, number, number][] = [
  [0, 1, 0.4],
  [0, 2, 0.4],
  [1, 2, 0.4],
  [3, 4, 0.4],
  [3, 5, 0.4],
  [4, 5, 0.4],
];
const pairs = (first: number, second: number, between = 0) => {
  const across = [0, 1, 2].flatMap((a) => [3, 4, 5].map((b): [number, number, number] => [a, b, between]));
  const towards = [first, first, first, second, second, second].map((n, a): [number, number, number] => [a, 6, n]);
  const near = [...LIKE, ...across, ...towards].filter(([, , likeness]) => likeness > 0);
  return { near: near.map(([a, b, likeness]) => ({ a, b, likeness })), farMean: 0.02 };
};
const ALONE = [[0, 1, 2], [3, 4, 5], [6]];
const INSIDE = [
  [0, 1, 2, 6],
  [3, 4, 5],
];

describe('digests', () => {
  it.each([
    ['is alone and as near to two stories as their reports', ALONE, pairs(0.3, 0.3)],
    ['was joined to one of them', INSIDE, pairs(0.35, 0.25)],
    ['was joined to the one it is less near to', INSIDE, pairs(0.25, 0.35)],
  ])('finds what %s', (_, groups, given) => expect([...digests(groups, given)]).toEqual([6]));

  it.each([
    ['a report of one story', INSIDE, pairs(0.4, 0)],
    ['a report that mentions another story in passing', INSIDE, pairs(0.4, 0.08)],
    ['a report that tells of another story at less length', INSIDE, pairs(0.4, 0.18)],
    ['a report between two stories that are alike themselves', INSIDE, pairs(0.3, 0.3, 0.15)],
    ['what is near one story and one lone article', [[0, 1, 2], [3], [6]], pairs(0.3, 0.3)],
    ['anything where nothing is alike', [[0], [1]], { near: [], farMean: 0 }],
  ])('must not match: %s', (_, groups, given) => expect([...digests(groups, given)]).toEqual([]));
});

describe('withoutDigests', () => {
  it.each([
    ['a digest leaves the story it was joined to', [[0, 1, 2]], [2], [[0, 1], [2]]],
    ['two printings of one digest stay together', [[0, 1]], [0, 1], [[0, 1]]],
    ['two digests in one story leave it each for itself', [[0, 1, 2]], [1, 2], [[0], [1], [2]]],
    ['nothing found, nothing done', [[0, 1], [2]], [], [[0, 1], [2]]],
  ])('%s', (_, groups, found, expected) => expect(withoutDigests(groups, new Set(found))).toEqual(expected));
});
