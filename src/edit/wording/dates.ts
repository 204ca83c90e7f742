/** Relative dates get their absolute one beside them: `on Monday` → `on Monday [19 May]`. */
import type { AnnotatedArticle, TimeExpression } from '../../model/language.js';
import { daysBetween, formatValue, yearOf } from '../../text/calendar.js';
import type { Change, Wording } from './change.js';

export interface DateStyle {
  /** BCP 47 */
  readonly locale: string;
  /** The edition's day, `YYYY-MM-DD`: its year goes without saying. */
  readonly day: string;
}

/** What the story as a whole makes of a date that an article alone reads otherwise; the article's own reading elsewhere. */
export type Settled = (article: AnnotatedArticle, date: TimeExpression) => string;

const NAMES_MONTH = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b/;

/**
 * "Saturday" in an article of a Friday: mostly six days ago, but tomorrow where it is tomorrow already, or a plan without
 * a future tense. A wrong date is worse than none.
 */
const mayBeTomorrow = (date: TimeExpression, expression: string): boolean =>
  date.precision === 'day' &&
  date.anchor !== undefined &&
  !/\blast\b/i.test(expression) &&
  daysBetween(date.value.slice(0, 10), date.anchor) === 6;

/** The bracketed words, or undefined where the source's own words name the date to a reader of the edition. */
const absolute = (date: TimeExpression, expression: string, style: DateStyle): string | undefined => {
  if (date.anchor === undefined || date.precision === undefined) return undefined;
  if (date.type !== 'DATE' && date.type !== 'TIME') return undefined;
  const year = Number(date.value.slice(0, 4));
  if (Number.isNaN(year) || /^(?:that|the same)\b/i.test(expression) || mayBeTomorrow(date, expression))
    return undefined;
  const thisYear = yearOf(style.day);
  if (NAMES_MONTH.test(expression)) return year === thisYear ? undefined : String(year);
  if (/\b\d{4}\b/.test(expression)) return undefined;
  const value =
    date.precision === 'hour' || date.precision === 'minute' ? date.value.slice(0, 10) : date.value.replace(/T.*$/, '');
  return formatValue(value, { locale: style.locale, weekday: false, omitYear: thisYear });
};

/** One insertion for each day named; `except` leaves out a date that stands beside the statement anyway. */
export const absoluteDates = (
  wording: Wording,
  style: DateStyle,
  settled: Settled,
  except?: TimeExpression,
): Change[] => {
  const { article, span } = wording;
  const told = new Set<string>(except ? [except.value.slice(0, 10)] : []);
  const changes: Change[] = [];
  for (const read of article.dates) {
    if (read.start < span.start || read.end > span.end) continue;
    const date = { ...read, value: settled(article, read) };
    const words = absolute(date, article.text.slice(date.start, date.end), style);
    if (words === undefined || told.has(date.value.slice(0, 10))) continue;
    told.add(date.value.slice(0, 10));
    const possessive = /^['’]s?\b/.exec(article.text.slice(date.end, date.end + 2))?.[0].length ?? 0;
    const at = Math.min(date.end + possessive, span.end);
    changes.push({ start: at, end: at, text: ` [${words}]`, rule: 'absolute-date', citation: null });
  }
  return changes;
};

/**
 * Cuts the words of a date that is printed beside the statement, where the sentence stands without them:
 * `Inspectors closed the bridge on Saturday.` → `Inspectors closed the bridge.`
 */
export const cutOwnDate = (wording: Wording, date: TimeExpression | undefined): Change[] => {
  if (date === undefined) return [];
  const { article, span } = wording;
  const before = article.text.slice(span.start, date.start);
  const after = article.text.slice(date.end, span.end);
  if (/^(?:['’-]|\s+(?:that|when|and|or|to|until|at)\b)/.test(after)) return [];
  const lead = /(?:^|\s)(?:on|in|over|late on|early on|earlier on|during)\s+(?:the\s+)?$/i.exec(before);
  const start = lead ? date.start - lead[0].trimStart().length : date.start;
  const bare = lead === null;
  // Without a preposition only a weekday can go ("said Monday"), and only at the end of a clause.
  if (bare && !(/^\p{Lu}\p{L}+day$/u.test(article.text.slice(date.start, date.end)) && /^\s*(?:[.;]|$)/.test(after)))
    return [];
  if (
    bare &&
    /\b(?:since|until|by|from|before|after|of|than|and|or|to|for|as|at|the|this|last|next|between|through)\s+(?:the\s+)?$/i.test(
      before,
    )
  )
    return [];
  // "The call was on Monday": the date is all the clause says.
  if (/\b(?:is|are|was|were|be|been|dated|fell|falls)\s+$/i.test(article.text.slice(span.start, start))) return [];
  // "In an interview broadcast on Sunday, she said": the date belongs to the phrase before the comma.
  if (
    /^\s*,/.test(after) &&
    /^\p{Lu}\p{L}* [^,]*$/u.test(before) &&
    !/\b(?:said|says|was|were|is|has|had|will)\b/.test(before)
  )
    return [];
  const opens = article.text.slice(span.start, start).trim() === '';
  const comma = opens ? (/^\s*,\s*/.exec(after)?.[0].length ?? 0) : 0;
  if (opens && comma === 0) return [];
  return [{ start, end: date.end + comma, text: '', rule: 'cut-own-date', citation: null }];
};
