/** Where in a text a number may begin. Trying a pattern there alone costs a fraction of trying it at every character. */
import { MAGNITUDES, TENS, UNITS } from '../../../text/lexicons/en/numberWords.js';

const MAGNITUDE = [...MAGNITUDES.keys()].join('|');
const WORDS = [...TENS.keys(), ...UNITS.keys()].sort((a, b) => b.length - a.length).join('|');

/** In figures, a sign of a fraction, in words; "between" and "half a" may stand before one as part of it. */
const START = new RegExp(`\\d+|[½¼¾]|\\b(?:${WORDS}|an?(?=[ -](?:${MAGNITUDE}))|between |half an? )`, 'gi');

let latest: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [] };

/** `"Two of 40 left."` → `[0, 7]`; all rules read one text before any reads the next. */
const startsOf = (text: string): readonly number[] => {
  if (latest.text !== text) latest = { text, starts: Array.from(text.matchAll(START), (m) => m.index) };
  return latest.starts;
};

/** The matches of a sticky pattern that begins with a number: those of the same pattern without `y`, none overlapping. */
export const numbersLike = (text: string, pattern: RegExp): RegExpExecArray[] => {
  const out: RegExpExecArray[] = [];
  let end = 0;
  for (const start of startsOf(text)) {
    if (start < end) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    out.push(match);
    end = start + match[0].length;
  }
  return out;
};
