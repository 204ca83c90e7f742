import { describe, expect, it } from 'vitest';
import { firstWords } from '../../src/text/firstWords.js';

describe('the words that a match begins with', () => {
  it.each([
    [/\b(?:two |\d )?days? ago\b/i, ['two', '0', 'day', 'days']],
    [/\b(?:an?|the) [Yy]ear\b/, ['a', 'an', 'the']],
    [/\ban?(?=[ -](?:million|dozen)\b)/, ['a', 'an']],
    [/(?<![\d.,])\d+(?:st|nd)?/, ['0']],
    [/(?<![\p{L}\d-])thrice(?!\p{L})/u, ['thrice']],
    [/(?<=\b(?:on|by) )(?:Mon|Tue)\b/, ['mon', 'tue']],
    [/\bMay ?\d/i, ['may']],
    [/\bMay(?![A-Za-z]) ?\d/i, ['may']],
    [/(?:\bUS\$|\$|£) ?\d/, ['us', '$', '£']],
    [/^(?:noon\b|\d)/, ['noon', '0']],
  ])('of %s', (pattern, expected) => {
    expect(firstWords(pattern)?.toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    ['a word that may have begun before', /days\b/],
    ['a word behind a figure that is no letter', /(?<!\d)days\b/],
    ['a word that may go on', /\bday/],
    ['a figure that may have begun before', /\d+%/],
    ['a figure behind a letter that is no figure', /(?<!\p{L})\d/u],
    ['any letter', /\b\p{Lu}+/u],
    ['a space', / days\b/],
    ['what may be absent', /\b(?:the )?\b/],
    ['a repetition that may be none', /\b(?:ha)*/],
    ['what does not stand before as a whole word', /(?<=o)n\b/],
  ])('are not known of %s', (_, pattern) => {
    expect(firstWords(pattern)).toBeUndefined();
  });
});
