/**
 * Finds somebody's words that stand without quotation marks: the lines of a transcript behind the speaker's label ("LIND: …",
 * "Q: …"), a post signed with its handle ("… — Rosa Lind (@rlind)"), a quotation set as a paragraph. Judges by form alone; abstains where a paper's own labels do.
 */

import type { Mention } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { POST_REPORTING_VERBS } from '../../../text/lexicons/en/speechGrammar.js';
import { PAPER_LABELS, SPEAKING_LABELS } from '../../../text/lexicons/en/speechLabels.js';
import { oneOf } from '../../../text/oneOf.js';
import type { QuotedRun } from '../../../text/quoteMarks.js';
import { blockQuotes } from './blockQuotes.js';
import { type Reading, tokenAt } from './reading.js';
import type { Subject } from './subject.js';

/** Words without marks; `by`: the words that name who says them, where they stand beside. */
export interface UnmarkedSpeech extends Span {
  readonly by?: Span;
}

const LABELLED = /^((?:\p{Lu}[\p{L}.'’-]{0,24} ?){1,4}): +(?=\S)/u;
const HANDLE = /\(@\w{1,30}\)/;
const SIGNATURE = 64;
const LONGEST_POST = 600;
/** The line quotes somebody: its marks tell more. */
const OPENS = /["“”„«‘'`]/;
const MARK = /["“”„«»]|''/;
const REPORTED = new RegExp(
  String.raw`(?:(?<!\p{L})(?:he|she|they)|\p{Lu}\p{L}{0,30}) ${oneOf(POST_REPORTING_VERBS)}(?!\p{L})`,
  'u',
);
const LINK = /\s*(?:https?:\/\/|pic\.)\S{1,200}$/;
const TURNS = 4;

const lastWord = (words: string): string => words.toLowerCase().split(/[ .]+/).filter(Boolean).at(-1) ?? '';

/** The lines of a transcript: two speakers by turns, one of them known, or question and answer. */
const turns = (text: string, paragraphs: readonly Span[], mentions: readonly Mention[]): UnmarkedSpeech[] => {
  const people = new Set(mentions.filter((m) => m.kind === 'person').map((m) => lastWord(m.name)));
  const found: (UnmarkedSpeech & { readonly label: string })[] = [];
  const counts = new Map<string, number>();
  for (const p of paragraphs) {
    const m = LABELLED.exec(text.slice(p.start, Math.min(p.end, p.start + 120)));
    if (m?.[1] === undefined) continue;
    const name = m[1].trim();
    const label = name.toLowerCase().replace(/\.$/, '');
    const shouted = name === name.toUpperCase();
    const speaks = SPEAKING_LABELS.has(label) || people.has(lastWord(name));
    if (p.end - p.start - m[0].length < 2 || OPENS.test(text[p.start + m[0].length] ?? '')) continue;
    if (label.split(' ').some((w) => PAPER_LABELS.has(w)) || (!speaks && !shouted)) continue;
    counts.set(label, (counts.get(label) ?? 0) + 1);
    found.push({
      start: p.start + m[0].length,
      end: p.end,
      by: { start: p.start, end: p.start + name.length },
      label,
    });
  }
  // Headings of a newsletter come once each; speakers come again.
  const again = [...counts.values()].filter((n) => n > 1).length;
  const known = found.some((f) => SPEAKING_LABELS.has(f.label) || people.has(lastWord(f.label)));
  if (counts.has('q') && counts.has('a')) return found.filter((f) => /^[qa]$/.test(f.label));
  return known && again > 1 && found.length >= TURNS ? found : [];
};

/** Posts signed with a name and a handle, in their own paragraph or behind it. */
const posts = (text: string, paragraphs: readonly Span[]): UnmarkedSpeech[] =>
  paragraphs.flatMap((p, n): UnmarkedSpeech[] => {
    const words = text.slice(p.start, p.end);
    const handle = words.search(HANDLE);
    if (handle < 0) return [];
    const from = Math.max(0, handle - SIGNATURE);
    const near = words.slice(from, handle);
    const dash = Math.max(near.lastIndexOf('—'), near.lastIndexOf('–'), near.lastIndexOf(' - '));
    if (dash < 0) return [];
    const name = near.slice(dash).replace(/^[\s—–-]+/, '');
    const bySpan = {
      start: p.start + handle - name.length,
      end: p.start + handle - (name.length - name.trimEnd().length),
    };
    const own = { start: p.start, end: p.start + from + dash };
    const before = paragraphs[n - 1];
    const body = text.slice(own.start, own.end).trim() === '' ? before : own;
    if (body === undefined || name.trim() === '') return [];
    let said = text.slice(body.start, Math.min(body.end, body.start + LONGEST_POST + 1)).trimEnd();
    if (said.length > LONGEST_POST) return [];
    for (let k = 0; k < 3 && LINK.test(said); k++) said = said.replace(LINK, '');
    if (MARK.test(said) || REPORTED.test(said) || said.split(' ').length < 3) return [];
    return [{ start: body.start, end: body.start + said.length, by: bySpan }];
  });

/** Speech without marks, in the order of the text. */
export const unmarkedSpeech = (text: string, mentions: readonly Mention[]): UnmarkedSpeech[] => {
  const paragraphs = Array.from(text.matchAll(/[^\n]+/g), (m) => ({
    start: m.index,
    end: m.index + m[0].trimEnd().length,
  }));
  const signed = [...turns(text, paragraphs, mentions), ...posts(text, paragraphs)];
  const taken = new Set(signed.map((u) => u.end));
  const set = blockQuotes(text, paragraphs).filter((u) => !taken.has(u.end));
  return [...signed, ...set].sort((a, b) => a.start - b.start);
};

/** The runs of an article with its unmarked speech among them; quotations inside that speech belong to it. */
export const withUnmarked = (runs: readonly QuotedRun[], unmarked: readonly UnmarkedSpeech[]): QuotedRun[] => {
  if (unmarked.length === 0) return [...runs];
  let n = 0;
  const free = runs.filter((run) => {
    while (n < unmarked.length && (unmarked[n]?.end ?? 0) <= run.outer.start) n++;
    const next = unmarked[n];
    return next === undefined || next.start >= run.outer.end;
  });
  const added = unmarked.map(
    ({ start, end }): QuotedRun => ({
      start,
      end,
      outer: { start, end },
      marks: 'none',
      depth: 0,
      goesOn: false,
      continued: false,
    }),
  );
  return [...free, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
};

/** Finds the person a label names, "LIND" → Rosa Lind, where one person of the article is called so. */
export const labelSubjects = (r: Reading): ((by: Span | undefined) => Subject | undefined) => {
  const called = new Map<string, { readonly name: string; readonly mention: number } | undefined>();
  for (const [mention, { kind, name }] of r.mentions.entries()) {
    if (kind !== 'person') continue;
    const last = lastWord(name);
    const known = called.get(last);
    if (!called.has(last)) called.set(last, { name, mention });
    else if (known?.name !== name) called.set(last, undefined);
  }
  return (by) => {
    if (by === undefined) return undefined;
    const mention = called.get(lastWord(r.text.slice(by.start, by.end)))?.mention;
    if (mention === undefined) return undefined;
    return { from: tokenAt(r.tokens, by.start), to: tokenAt(r.tokens, by.end - 1) + 1, kind: 'name', mention };
  };
};
