import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentStems, countWords, words } from '../../src/text/words.js';

const lower = (text: string): string[] => words(text).map((w) => w.lower);

describe('words', () => {
  it.each([
    ['typographic apostrophes', 'Mrs Okafor’s dam', ['mrs', "okafor's", 'dam']],
    ['words with joints', 'the A.T-like AT&T co-op', ['the', 'a.t-like', 'at&t', 'co-op']],
    ['letters beyond ASCII', 'Chloé Núñez, 41', ['chloé', 'núñez', '41']],
    ['dashes and quotation marks part words', '“Go”—he said', ['go', 'he', 'said']],
    ['nothing', ' … ', []],
  ])('%s', (_, text, expected) => expect(lower(text)).toEqual(expected));

  it('shifts places, and the next reader of the text gets them unshifted', () => {
    expect(words('the dam', 10)[1]).toEqual({ start: 14, end: 17, lower: 'dam' });
    expect(words('the dam')[1]).toEqual({ start: 4, end: 7, lower: 'dam' });
  });

  it('finds the same words in plain text as in text with a word of another alphabet behind', () => {
    const pieces = fc.constantFrom(..."aZ9'’‘“”–—….&- \u00a0\n,$");
    fc.assert(
      fc.property(fc.string({ unit: pieces }), (text) => {
        expect(words(`${text} é`).slice(0, -1)).toEqual(words(text));
      }),
    );
  });
});

it('contentStems leaves small words out and keeps repetitions', () => {
  expect(contentStems('The dams and the dam')).toEqual(['dam', 'dam']);
});

it('countWords counts as a reader does', () => {
  expect(countWords('“Go on” — 2,300 of them')).toBe(5);
});
