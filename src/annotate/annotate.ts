import type { Article } from '../model/article.js';
import type { AnnotatedArticle } from '../model/language.js';
import { publicationDay } from '../text/calendar.js';
import { isRead, type ReadLanguage } from '../text/language.js';
import { sentences } from '../text/sentences.js';
import { english } from './en/english.js';
import type { Reader } from './reader.js';

export interface AnnotateOptions {
  /** IANA name; in which day an instant falls. */
  readonly timeZone: string;
}

/** By ISO 639-1 code; a folder each, here and in `text/lexicons/`. */
const READERS: Readonly<Record<ReadLanguage, Reader>> = { en: english };

/** A language without a reader: its sentences, and nothing that might be wrong. */
const unread: Reader = {
  read: () => ({ people: [], names: [], utterances: [], dates: [], figures: [] }),
  date: () => ({ dates: [], figures: [] }),
};

const readerOf = ({ language }: Article): Reader => (isRead(language) ? READERS[language] : unread);

/** An article → the same with its sentences, people, quotations, dates and figures. */
export const annotate = (article: Article, options: AnnotateOptions): AnnotatedArticle => {
  const day = article.publishedAt === undefined ? undefined : publicationDay(article.publishedAt, options.timeZone);
  const split = sentences(article.text);
  return {
    ...article,
    ...(day === undefined ? {} : { day }),
    sentences: split,
    ...readerOf(article).read(article.text, split, day),
  };
};

/** An article read without a day → the same of a day that was proven since. What does not hang on the day is not read again. */
export const withDay = (article: AnnotatedArticle, day: string): AnnotatedArticle => ({
  ...article,
  publishedAt: day,
  publishedFrom: 'text',
  day,
  ...readerOf(article).date(article.text, day),
});
