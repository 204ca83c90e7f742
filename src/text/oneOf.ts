/** Patterns made from word lists, so that the words stand in `lexicons/` and the grammar where it is used. */

/** The source of a pattern that matches these words and no others, with either apostrophe: `"O'Hara & Co."` → `O['’]Hara & Co\\.` */
export const literally = (words: string): string => words.replace(/[.*()[\]{}|+?^$\\/]/g, '\\$&').replace(/'/g, "['’]");

/**
 * The source of a pattern that matches one of some words or phrases, the longest that fits; it captures nothing. A `*` stands
 * for the rest of a word, an apostrophe for both its forms. `oneOf(['deny', "won't", 'refus*'])` → `(?:refus\w+|won['’]t|deny)`
 */
export const oneOf = (words: Iterable<string>): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => literally(word).replace(/\\\*/g, '\\w+'))
    .join('|')})`;

/** Names as they are printed: `["may"]` → `["May"]`. */
export const capitalised = (names: Iterable<string>): string[] =>
  Array.from(names, (name) => name.charAt(0).toUpperCase() + name.slice(1));
