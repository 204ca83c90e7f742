/**
 * The day that stands at the top of a copied page: glued to the headline ("Ferry runs aground Tuesday, September 1, 2015"),
 * on a line of its own above or below it, or glued to the first sentence. Such words are the page's, not the article's.
 */
import type { PublishedAt } from '../model/article.js';
import { weekdayOf } from '../text/calendar.js';
import { WEEKDAY_ABBREVIATIONS } from '../text/lexicons/en/calendarWords.js';
import { HANGING } from '../text/lexicons/en/grammar.js';
import { publicationDate } from './publicationDate.js';

export interface DatedTop {
  readonly publishedAt?: PublishedAt;
  /** The text without those words. */
  readonly text: string;
}

/** Weekday, month, day and year; the weekday proves that the words are a whole date. */
const DATE =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:[A-Z][a-z]{2,8} \\d{1,2}|\\d{1,2} [A-Z][a-z]{2,8}),? \\d{4}';
const BEHIND = new RegExp(`(?<=\\S)\\s+(${DATE})$`);
/** Glued to the first sentence: no sentence goes on behind a year with a capital. */
const AHEAD = new RegExp(`^(${DATE})\\s+(?=\\p{Lu})`, 'u');

/** `Published: 3 March 2024 16:40 GMT`; an "Updated" is another day. */
const LABEL = /^(?:(?:first |originally )?(?:published|posted)|date)(?: on| at)?\s*:?\s+/i;

/** Lines at the top among which a labelled date is looked for: headline, standfirst and byline may stand before it. */
const DEPTH = 6;

const LONGEST_LINE = 60;

/** The date, unless its weekday is that of another day. */
const agreeing = (words: string, timeZone: string): PublishedAt | undefined => {
  const at = publicationDate(words, timeZone);
  const weekday = WEEKDAY_ABBREVIATIONS.get(words.slice(0, 3).toLowerCase()) ?? 0;
  return at === undefined || (weekday > 0 && at.length === 10 && weekdayOf(at) !== weekday) ? undefined : at;
};

/** The date that a line is, or opens with, and what is left of the line. */
const opening = (line: string, timeZone: string): { at: PublishedAt; rest: string } | undefined => {
  const ahead = AHEAD.exec(line);
  const words = ahead?.[1] ?? (line.length > LONGEST_LINE ? '' : line.trim().replace(LABEL, ''));
  const at = agreeing(words, timeZone);
  return at === undefined ? undefined : { at, rest: ahead === null ? '' : line.slice(ahead[0].length) };
};

/** Where the date stood the headline ends, blank line or not. */
const below = (headline: string, body: string): string => `${headline}\n\n${body.trimStart()}`;

/** "Published: 3 March 2024" on a line of its own below the byline. */
const labelled = (text: string, timeZone: string): DatedTop => {
  let seen = 0;
  for (const m of text.matchAll(/[^\n]+/g)) {
    const line = m[0].trim();
    if (line !== '' && ++seen > DEPTH) break;
    if (line.length > LONGEST_LINE || !LABEL.test(line)) continue;
    const at = agreeing(line.replace(LABEL, ''), timeZone);
    if (at !== undefined)
      return { publishedAt: at, text: text.slice(0, m.index) + text.slice(m.index + m[0].length + 1) };
  }
  return { text };
};

/** `"Ferry aground Tuesday, September 1, 2015\n\nThe ferry …"` → 2015-09-01 and `"Ferry aground\n\nThe ferry …"`. */
export const datedTop = (text: string, timeZone: string): DatedTop => {
  const [whole = '', first = '', gap = '', second = ''] = /^\s*([^\n]*)(?:(\s*\n\s*)([^\n]*))?/.exec(text) ?? [];
  const rest = text.slice(whole.length);
  const behind = BEHIND.exec(first.trimEnd());
  const before = behind === null ? '' : first.slice(0, behind.index);
  if (behind?.[1] !== undefined && !HANGING.has(/\S+$/.exec(before)?.[0].toLowerCase() ?? '')) {
    const at = agreeing(behind[1], timeZone);
    if (at !== undefined) return { publishedAt: at, text: below(before, second + rest) };
  }
  const above = opening(first, timeZone);
  if (above !== undefined) {
    return { publishedAt: above.at, text: `${above.rest === '' ? '' : above.rest + gap}${second}${rest}` };
  }
  const under = opening(second, timeZone);
  return under === undefined
    ? labelled(text, timeZone)
    : { publishedAt: under.at, text: below(first, under.rest + rest) };
};
