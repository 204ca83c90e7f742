/** Clock times of one happening that differ by more than rounding: "at 6.10am", "at around 6am". Each caller's own time is another matter. */
import type { Dispute } from '../../../model/findings.js';
import type { TimeExpression } from '../../../model/language.js';
import { EVENT_CLASSES, TIME_HEDGES } from '../../../text/lexicons/disputeWords.js';
import { holderOf } from '../actor.js';
import { dispute, positionAt, side } from '../side.js';
import { clauseAt, type Passage, type StoryText } from '../storyText.js';

interface Moment {
  readonly passage: Passage;
  readonly date: TimeExpression;
  readonly day: string;
  readonly minutes: number;
  readonly hedged: boolean;
  readonly event: (typeof EVENT_CLASSES)[number];
}

/** Minutes by which two tellings of one moment may differ: hedged ones are said to the nearest five or ten. */
const SLACK_EXACT = 2;
const SLACK_HEDGED = 8;

/** Somebody was told, or came, at that time: not the time of the happening. */
const ANOTHER_TIME =
  /\b(?:called|alerted|notified|phoned|arrived|responded|report(?:ed|s) of|received|summoned|dispatched|scene|until|by|since)\b/i;

const momentOf = (p: Passage, date: TimeExpression): Moment | undefined => {
  const value = /^(\d{4}-\d\d-\d\d|XXXX-\S+?)?T(\d\d)(?::(\d\d))?/.exec(date.value);
  if (!value || date.type === 'DURATION' || date.type === 'SET') return undefined;
  const { text } = p.article;
  const clause = clauseAt(p, date.start);
  const around = text.slice(clause.start, clause.end).toLowerCase();
  const before = text.slice(clause.start, date.start);
  if (ANOTHER_TIME.test(before.slice(-60))) return undefined;
  const event = EVENT_CLASSES.filter((e) => e.words.test(around));
  const [only] = event;
  if (only === undefined || event.length > 1) return undefined;
  return {
    passage: p,
    date,
    day: value[1] ?? p.article.day ?? '',
    minutes: Number(value[2]) * 60 + Number(value[3] ?? 0),
    hedged:
      TIME_HEDGES.test(before) ||
      TIME_HEDGES.test(`${text.slice(date.start, date.end).split(/\d/)[0] ?? ''}`) ||
      value[3] === undefined,
    event: only,
  };
};

const apart = (a: Moment, b: Moment): boolean =>
  Math.abs(a.minutes - b.minutes) > (a.hedged || b.hedged ? SLACK_HEDGED : SLACK_EXACT);

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
      const against = all.filter(
        (b) => b.passage.article.id !== a.passage.article.id && (a.day === b.day || a.day === '' || b.day === ''),
      );
      const b = against.find((x) => apart(a, x));
      if (b === undefined) continue;
      const toSide = (m: Moment, other: Moment) => {
        const like = [
          m,
          ...all.filter(
            (x) => x !== m && !apart(x, m) && Math.abs(x.minutes - m.minutes) < Math.abs(x.minutes - other.minutes),
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
        `At what time did the ${event.noun} happen?`,
        0.75,
        toSide(a, b),
        toSide(b, a),
      );
    }
    return [];
  });
};
