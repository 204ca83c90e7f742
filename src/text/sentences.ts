/**
 * Splits a cleaned text into sentences: the runtime's segmenter cuts, the rules below join what it cut too much and cut what
 * it left together. Paragraphs are separated by blank lines; a sentence never spans two of them.
 */
import type { Sentence } from '../model/language.js';
import type { Span } from '../model/span.js';
import { CLOSING_ABBREVIATIONS, FIGURE_ABBREVIATIONS, OPENING_ABBREVIATIONS } from './lexicons/en/abbreviations.js';
import { SPEECH_VERBS } from './lexicons/en/cues.js';
import { CALENDAR_WORDS, SENTENCE_OPENERS } from './lexicons/en/names.js';
import { type QuotedRun, quotedRuns } from './quoteMarks.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

interface Limit {
  readonly text: string;
  /** The piece before the limit and the piece after it. */
  readonly before: Span;
  readonly after: Span;
  readonly runs: readonly QuotedRun[];
}

/** A reason to join two pieces; the first that answers decides. */
type JoinRule = (limit: Limit) => boolean | undefined;

const lastWord = (text: string, { start, end }: Span): string => {
  const tail = text.slice(Math.max(start, end - 24), end);
  return /([\p{L}\p{N}&][\p{L}\p{N}.&]*)\.?$/u.exec(tail)?.[1] ?? '';
};
const firstWord = (text: string, { start, end }: Span): string =>
  /^[\p{L}\p{N}][\p{L}\p{N}'’.]*/u.exec(text.slice(start, Math.min(end, start + 30)))?.[0] ?? '';

const isOpener = (word: string): boolean => SENTENCE_OPENERS.has(word.toLowerCase().replace(/’/g, "'"));

/** A piece of closing marks alone: `”`, `)`. */
const closingMarksAlone: JoinRule = ({ text, after }) =>
  /^[\s"”’'»)\]}.!?…]*$/.test(text.slice(after.start, after.end)) ? true : undefined;

/** The limit stands between an opening mark and its closing mark. */
const insideQuotation: JoinRule = ({ before, after, runs }) => {
  const run = lastBefore(runs, before.end);
  return run !== undefined && !run.goesOn && run.outer.end > after.start ? true : undefined;
};

/** Of runs in order, none within another, the last that opens before an offset: the only one that can reach past it. */
const lastBefore = (runs: readonly QuotedRun[], offset: number): QuotedRun | undefined => {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.outer.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1];
};

/** Brackets that stand open for longer were forgotten. */
const LONGEST_BRACKETS = 200;

/** The limit stands in brackets that open in the piece before: "(He left in May.)". */
const insideBrackets: JoinRule = ({ text, before, after }) => {
  const from = Math.max(before.start, before.end - LONGEST_BRACKETS);
  const open = from + text.slice(from, before.end).lastIndexOf('(');
  if (open < from || open === before.start) return undefined;
  const close = /^[^)\n]*\)/.exec(text.slice(open, open + LONGEST_BRACKETS))?.[0].length;
  return close !== undefined && open + close > after.start ? true : undefined;
};

