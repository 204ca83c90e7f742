import type { Span } from '../model/span.js';

/** Where the paragraphs of a text stand, which are its lines that are not empty: `"One.\n\nTwo."` → `[{start: 0, end: 4}, {start: 6, end: 10}]`. */
export const paragraphsOf = (text: string): Span[] =>
  Array.from(text.matchAll(/[^\n]+/g), (m) => ({ start: m.index, end: m.index + m[0].length }));
