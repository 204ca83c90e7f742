/**
 * Splits a cleaned text into sentences: places where one may begin are looked for, and taken back where the words beside them say
 * so. Paragraphs are lines; a sentence never spans two of them.
 */

import type { Sentence } from '../model/language.js';
import type { Span } from '../model/span.js';
import { paragraphsOf } from './paragraphs.js';
import { type QuotedRun, quotedRuns } from './quoteMarks.js';
import { passing } from './search.js';
import { cuts } from './sentences/cuts.js';
import { goesOn } from './sentences/joins.js';

const trim = (text: string, start: number, end: number): Span | undefined => {
  let s = start;
  let e = end;
  while (s < e && /\s/.test(text[s] ?? '')) s++;
  while (e > s && /\s/.test(text[e - 1] ?? '')) e--;
  return s < e ? { start: s, end: e } : undefined;
};

interface Piece extends Span {
  /** A sentence surely begins here. */
  readonly firm: boolean;
}

const pieces = (text: string, { start, end }: Span): Piece[] => {
  const found = [{ at: 0, firm: false }, ...cuts(text.slice(start, end))];
  return found.flatMap(({ at, firm }, i) => {
    const piece = trim(text, start + at, start + (found[i + 1]?.at ?? end - start));
    return piece === undefined ? [] : [{ ...piece, firm }];
  });
};

/** Of runs in order, none within another, the closed one that reaches over the gap between two pieces. */
const runAround = (runs: readonly QuotedRun[], before: Span, after: Span): QuotedRun | undefined => {
  const run = runs[passing(runs, (r) => r.outer.start < before.end) - 1];
  return run !== undefined && !run.goesOn && run.outer.end > after.start ? run : undefined;
};

/** The sentences of one paragraph. */
const ofParagraph = (text: string, line: Span, paragraph: number, runs: readonly QuotedRun[]): Sentence[] => {
  const wholes: Span[][] = [];
  for (const { firm, ...after } of pieces(text, line)) {
    const parts = wholes.at(-1);
    const before = parts?.at(-1);
    if (parts === undefined || before === undefined) {
      wholes.push([after]);
      continue;
    }
    const run = runAround(runs, before, after);
    if (!firm && goesOn({ text, before, after, run }) === true)
      parts[parts.length - 1] = { start: before.start, end: after.end };
    else if (run !== undefined) parts.push(after);
    else wholes.push([after]);
  }
  return wholes.flatMap((parts) => {
    const first = parts[0];
    const last = parts.at(-1);
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end, paragraph, parts }];
  });
};

/**
 * Sentences of a cleaned text, a closed quotation whole.
 * `“We knew. We said so,” Bello wrote. It rained.` → two, of which the first has two parts.
 */
export const sentences = (text: string): Sentence[] => {
  const out: Sentence[] = [];
  const allRuns = quotedRuns(text).filter((r) => r.depth === 0);
  let paragraph = 0;
  let r = 0;
  for (const line of paragraphsOf(text)) {
    const runs: QuotedRun[] = [];
    for (let run = allRuns[r]; run !== undefined && run.start < line.end; run = allRuns[++r]) runs.push(run);
    for (const s of ofParagraph(text, line, paragraph, runs)) out.push(s);
    paragraph++;
  }
  return out;
};
