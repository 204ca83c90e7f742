import type { Article } from '../model/article.js';
import type { AnnotatedArticle } from '../model/language.js';
import { publicationDay } from '../text/calendar.js';
import { sentences } from '../text/sentences.js';
import { dates } from './dates/dates.js';

export interface AnnotateOptions {
  /** IANA name; in which day an instant falls. */
  readonly timeZone: string;
  /** The day that other articles of the story prove for one that states none. */
  readonly day?: string;
}

export const annotate = (article: Article, options: AnnotateOptions): AnnotatedArticle => {
  const day =
    options.day ??
    (article.publishedAt === undefined ? undefined : publicationDay(article.publishedAt, options.timeZone));
  return {
    ...article,
    ...(day === undefined ? {} : { day }),
    sentences: sentences(article.text),
    people: [],
    names: [],
    utterances: [],
    dates: dates(article.text, day),
    figures: [],
  };
};
