/** Buttons, share bars and player labels that were saved with the text: "Share Tweet Email", "Remind me later.", "Video". */
import { madeOf } from '../../text/furnitureLine.js';
import { AD_MARKERS, BUTTONS, COUNTED_ON_PAGES, SHARE_BARS, SIGN_UP_FORMS } from '../../text/lexicons/en/furniture.js';
import { oneOf } from '../../text/oneOf.js';
import { byLine } from '../page.js';

const isButtons = madeOf(BUTTONS, SHARE_BARS, SIGN_UP_FORMS, AD_MARKERS);

/** A one-word answer in a quotation ("Listen.") is speech, not a button. */
const isSpoken = (line: string): boolean => /["“”]/.test(line);

/** Counts beside buttons: "Comments (48)", "3 of 9", "4 min read", "Duration 1:42", "View 12 more comments". */
const COUNTER = new RegExp(
  String.raw`^(?:(?:view |show |see |load )?(?:all )?\d{1,5} (?:more )?${oneOf(COUNTED_ON_PAGES)}|comments? ?\(\d{1,5}\)|\d{1,3} ?(?:of|/) ?\d{1,3}|\d{1,2} min(?:ute)?s?(?: read)?|(?:duration|current time|remaining time) -?\d{1,2}:\d{2}|loaded: \d{1,3}(?:\.\d+)?%)$`,
  'i',
);

/** "SaveSave": a button saved twice without a space. */
const once = (line: string): string => (line.length > 40 ? line : line.replace(/^(\p{L}{3,}?)\1{1,4}$/u, '$1'));

export const button = byLine('button', (line) => (isButtons(once(line)) || COUNTER.test(line)) && !isSpoken(line));
