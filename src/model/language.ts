import type { Article } from './article.js';
import type { Span } from './span.js';

/** What is printed, cited and searched as one: a sentence, or a quotation of several with the words that introduce it. */
export interface Sentence extends Span {
  /** Number of the paragraph in the article, from 0. */
  readonly paragraph: number;
  /** The sentences as grammar counts them, in order: several where a closed quotation holds several, else the span itself. */
  readonly parts: readonly Span[];
}

export type Gender = 'female' | 'male' | 'unknown';

/** A person as one article knows him or her. */
export interface Person {
  /** The fullest name without titles: "Vladimir Putin". */
  readonly name: string;
  /** "Russian President"; as printed beside the name. */
  readonly role?: string;
  readonly gender: Gender;
  /** Where the fullest name stands for the first time. */
  readonly namedAt: Span;
}

/** Words that name somebody or something. */
export interface Mention extends Span {
  /** Canonical within the article: "Mr Putin" has the name "Vladimir Putin". */
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'other';
}

/** Who is said to have said something (one article). */
export interface Attribution {
  /** Canonical within the article; absent for the unnamed ("officials said"). */
  readonly name?: string;
  readonly role?: string;
  /** The words beside the quote: "Mr Putin", "he", "the Kremlin". */
  readonly mention: Span;
  readonly resolvedBy: 'name' | 'role' | 'pronoun';
  /** 0..1, how sure. */
  readonly score: number;
  /** False below the score at which an edition may print the name. */
  readonly shown: boolean;
}

/** Somebody's words in one article. */
export interface Utterance {
  readonly form: 'direct' | 'indirect' | 'mixed';
  /** Without the outer quotation marks for direct; for mixed the quoted words alone; for indirect the reported clause. */
  readonly content: Span;
  /** The reporting words: "said", "told reporters", "according to". */
  readonly cue?: Span;
  readonly speaker?: Attribution;
}

/** The finest calendar unit a date names. */
export type Precision =
  | 'decade'
  | 'year'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'hour'
  | 'minute';

/** A time expression (TIMEX3, TimeML 1.2.1). */
export interface TimeExpression extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value; `XXXX-WXX-1` for a Monday that nothing anchors. */
  readonly value: string;
  /** Present when `value` names a place in the calendar. */
  readonly precision?: Precision;
  /** The day the value was counted from, `YYYY-MM-DD`; absent when the words name the date by themselves. */
  readonly anchor?: string;
  /** `stated`: every part is in the words or follows from the anchor by count; `implied`: a choice was made ("in May": which year). */
  readonly certainty: 'stated' | 'implied';
}

export type Bound = 'exact' | 'about' | 'at least' | 'at most';

/** A quantity with the noun it counts. */
export interface Figure extends Span {
  readonly value: number;
  /** Upper end of a range: "30 to 40". */
  readonly to?: number;
  /**
   * Singular noun, currency or measure: "drone", "USD", "percent", "kilometre"; absent when nothing is counted. Four stand for
   * numbers that count nothing by themselves: "percent", "share" (a third: 0.3333), "fold" (doubled: 2), "ordinal" (the third: 3).
   */
  readonly unit?: string;
  /** The singular noun a percentage, share or ordinal is of: "a third of voters" → "voter"; absent when none stands there. */
  readonly of?: string;
  readonly bound: Bound;
}

/** One article, read on its own. */
export interface AnnotatedArticle extends Article {
  /** The day "Monday" is counted from; absent when nothing proves it. */
  readonly day?: string;
  readonly sentences: readonly Sentence[];
  readonly people: readonly Person[];
  readonly names: readonly Mention[];
  readonly utterances: readonly Utterance[];
  readonly dates: readonly TimeExpression[];
  readonly figures: readonly Figure[];
}
