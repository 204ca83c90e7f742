/** Puts a time of the clock that stands alone on the day the story tells of: "The ferry left on Tuesday. At [6:10 a.m.] it sank." */
import type { TimeExpression } from '../../../model/language.js';
import { daysBetween, isDay } from '../../../text/calendar.js';
import { isOfSpeech } from './ofSpeech.js';
import { directionAt } from './tense.js';

/** Characters around a time within which a day is looked for. */
const REACH = 400;
/** A day further back is history, and a time behind it is today's unless it goes on with the same sentence or a row of times. */
const A_WEEK = 6;

const dayIn = (e: TimeExpression): string | undefined => {
  const day = e.value.slice(0, 10);
  return isDay(day) ? day : undefined;
};

const hasClock = (e: TimeExpression): boolean => /T\d/.test(e.value);

/** "3.15pm: The minister has arrived." is when the line was written. */
const isStamp = (text: string, e: TimeExpression): boolean =>
  /^(?::| ?[-–—|])/.test(text.slice(e.end, e.end + 2)) &&
  /(?:^|\n|[.!?:|] ?)$/.test(text.slice(Math.max(0, e.start - 3), e.start));

/** Ends of sentences in a stretch; the full stop of "a.m." is none. */
const sentencesEnded = (between: string): number =>
  between.replace(/\b[ap]\.m\./gi, '').match(/[.!?]["”’)]?\s+|\n+/g)?.length ?? 0;

/** "at 10:40 every Saturday": no one day's time. */
const isRepeated = (text: string, e: TimeExpression): boolean =>
  REPEATED.test(text.slice(Math.max(0, e.start - 40), e.end + 40).replace(/^.*[.!?]\s/s, ''));
const REPEATED = /\b(?:every|each|daily|weekly)\b/i;

const isRecent = (day: string, today: string): boolean => Math.abs(daysBetween(day, today)) <= A_WEEK;

const dayBefore = (
  text: string,
  before: readonly TimeExpression[],
  clock: TimeExpression,
  today: string,
): string | undefined => {
  const near = before.filter((e) => clock.start - e.end <= REACH && dayIn(e) !== undefined);
  const focus = near.findLast((e) => !isOfSpeech(text, e)) ?? near.at(-1);
  const day = focus && dayIn(focus);
  if (focus === undefined || day === undefined) return undefined;
  const ended = sentencesEnded(text.slice(focus.end, clock.start));
  const side = directionAt(text, clock.start, clock.end);
  // "The school is shut until Friday; the last bus had left at noon."
  if (day > today && side === 'past') return undefined;
  if (ended === 0 || hasClock(focus)) return day;
  const goesOn = day >= today || side === 'past';
  return ended === 1 && goesOn && isRecent(day, today) ? day : undefined;
};

const dayAfter = (
  text: string,
  after: readonly TimeExpression[],
  clock: TimeExpression,
  today: string,
): string | undefined => {
  const next = after.find((e) => dayIn(e) !== undefined && !isOfSpeech(text, e));
  const day = next && dayIn(next);
  if (next === undefined || day === undefined || next.start - clock.end > REACH || day > today) return undefined;
  return sentencesEnded(text.slice(clock.end, next.start)) <= 1 && isRecent(day, today) ? day : undefined;
};

/** "at 1653 local time (2153 GMT) on [Tuesday]": the day right behind a time is its own. */
const OWN_DAY = /^ \([^()\n]{4,20}\),? (?:on )?$/;

const ownDay = (text: string, after: readonly TimeExpression[], clock: TimeExpression): string | undefined => {
  const [next] = after;
  return next !== undefined && next.start - clock.end <= REACH && OWN_DAY.test(text.slice(clock.end, next.start))
    ? dayIn(next)
    : undefined;
};

/** Expressions beside a time that are looked at. */
const BESIDE = 8;

/**
 * Expressions in the order of the text, and those of them that are bare times of the clock → the same, the bare times on the day beside them:
 * `"on [Tuesday]. At [6:10 a.m.] it"` → 2025-05-13T06:10
 */
export const placeClocks = (
  text: string,
  expressions: readonly TimeExpression[],
  bare: ReadonlySet<TimeExpression>,
  today: string | undefined,
): TimeExpression[] => {
  if (today === undefined) return [...expressions];
  const out: TimeExpression[] = [];
  for (const [i, e] of expressions.entries()) {
    const isOpen = bare.has(e) && hasClock(e) && !isStamp(text, e) && !isRepeated(text, e);
    const after = expressions.slice(i + 1, i + 1 + BESIDE).filter((next) => !bare.has(next));
    const day = isOpen
      ? (ownDay(text, after, e) ?? dayBefore(text, out.slice(-BESIDE), e, today) ?? dayAfter(text, after, e, today))
      : undefined;
    out.push(day === undefined ? e : { ...e, value: day + e.value.slice(10) });
  }
  return out;
};
