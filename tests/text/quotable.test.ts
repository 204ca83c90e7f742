import { describe, expect, it } from 'vitest';
import { closesLeaning, opensLeaning, shareOfPhrases, tellingWords } from '../../src/text/quotable.js';
import { words } from '../../src/text/words.js';

const list = (text: string): string[] => words(text).map((w) => w.lower);

describe('words that lean on what was said before', () => {
  it.each([
    'That was why the ferry turned.',
    'But the harbour was shut.',
    'He knew before we did.',
    "They're late, as ever.",
    'It happened behind the mill.',
    'Those were the good beams.',
    'Because nobody had looked.',
  ])('leans: %s', (text) => expect(opensLeaning(list(text))).toBe(true));

  it.each([
    'We knew before the mill did.',
    "I've never seen a tide like that one.",
    'It is time to close the mill.',
    "It's not a bridge any more.",
    'It takes a village to mend a sluice.',
    'This is the worst flood in a century.',
    'There is no third beam.',
    'Our men were on the roof.',
    'The mill will open on Monday.',
  ])('stands: %s', (text) => expect(opensLeaning(list(text))).toBe(false));

  it.each([
    ['I have never been so far away from it.', true],
    ['We told them all about that.', true],
    ['I have never been so far away from the sea.', false],
    ['They said the tide would take the mill in the night, and everybody in the village laughed at it.', false],
  ])('%s closes leaning: %s', (text, expected) => expect(closesLeaning(list(text))).toBe(expected));
});

describe('what words tell', () => {
  it.each([
    ['We will never leave this threat unanswered.', 2],
    ['I am sorry, and I was wrong.', 2],
    ['The boats leave at noon.', 0],
  ])('%s → %i', (text, n) => expect(tellingWords(list(text))).toBe(n));

  it('counts a phrase for ten words', () => {
    const phrases = ['thoughts are with', 'condolences'];
    expect(shareOfPhrases(list('Our thoughts are with the crew.'), phrases)).toBe(1);
    expect(shareOfPhrases(list('The crew knew the risk.'), phrases)).toBe(0);
    const long = `Our thoughts are with the crew ${'and the boats '.repeat(10)}`;
    expect(shareOfPhrases(list(long), phrases)).toBeCloseTo(10 / 36);
  });

  it('finds whole words only', () => expect(shareOfPhrases(list('Aftercondolences came'), ['condolences'])).toBe(0));
});
