/**
 * Finds what stands between quotation marks, whatever the marks: “curly”, "straight", „low“, «angled», ''doubled'', ‘single’,
 * mixed pairs, marks inside marks, and speeches that run over paragraphs. It does not judge whether the words are somebody's.
 */

import type { Span } from '../model/span.js';
import { CLIPPED_WORDS } from './lexicons/en/contractions.js';
import { REPORTERS_VERBS } from './lexicons/en/speechGrammar.js';
import { oneOf } from './oneOf.js';
import { paragraphsOf } from './paragraphs.js';

/** Words between marks; the span itself leaves the marks and the white space at its ends out. */
export interface QuotedRun extends Span {
  /** With the marks. */
  readonly outer: Span;
  /** `none`: a line of a transcript or a signed post; never from this file. */
  readonly marks: 'double' | 'single' | 'none';
  /** 0: outermost; 1: a quotation inside a quotation. */
  readonly depth: number;
  /** No closing mark: the speech goes on in the next paragraph, which opens with a mark again. */
  readonly goesOn: boolean;
  /** The paragraph before ended without a closing mark. */
  readonly continued: boolean;
}

interface Mark extends Span {
  readonly double: boolean;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

const MARK = /''|``|["“”„‟«»'‘’‚`]/g;
const SPACE = /\s/;
const OPENS_BEFORE = /[\s([{―—–\-/"“”'‘:.…]/;
const CLOSES_AFTER = /[\s)\]}―—–\-/.,;:!?…"”'’]/;
const WORD_LETTER = /[\p{L}\p{N}]/u;
/** Apostrophes that open a clipped word or a decade: 'em, 'til, '90s. */
const CLIPPED = new RegExp(String.raw`^(?:${oneOf(CLIPPED_WORDS)}|\d0s)\b`, 'i');

const GENITIVE = /^s(?![\p{L}\p{N}])/u;
/** The reporter's words in what would be a speech: a closing mark is missing. */
const REPORTER = new RegExp(String.raw`,\s(?:he|she|they|\p{Lu}\p{L}+)\s${oneOf(REPORTERS_VERBS)}(?!\p{L})`, 'u');

const readMark = (text: string, paragraph: Span, start: number, raw: string): Mark | undefined => {
  const end = start + raw.length;
  const before = start > paragraph.start ? (text[start - 1] ?? ' ') : ' ';
  const after = end < paragraph.end ? (text[end] ?? ' ') : ' ';
  const double = raw.length === 2 || /["“”„‟«»]/.test(raw);
  if (!double && WORD_LETTER.test(before) && WORD_LETTER.test(after)) return undefined;
  // Markup that was left in the text: `width="40"`
  if (before === '=' && WORD_LETTER.test(text[start - 2] ?? '')) return undefined;
  // "the U.K.'s envoy"
  if (!double && before === '.' && GENITIVE.test(text.slice(end, end + 2)) && WORD_LETTER.test(text[start - 2] ?? ''))
    return undefined;
  const fitsOpen = OPENS_BEFORE.test(before) && !SPACE.test(after) && end < paragraph.end;
  const fitsClose = CLOSES_AFTER.test(after) && !SPACE.test(before) && start > paragraph.start;
  // A typographic mark says itself which way it points, unless its neighbours say the opposite plainly.
  if (/[“„«‘‚]|``/.test(raw))
    return { start, end, double, canOpen: !(fitsClose && !fitsOpen), canClose: fitsClose && !fitsOpen };
  if (/[”»]/.test(raw)) {
    const opens = !fitsClose && (fitsOpen || start === paragraph.start);
    return { start, end, double, canOpen: opens, canClose: !opens };
  }
  if (!double && fitsOpen && CLIPPED.test(text.slice(end, end + 6))) return undefined;
  if (!fitsOpen && !fitsClose) return double ? { start, end, double, canOpen: true, canClose: true } : undefined;
  return { start, end, double, canOpen: fitsOpen, canClose: fitsClose };
};

/** The plural's apostrophe ("the leaders’ talks") is no closing mark when another one comes before the next opening. */
const isPossessive = (text: string, marks: readonly Mark[], i: number): boolean => {
  const mark = marks[i];
  if (
    mark === undefined ||
    mark.double ||
    text[mark.start - 1] !== 's' ||
    !/^\s\p{L}/u.test(text.slice(mark.end, mark.end + 2))
  )
    return false;
  for (let k = i + 1; k < marks.length; k++) {
    const next = marks[k];
    if (next === undefined || next.double || (next.canOpen && !next.canClose)) return false;
    if (next.canClose) return true;
  }
  return false;
};

interface Open {
  readonly mark: Mark;
  readonly continued: boolean;
}

const trimmed = (text: string, start: number, end: number): Span => {
  let s = start;
  let e = end;
  while (s < e && SPACE.test(text[s] ?? '')) s++;
  while (e > s && SPACE.test(text[e - 1] ?? '')) e--;
  return { start: s, end: e };
};

/**
 * The quoted runs of a text whose paragraphs are lines, in the order of their first words.
 * `He called it “frank", she said` → one run, `frank`.
 */
export const quotedRuns = (text: string): QuotedRun[] => {
  const out: QuotedRun[] = [];
  const paragraphs = paragraphsOf(text);
  let carried = false;
  paragraphs.forEach((paragraph, p) => {
    const marks: Mark[] = [];
    for (const m of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
      const mark = readMark(text, paragraph, paragraph.start + m.index, m[0]);
      if (mark !== undefined) marks.push(mark);
    }
    const open: Open[] = [];
    const add = (from: Open, end: number, outerEnd: number, goesOn: boolean) => {
      const inner = trimmed(text, from.mark.end, end);
      if (!WORD_LETTER.test(text.slice(inner.start, inner.end))) return;
      out.push({
        ...inner,
        outer: { start: from.mark.start, end: outerEnd },
        marks: from.mark.double ? 'double' : 'single',
        depth: open.length,
        goesOn,
        continued: from.continued,
      });
    };
    marks.forEach((mark, i) => {
      const top = open.at(-1);
      const same = top !== undefined && top.mark.double === mark.double;
      if (same && mark.canClose) {
        if (isPossessive(text, marks, i)) return;
        open.pop();
        add(top, mark.start, mark.end, false);
      } else if (mark.canClose && open.length > 1 && open[open.length - 2]?.mark.double === mark.double) {
        // The inner quotation was never closed; the outer one ends here.
        open.pop();
        const outer = open.pop();
        if (outer !== undefined) add(outer, mark.start, mark.end, false);
      } else if (mark.canOpen && open.length < 2) {
        let continued = carried && open.length === 0 && mark.start === paragraph.start && mark.double;
        if (same) {
          open.pop();
          // Paragraphs of one speech run together: "We came. "We saw." Otherwise the first mark was a slip.
          const said = trimmed(text, top.mark.end, mark.start);
          const words = text.slice(said.start, said.end);
          if (open.length === 0 && mark.double && /[.!?…]$/.test(words) && !REPORTER.test(words)) {
            add(top, said.end, said.end, true);
            continued = true;
          }
        }
        open.push({ mark, continued });
      } else if (mark.canOpen && same) {
        open.pop();
        open.push({ mark, continued: false });
      }
    });
    const next = paragraphs[p + 1];
    const rest = open[0];
    carried = false;
    if (
      rest?.mark.double &&
      next !== undefined &&
      /^\s*(?:''|``|["“”„«])/.test(text.slice(next.start, next.start + 8))
    ) {
      open.length = 0;
      add(rest, paragraph.end, paragraph.end, true);
      carried = true;
    }
  });
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
};
