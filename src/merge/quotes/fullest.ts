/** Which printing of an utterance a reader should get: the fullest that is well formed. */
import type { Printing } from './printing.js';

/** More words than this add nothing to a printed quotation. */
const ENOUGH = 45;

const opensSentence = (p: Printing): boolean => /^[“"‘'[]*\p{Lu}/u.test(p.text);

/** It ends where a sentence may end: a stop, or the comma before "she said". */
const closesSentence = (p: Printing): boolean => /[.!?,…][”"’']*$/.test(p.text.trim());

/** The higher, the better to print. */
export const fullness = (p: Printing): number =>
  Math.min(p.words.length, ENOUGH) / ENOUGH -
  Math.max(0, p.words.length - ENOUGH) * 0.01 +
  (opensSentence(p) && closesSentence(p) ? 0.3 : 0) +
  (p.utterance.form === 'direct' ? 0.1 : 0) -
  (/\.\.\.|…|\[|\(/.test(p.text) ? 0.12 : 0) -
  (/\n/.test(p.text) ? 0.15 : 0) +
  (p.utterance.speaker?.shown ? 0.1 : 0);
