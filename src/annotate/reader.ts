import type { AnnotatedArticle, Sentence } from '../model/language.js';

/** What a language's reader finds in a text; offsets are UTF-16 units of that text. */
export type Findings = Pick<AnnotatedArticle, 'people' | 'names' | 'utterances' | 'dates' | 'figures'>;

/** Of these what hangs on the day of the text. */
export type DatedFindings = Pick<Findings, 'dates' | 'figures'>;

/**
 * Reads one article's text in one language. `day` (YYYY-MM-DD) is what "today" means in it; without it relative phrases keep
 * no value. Never throws, whatever the text.
 */
export interface Reader {
  readonly read: (text: string, sentences: readonly Sentence[], day: string | undefined) => Findings;
  /** The same dates and figures as `read` finds, for a text of which all else is known. */
  readonly date: (text: string, day: string | undefined) => DatedFindings;
}
