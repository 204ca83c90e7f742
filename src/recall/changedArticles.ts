/** What outlets changed in articles that an earlier edition stood on: whoever sent that edition must be told. */
import type { ArchivedArticle, ArchivedStory } from '../model/archive.js';
import { type Article, sourceLabel, withdrawalOf } from '../model/article.js';
import type { Notice } from '../model/notice.js';

/** One address, or one file, is one article. */
const nameOf = (article: Pick<ArchivedArticle, 'url' | 'path'>): string => article.url ?? article.path;

/**
 * Of several editions the last one's text counts. `{text: "Four died", …}` after an edition that had "Five died" at the same
 * address → a notice with the outlet's own correction, if there is one.
 */
export const changedArticles = (articles: readonly Article[], archive: readonly ArchivedStory[]): readonly Notice[] => {
  const last = new Map<string, { readonly date: string; readonly text: string }>();
  for (const { date, articles: of } of archive) {
    for (const was of of) {
      if (date > (last.get(nameOf(was))?.date ?? '')) last.set(nameOf(was), { date, text: was.text });
    }
  }
  return articles.flatMap((article): Notice[] => {
    const was = last.get(nameOf(article));
    const withdrawal = withdrawalOf(article);
    if (was === undefined || (was.text === article.text && withdrawal === undefined)) return [];
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
