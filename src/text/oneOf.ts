/** Patterns made from word lists, so that the words stand in `lexicons/` and the grammar where it is used. */

const escaped = (word: string): string =>
  word
    .replace(/[.()[\]{}|+?^$\\/]/g, '\\$&')
    .replace(/'/g, "['’]")
    .replace(/\*/g, '\\w+');

/**
 * The source of a pattern that matches one of some words or phrases, the longest that fits; it captures nothing. A `*` stands
 * for the rest of a word, an apostrophe for both its forms. `oneOf(['deny', "won't", 'refus*'])` → `(?:refus\w+|won['’]t|deny)`
 */
export const oneOf = (words: Iterable<string>): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`;
