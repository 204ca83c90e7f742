/** Clock times of one happening that differ by more than rounding: "at 6.10am", "at around 6am". Each caller's own time is another matter. */

import type { Dispute } from '../../../model/findings.js';
import type { TimeExpression } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { daysBetween } from '../../../text/calendar.js';
import { isFiniteVerb } from '../../../text/clauses.js';
import { ABOUT_EVENT, CLOCK_CONTEXTS, HAPPENED, OTHER_HAPPENING } from '../../../text/lexicons/en/disputeCues.js';
import { EVENT_CLASSES, TIME_HEDGES } from '../../../text/lexicons/en/disputeWords.js';
import { BARE_CLOCK } from '../../../text/lexicons/en/timelineWords.js';
import { oneOf } from '../../../text/oneOf.js';
import { type Word, words } from '../../../text/words.js';
import { holderOf, sameHolder } from '../actor.js';
import { dispute, positionAt, side } from '../side.js';
import { clauseAt, type Passage, type StoryText } from '../storyText.js';

interface Moment {
  readonly passage: Passage;
  readonly date: TimeExpression;
  readonly day: string;
  /** A clock time alone was given the day of the paper, which may be the day after. */
  readonly bare: boolean;
  readonly minutes: number;
  readonly hedged: boolean;
  readonly event: (typeof EVENT_CLASSES)[number];
}

/** Minutes by which two tellings of one moment may differ: hedged ones are said to the nearest five or ten. */
const SLACK_EXACT = 2;
const SLACK_HEDGED = 8;

/** Clocks that tell one happening differ by less; more is another happening, and whole hours with the same minutes another time zone. */
const MOST_APART = 150;
const HOUR = 60;

/** Somebody was told, or came, at that time: not the time of the happening. */
const ANOTHER_TIME = new RegExp(String.raw`\b${oneOf(CLOCK_CONTEXTS)}\b`, 'i');

const IT_HAPPENED = new RegExp(String.raw`\b(?:it|this|that) ${oneOf(HAPPENED)}\b`);

const HAPPENS = new RegExp(`^${oneOf(HAPPENED)}$`);
const ANOTHER = new RegExp(String.raw`\b${oneOf(OTHER_HAPPENING)}\b`, 'i');

/** Whether the time dates the event, and not another verb between them: "was arrested at midnight near where the shooting happened". */
const datesIt = (p: Passage, clause: Span, date: Span, event: Moment['event']): boolean => {
  const { text } = p.article;
  const list = words(text.slice(clause.start, clause.end), clause.start);
  const places = Array.from(
    text.slice(clause.start, clause.end).toLowerCase().matchAll(new RegExp(event.words.source, 'g')),
    (m) => ({ start: clause.start + m.index, end: clause.start + m.index + m[0].length }),
  );
  return places.some((at) => {
    const before = list.filter((w) => w.end <= at.start);
    // "Hours after the crash", "a man near the blast": the event is only mentioned.
    const mentioned = before.slice(-3).findLast((w) => ABOUT_EVENT.has(w.lower)) !== undefined;
    if (at.end <= date.start) return !mentioned && !verbBetween(list, at.end, date.start);
    return at.start >= date.end && !mentioned && !verbBetween(list, date.end, at.start);
  });
};

const verbBetween = (list: readonly Word[], from: number, to: number): boolean =>
  list.some(
    (w, i) =>
      w.start >= from &&
      w.end <= to &&
      isFiniteVerb(w.lower, list[i - 1]?.lower) &&
      !HAPPENS.test(w.lower) &&
      !HAPPENS.test(`${list[i - 1]?.lower} ${w.lower}`),
  );

/** The class of the happening a clause tells; of "it was made at 5.51am" that of the sentence before. */
const eventOf = (p: Passage, clause: Span, date: Span): Moment['event'] | undefined => {
  const classesIn = (text: string) => EVENT_CLASSES.filter((e) => e.words.test(text.toLowerCase()));
  const text = p.article.text.slice(clause.start, clause.end);
  const own = classesIn(text).filter((e) => e.name === 'alarm' || datesIt(p, clause, date, e));
  const back = own.length === 0 && IT_HAPPENED.test(text);
  const found = back ? classesIn(p.before()?.text ?? '') : own;
  return found.length === 1 ? found[0] : undefined;
};

