/** Takes characters out of a text that a reader cannot see but that change what is seen or compared; leaves the words alone. */

export interface Sanitised {
  readonly text: string;
  /** Invisible characters taken out: controls, direction overrides, zero-width characters, tag characters. */
  readonly hidden: number;
}

/** Line and paragraph separators, vertical tab, form feed and next-line: other ways of writing a line end. */
const LINE_ENDS = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;

/** Unicode's bidirectional embeddings, overrides, isolates and marks (UAX #9): they can make a text read backwards. */
const BIDI = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069';
/** Soft hyphen, zero-width space, word joiner and its invisible relatives, byte-order mark, Mongolian vowel separator. */
const ZERO_WIDTH = '\\u00AD\\u180E\\u200B\\u2060-\\u2064\\uFEFF';
const CONTROLS = '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\uFFFE\\uFFFF';
/** Tag characters spell hidden ASCII. */
const TAGS = '\\u{E0000}-\\u{E007F}';
const HIDDEN = new RegExp(`[${BIDI}${ZERO_WIDTH}${CONTROLS}${TAGS}]`, 'gu');

/** Joiners matter to Arabic and Indic spelling and to emoji; anywhere else they only split words that look whole. */
const STRAY_JOINER =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}])[\u200C\u200D]+/gu;

/** `"pay\u200Bments\u202E"` → `"payments"`, 2 hidden; accents composed (NFC); lone surrogates become U+FFFD. */
export const sanitise = (raw: string): Sanitised => {
  let hidden = 0;
  const count = (m: string): string => {
    hidden += m.length;
    return '';
  };
  const text = raw
    .replace(/^\uFEFF/, '')
    .replace(LINE_ENDS, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(HIDDEN, count)
    .replace(STRAY_JOINER, count)
    .normalize('NFC');
  return { text, hidden };
};

/** The same for a field that is one line: white space becomes one space. `" The  Herald\n"` → `"The Herald"`. */
export const sanitiseLine = (raw: string): string => sanitise(raw).text.replace(/\s+/g, ' ').trim();
