/**
 * What the rules of this folder read: the tokens of an article with their sentence, the name they belong to, and whether they
 * stand inside quotation marks. Built once an article; every look-up is by number.
 */

import type { Mention, Person, Sentence } from '../../../model/language.js';
import type { QuotedRun } from '../../../text/quoteMarks.js';
import { passing } from '../../../text/search.js';
import type { Token } from '../../../text/tokens.js';

export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
  readonly runs: readonly QuotedRun[];
  /** For each sentence its first token, and one past its last. */
  readonly bounds: readonly { readonly from: number; readonly to: number }[];
  /** For each token its sentence. */
  readonly sentenceOf: Int32Array;
  /** For each token the number of the mention it is part of, or -1. */
  readonly mentionOf: Int32Array;
  /** For each token the number of the outermost run it stands in (marks included), or -1. */
  readonly runOf: Int32Array;
  /** Words that the article also writes in lower case. */
  readonly lowerWords: ReadonlySet<string>;
  /** The first word of a sentence that stands outside quotation marks; `Infinity` where all are quoted. */
  readonly ownWord: (sentence: number) => number;
}

/** Index of the first token that ends after `offset`. */
export const tokenAt = (tokens: readonly Token[], offset: number): number => passing(tokens, (t) => t.end <= offset);

export const read = (
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  people: readonly Person[],
  mentions: readonly Mention[],
  runs: readonly QuotedRun[],
): Reading => {
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  const mentionOf = new Int32Array(tokens.length).fill(-1);
  const runOf = new Int32Array(tokens.length).fill(-1);
  const bounds = sentences.map((s, n) => {
    const from = tokenAt(tokens, s.start);
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < s.end) sentenceOf[to++] = n;
    return { from, to };
  });
  mentions.forEach((m, n) => {
    for (let i = tokenAt(tokens, m.start); i < tokens.length && (tokens[i]?.start ?? 0) < m.end; i++) mentionOf[i] = n;
  });
  runs.forEach((r, n) => {
    if (r.depth > 0) return;
    for (let i = tokenAt(tokens, r.outer.start); i < tokens.length && (tokens[i]?.start ?? 0) < r.outer.end; i++)
      runOf[i] = n;
  });
  const ownWords = bounds.map(({ from, to }) => {
    let at = from;
    while (at < to && (tokens[at]?.kind !== 'word' || runOf[at] !== -1)) at++;
    return at < to ? at : Number.POSITIVE_INFINITY;
  });
  const ownWord = (sentence: number): number => ownWords[sentence] ?? Number.POSITIVE_INFINITY;
  const lowerWords = new Set<string>();
  for (const t of tokens) if (t.kind === 'word' && !t.capital) lowerWords.add(t.lower);
  return { text, tokens, sentences, people, mentions, runs, bounds, sentenceOf, mentionOf, runOf, lowerWords, ownWord };
};
