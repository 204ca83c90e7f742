import { describe, expect, it } from 'vitest';
import { NUMBER_IN_WORDS, parseNumber, parseOrdinal } from '../../src/text/numbers.js';

describe('parseNumber', () => {
  it.each([
    ['three', 3],
    ['forty-five', 45],
    ['a hundred', 100],
    ['two hundred and six', 206],
    ['ten thousand', 10_000],
    ['1,500', 1500],
    ['2.3 million', 2_300_000],
    ['one million two hundred thousand', 1_200_000],
  ])('%s → %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });
  it.each(['', 'and', 'many', 'third'])('"%s" is no number', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});

it('"and" joins numbers only after a magnitude', () => {
  const found = (text: string) => text.match(new RegExp(`\\b${NUMBER_IN_WORDS}`, 'gi'));
  expect(found('two and three boats')).toEqual(['two', 'three']);
  expect(found('two hundred and three boats')).toEqual(['two hundred and three']);
});

it.each([
  ['third', 3],
  ['21st', 21],
  ['twenty-fourth', 24],
  ['tens', undefined],
])('ordinal %s → %s', (text, value) => {
  expect(parseOrdinal(text)).toBe(value);
});
