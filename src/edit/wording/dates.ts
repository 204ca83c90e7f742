/** Relative dates get their absolute one beside them: `on Monday` → `on Monday [19 May]`. */

import type { AnnotatedArticle, TimeExpression } from '../../model/language.js';
import { daysBetween, formatValue, yearOf } from '../../text/calendar.js';
import { hasFiniteVerb } from '../../text/clauses.js';
import { AUXILIARIES } from '../../text/lexicons/en/finiteVerbs.js';
import {
  AFTER_TIED_DATE,
  BEFORE_PREDICATED_DATE,
  DATE_HOLDERS,
  DATE_LEADS,
  MONTH_STARTS,
  PLAIN_VERBS,
} from '../../text/lexicons/en/wordingWords.js';
import { oneOf } from '../../text/oneOf.js';
import { type Word, words } from '../../text/words.js';
import type { Change, Wording } from './change.js';

export interface DateStyle {
  /** BCP 47 */
  readonly locale: string;
  /** The edition's day, `YYYY-MM-DD`: its year goes without saying. */
  readonly day: string;
}

/** What the story as a whole makes of a date that an article alone reads otherwise; the article's own reading elsewhere. */
export type Settled = (article: AnnotatedArticle, date: TimeExpression) => string;

const NAMES_MONTH = new RegExp(String.raw`\b${oneOf(MONTH_STARTS)}[a-z]*\b`);

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
    // "On April 1 [2027] next year": the year stands there already.
    if (words === undefined || told.has(date.value.slice(0, 10)) || told.has(words)) continue;
    told.add(date.value.slice(0, 10));
    told.add(words);
    const possessive = /^['’]s?\b/.exec(article.text.slice(date.end, date.end + 2))?.[0].length ?? 0;
    const at = Math.min(date.end + possessive, span.end);
    // The stop of "5 p.m." closed the sentence.
    changes.push({
      start: at,
      end: at,
      text: ` [${words}]${at === span.end ? '.' : ''}`,
      rule: 'absolute-date',
      citation: null,
    });
  }
  return changes;
};

const TIED_AFTER = new RegExp(String.raw`^(?:['’-]|\s+${oneOf(AFTER_TIED_DATE)}\b)`);
const DATE_LEAD = new RegExp(String.raw`(?:^|\s)${oneOf(DATE_LEADS)}\s+(?:the\s+)?$`, 'i');
const HELD_DATE = new RegExp(String.raw`\b${oneOf(DATE_HOLDERS)}\s+(?:the\s+)?$`, 'i');
const PREDICATED_DATE = new RegExp(String.raw`\b${oneOf(BEFORE_PREDICATED_DATE)}\s+$`, 'i');
const PARTICIPLE = /(?:[^e]ed|wn|un|en)$/;
const HAS_VERB = new RegExp(String.raw`\b${oneOf(PLAIN_VERBS)}\b`);

/** "said in remarks released on Monday": without its date the participle says nothing. A verb of the clause stays one: "was released". */
const hangsOnParticiple = (before: readonly Word[]): boolean => {
  const last = before.at(-1);
  if (last === undefined || !PARTICIPLE.test(last.lower)) return false;
  const rest = before.slice(0, -1);
  return hasFiniteVerb(rest)
    ? !rest.slice(-2).some((w) => AUXILIARIES.has(w.lower))
    : /n$/.test(last.lower) && rest.length > 0;
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
  if (TIED_AFTER.test(after)) return [];
  const lead = DATE_LEAD.exec(before);
  const start = lead ? date.start - lead[0].trimStart().length : date.start;
  const bare = lead === null;
  // Without a preposition only a weekday can go ("said Monday"), and only at the end of a clause.
  if (bare && !(/^\p{Lu}\p{L}+day$/u.test(article.text.slice(date.start, date.end)) && /^\s*(?:[.;]|$)/.test(after)))
    return [];
  if (bare && HELD_DATE.test(before)) return [];
  if (hangsOnParticiple(words(article.text.slice(span.start, start)))) return [];
  // "three days of mourning, starting on Saturday"; "during the 3 May attacks".
  if (/ing\s+$/.test(article.text.slice(span.start, start)) && !bare) return [];
  if (/\bthe\s+$/.test(before) && /^\s+\p{L}/u.test(after)) return [];
  // "The call was on Monday": the date is all the clause says.
  if (PREDICATED_DATE.test(article.text.slice(span.start, start))) return [];
  // "In an interview broadcast on Sunday, she said": the date belongs to the phrase before the comma.
  if (/^\s*,/.test(after) && /^\p{Lu}\p{L}* [^,]*$/u.test(before) && !HAS_VERB.test(before)) return [];
  // ", built in May,": a phrase between commas that the date ends.
  const led = article.text.slice(span.start, start);
  const phrase = words(led.slice(led.lastIndexOf(',') + 1)).slice(0, -1);
  if (/^\s*,/.test(after) && led.includes(',') && !hasFiniteVerb(phrase)) return [];
  const opens = article.text.slice(span.start, start).trim() === '';
  const comma = opens ? (/^\s*,\s*/.exec(after)?.[0].length ?? 0) : 0;
  if (opens && comma === 0) return [];
  // "… to the U.S. on Monday.": one full stop is left.
  const stop = /\.\s*$/.test(article.text.slice(span.start, start)) && after === '.' ? 1 : 0;
  return [{ start, end: date.end + comma + stop, text: '', rule: 'cut-own-date', citation: null }];
};
