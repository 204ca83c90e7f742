/** Where the runtime's segmenter cuts a paragraph, in linear time. */
import { PLAIN } from '../words.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The segmenter's time grows with the square of what it is given: 3 s for 100,000 characters of initials, in such windows 0.1 s. */
const WINDOW = 4000;

/** What a window without a limit hands on to the next one, so that the limit after it is seen with what stands before. */
const CONTEXT = 100;

/** Scripts that put no space between sentences. */
const UNSPACED_END = /[\u0590-\u1fff\u3000-\uffef]/;

/** After white space, or before a mark that opens something; a stop inside "Y!J." or "www.Lind.example" ends nothing. */
const isSpaced = (paragraph: string, at: number): boolean => {
  const last = paragraph[at - 1] ?? '';
  return /\s/.test(last) || UNSPACED_END.test(last) || /[@#―—]/.test(paragraph[at] ?? '');
};

/** The segmenter leaves an opening bracket with the sentence before when no space divides them: "。「". */
const beforeBracket = (paragraph: string, at: number): number =>
  /\p{Ps}/u.test(paragraph[at - 1] ?? '') ? at - 1 : at;

/** What a sign of a plain text is to the limits of sentences (Unicode Standard Annex 29). */
const SPACE = 1;
const CLOSE = 2;
const STOP = 3;
const DOT = 4;
const GOES_ON = 5;
const SMALL = 6;
const CAPITAL = 7;
const FIGURE = 8;
const OTHER = 9;
/** Read from a table of U+0000 to U+2027, since the signs of most texts are asked for one by one. */
const CLASSES = ((): Uint8Array => {
  const table = new Uint8Array(0x2028).fill(OTHER);
  const mark = (signs: string, sign: number): void => {
    for (const c of signs) table[c.charCodeAt(0)] = sign;
  };
  mark(' \t\v\f\u00a0', SPACE);
  mark('"\'()[]{}\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f', CLOSE);
  mark('!?', STOP);
  mark('.\u2024', DOT);
  mark(',-:;\u2013\u2014', GOES_ON);
  mark('abcdefghijklmnopqrstuvwxyz', SMALL);
  mark('ABCDEFGHIJKLMNOPQRSTUVWXYZ', CAPITAL);
  mark('0123456789', FIGURE);
  return table;
})();
const classAt = (text: string, at: number): number => CLASSES[text.charCodeAt(at)] ?? OTHER;

/** Whether the sentence goes on behind a dot: the next letter is small, and no stop comes before it. */
const smallFollows = (text: string, from: number): boolean => {
  for (let at = from; at < text.length; at++) {
    const next = classAt(text, at);
    if (next === SMALL) return true;
    if (next === CAPITAL || next === STOP || next === DOT) return false;
  }
  return false;
};

/** The segmenter's own limits in a text of `PLAIN` signs, which it takes three times as long to find and cuts into strings. */
const plainStarts = (paragraph: string): number[] => {
  const out: number[] = [];
  for (let at = 0; at < paragraph.length; at++) {
    const stop = classAt(paragraph, at);
    if (stop !== STOP && stop !== DOT) continue;
    let next = at + 1;
    if (stop === DOT) {
      const after = classAt(paragraph, next);
      if (after === FIGURE) continue;
      const before = at === 0 ? OTHER : classAt(paragraph, at - 1);
      if (after === CAPITAL && (before === CAPITAL || before === SMALL)) continue;
    }
    while (classAt(paragraph, next) === CLOSE) next++;
    while (classAt(paragraph, next) === SPACE) next++;
    if (next >= paragraph.length) break;
    const after = classAt(paragraph, next);
    if (after === STOP || after === DOT || after === GOES_ON) continue;
    if (stop === DOT && smallFollows(paragraph, next)) continue;
    out.push(next);
  }
  return out;
};

/** The limits of any text, as the segmenter sees them in windows. */
const segmenterStarts = (paragraph: string): number[] => {
  const out: number[] = [];
  for (let from = 0; from < paragraph.length; ) {
    const to = Math.min(paragraph.length, from + WINDOW);
    let last: number | undefined;
    for (const { index } of segmenter.segment(paragraph.slice(from, to))) {
      if (index === 0) continue;
      last = from + index;
      out.push(last);
    }
    from = to === paragraph.length ? to : (last ?? to - CONTEXT);
  }
  return out;
};

/** Offsets, in order, at which a sentence may begin: `"One. Two."` → `[5]`. */
export const segmentStarts = (paragraph: string): number[] => {
  const starts = PLAIN.test(paragraph) ? plainStarts(paragraph) : segmenterStarts(paragraph);
  return starts.map((at) => beforeBracket(paragraph, at)).filter((at) => isSpaced(paragraph, at));
};
