/**
 * The words of every statement stand in its citations, in their order and without a gap, except where an edit is recorded.
 * So a changed figure, a swapped name and a dropped "not" are all found.
 */
import type { Edit } from '../../model/edition.js';
import type { Citation } from '../../model/span.js';
import { briefings, type Statement, statements, verbatimWords } from '../../text/printed.js';
import type { VerifyRule } from '../verify.js';
import { citedWords } from './citations.js';
import { bracketed, isValid } from './edits.js';

interface SourceWord {
  readonly word: string;
  /** First and last word of their citation. */
  readonly first: boolean;
  readonly last: boolean;
}

interface StatedWord {
  readonly word: string;
  /** An edit is recorded between this word and the one before: the source may have more words there. */
  readonly gapBefore: boolean;
}

/** An edit that accounts for its words by itself: it names where they stand, or prints them in brackets as Collate's own. */
const provides = (edit: Edit, brackets: readonly { readonly start: number; readonly end: number }[]): boolean =>
  edit.citation !== null ||
  brackets.some((b) => (b.start >= edit.start && b.end <= edit.end) || (edit.start >= b.start && edit.end <= b.end));

/** The words that have to stand in the citations, and whether a gap is allowed after the last of them. */
const stated = (
  text: string,
  edits: readonly Edit[],
): { readonly words: readonly StatedWord[]; readonly gapAfter: boolean } => {
  const brackets = bracketed(text);
  const valid = edits.filter((e) => isValid(e, text));
  const providing = valid.filter((e) => e.start < e.end && provides(e, brackets));
  const words: StatedWord[] = [];
  let from = 0;
  const gapBetween = (start: number, end: number): boolean => valid.some((e) => e.start <= end && e.end >= start);
  for (const w of verbatimWords(text)) {
    if (providing.some((e) => e.start < w.end && e.end > w.start)) continue;
    words.push({ word: w.word, gapBefore: gapBetween(from, w.start) });
    from = w.end;
  }
  return { words, gapAfter: gapBetween(from, text.length) };
};

/**
 * The first word that cannot be found, or undefined. `reached` holds every place in the source that the words so far may
 * end at; without a gap the next word is the next of the same citation, or opens a later one after the end of this.
 */
const firstMissing = (
  words: readonly StatedWord[],
  gapAfter: boolean,
  source: readonly SourceWord[],
): string | undefined => {
  let reached: readonly number[] | undefined;
  const places = new Map<string, number[]>();
  source.forEach((s, i) => {
    const known = places.get(s.word);
    if (known === undefined) places.set(s.word, [i]);
    else known.push(i);
  });
  for (const { word, gapBefore } of words) {
    const at = places.get(word) ?? [];
    const before = reached;
    const earliest = before?.[0] ?? -1;
    const ends = before?.filter((p) => source[p]?.last === true)[0];
    const direct = new Set(before);
    reached = at.filter((p) => {
      if (p <= earliest) return false;
      if (gapBefore) return true;
      if (source[p]?.first === true) return before === undefined || (ends !== undefined && ends < p);
      return direct.has(p - 1);
    });
    if (reached.length === 0) return word;
  }
  if (reached === undefined || gapAfter || reached.some((p) => source[p]?.last === true)) return undefined;
  return words.at(-1)?.word;
};

/** The words at a citation; what several statements cite is read once. */
type Reader = (citation: Citation) => readonly SourceWord[];

const readerOf = (texts: ReadonlyMap<string, string>): Reader => {
  const read = new Map<string, readonly SourceWord[]>();
  return (citation) => {
    const key = `${citation.articleId} ${citation.start} ${citation.end}`;
    const known = read.get(key);
    if (known !== undefined) return known;
    const words = verbatimWords(citedWords(citation, texts));
    const source = words.map((w, i) => ({ word: w.word, first: i === 0, last: i === words.length - 1 }));
    read.set(key, source);
    return source;
  };
};

const check = (statement: Statement, read: Reader): string | undefined => {
  const { words, gapAfter } = stated(statement.text, statement.edits);
  const [first, ...rest] = statement.citations;
  if (first === undefined) return words[0]?.word;
  // The first citation alone bears out most statements; the others say the same elsewhere.
  const missing = firstMissing(words, gapAfter, read(first));
  if (missing === undefined || rest.length === 0) return missing;
  return firstMissing(words, gapAfter, statement.citations.flatMap(read));
};

export const wording: VerifyRule = ({ edition, texts }) => {
  const read = readerOf(texts);
  return briefings(edition)
    .flatMap(statements)
    .filter((s) => s.kind !== 'question' && s.by !== 'editor')
    .flatMap((s) => {
      const missing = check(s, read);
      return missing === undefined
        ? []
        : [
            {
              where: s.where,
              message: `“${s.text}” is not what its citations say: at “${missing}” it leaves their words without a recorded edit`,
            },
          ];
    });
};
