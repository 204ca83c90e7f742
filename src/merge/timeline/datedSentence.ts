/** A time expression in its sentence, as the rules of the timeline see it. */
import type { AnnotatedArticle, Precision, Sentence, TimeExpression } from '../../model/language.js';
import { calendarDays, type Days } from '../../text/calendar.js';
import { type Clause, clauses } from '../../text/clauses.js';

import { type KnownDays, settleByStory } from './settleByStory.js';

export interface DatedSentence {
  readonly article: AnnotatedArticle;
  readonly sentence: Sentence;
  readonly date: TimeExpression;
  readonly precision: Precision;
  /** The calendar days the value covers. */
  readonly days: Days;
  /** Of the sentence, in order. */
  readonly clauses: readonly Clause[];
  /** The clause that holds the date. */
  readonly clause: Clause;
}

export const clauseText = (d: DatedSentence): string => d.article.text.slice(d.clause.start, d.clause.end);

/** Every expression of an article that names a year, or less than a year, of the calendar. */
export const datedSentences = (article: AnnotatedArticle, known: KnownDays): DatedSentence[] => {
  const out: DatedSentence[] = [];
  const split = new Map<Sentence, Clause[]>();
  for (const read of article.dates) {
    const date = settleByStory(article, read, known);
    const { precision } = date;
    if (precision === undefined || precision === 'decade' || date.type === 'DURATION' || date.type === 'SET') continue;
    const days = calendarDays(date.value);
    const sentence = article.sentences.find((s) => date.start >= s.start && date.end <= s.end);
    if (days === undefined || sentence === undefined) continue;
    const parts = split.get(sentence) ?? clauses(article.text, sentence);
    split.set(sentence, parts);
    const clause = parts.findLast((c) => c.start <= date.start) ?? {
      start: sentence.start,
      end: sentence.end,
      kind: 'main',
    };
    out.push({ article, sentence, date, precision, days, clauses: parts, clause });
  }
  return out;
};
