import type { Article } from '../model/article.js';
import type { AnnotatedArticle } from '../model/language.js';
import { publicationDay } from '../text/calendar.js';
import { sentences } from '../text/sentences.js';
import { tokens } from '../text/tokens.js';
import { dates } from './dates/dates.js';
import { figures } from './figures/figures.js';
import { names } from './names/names.js';
import { quotes } from './quotes/quotes.js';

export interface AnnotateOptions {
  /** IANA name; in which day an instant falls. */
  readonly timeZone: string;
}

/** What is read where the language is none that the recognisers know: sentences, and nothing that might be wrong. */
const UNREAD = { people: [], names: [], utterances: [], dates: [], figures: [] } as const;

/** An article → the same with its sentences, people, quotations, dates and figures; only English is read for more than sentences. */
export const annotate = (article: Article, options: AnnotateOptions): AnnotatedArticle => {
  const day = article.publishedAt === undefined ? undefined : publicationDay(article.publishedAt, options.timeZone);
  const split = sentences(article.text);
  const dated = { ...article, ...(day === undefined ? {} : { day }), sentences: split };
  if (article.language !== 'en') return { ...dated, ...UNREAD };
  const words = tokens(article.text);
  const times = dates(article.text, day);
  const { people, mentions } = names(article.text, split, words);
  return {
    ...dated,
    people,
    names: mentions,
    utterances: quotes(article.text, split, words, people, mentions),
    dates: times,
    figures: figures(article.text, times),
  };
};
