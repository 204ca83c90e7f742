/** Makes any text of an edition safe to set: one line, no control characters. Changes no word. */

/** C0 and C1 controls, and the characters that turn the direction of the text after them. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `"Ferries\n run  free"` → `"Ferries run free"`. */
export const tidy = (text: string): string =>
  text.replace(UNPRINTABLE, '').replace(LONE_SURROGATE, '\ufffd').replace(/\s+/g, ' ').trim();
