/**
 * Counts of people to whom one thing happened, over a whole story: which count another has left behind. A toll grows from report to report,
 * and the sentences that give it share little else. Counts of other events, of a part, and sizes ("dozens") are left alone.
 */
import type { Figure } from '../../model/language.js';
import { LOOSE_COUNTS } from '../../text/lexicons/en/disputeCues.js';
import { FATES, PERSON_UNITS } from '../../text/lexicons/en/disputeWords.js';
import { PARTIAL_COUNTS } from '../../text/lexicons/en/factCues.js';
import { oneOf } from '../../text/oneOf.js';
import { figureAgrees } from './figuresAgree.js';
import type { Statement } from './statement.js';
import { ofAnotherEvent, publishedOrder, type Update } from './supersede.js';

interface Count {
  readonly at: number;
  readonly statement: Statement;
  readonly figure: Figure;
  readonly fate: string;
}

/** In characters on either side of a figure: where its fate stands. */
const AROUND = 45;
/** "Up from 12" is the count of before. */
const PARTIAL = new RegExp(String.raw`\b${oneOf(PARTIAL_COUNTS)}\b|\bfrom $`);
const VAGUE = new RegExp(String.raw`\b${oneOf(LOOSE_COUNTS)}\b`, 'i');

/** The fate told next to a figure: behind it before the next figure, else in front of it. */
const fateOf = (s: Statement, figure: Figure): string | undefined => {
  const { text } = s.article;
  const counts = s.figures.filter((f) => f !== figure);
  const to = Math.min(s.sentence.end, figure.end + AROUND, ...counts.map((f) => f.start).filter((x) => x > figure.end));
  const from = Math.max(
    s.sentence.start,
    figure.start - AROUND,
    ...counts.map((f) => f.end).filter((x) => x < figure.start),
  );
  const behind = text.slice(figure.start, to).toLowerCase();
  const ahead = text.slice(from, figure.start).toLowerCase();
  if (PARTIAL.test(ahead) || PARTIAL.test(behind)) return undefined;
  const told = (t: string): string[] => FATES.filter((f) => f.words.test(t)).map((f) => f.name);
  const own = told(behind);
  const names = own.length > 0 ? own : told(ahead);
  return names.length === 1 ? names[0] : undefined;
};

/** "Nearly 80" is no more than 80, where another report has 84. */
const bounded = (s: Statement, f: Figure): Figure =>
  /\b(?:nearly|almost)\s+$/i.test(s.article.text.slice(Math.max(0, f.start - 10), f.start))
    ? { ...f, bound: 'at most' }
    : f;

const countsIn = (statements: readonly Statement[]): Count[] =>
  statements.flatMap((statement, at) => {
    const people = statement.figures.filter(
      (f) =>
        f.unit !== undefined &&
        PERSON_UNITS.has(f.unit.toLowerCase()) &&
        !VAGUE.test(statement.article.text.slice(f.start, f.end)),
    );
    if (people.length === 0 || ofAnotherEvent(statement)) return [];
    return people.flatMap((figure) => {
      const fate = fateOf(statement, figure);
      return fate === undefined ? [] : [{ at, statement, figure: bounded(statement, figure), fate }];
    });
  });

const places = (s: Statement): readonly string[] => s.names.filter((n) => n.kind === 'place').map((n) => n.name);

/** Where both name places and none is the same, each counts its own: "900 in the north", "1,200 across the border". */
const elsewhere = (a: Statement, b: Statement): boolean => {
  const [x, y] = [places(a), places(b)];
  return x.length > 0 && y.length > 0 && !x.some((p) => y.includes(p));
};

/** A count that is a fifth of another is more likely a part of it than its beginning. */
const LEAST_SHARE = 0.2;
/** So many origins settle which of two counts of one day is the older. */
const SETTLED = 2;

/** `"77 people died"`, while a later report or two others have `"at least 84 people were killed"` → the first is left behind by the second. */
export const outgrown = (statements: readonly Statement[], originOf: (s: Statement) => string): Update[] => {
  const counts = countsIn(statements);
  const origins = (c: Count): number =>
    new Set(
      counts
        .filter((x) => x.fate === c.fate && figureAgrees(x.figure, c.figure) && x.figure.value >= c.figure.value)
        .map((x) => originOf(x.statement)),
    ).size;
  const tellers = new Map(counts.map((c) => [c, origins(c)]));
  return counts.flatMap((older) => {
    const newer = counts.filter((c) => {
      const ratio = older.figure.value / c.figure.value;
      if (c.fate !== older.fate || ratio >= 1 || ratio < LEAST_SHARE || figureAgrees(older.figure, c.figure))
        return false;
      if (c.statement === older.statement || elsewhere(c.statement, older.statement)) return false;
      const order = publishedOrder(older.statement, c.statement);
      return order < 0 || (tellers.get(c) ?? 0) >= SETTLED;
    });
    const [best] = newer.sort(
      (x, y) =>
        (tellers.get(y) ?? 0) - (tellers.get(x) ?? 0) ||
        publishedOrder(y.statement, x.statement) ||
        y.figure.value - x.figure.value ||
        x.at - y.at,
    );
    return best === undefined ? [] : [{ newer: best.at, older: older.at, likeness: 1, was: older.figure }];
  });
};
