/**
 * Articles of one story (or one article) that state no date → the single day that their words prove, or undefined.
 * The proof: the weekday that most of them use of the news itself ("on Monday") is the weekday of a day they name as the news
 * itself ("May 19"), in the first year from the newest one they mention on. Whatever is open leaves the day unproven.
 */
import type { TimeExpression } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { dayOf, daysBetween, weekdayOf, yearOf } from '../../../text/calendar.js';
import { BACKGROUND_CUES, NEAR_BACKGROUND_CUES } from '../../../text/lexicons/en/backgroundCues.js';
import { WEEKDAY_NAMES } from '../../../text/lexicons/en/calendarWords.js';
import { WHICH_DAY } from '../../../text/lexicons/en/dateWords.js';
import { oneOf } from '../../../text/oneOf.js';
import { sentences } from '../../../text/sentences.js';
import { dates } from './dates.js';
import { directionAt } from './tense.js';

export interface ProofOptions {
  /** No article was written after it, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * A story seldom fails to name a year nearer than this to its own. Further off, a date that merely happens to fall on the
 * weekday is as likely as the right one: within five years it falls on it once, but for leap years.
 */
const REACH_YEARS = 3;

/** Unless its year stands in the texts, only a day that recent is believed: briefings are made of news. */
const RECENT_DAYS = 800;

const NAMED_BY_WEEK = new RegExp(`\\b${oneOf(WHICH_DAY)}\\b`, 'i');

/** Articles that must say "Monday" before a bare "May 19" in one of them is taken for that Monday. */
const AGREEING_ARTICLES = 3;

/** Sentences of an article that tell the news itself. */
const LEDE_SENTENCES = 3;

/** Characters before a date in which a word may put it into the background. */
const CUE_REACH = 400;

/** How a day stands in its text, most telling first. */
type Standing =
  /** "PORT VELA, May 19 (Agency) -", "Updated: 2025-05-19" */
  | 'dateline'
  /** "Monday, May 19, 2025": weekday and year beside it. */
  | 'full'
  /** "on May 19" in a sentence of the news. */
  | 'plain'
  /** "the May 19 vote", "since May 19", "had resigned on May 19". */
  | 'background';

interface NamedDay {
  readonly month: number;
  readonly day: number;
  readonly year?: number;
  readonly standing: Standing;
}

interface Evidence {
  /** How often each weekday is used of something past without "last" or "next". */
  readonly weekdays: ReadonlyMap<number, number>;
  readonly days: readonly NamedDay[];
  readonly newestYear?: number;
}

const WEEKDAY = new RegExp(`\\b(${oneOf(WEEKDAY_NAMES.keys())})\\b`, 'i');

const weekdayIn = (words: string): number | undefined =>
  WEEKDAY_NAMES.get((WEEKDAY.exec(words)?.[1] ?? '').toLowerCase());

const DATELINE_BEFORE =
  /(?:^|\n)(?:\p{Lu}[\p{L} .,'’-]{1,60},? |(?:Updated|Published|Posted|Last updated)(?: on| at)?:? )$/u;
const DATELINE_AFTER = /^(?:,? \d\d:\d\d|,? (?:1[89]|20)\d\d)? ?(?:\([^()\n]{2,30}\) ?)?(?:[-–—]|\n|$)/;

/** Marks further back are not looked for. */
const LONGEST_PARAGRAPH = 2000;

/** A day that somebody names in a quotation is seldom the day of the report. */
const isQuoted = (text: string, at: number): boolean => {
  const near = text.slice(Math.max(0, at - LONGEST_PARAGRAPH), at);
  const paragraph = near.slice(near.lastIndexOf('\n') + 1);
  const straight = (paragraph.match(/"/g)?.length ?? 0) % 2 === 1;
  return straight || paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”');
};

const standingOf = (text: string, at: TimeExpression, sentence: Span | undefined, leading: boolean): Standing => {
  const before = text.slice(Math.max(sentence?.start ?? at.start, at.start - CUE_REACH), at.start);
  const after = text.slice(at.end, Math.min(sentence?.end ?? at.end, at.end + 25));
  const dateline =
    DATELINE_BEFORE.test(text.slice(Math.max(0, at.start - 70), at.start)) &&
    DATELINE_AFTER.test(text.slice(at.end, at.end + 40));
  if (dateline) return 'dateline';
  if (BACKGROUND_CUES.test(before) || BACKGROUND_CUES.test(after) || NEAR_BACKGROUND_CUES.test(before))
    return 'background';
  if (isQuoted(text, at.start)) return 'background';
  const words = text.slice(at.start, at.end);
  if (/^\d{4}-/.test(at.value) && (weekdayIn(words) !== undefined || leading)) return 'full';
  return /\b[Oo]n (?:the )?$/.test(before) && !/^ \p{Ll}+(?:s|ing)?\b(?=[,.])/u.test(after) ? 'plain' : 'background';
};

const evidenceOf = (text: string): Evidence => {
  const weekdays = new Map<number, number>();
  const days: NamedDay[] = [];
  let newestYear: number | undefined;
  const all = sentences(text);
  let at = 0;
  for (const expression of dates(text)) {
    if (expression.type === 'SET' || expression.type === 'DURATION') continue;
    if (directionAt(text, expression.start, expression.end) === 'future') continue;
    const words = text.slice(expression.start, expression.end);
    const weekday = /^XXXX-WXX-(\d)/.exec(expression.value)?.[1];
    if (weekday !== undefined && !NAMED_BY_WEEK.test(words)) {
      weekdays.set(Number(weekday), (weekdays.get(Number(weekday)) ?? 0) + 1);
    }
    const year = /^(\d{4})(?!\d)/.exec(expression.value)?.[1];
    if (year !== undefined) newestYear = Math.max(newestYear ?? 0, Number(year));
    const named = /^(?:XXXX|(\d{4}))-(\d\d)-(\d\d)(?:T|$)/.exec(expression.value);
    // A feast names a day without a figure; it is told of for weeks.
    if (named === null || !/\d/.test(words)) continue;
    while ((all[at]?.end ?? Number.POSITIVE_INFINITY) < expression.end) at++;
    const around = all[at];
    const sentence = around !== undefined && around.start <= expression.start ? around : undefined;
    const standing = standingOf(text, expression, sentence, sentence !== undefined && at < LEDE_SENTENCES);
    const beside = weekdayIn(words);
    if (beside !== undefined && standing !== 'background') weekdays.set(beside, (weekdays.get(beside) ?? 0) + 1);
    const year4 = named[1] === undefined ? {} : { year: Number(named[1]) };
    days.push({ month: Number(named[2]), day: Number(named[3]), standing, ...year4 });
  }
  return { weekdays, days, ...(newestYear === undefined ? {} : { newestYear }) };
};

/** The key with the highest count; undefined on a tie. */
const strictTop = (counts: ReadonlyMap<number, number>): number | undefined => {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
};

interface Vote {
  readonly weekday: number;
  /** Articles whose news happens on it. */
  readonly articles: number;
}

/** The weekday that more than half of the articles that name any use most. */
const weekdayOfNews = (all: readonly Evidence[]): Vote | undefined => {
  const votes = new Map<number, number>();
  let voters = 0;
  for (const { weekdays } of all) {
    if (weekdays.size === 0) continue;
    voters++;
    const top = strictTop(weekdays);
    if (top !== undefined) votes.set(top, (votes.get(top) ?? 0) + 1);
  }
  const weekday = strictTop(votes);
  const articles = weekday === undefined ? 0 : (votes.get(weekday) ?? 0);
  return weekday !== undefined && articles * 2 > voters ? { weekday, articles } : undefined;
};

/** The day in the year that fits: the first from the newest year mentioned on in which it has the weekday and is past. */
const dayMeant = (
  named: NamedDay,
  weekday: number,
  newestYear: number | undefined,
  today: string,
): string | undefined => {
  const fits = (year: number): string | undefined => {
    const day = dayOf(year, named.month, named.day);
    return day !== undefined && day <= today && weekdayOf(day) === weekday ? day : undefined;
  };
  if (named.year !== undefined) return fits(named.year);
  const from = newestYear ?? yearOf(today) - 1;
  for (let year = from; year <= Math.min(from + REACH_YEARS, yearOf(today)); year++) {
    const day = fits(year);
    if (day !== undefined) return year === newestYear || daysBetween(day, today) <= RECENT_DAYS ? day : undefined;
  }
  return undefined;
};

/** All values are one and the same. */
const only = (days: readonly string[]): string | undefined => (new Set(days).size === 1 ? days[0] : undefined);

/**
 * The day of the news, `YYYY-MM-DD`.
 * Four reports that say "on Monday", a fifth that says "met on May 19", "since March 2022" in one, today in 2026 → `2025-05-19`;
 * one report that says "on Monday" and "since May 19" → undefined
 */
export const proveDay = (
  articles: readonly { readonly text: string }[],
  { today }: ProofOptions,
): string | undefined => {
  const all = articles.map((article) => evidenceOf(article.text));
  const vote = weekdayOfNews(all);
  if (vote === undefined) return undefined;
  // Somebody already writes of the day after: then the news may be of either day.
  const dayAfter = (vote.weekday % 7) + 1;
  if (all.some(({ weekdays }) => weekdays.has(dayAfter))) return undefined;
  const years = all.flatMap(({ newestYear = 0 }) =>
    newestYear > 0 && newestYear <= yearOf(today) ? [newestYear] : [],
  );
  const newestYear = years.length === 0 ? undefined : Math.max(...years);
  const standing = (wanted: Standing): NamedDay[] =>
    all.flatMap(({ days }) => days.filter((d) => d.standing === wanted));
  const meant = (named: NamedDay): string => dayMeant(named, vote.weekday, newestYear, today) ?? '';
  const datelines = standing('dateline');
  if (datelines.length > 0) return only(datelines.map(meant)) || undefined;
  const full = standing('full')
    .filter(({ year }) => year === newestYear)
    .map(meant);
  if (full.length > 0) return only(full) || undefined;
  // Bare days prove only together: every one told as news is the same, and most of the articles say its weekday.
  return vote.articles >= AGREEING_ARTICLES ? only(standing('plain').map(meant)) || undefined : undefined;
};
