import { describe, expect, it } from 'vitest';
import { neededWords } from '../../src/text/neededWords.js';

describe('the words that a pattern needs', () => {
  it.each([
    [/\b(?:two )?days? ago\b/i, ['two', 'day', 'days', 'ago']],
    [/\bnoon\b|\bmidnight\b/, ['noon', 'midnight']],
    [/\bmonths?\b/, ['month', 'months']],
    [/\d{1,2}:\d\d/, [':']],
    [/\d{1,2}\.\d\d/, ['0']],
    [/(?<=\bthe )year\b(?! of)/, ['year']],
    [/(?<![\p{L}\d-])thrice(?!\p{L})/u, ['thrice']],
    [/(?<!\p{L}|#)dozens(?![\p{L}-]| of)/u, ['dozens']],
    [/half(?!\p{L})(?= (?:of|the)\b)/u, ['of', 'the']],
    [/\bhalf(?= of)/, ['half']],
    [/\d+ ?%/, ['%']],
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
    ['a sign that every text holds', /\p{L}, \p{L}/u],
    ['what may be absent', /\b(?:today)?\b/],
    ['what must not stand there', /\b(?!today)\p{L}+/u],
    ['letters that are not told', /\b\w+ \p{Lu}+/u],
    ['a word that one way does without', /\b(?:today|\p{Lu}+)\b/u],
    ['a choice of letters', /\b[a-z]+\b/],
    ['a repetition that may be none', /\b(?:very )*\p{L}/u],
  ])('are not known of %s', (_, pattern) => {
    expect(neededWords(pattern)).toBeUndefined();
  });
});
