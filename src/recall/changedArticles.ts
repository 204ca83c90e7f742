/**
 * What outlets changed in articles that an earlier edition stood on: whoever sent that edition must be told. An article that
 * is no longer among the inputs has said nothing: folders are tidied and windows move on, and neither is a withdrawal.
 */
import type { ArchivedArticle, ArchivedStory } from '../model/archive.js';
import { type Article, sourceLabel, withdrawalOf } from '../model/article.js';
import type { Notice } from '../model/notice.js';

/** One address, or one file, is one article. */
const nameOf = (article: Pick<ArchivedArticle, 'url' | 'path'>): string => article.url ?? article.path;

/**
 * The same bytes were not changed by the outlet, whatever a newer rule of cleaning leaves of them; nor were other bytes of
 * the same text, as of a page that got another advertisement.
 */
const isChanged = (article: Article, was: Pick<ArchivedArticle, 'sha256' | 'text'>): boolean =>
  article.sha256 !== was.sha256 && article.text !== was.text;

/**
 * Of several editions the last one's article counts. `{text: "Four died", …}` after an edition that had "Five died" at the same
 * address → a notice with the outlet's own correction, if there is one.
 */
export const changedArticles = (articles: readonly Article[], archive: readonly ArchivedStory[]): readonly Notice[] => {
  const last = new Map<string, { readonly date: string; readonly article: ArchivedArticle }>();
  for (const { date, articles: of } of archive) {
    for (const was of of) {
      if (date > (last.get(nameOf(was))?.date ?? '')) last.set(nameOf(was), { date, article: was });
    }
  }
  return articles.flatMap((article): Notice[] => {
    const was = last.get(nameOf(article));
    const withdrawal = withdrawalOf(article);
    if (was === undefined || (withdrawal === undefined && !isChanged(article, was.article))) return [];
    const note = withdrawal ?? article.corrections.at(-1);
    const how = withdrawal === undefined ? 'has changed' : 'was withdrawn';
    const why = note === undefined ? '' : ` The outlet says: “${note.text}”`;
    return [
      {
        stage: 'recall',
        rule: withdrawal === undefined ? 'article-changed' : 'article-withdrawn',
        severity: 'warning',
        message: `An article of ${sourceLabel(article)} ${how} since the edition of ${was.date}, which stands on it.${why}`,
        path: article.path,
      },
    ];
  });
};
