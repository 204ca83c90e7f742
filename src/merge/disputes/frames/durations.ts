/** How long one happening lasted, told differently: "five hours of talks", "the talks lasted nearly seven hours". Rounding is no dispute. */

import { sourceKey } from '../../../model/article.js';
import type { Dispute } from '../../../model/findings.js';
import type { TimeExpression } from '../../../model/language.js';
import { calendarDays } from '../../../text/calendar.js';
import { AFTER_OTHER_LENGTH, LASTING_VERBS, LENGTH_HEDGES } from '../../../text/lexicons/en/disputeCues.js';
import { LASTING } from '../../../text/lexicons/en/disputeWords.js';
import { oneOf } from '../../../text/oneOf.js';
import { words } from '../../../text/words.js';
import { holderOf } from '../actor.js';
import { dispute, positionAt, side } from '../side.js';
import { clauseAt, type Passage, type StoryText } from '../storyText.js';

interface Lasting {
  readonly passage: Passage;
  readonly date: TimeExpression;
  readonly minutes: number;
  /** "Two days of talks" counts days on which there were talks, "five hours" the talking itself. */
  readonly inDays: boolean;
  readonly noun: string;
  /** The group of nouns that may name one happening. */
  readonly happening: number;
}

/** "More than two hours" is also "over two", "nearly two and a half": tellings this far apart still round to one another. */
const ROUNDING = 0.25;

const MINUTES: Readonly<Record<string, number>> = { H: 60, M: 1, D: 1440 };

/** "The talks on Friday lasted for about": what lasted stands before, within so many words. */
const LASTED = new RegExp(String.raw`\b${oneOf(LASTING_VERBS)}(?: for)?(?: ${oneOf(LENGTH_HEDGES)})*\s*$`);
const SUBJECT_REACH = 9;
const AWAY = new RegExp(String.raw`^\s+${oneOf(AFTER_OTHER_LENGTH)}\b`);

const minutesOf = (value: string): number | undefined => {
  const m = /^P(?:(\d+(?:\.\d+)?)(D)|T(\d+(?:\.\d+)?)([HM])(?:(\d+)M)?)$/.exec(value);
  if (m === null) return undefined;
  const unit = MINUTES[m[2] ?? m[4] ?? ''];
  return unit === undefined ? undefined : Number(m[1] ?? m[3]) * unit + Number(m[5] ?? 0);
};

const lastingOf = (p: Passage, date: TimeExpression): Lasting | undefined => {
  const minutes = minutesOf(date.value);
  if (date.type !== 'DURATION' || minutes === undefined) return undefined;
  const clause = clauseAt(p, date.start);
  const { text } = p.article;
  const before = text.slice(clause.start, date.start).toLowerCase();
  const after = text.slice(date.end, clause.end).toLowerCase();
  // "Five hours of talks", "a two-hour call"; "four hours into the flight" does not say how long it was.
  const behind = AWAY.test(after)
    ? []
    : words(after)
        .slice(0, 3)
        .filter((w) => w.lower !== 'of' && w.lower !== 'long')
        .slice(0, 2)
        .map((w) => w.lower);
  const linked = LASTED.test(before)
    ? words(before)
        .slice(-SUBJECT_REACH)
        .map((w) => w.lower)
    : [];
  for (const noun of [...behind, ...linked]) {
    const happening = LASTING.findIndex((group) => group.includes(noun));
    if (happening >= 0) return { passage: p, date, minutes, inDays: /D$/.test(date.value), noun, happening };
  }
  return undefined;
};

const daysOf = (l: Lasting): number[] =>
  l.passage.article.dates
    .filter((d) => d.precision === 'day' && d.start >= l.passage.sentence.start && d.end <= l.passage.sentence.end)
    .flatMap((d) => calendarDays(d.value)?.from ?? []);

/** Two tellings of one happening: a day in common, or no day named by one and none long past by the other. */
const oneHappening = (a: Lasting, b: Lasting): boolean => {
  if (a.inDays !== b.inDays) return false;
  const [x, y] = [daysOf(a), daysOf(b)];
  if (x.length > 0 && y.length > 0) return x.some((d) => y.includes(d));
  const [days, other] = x.length === 0 ? [y, a] : [x, b];
  const today = other.passage.article.day === undefined ? undefined : calendarDays(other.passage.article.day)?.from;
  return days.length === 0 || today === undefined || days.some((d) => Math.abs(d - today) <= 2);
};

const disagree = (a: Lasting, b: Lasting): boolean => {
  const [short, long] = a.minutes <= b.minutes ? [a.minutes, b.minutes] : [b.minutes, a.minutes];
  return long > short * (1 + ROUNDING);
};

/** "The talks lasted about five hours" and "after nearly seven hours of negotiations" → "How long did the talks last?" */
export const durations = (view: StoryText): Dispute[] => {
  const all = view.passages.flatMap((p) =>
    p.article.dates
      .filter((d) => d.start >= p.sentence.start && d.end <= p.sentence.end)
      .flatMap((d) => lastingOf(p, d) ?? []),
  );
  for (const [i, a] of all.entries()) {
    const b = all
      .slice(i + 1)
      .find(
        (x) =>
          x.happening === a.happening &&
          sourceKey(x.passage.article) !== sourceKey(a.passage.article) &&
          oneHappening(a, x) &&
          disagree(a, x),
      );
    if (b === undefined) continue;
    const toSide = (l: Lasting) => {
      const like = [
        l,
        ...all.filter((x) => x !== l && x.happening === l.happening && !disagree(x, l) && oneHappening(x, l)),
      ];
      return side(
        like.map((x) => holderOf(view, x.passage, x.date)),
        like.map((x) => positionAt(x.passage, x.date.start)),
      );
    };
    return dispute(view, 'figure', 'unresolved', `How long did the ${a.noun} last?`, 0.6, toSide(a), toSide(b));
  }
  return [];
};
