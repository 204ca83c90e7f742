/**
 * A date that could be read in two ways goes in, with the days its story knows; the reading that another article bears out comes out.
 * A date that names its day in full, or that no other article speaks to, stays as it was read.
 */

import type { AnnotatedArticle, TimeExpression } from '../../model/language.js';
import type { Story } from '../../model/story.js';
import { addDays, isDay } from '../../text/calendar.js';
import { AHEAD_WORDS, BARE_CLOCK, BARE_WEEKDAY } from '../../text/lexicons/en/timelineWords.js';
import { oneOf } from '../../text/oneOf.js';

/** Days a week's name may be ahead of the day before publication's midnight. */
const A_WEEK = 6;
/** A month and day so far back is rather the coming one. */
const MOST_OF_A_YEAR = 300;
/** Sentences of an article that tell on which day it all happened. */
const LEAD = 3;

const dayOfValue = (value: string): string | undefined => {
  const day = value.slice(0, 10);
  return isDay(day) ? day : undefined;
};

const daysApart = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** "Friday" in a page of Thursday, read as that of the week before. */
const sixDaysBack = (a: AnnotatedArticle, date: TimeExpression): boolean =>
  a.day !== undefined &&
  daysApart(date.value.slice(0, 10), a.day) === A_WEEK &&
  BARE_WEEKDAY.test(a.text.slice(date.start, date.end));

/** Plain futures close before a date: "will be held on Sunday". What was said then may have been meant otherwise ("said it would"). */
const AHEAD = new RegExp(String.raw`\b${oneOf(AHEAD_WORDS)}\b(?![^.]*\b(?:said|told|announced)\b)`, 'i');

const isAhead = (a: AnnotatedArticle, date: TimeExpression): boolean => {
  const sentence = a.sentences.find((s) => date.start >= s.start && date.end <= s.end);
  return sentence !== undefined && AHEAD.test(a.text.slice(Math.max(sentence.start, date.start - 70), date.start));
};

/** "That day" is the day named before it. */
const SAME_DAY = /^(?:that|the same) day$/i;

/** The date before "that day" which it repeats, when that date is in doubt itself. */
const repeated = (a: AnnotatedArticle, date: TimeExpression): TimeExpression | undefined =>
  SAME_DAY.test(a.text.slice(date.start, date.end))
    ? a.dates.findLast((d) => d.end <= date.start && dayOfValue(d.value) === date.value && sixDaysBack(a, d))
    : undefined;

/** Which days the articles of a story name, and which of them. */
export type KnownDays = ReadonlyMap<string, ReadonlySet<string>>;

export const knownDays = (story: Story): KnownDays => {
  const out = new Map<string, Set<string>>();
  const add = (day: string, id: string): void => void out.set(day, (out.get(day) ?? new Set()).add(id));
  for (const a of story.articles) {
    if (a.day !== undefined) add(a.day, a.id);
    for (const d of a.dates) {
      const day = d.precision === undefined ? undefined : dayOfValue(d.value);
      // What is in doubt itself, or points at another date, bears nothing out.
      if (day !== undefined && !sixDaysBack(a, d) && !SAME_DAY.test(a.text.slice(d.start, d.end))) add(day, a.id);
    }
  }
  return out;
};

const withDay = (date: TimeExpression, day: string): TimeExpression => ({
  ...date,
  value: `${day}${date.value.slice(10)}`,
  certainty: 'implied',
});

/** The day the first sentences of an article give what it tells. */
const leadDay = (a: AnnotatedArticle): string | undefined => {
  const end = a.sentences[LEAD - 1]?.end ?? a.text.length;
  const first = a.dates.find(
    (d) =>
      d.end <= end &&
      d.anchor !== undefined &&
      dayOfValue(d.value) !== undefined &&
      !BARE_CLOCK.test(a.text.slice(d.start, d.end)),
  );
  return first === undefined ? undefined : dayOfValue(first.value);
};

/**
 * The reading that the story bears out. "Early Friday" in a page of Thursday, where other articles tell of that Friday → tomorrow, not six
 * days ago; "July 26" read as last year's where another article means the coming one → the coming one; "6.10am" in a paper of Thursday whose
 * lead says Wednesday → Wednesday.
 */
export const settleByStory = (a: AnnotatedArticle, date: TimeExpression, known: KnownDays): TimeExpression => {
  const day = dayOfValue(date.value);
  const words = a.text.slice(date.start, date.end);
  if (day === undefined || a.day === undefined) return date;
  const named = repeated(a, date);
  if (named !== undefined) {
    const settled = settleByStory(a, named, known).value.slice(0, 10);
    return settled === day ? date : withDay(date, settled);
  }
  const borneOut = (other: string): boolean => [...(known.get(other) ?? [])].some((id) => id !== a.id);
  if (BARE_CLOCK.test(words)) {
    const lead = leadDay(a);
    return day === a.day && lead !== undefined && lead < day && daysApart(lead, day) <= A_WEEK
      ? withDay(date, lead)
      : date;
  }
  if (BARE_WEEKDAY.test(words) && day < a.day && isAhead(a, date)) return withDay(date, addDays(day, 7));
  if (sixDaysBack(a, date)) {
    const ahead = addDays(a.day, 1);
    return borneOut(ahead) && !borneOut(day) ? withDay(date, ahead) : date;
  }
  if (daysApart(day, a.day) > MOST_OF_A_YEAR && date.anchor !== undefined && !/\d{4}|last/i.test(words)) {
    const ahead = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
    return isDay(ahead) && borneOut(ahead) && !borneOut(day) ? withDay(date, ahead) : date;
  }
  return date;
};
