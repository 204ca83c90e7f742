/** A place where a sentence may end, and what the rules need to know of it. */
import type { Span } from '../../model/span.js';
import { SENTENCE_OPENERS } from '../lexicons/en/names.js';
import type { QuotedRun } from '../quoteMarks.js';

export interface Limit {
  readonly text: string;
  /** The sentence before the limit as far as it is known, and the piece after it. */
  readonly before: Span;
  readonly after: Span;
  /** The closed quotation the limit stands in. */
  readonly run: QuotedRun | undefined;
}

/** A reason to take a limit back (true) or to keep it (false); the first that answers decides. */
export type LimitRule = (limit: Limit) => boolean | undefined;

/** The last characters before the limit, the first ones after it. */
export const tailOf = ({ text, before }: Limit, length: number): string =>
  text.slice(Math.max(before.start, before.end - length), before.end);
export const headOf = ({ text, after }: Limit, length: number): string =>
  text.slice(after.start, Math.min(after.end, after.start + length));

/** The word after the limit; empty when a mark stands there. */
export const firstWord = (limit: Limit): string => /^[\p{L}\p{N}][\p{L}\p{N}'’.]*/u.exec(headOf(limit, 30))?.[0] ?? '';

/** "The", "However": a word that opens sentences and is part of no name. */
export const isOpener = (word: string): boolean => SENTENCE_OPENERS.has(word.toLowerCase().replace(/’/g, "'"));
