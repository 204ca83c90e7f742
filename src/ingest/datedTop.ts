/**
 * The day that stands at the top of a copied page: glued to the headline ("Ferry runs aground Tuesday, September 1, 2015") or
 * on a line of its own above or below it. Such a line is the page's, not the article's.
 */
import type { PublishedAt } from '../model/article.js';
import { weekdayOf } from '../text/calendar.js';
import { HANGING } from '../text/lexicons/en/grammar.js';
import { publicationDate } from './publicationDate.js';

export interface DatedTop {
  readonly publishedAt?: PublishedAt;
  /** The text without those words. */
  readonly text: string;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Weekday, month, day and year; the weekday proves that the words are a whole date. */
const GLUED =
  /(?<=\S)\s+((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? (?:[A-Z][a-z]{2,8} \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}),? \d{4}$/;

/** `Published: 3 March 2024 16:40 GMT`; an "Updated" is another day. */
const LABEL = /^(?:published|posted|date)(?: on)?:?\s+/i;

const LONGEST_LINE = 60;

/** The date, unless its weekday is that of another day. */
const agreeing = (words: string, timeZone: string): PublishedAt | undefined => {
  const at = publicationDate(words, timeZone);
  const weekday = WEEKDAYS.indexOf(words.slice(0, 3).toLowerCase()) + 1;
  return at === undefined || (weekday > 0 && at.length === 10 && weekdayOf(at) !== weekday) ? undefined : at;
};

const dateLine = (line: string, timeZone: string): PublishedAt | undefined =>
  line.length > LONGEST_LINE ? undefined : agreeing(line.trim().replace(LABEL, ''), timeZone);

/** Where the date stood the headline ends, blank line or not. */
const below = (headline: string, body: string): string => `${headline}\n\n${body.trimStart()}`;

/** `"Ferry aground Tuesday, September 1, 2015\n\nThe ferry …"` → 2015-09-01 and `"Ferry aground\n\nThe ferry …"`. */
export const datedTop = (text: string, timeZone: string): DatedTop => {
  const top = /^\s*([^\n]*)(?:\s*\n\s*([^\n]*))?/.exec(text);
  const [whole = '', first = '', second = ''] = top ?? [];
  const rest = text.slice(whole.length);
  const glued = GLUED.exec(first.trimEnd());
  const before = glued === null ? '' : first.slice(0, glued.index);
  if (glued !== null && !HANGING.has(/\S+$/.exec(before)?.[0].toLowerCase() ?? '')) {
    const publishedAt = agreeing(glued[0].trim(), timeZone);
    if (publishedAt !== undefined) return { publishedAt, text: below(before, second + rest) };
  }
  const above = dateLine(first, timeZone);
  if (above !== undefined) return { publishedAt: above, text: `${second}${rest}` };
  const under = dateLine(second, timeZone);
  return under === undefined ? { text } : { publishedAt: under, text: below(first, rest) };
};