/** What goes on in lower case goes on: `"Is it over?" she asked`. */
const lowerCaseGoesOn: JoinRule = ({ text, after }) => {
  const head = text.slice(after.start, after.start + 12);
  return /^[–—-]?\s?["“'‘(]?\p{Ll}/u.test(head) && !/^(?:i|e)[A-Z]/.test(head) ? true : undefined;
};

/** `“Are you sure?” Okafor told reporters`: a question or an exclamation, then its speaker and cue. */
const speakerFollows: JoinRule = ({ text, before, after }) => {
  if (!/[!?]["”’']$/.test(text.slice(before.end - 3, before.end))) return undefined;
  const words = text.slice(after.start, Math.min(after.end, after.start + 80)).split(/\s+/, 6);
  const cue = words.findIndex((w) => SPEECH_VERBS.has(w.toLowerCase().replace(/[^\p{L}]/gu, '')));
  return cue > 0 && words.slice(0, cue).every((w) => /^\p{Lu}/u.test(w)) ? true : undefined;
};

/** "Mr. Adeyemi", "No. 10", "Smith & Co. said": a dot that ends no sentence. */
const abbreviation: JoinRule = ({ text, before, after }) => {
  if (text[before.end - 1] !== '.') return undefined;
  const word = lastWord(text, before);
  const bare = word.toLowerCase().replace(/\.$/, '');
  const next = firstWord(text, after);
  if (FIGURE_ABBREVIATIONS.has(bare) && !/^\p{N}/u.test(next) && !/^(?:jan|feb|aug|sept?|oct|nov|dec)$/.test(bare))
    return undefined;
  if (/^[ap]\.?m$/.test(bare) && /^\p{Lu}/u.test(next)) return CALENDAR_WORDS.has(next.toLowerCase());
  if (CLOSING_ABBREVIATIONS.has(bare))
    return next !== '' && !isOpener(next) && !/^["“‘(]/.test(text.slice(after.start, after.start + 1));
  if (OPENING_ABBREVIATIONS.has(bare) && (/^\p{Lu}/u.test(word) || bare.length <= 3 || bare.includes('.'))) return true;
  return undefined;
};

/** "Samuel L. Obi": an initial, unless the pronoun I ends the sentence. */
const initial: JoinRule = ({ text, before, after }) => {
  const tail = /(\S+\s)?(\p{Lu})\.$/u.exec(text.slice(Math.max(before.start, before.end - 24), before.end));
  if (tail === null) return undefined;
  const next = firstWord(text, after);
  if (!/^\p{Lu}/u.test(next) || isOpener(next)) return undefined;
  return tail[2] !== 'I' || /^\p{Lu}/u.test(tail[1] ?? '') ? true : undefined;
};

/** Three dots in the middle of a thought; four end it. */
const ellipsis: JoinRule = ({ text, before, after }) =>
  /(?<!\.\s?)\. \. \.$/.test(text.slice(Math.max(before.start, before.end - 8), before.end)) ||
  (/(?:…|\.\.)$/.test(text.slice(before.end - 2, before.end)) &&
    !/^["“]?\p{Lu}/u.test(text.slice(after.start, after.start + 2)))
    ? true
    : undefined;

const JOINS: readonly JoinRule[] = [
  closingMarksAlone,
  insideQuotation,
  insideBrackets,
  lowerCaseGoesOn,
  speakerFollows,
  abbreviation,
  initial,
  ellipsis,
];

/** A list set into a paragraph: "1. ", "2) ", "b. ", "• 9. " in front of its items. */
const LIST_NUMBER = /(?<=^|\s)(?:[•⁃]\s*)?\(?(\d{1,2}|[a-z])(?:\.\)?|\))\s+(?=\S)/giu;

/** Where the items of a list begin: at least two numbers that follow one another, the first at the start of the paragraph. */
const listItems = (paragraph: string): number[] => {
  const starts: number[] = [];
  let last: number | undefined;
  for (const m of paragraph.matchAll(LIST_NUMBER)) {
    const raw = m[1] ?? '';
    const value = /\d/.test(raw) ? Number(raw) : raw.toLowerCase().charCodeAt(0);
    if (last === undefined ? m.index > 0 : value !== last + 1) continue;
    starts.push(m.index);
    last = value;
  }
  return starts.length > 1 ? starts : [];
};

const trim = (text: string, start: number, end: number): Span | undefined => {
  let s = start;
  let e = end;
  while (s < e && /\s/.test(text[s] ?? '')) s++;
  while (e > s && /\s/.test(text[e - 1] ?? '')) e--;
  return s < e ? { start: s, end: e } : undefined;
};

/** Places inside a piece where a full stop was printed without the space after it: "The vote passed.Then rain fell." */
const GLUED = /(?<=\p{Ll}{2}[.!?]["”’]?|\d\.)(?=\p{Lu}\p{Ll}+[\s,'’.])/gu;

const pieces = (text: string, start: number, end: number, items: readonly number[]): Span[] => {
  if (items.length > 0) {
    // Every item is one piece: the number's dot ends nothing.
    return [start, ...items.filter((i) => i > start)].flatMap((from, i, all) => {
      const item = trim(text, from, all[i + 1] ?? end);
      return item === undefined ? [] : [item];
    });
  }
  const out: Span[] = [];
  for (const segment of segments(text, start, end)) {
    let at = segment.start;
    for (const m of text.slice(segment.start, segment.end).matchAll(GLUED)) {
      const piece = trim(text, at, segment.start + m.index);
      if (piece !== undefined) out.push(piece);
      at = segment.start + m.index;
    }
    const piece = trim(text, at, segment.end);
    if (piece !== undefined) out.push(piece);
  }
  return out;
};

/** The segmenter's time grows with the square of what it is given: 3 s for 100,000 characters of initials, in such windows 0.1 s. */
const WINDOW = 4000;

/** What the segmenter cuts, window by window; the last piece of a window may go on, and opens the next one. */
const segments = (text: string, start: number, end: number): Span[] => {
  const out: Span[] = [];
  let size = WINDOW;
  for (let from = start; from < end; ) {
    const to = Math.min(end, from + size);
    const found = Array.from(segmenter.segment(text.slice(from, to)), (s) => from + s.index);
    if (to < end && found.length < 2) {
      size *= 2;
      continue;
    }
    const next = to < end ? (found.pop() ?? to) : to;
    found.forEach((at, i) => {
      out.push({ start: at, end: found[i + 1] ?? next });
    });
    from = next;
    size = WINDOW;
  }
  return out;
};

/**
 * Sentences of a cleaned text.
 * `Dr. Osei left. “Why now?” Bello asked.` → two sentences.
 */
export const sentences = (text: string): Sentence[] => {
  const out: Sentence[] = [];
  const allRuns = quotedRuns(text).filter((r) => r.depth === 0);
  let paragraph = 0;
  let r = 0;
  for (const m of text.matchAll(/[^\n]+/g)) {
    const end = m.index + m[0].length;
    const runs: QuotedRun[] = [];
    for (let run = allRuns[r]; run !== undefined && run.start < end; run = allRuns[++r]) runs.push(run);
    let current: Span | undefined;
    const items = listItems(m[0]).map((i) => m.index + i);
    const itemStarts = new Set(items);
    for (const after of pieces(text, m.index, end, items)) {
      const before: Span | undefined = current;
      if (before === undefined) {
        current = after;
        continue;
      }
      let join: boolean | undefined = itemStarts.has(after.start) ? false : undefined;
      for (const rule of JOINS) {
        if (join !== undefined) break;
        join = rule({ text, before, after, runs });
      }
      if (join === true) current = { start: before.start, end: after.end };
      else {
        out.push({ ...before, paragraph });
        current = after;
      }
    }
    if (current !== undefined) out.push({ ...current, paragraph });
    paragraph++;
  }
  return out;
};
