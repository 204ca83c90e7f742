/** A time expression in its sentence, as the rules of the timeline see it. */
import type { AnnotatedArticle, Precision, Sentence, TimeExpression } from '../../model/language.js';
import { calendarDays, type Days } from '../../text/calendar.js';
import { type Clause, clauses } from '../../text/clauses.js';

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
export const datedSentences = (article: AnnotatedArticle): DatedSentence[] => {
  const out: DatedSentence[] = [];
  const known = new Map<Sentence, Clause[]>();
  for (const date of article.dates) {
    const { precision } = date;
    if (precision === undefined || precision === 'decade' || date.type === 'DURATION' || date.type === 'SET') continue;
    const days = calendarDays(date.value);
    const sentence = article.sentences.find((s) => date.start >= s.start && date.end <= s.end);
    if (days === undefined || sentence === undefined) continue;
    const parts = known.get(sentence) ?? clauses(article.text, sentence);
    known.set(sentence, parts);
    const clause = parts.findLast((c) => c.start <= date.start) ?? {
      start: sentence.start,
      end: sentence.end,
      kind: 'main',
    };
    out.push({ article, sentence, date, precision, days, clauses: parts, clause });
  }
  return out;
};
