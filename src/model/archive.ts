import type { NonEmpty } from './span.js';

/** An article as an earlier edition kept it. */
export interface ArchivedArticle {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly path: string;
  readonly sha256: string;
  readonly text: string;
}

/** A story as an earlier edition told it: with every claim that was found, printed or not. */
export interface ArchivedStory {
  readonly storyId: string;
  /** Of the edition, `YYYY-MM-DD`. */
  readonly date: string;
  readonly articles: NonEmpty<ArchivedArticle>;
  readonly claims: readonly { readonly id: string; readonly text: string }[];
}
