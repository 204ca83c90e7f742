import type { AnnotatedArticle } from '../model/language.js';
import type { Outcome } from '../model/notice.js';
import type { Story } from '../model/story.js';

export const cluster = (articles: readonly AnnotatedArticle[]): Outcome<readonly Story[]> => ({
  value: articles.map((a) => ({ id: a.id, articles: [a], copies: [] })),
  notices: [],
});
