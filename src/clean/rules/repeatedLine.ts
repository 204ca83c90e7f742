/** A line that stands in the article before, word for word: a caption used twice, a paragraph pasted twice. The first stays. */
import { plainKey, plainWords } from '../../text/furnitureLine.js';
import { type CleaningRule, wherever } from '../page.js';

/** Shorter lines ("Yes.", "No comment.") may well be said twice. */
const FEWEST_WORDS = 6;

export const repeatedLine: CleaningRule = {
  name: 'repeated-line',
  find: (page) => {
    const keys = page.paragraphs.map(plainKey);
    const once = new Set<number>();
    const several = new Set<number>();
    for (const key of keys) (once.has(key) ? several : once).add(key);
    if (several.size === 0) return [];
    const seen = new Set<string>();
    return wherever(page, (line, i) => {
      if (!several.has(keys[i] ?? 0)) return false;
      const words = plainWords(line);
      if (words.split(' ', FEWEST_WORDS).length < FEWEST_WORDS) return false;
      const again = seen.has(words);
      seen.add(words);
      return again;
    });
  },
};
