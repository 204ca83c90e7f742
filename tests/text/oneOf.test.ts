import { describe, expect, it } from 'vitest';
import { oneOf } from '../../src/text/oneOf.js';

const found = (words: readonly string[], text: string): string | undefined =>
  new RegExp(`\\b${oneOf(words)}\\b`).exec(text)?.[0];

describe('a pattern of words', () => {
  it.each([
    ['the longest that fits', ['in', 'in front of', 'inside'], 'stood in front of it', 'in front of'],
    ['the rest of a word for *', ['refus*'], 'they were refusing', 'refusing'],
    ['both apostrophes', ["won't"], 'it won’t', 'won’t'],
    ['a dot that is a dot', ['U.S'], 'the UKS and the U.S', 'U.S'],
  ])('finds %s', (_, words, text, expected) => {
    expect(found(words, text)).toBe(expected);
  });

  it.each([
    ['* without a letter', ['refus*'], 'refus '],
    ['any character for a dot', ['U.S'], 'the UKS'],
    ['a word within a word', ['a'], 'the an'],
  ])('does not find %s', (_, words, text) => {
    expect(found(words, text)).toBeUndefined();
  });

  it('captures nothing', () => {
    expect(new RegExp(`(${oneOf(['a', 'b'])})`).exec('b')).toHaveLength(2);
  });
});
