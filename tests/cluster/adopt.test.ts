import { describe, expect, it } from 'vitest';
import { adopt, mainNames } from '../../src/cluster/adopt.js';

/** Articles that bear these words, the names among them with a capital. */
const bearing = (...words: string[]) => ({
  counts: new Map(words.map((w) => [w.toLowerCase(), 1])),
  names: new Map(words.filter((w) => w !== w.toLowerCase()).map((w) => [w.toLowerCase(), 1])),
});

const pairs = (...near: [a: number, b: number, likeness: number][]) => ({
  near: near.map(([a, b, likeness]) => ({ a, b, likeness })),
  farMean: 0.02,
});

/** Articles 0 to 2 are a story, 3 to 5 another, 6 is alone. */
const GROUPS = [[0, 1, 2], [3, 4, 5], [6]];
const towards = (first: number, second: number) =>
  pairs(
    ...[0, 1, 2].map((a): [number, number, number] => [a, 6, first]),
    ...[3, 4, 5].map((a): [number, number, number] => [a, 6, second]),
  );
const solveig = bearing('Solveig', 'fire');
const orsola = bearing('Orsola', 'fire');
const both = [solveig, solveig, solveig, orsola, orsola, orsola];

describe('adopt', () => {
  const TAKEN = [
    [0, 1, 2, 6],
    [3, 4, 5],
  ];

  it.each([
    ['what is near one story and bears its name', towards(0.1, 0), [...both, solveig], TAKEN],
    ['what another story is nearly as near that does not bear its name', towards(0.1, 0.09), [...both, solveig], TAKEN],
    [
      'what bears the name of half of the articles',
      towards(0.1, 0),
      [solveig, solveig, bearing('fire'), ...both.slice(3), solveig],
      TAKEN,
    ],
  ])('takes in %s', (_, near, articles, expected) => expect(adopt(GROUPS, near, articles)).toEqual(expected));

  it.each([
    ['has no name in common: a look-alike', towards(0.1, 0), [...both, bearing('Vellmark', 'fire')]],
    ['has no names', towards(0.1, 0), [...both, bearing('fire')]],
    ['is hardly near', towards(0.05, 0), [...both, solveig]],
    ['is near two stories with its name', towards(0.1, 0.06), [...both.slice(0, 3), ...both.slice(0, 3), solveig]],
    [
      'turns about other names and mentions the one in passing',
      towards(0.1, 0),
      [...both, { counts: solveig.counts, names: new Map([...solveig.names, ['tyrell', 3], ['halloway', 2]]) }],
    ],
  ])('leaves alone what %s', (_, near, articles) => expect(adopt(GROUPS, near, articles)).toEqual(GROUPS));

  it('joins no two lone articles, and no two stories', () => {
    expect(adopt([[0], [1]], pairs([0, 1, 0.1]), [solveig, solveig])).toEqual([[0], [1]]);
    const two = [
      [0, 1],
      [2, 3],
    ];
    expect(adopt(two, pairs([0, 2, 0.1], [1, 3, 0.1]), [solveig, solveig, solveig, solveig])).toEqual(two);
  });
});

describe('mainNames', () => {
  it.each([
    ['the two mentioned most', { solveig: 4, halloway: 1, elleri: 2 }, ['solveig', 'elleri']],
    ['usual words of news less', { mondai: 2, solveig: 1, elleri: 1 }, ['elleri', 'solveig']],
    ['none where there are none', {}, []],
  ])('%s', (_, names, expected) => {
    expect(mainNames({ names: new Map(Object.entries(names)) })).toEqual(expected);
  });
});
