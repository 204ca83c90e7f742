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
const unread: Reader = () => ({ people: [], names: [], utterances: [], dates: [], figures: [] });

/** An article → the same with its sentences, people, quotations, dates and figures. */
export const annotate = (article: Article, options: AnnotateOptions): AnnotatedArticle => {
  const day = article.publishedAt === undefined ? undefined : publicationDay(article.publishedAt, options.timeZone);
  const split = sentences(article.text);
  const reader = isRead(article.language) ? READERS[article.language] : unread;
  return {
    ...article,
    ...(day === undefined ? {} : { day }),
    sentences: split,
    ...reader(article.text, split, day),
  };
};
