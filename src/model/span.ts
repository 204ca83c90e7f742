/** A half-open range `[start, end)` of UTF-16 code units in an article's `text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a source: the words of one article from `start` to `end`. */
export interface Citation extends Span {
  readonly articleId: string;
}

export type NonEmpty<T> = readonly [T, ...T[]];

/** What a statement stands on. Never empty: a statement without a source cannot be represented. */
export type Citations = NonEmpty<Citation>;

export const isNonEmpty = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0;