const momentOf = (p: Passage, date: TimeExpression): Moment | undefined => {
  const value = /^(\d{4}-\d\d-\d\d|XXXX-\S+?)?T(\d\d)(?::(\d\d))?/.exec(date.value);
  if (!value || date.type === 'DURATION' || date.type === 'SET') return undefined;
  const { text } = p.article;
  const clause = clauseAt(p, date.start);
  const before = text.slice(clause.start, date.start);
  const printed = text.slice(date.start, date.end);
  const event = eventOf(p, clause, date);
  if (event === undefined || ANOTHER.test(p.text) || (event.name !== 'alarm' && ANOTHER_TIME.test(before.slice(-60))))
    return undefined;
  return {
    passage: p,
    date,
    day: value[1] ?? '',
    bare: BARE_CLOCK.test(printed),
    minutes: Number(value[2]) * 60 + Number(value[3] ?? 0),
    hedged: TIME_HEDGES.test(before) || TIME_HEDGES.test(printed.split(/\d/)[0] ?? '') || value[3] === undefined,
    event,
  };
};

/** Two papers, or two voices in one. */
const otherVoice = (view: StoryText, a: Moment, b: Moment): boolean =>
  a.passage.article.id !== b.passage.article.id ||
  !sameHolder(holderOf(view, a.passage, a.date), holderOf(view, b.passage, b.date));

const sameDay = (a: Moment, b: Moment): boolean => {
  if (a.day === b.day || a.day === '' || b.day === '') return true;
  if (a.bare === b.bare) return a.bare && Math.abs(daysBetween(a.day, b.day)) === 1;
  const [bare, dated] = a.bare ? [a, b] : [b, a];
  return daysBetween(dated.day, bare.day) === 1;
};

const apart = (a: Moment, b: Moment): boolean => {
  const away = Math.abs(a.minutes - b.minutes);
  const zones = away % HOUR === 0 && a.minutes % HOUR !== 0;
  return away > (a.hedged || b.hedged ? SLACK_HEDGED : SLACK_EXACT) && away <= MOST_APART && !zones;
};

/** "About 6.15" does not contradict 6.10, and who says so is no witness for 6.10 either. */
const agrees = (a: Moment, b: Moment): boolean => Math.abs(a.minutes - b.minutes) <= SLACK_EXACT;

/** Two papers' "crashed at 6.10am" and "crashed at around 6am" → "At what time did the crash happen?" */
export const clockTimes = (view: StoryText): Dispute[] => {
  const moments = view.passages.flatMap((p) =>
    p.article.dates
      .filter((d) => d.start >= p.sentence.start && d.end <= p.sentence.end)
      .flatMap((d) => momentOf(p, d) ?? []),
  );
  return EVENT_CLASSES.flatMap((event) => {
    const all = moments.filter((m) => m.event === event);
    for (const a of all) {
      const against = all.filter((b) => otherVoice(view, a, b) && sameDay(a, b));
      const b = against.find((x) => apart(a, x));
      if (b === undefined) continue;
      const toSide = (m: Moment, other: Moment) => {
        const like = [
          m,
          ...all.filter(
            (x) => x !== m && agrees(x, m) && Math.abs(x.minutes - m.minutes) < Math.abs(x.minutes - other.minutes),
          ),
        ];
        return side(
          like.map((x) => holderOf(view, x.passage, x.date)),
          like.map((x) => positionAt(x.passage, x.date.start)),
        );
      };
      return dispute(
        view,
        'date',
        'unresolved',
        event.asksWhen ?? `At what time did the ${event.noun} happen?`,
        0.75,
        toSide(a, b),
        toSide(b, a),
      );
    }
    return [];
  });
};
