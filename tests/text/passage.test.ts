import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_PASSAGE, passageAround } from '../../src/text/passage.js';
import { sentences } from '../../src/text/sentences.js';

const TEXT = 'The mill was shut on Thursday. Two men were hurt when a beam fell, the mayor said. It will be mended.';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return passageAround(text, sentences(text), { start, end: start + words.length });
};

describe('a passage', () => {
  it.each([
    ['a whole sentence', 'The mill was shut on Thursday.', '', ''],
    ['a part of one', 'a beam fell', 'Two men were hurt when ', ', the mayor said.'],
    [
      'the end of one and the beginning of the next',
      'the mayor said. It will',
      'Two men were hurt when a beam fell, ',
      ' be mended.',
    ],
  ])('shows %s within its sentences', (_name, words, before, after) => {
    expect(around(TEXT, words)).toEqual({ before, words, after });
  });

  it('shows the cited words alone where the sentence is too long', () => {
    const long = `Before it ${'went on and '.repeat(20)}the beam fell ${'and it went on '.repeat(20)}to the end.`;
    expect(around(long, 'the beam fell')).toEqual({ before: '… ', words: 'the beam fell', after: ' …' });
  });

  it('cuts cited words that are too long behind one of them', () => {
    const long = `${'The wall fell and '.repeat(40)}that was all.`;
    const { before, words, after } = around(long, long);
    expect([before, after]).toEqual(['', '']);
    expect(words).toMatch(/ (?:wall|fell|and|The)…$/);
    expect(long.startsWith(words.slice(0, -1))).toBe(true);
  });

  it('never shows more than may be quoted, and nothing that does not stand in the text', () => {
    const text = fc.array(
      fc.constantFrom('The mill fell. ', 'x'.repeat(400), '東京の橋。', '😀', ' and “it said. So.” ', '\n\n'),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (parts, a, b) => {
        const whole = parts.join('');
        const start = a % whole.length;
        const end = Math.min(whole.length, start + 1 + (b % 700));
        const passage = passageAround(whole, sentences(whole), { start, end });
        const shown = `${passage.before}${passage.words}${passage.after}`;
        expect(shown.length).toBeLessThanOrEqual(LONGEST_PASSAGE);
        expect(whole).toContain(shown.replace(/^… |\s?…$/g, ''));
      }),
    );
  });
});
