/**
 * A printed statement is a stretch of a source with recorded changes. Rules answer changes in source offsets; `apply` makes
 * the printed words and the list of edits from them. Nothing else in the program alters a word.
 */
import type { CitedText, Edit } from '../../model/edition.js';
import type { AnnotatedArticle } from '../../model/language.js';
import type { Citation, Citations, Span } from '../../model/span.js';

/** Puts `text` in the place of the source's `[start, end)`; an empty `text` is a cut, an empty range an insertion. */
export interface Change extends Span {
  readonly text: string;
  readonly rule: string;
  /** Where inserted words stand in a source; null for cuts and for Collate's own words. */
  readonly citation: Citation | null;
}

/** A stretch of one article, and what has been changed in it. */
export interface Wording {
  readonly article: AnnotatedArticle;
  readonly span: Span;
  readonly changes: readonly Change[];
}

export const wordingOf = (article: AnnotatedArticle, span: Span): Wording => ({ article, span, changes: [] });

export const cut = (start: number, end: number, rule: string): Change => ({
  start,
  end,
  text: '',
  rule,
  citation: null,
});

const touches = (a: Span, b: Span): boolean =>
  a.start < b.end && b.start < a.end ? true : a.start === b.start && (a.start === a.end || b.start === b.end);

/**
 * The wording with those of `more` that lie inside it and disturb no earlier change; a cut takes in the changes within it.
 */
export const changed = (wording: Wording, more: readonly Change[]): Wording => {
  let changes = [...wording.changes];
  for (const change of more) {
    if (change.start < wording.span.start || change.end > wording.span.end) continue;
    const met = changes.filter((c) => touches(c, change));
    const takesIn = change.text === '' && met.every((c) => c.start >= change.start && c.end <= change.end);
    if (met.length > 0 && !takesIn) continue;
    changes = [...changes.filter((c) => !met.includes(c)), change];
  }
  return { ...wording, changes: changes.sort((a, b) => a.start - b.start || a.end - b.end) };
};

/** Whether the source's `[start, end)` is still printed as it stands. */
export const untouched = (wording: Wording, span: Span): boolean =>
  !wording.changes.some((c) => c.start < span.end && span.start < c.end);

interface Printed {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** The printed words; a first letter that a cut laid bare becomes a capital. */
export const apply = ({ article, span, changes }: Wording): Printed => {
  let text = '';
  const edits: Edit[] = [];
  let at = span.start;
  for (const change of changes) {
    text += article.text.slice(at, change.start);
    const start = text.length;
    text += change.text;
    edits.push({ start, end: text.length, rule: change.rule, citation: change.citation });
    at = change.end;
  }
  text += article.text.slice(at, span.end);
  return regular(tidy(text, edits));
};

/** White space that a cut left doubled or at an end goes, and the first letter is a capital; edits move along. */
const tidy = (text: string, edits: readonly Edit[]): Printed => {
  const kept: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i++) {
    kept.push(out.length);
    const char = text[i] ?? '';
    const space = /\s/.test(char);
    const next = text[i + 1];
    if (space && (out === '' || /\s$/.test(out) || next === undefined || /[,.;:!?)\]’”]/.test(next) === true)) {
      if (!(next !== undefined && /[’”]/.test(next) && out !== '' && !/\s$/.test(out))) continue;
    }
    out += space ? ' ' : char;
  }
  kept.push(out.length);
  const end = out.trimEnd().length;
  const moved = edits.map((e) => ({
    ...e,
    start: Math.min(kept[e.start] ?? end, end),
    end: Math.min(kept[e.end] ?? end, end),
  }));
  const trimmed = out.slice(0, end);
  const first = /^(["“‘'[]*)(\p{Ll})/u.exec(trimmed);
  const cutAtStart = edits.some((e) => e.start === e.end && e.start === 0);
  if (!first || !cutAtStart) return { text: trimmed, edits: moved };
  const at = first[1]?.length ?? 0;
  const capital = (first[2] ?? '').toUpperCase();
  if (capital.length !== 1) return { text: trimmed, edits: moved };
  return {
    text: trimmed.slice(0, at) + capital + trimmed.slice(at + 1),
    edits: [...moved, { start: at, end: at + 1, rule: 'capital', citation: null }],
  };
};

/**
 * Quotation marks made regular, one character for one, so that offsets stay: straight double marks open and close in turn,
 * an opening mark that closes is turned round, apostrophes are typographic.
 */
const regular = ({ text, edits }: Printed): Printed => {
  let open = false;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    const before = text[i - 1];
    if (/["“”„‟«»]/.test(char)) {
      const opens = before === undefined || /[\s([{—–\-/‘'“]/.test(before);
      const closes = !opens || (open && /[\s.,;:!?)]/.test(text[i + 1] ?? ' '));
      out += closes && (open || !opens) ? '”' : '“';
      open = out.endsWith('“');
    } else if (char === "'" || char === '`' || char === '´') {
      const opens =
        (before === undefined || /[\s([{—–“"]/.test(before)) &&
        /\p{L}/u.test(text[i + 1] ?? '') &&
        / ?\S[^']*'(?=[\s.,;:!?)”"]|$)/u.test(text.slice(i + 1));
      out += opens ? '‘' : '’';
    } else out += char;
  }
  return { text: out, edits };
};

/** A statement on its citations: the printed words, and the places that changes took words from. */
export const cited = (wording: Wording, citations: Citations): CitedText => ({ ...apply(wording), citations });

/** `[start, end)` lies between quotation marks of its sentence: words that are not the outlet's own. */
export const inQuotation = (text: string, from: number, at: number): boolean => {
  let open = false;
  for (let i = from; i < at; i++) {
    const char = text[i] ?? '';
    if (char === '“' || char === '„') open = true;
    else if (char === '”') open = false;
    else if (char === '"') open = !open;
  }
  return open;
};
