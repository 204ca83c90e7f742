import type { AnnotatedArticle } from './language.js';
import type { NonEmpty } from './span.js';

/** Articles that print one text: they count as one origin. */
export interface CopyGroup {
  readonly original: string;
  readonly copies: NonEmpty<string>;
  readonly kind: 'identical' | 'wire' | 'rewrite';
}

/** The articles that tell of one event. */
export interface Story {
  /** From its oldest article, so that it stays when articles join. */
  readonly id: string;
  /** Oldest first, then by id. */
  readonly articles: NonEmpty<AnnotatedArticle>;
  readonly copies: readonly CopyGroup[];
}
