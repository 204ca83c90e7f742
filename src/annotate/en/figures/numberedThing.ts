/** "Article 5", "No. 10", "aged 12": a number that names something. */
import { NUMBERED_THINGS } from '../../../text/lexicons/en/boundWords.js';

/** The longest word of the list with its dot, its space and the letter before it. */
const REACH = 16;

/** Whether what stands before a number makes it a name: `"under Article "` → true, `"killed "` → false. */
export const isNumberedThing = (before: string): boolean => NUMBERED_THINGS.test(before.slice(-REACH));
