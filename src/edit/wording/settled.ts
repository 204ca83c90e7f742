/** Which day an article's date stands for where the story has settled it. */
import type { Findings } from '../../model/findings.js';
import type { Settled } from './dates.js';

/** The timeline weighs an article's reading of a date against the other articles': where it differs, it is right. */
export const settledIn = (findings: Findings): Settled => {
  const values = new Map<string, string>();
  for (const { what, when } of findings.timeline) {
    const article = findings.story.articles.find((a) => a.id === what.articleId);
    const date = article?.dates.find(
      (d) => d.start >= what.start && d.end <= what.end && article.text.slice(d.start, d.end) === when.expression,
    );
    if (date !== undefined) values.set(`${what.articleId} ${date.start}`, when.value);
  }
  return (article, date) => values.get(`${article.id} ${date.start}`) ?? date.value;
};
