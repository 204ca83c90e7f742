import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link, singles } from '../../src/cluster/linkage.js';
import { DOUBT, nearPairs } from '../../src/cluster/pairs.js';
import { type TermVector, termSpace } from '../../src/cluster/vectors.js';

const pairs = (...near: [a: number, b: number, likeness: number][]) => ({
  near: near.map(([a, b, likeness]) => ({ a, b, likeness })),
  farMean: 0.02,
});

describe('link', () => {
  it.each([
    ['joins the alike and leaves the rest', 3, pairs([0, 2, 0.4]), [[0, 2], [1]]],
    ['leaves what is hardly alike', 2, pairs([0, 1, 0.08]), [[0], [1]]],
    [
      'does not chain: one likeness does not carry two groups',
      4,
      pairs([0, 1, 0.5], [2, 3, 0.5], [1, 2, 0.2]),
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['answers nothing for nothing', 0, pairs(), []],
  ])('%s', (_, size, given, expected) => expect(link(singles(size), given)).toEqual(expected));

  /** Two groups of `size`, alike inside by `inside` and across by `across`. */
  const twins = (size: number, inside: number, across: number) => {
    const near: [number, number, number][] = [];
    for (let a = 0; a < 2 * size; a++)
      for (let b = a + 1; b < 2 * size; b++) near.push([a, b, a < size === b < size ? inside : across]);
    return link(singles(2 * size), pairs(...near));
  };

  it('keeps two closely told look-alikes apart at a likeness that joins one loosely told event', () => {
    expect(twins(4, 0.4, 0.2)).toHaveLength(2);
    expect(twins(4, 0.22, 0.2)).toHaveLength(1);
  });

  it('is not misled by reprints: they do not make a story count as told in the same words', () => {
    const reprints = pairs([0, 1, 1], [0, 2, 1], [1, 2, 1], [0, 3, 0.33], [1, 3, 0.33], [2, 3, 0.33]);
    expect(link(singles(4), reprints)).toEqual([[0, 1, 2, 3]]);
  });
});

describe('nearPairs', () => {
  const word = fc.constantFrom(
    'ferry',
    'smoke',
    'harbour',
    'library',
    'council',
    'volume',
    'rocket',
    'antenna',
    'orbit',
    'dredger',
  );
  const bag = fc
    .array(fc.tuple(word, fc.integer({ min: 1, max: 5 })), { minLength: 1 })
    .map((entries) => new Map(entries));

  const likeness = (x: TermVector, y: TermVector): number => {
    const borne = Array.from(x.terms, (term, i) => {
      const at = y.terms.indexOf(term);
      return at < 0 ? 0 : (x.weights[i] ?? 0) * (y.weights[at] ?? 0);
    });
    const sum = borne.reduce((s, w) => s + w, 0);
    const square = borne.reduce((s, w) => s + w * w, 0);
    const bearing = square === 0 ? 0 : (sum * sum) / square;
    return Math.min(1, sum) * (bearing / (bearing + DOUBT));
  };

  it('finds through the index what comparing each with each finds', () => {
    fc.assert(
      fc.property(fc.array(bag, { maxLength: 12 }), (bags) => {
        const space = termSpace(bags);
        const { near } = nearPairs(space);
        space.vectors.forEach((y, b) => {
          space.vectors.slice(0, b).forEach((x, a) => {
            const expected = likeness(x, y);
            const found = near.find((p) => p.a === a && p.b === b)?.likeness ?? 0;
            if (expected >= 0.07) expect(found).toBeCloseTo(expected, 6);
            else expect(found).toBeLessThan(0.07);
          });
        });
      }),
    );
  });
});
