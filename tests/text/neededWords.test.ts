import { describe, expect, it } from 'vitest';
import { neededWords, wordsIn } from '../../src/text/neededWords.js';

describe('the words that a pattern needs', () => {
  it.each([
    [/\b(?:two )?days? ago\b/i, ['two', 'day', 'days', 'ago']],
    [/\bnoon\b|\bmidnight\b/, ['noon', 'midnight']],
    [/\bmonths?\b/, ['month', 'months']],
    [/\d{1,2}:\d\d/, ['0']],
    [/(?<=\bthe )year\b(?! of)/, ['the']],
    [/(?<![\p{L}\d-])thrice(?!\p{L})/u, ['thrice']],
    [/(?<!\p{L}|#)dozens(?![\p{L}-]| of)/u, ['dozens']],
    [/\b[Nn]ext (?:day|week)\b/, ['next', 'day', 'week']],
  ])('of %s', (pattern, expected) => {
    const needed = neededWords(pattern) ?? [];
    expect(needed.length).toBeGreaterThan(0);
    expect(expected).toEqual(expect.arrayContaining([...needed]));
  });

  it.each([
    ['a word that may go on', /\bmonth/],
    ['a word that may have begun before', /year\b/],
    ['a word that a small letter alone may not follow', /\bdozen(?!\p{Ll})/u],
    ['a word that two letters may not follow', /\bdozen(?!\p{L}\p{L})/u],
    ['a word that what is no letter may not follow', /\bdozen(?![^\p{L}])/u],
    ['what may be absent', /\b(?:today)?\b/],
    ['what must not stand there', /\b(?!today)\p{L}+/u],
    ['letters that are not told', /\b\w+ \p{Lu}+/u],
    ['a word that one way does without', /\b(?:today|\p{Lu}+)\b/u],
    ['a choice of letters', /\b[a-z]+\b/],
    ['a repetition that may be none', /\b(?:very )*\p{L}/u],
  ])('are not known of %s', (_, pattern) => {
    expect(neededWords(pattern)).toBeUndefined();
  });

  it.each([
    ['On 3 May, the “caféyear” ended', ['on', '0', 'may', 'the', 'caf', 'year', 'ended']],
    ['', []],
  ])('are looked for in %j', (text, expected) => {
    expect([...wordsIn(text)].sort()).toEqual([...expected].sort());
  });
});
