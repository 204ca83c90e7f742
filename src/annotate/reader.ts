import type { AnnotatedArticle, Sentence } from '../model/language.js';

/** What a language's reader finds in a text; offsets are UTF-16 units of that text. */
export type Findings = Pick<AnnotatedArticle, 'people' | 'names' | 'utterances' | 'dates' | 'figures'>;

/**
 * Reads one article's text in one language. `day` (YYYY-MM-DD) is what "today" means in it; without it relative phrases keep
 * no value. Never throws, whatever the text.
 */
export type Reader = (text: string, sentences: readonly Sentence[], day: string | undefined) => Findings;
