import { contentId } from '../text/hash.js';
import type { AnnotatedArticle } from './language.js';
import type { NonEmpty } from './span.js';

/** Articles that print one text: they count as one origin. */
export interface CopyGroup {
  readonly original: string;
  readonly copies: NonEmpty<string>;
  readonly kind: 'identical' | 'wire' | 'rewrite';
  /** Whose text it is, where one of them is of an agency or credits one (`kind: 'wire'`). */
  readonly agency?: string;
}

/** The articles that tell of one event. */
export interface Story {
  /** From its oldest article, so that it stays when articles join. */
  readonly id: string;
  /** Oldest first, then by id. */
  readonly articles: NonEmpty<AnnotatedArticle>;
  readonly copies: readonly CopyGroup[];
}

/** A story's id, from its oldest article. */
export const storyId = (articleId: string): string => contentId('story', articleId);

/** Whether an article goes by a name that an editor gave: its id or its path. */
export const isNamed = (article: Pick<AnnotatedArticle, 'id' | 'path'>, name: string): boolean =>
  article.id === name || article.path === name;

/** Whether a story goes by a name: its id, that of a story that was merged into it, or one of its articles. */
export const goesBy = ({ articles }: Story, name: string): boolean =>
  articles.some((a) => storyId(a.id) === name || isNamed(a, name));
