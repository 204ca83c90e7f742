/** A finding worded as if it stood alone, with what choosing it needs to know. */
import type { TimeExpression } from '../model/language.js';
import type { Citation, Citations } from '../model/span.js';
import { countWords } from '../text/words.js';
import { type Context, type Worded, word } from './wording/wording.js';

export interface Candidate<T> {
  readonly finding: T;
  readonly worded: Worded;
  readonly words: number;
  /** What it says, without the words that only date it: what is compared with what a reader has read. */
  readonly gist: string;
}

/** Weightiest first; equal weights by id, so that the order never depends on the input’s. */
export const heaviest = (
  a: { readonly weight: number; readonly id: string },
  b: { readonly weight: number; readonly id: string },
): number => b.weight - a.weight || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

export const candidate = <T>(
  finding: T,
  citations: Citations,
  context: Context,
  beside?: TimeExpression,
): Candidate<T> => {
  const worded = word(citations, context, { introduced: new Set(context.cast.names), ...(beside ? { beside } : {}) });
  return { finding, worded, words: countWords(worded.text), gist: gistOf(citations[0], context) };
};

const gistOf = (place: Citation, { articles }: Context): string => {
  const article = articles.get(place.articleId);
  if (article === undefined) return '';
  let gist = '';
  let at = place.start;
  for (const date of article.dates) {
    if (date.type === 'DURATION' || date.start < at || date.end > place.end) continue;
    gist += `${article.text.slice(at, date.start)} `;
    at = date.end;
  }
  return gist + article.text.slice(at, place.end);
};

export const total = (list: readonly Candidate<unknown>[]): number => list.reduce((n, c) => n + c.words, 0);
