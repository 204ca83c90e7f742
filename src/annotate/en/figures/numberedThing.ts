/** "Article 5", "No. 10", "aged 12", "A-10", "#3": a number that names something. */
import { NUMBERED_THINGS } from '../../../text/lexicons/en/boundWords.js';
import { wordBefore } from '../wordBefore.js';

const NAMING_SIGN = /(?:[#@&]|\p{L}-)$/u;

/** Whether what stands before a number makes it a name: `"under Article "` → true, `"killed "` → false. */
export const isNumberedThing = (before: string): boolean =>
  NUMBERED_THINGS.has(wordBefore(before)) || NAMING_SIGN.test(before.slice(-2));
