import { describe, expect, it } from 'vitest';
import { allowanceOf, overdrawn, spend } from '../../src/edit/allowance.js';

const outlet = (id: string, excerptWords?: number) => ({
  id,
  name: id,
  kind: 'newspaper' as const,
  aliases: [],
  domains: [],
  ...(excerptWords === undefined ? {} : { excerptWords }),
});

const excerpt = (finding: string, of: string | undefined, words: number) => ({ finding, outlet: of, words });

describe('how much an outlet may be excerpted', () => {
  const allowance = allowanceOf({ outlets: [outlet('herald', 30), outlet('post')] });

  it('what goes beyond it is left out, in the order of print; what still fits stays', () => {
    const all = [
      excerpt('a', 'herald', 20),
      excerpt('b', 'herald', 15),
      excerpt('c', 'herald', 10),
      excerpt('d', 'herald', 1),
    ];
    expect([...overdrawn(allowance, all)]).toEqual(['b', 'd']);
  });

  it('outlets without a limit, and texts without an outlet, may be printed as they are wanted', () =>
    expect(overdrawn(allowance, [excerpt('a', 'post', 900), excerpt('b', undefined, 900)]).size).toBe(0));

  it('what one story takes the next one has no more', () => {
    const left = spend(allowance, [excerpt('a', 'herald', 25), excerpt('b', 'post', 100)]);
    expect([...left]).toEqual([['herald', 5]]);
    expect([...overdrawn(left, [excerpt('c', 'herald', 6)])]).toEqual(['c']);
  });
});
