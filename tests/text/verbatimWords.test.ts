import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verbatimWords } from '../../src/text/printed.js';

const read = (text: string): string[] => verbatimWords(text).map((w) => w.word);

describe('verbatimWords', () => {
  it.each([
    [
      'signs that change a figure are words',
      'Ms Brandt’s £2.5m or 3% of $20 ,000',
      "ms brandt's £ 2.5 m or 3 % of $ 20,000",
    ],
    ['plain text', 'The dogs’ home at 05:28', 'the dogs home at 05:28'],
    ['an apostrophe that is an accent', 'Tamimi´s and Ann`s', "tamimi's and ann's"],
    ['letters and figures part', 'the A4 and 3pm', 'the a 4 and 3 pm'],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected.split(' ')));

  it('finds the same words in plain text as in text with a word of another alphabet behind', () => {
    const pieces = fc.constantFrom(..."aZ9'’`‘“”–—….,:&-% \u00a0\n$");
    fc.assert(
      fc.property(fc.string({ unit: pieces }), (text) => {
        expect(verbatimWords(`${text} é`).slice(0, -1)).toEqual(verbatimWords(text));
      }),
      { numRuns: 500 },
    );
  });
});
