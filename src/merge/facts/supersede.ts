/**
 * Which claim brings the figure of another up to date: the same thing counted, another number, and a later article or
 * words that say so. Without either the two are rivals, and left to disputes.
 */

import type { Figure } from '../../model/language.js';
import { addDays } from '../../text/calendar.js';
import { PREPOSITIONS } from '../../text/lexicons/en/grammar.js';
import { foldedTerm } from '../../text/synonyms.js';
import { isStopWord, words } from '../../text/words.js';
import { compareFigures, countedBy } from './figuresAgree.js';
import type { Pair } from './likeness.js';
import type { Statement } from './statement.js';
import { looksBack, updates } from './wording.js';

/** Likeness, figures aside, from which two sentences count the same thing. */
const SAME_COUNT = 0.33;

export interface Update {
  /** Indices of statements. */
  readonly newer: number;
  readonly older: number;
  readonly likeness: number;
  /** The figure of the older that the newer replaces. */
  readonly was: Figure;
}

/** -1: `a` was published before `b`. Instants compare within a day, days only between days. */
export const publishedOrder = (a: Statement, b: Statement): number => {
  const [x, y] = [a.article.updatedAt ?? a.article.publishedAt, b.article.updatedAt ?? b.article.publishedAt];
  if (x === undefined || y === undefined) return 0;
  const n =
    Math.min(x.length, y.length) > 10 ? Date.parse(x) - Date.parse(y) : x.slice(0, 10).localeCompare(y.slice(0, 10));
  return Number.isNaN(n) ? 0 : Math.sign(n);
};

/** Words on either side of a figure in which what befell the counted is told. */
const AROUND = 6;

/** The terms near a figure, with how many words away they stand. */
const near = (s: Statement, f: Figure): Map<string, number> => {
  const at = s.words.findIndex((w) => w.end > f.start);
  const counted = new Set(words(f.unit ?? '').map((w) => foldedTerm(w.lower)));
  const terms = new Map<string, number>();
  for (let i = Math.max(0, at - AROUND); i < Math.min(s.words.length, at + AROUND); i++) {
    const w = s.words[i];
    if (w === undefined || (w.start < f.end && w.end > f.start)) continue;
    const term = foldedTerm(w.lower);
    // That both count beams, or something beneath, says nothing of what befell the beams.
    if (isStopWord(w.lower) || PREPOSITIONS.has(w.lower) || counted.has(term)) continue;
    terms.set(term, Math.min(Math.abs(i - at), terms.get(term) ?? AROUND));
  }
  return terms;
};

/**
 * The figures of which the same is told, nearest to them: of `3 died, 17 were hurt` and `5 were killed, 31 hurt` the 17 and
 * the 31; nothing of `120 will return` and `240 are exchanged`.
 */
const sameFate = (a: Statement, b: Statement): readonly [Figure, Figure] | undefined => {
  const { rivals, shared } = compareFigures(a.figures, b.figures);
  if (!rivals || shared > 0) return undefined;
  const counted = countedBy(rivals[0]);
  const others = b.figures.filter((f) => countedBy(f) === counted).map((f) => ({ f, terms: near(b, f) }));
  let best: readonly [Figure, Figure] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const x of a.figures.filter((f) => countedBy(f) === counted)) {
    for (const [term, away] of near(a, x)) {
      for (const { f: y, terms } of others) {
        const far = away + (terms.get(term) ?? Number.POSITIVE_INFINITY);
        if (far < least) [least, best] = [far, [x, y]];
      }
    }
  }
  return best;
};

/** Days before publication from which a dated sentence tells of another event. */
const DAYS_AGO = 8;

/** It tells of what happened before the news: `"In the mill fire of 2009 31 people died."` → true. */
export const ofAnotherEvent = (s: Statement): boolean => {
  const { day } = s.article;
  if (looksBack(s.text, day === undefined ? undefined : Number(day.slice(0, 4)))) return true;
  if (day === undefined) return false;
  const least = addDays(day, -DAYS_AGO);
  return s.article.dates.some(
    (d) =>
      d.start >= s.sentence.start &&
      d.end <= s.sentence.end &&
      /^\d{4}(?:$|-\d\d)/.test(d.value) &&
      d.value.slice(0, 10) < least.slice(0, d.value.length),
  );
};

/** Pairs whose figures are rivals, told which is the newer. */
export const findUpdates = (statements: readonly Statement[], pairs: readonly Pair[]): Update[] =>
  pairs.flatMap((p) => {
    const [a, b] = [statements[p.a], statements[p.b]];
    const rivals =
      p.rivals && p.likeness >= SAME_COUNT && a && b && !ofAnotherEvent(a) && !ofAnotherEvent(b)
        ? sameFate(a, b)
        : undefined;
    if (!rivals || !a || !b) return [];
    const order = publishedOrder(a, b);
    const higher = Math.sign(rivals[0].value - rivals[1].value);
    const [saysA, saysB] = [updates(a.text), updates(b.text)];
    // A later report counts as an update when the count grew, or when it says that it changed.
    const bNewer = (order < 0 && (higher < 0 || saysB)) || (order === 0 && saysB && !saysA && higher < 0);
    const aNewer = (order > 0 && (higher > 0 || saysA)) || (order === 0 && saysA && !saysB && higher > 0);
    if (bNewer) return [{ newer: p.b, older: p.a, likeness: p.likeness, was: rivals[0] }];
    return aNewer ? [{ newer: p.a, older: p.b, likeness: p.likeness, was: rivals[1] }] : [];
  });

/**
 * Whether the later report that brought another count of the same article up to date also gives this one anew, and higher:
 * the `17 hurt` of an article whose `3 died` gave way to `5 were killed and 31 hurt`.
 */
export const outdatedBeside = (s: Statement, statements: readonly Statement[], updates: readonly Update[]): boolean =>
  updates.some(({ newer, older }) => {
    const [now, before] = [statements[newer], statements[older]];
    if (now === undefined || before?.article !== s.article) return false;
    const rivals = sameFate(s, now);
    return rivals !== undefined && rivals[0].value < rivals[1].value;
  });
