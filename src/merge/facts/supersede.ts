/**
 * Which claim brings the figure of another up to date: the same thing counted, another number, and a later article or
 * words that say so. Without either the two are rivals, and left to disputes.
 */

import type { Figure } from '../../model/language.js';
import { PREPOSITIONS } from '../../text/lexicons/en/grammar.js';
import { foldedTerm } from '../../text/synonyms.js';
import { isStopWord, words } from '../../text/words.js';
import { compareFigures } from './figuresAgree.js';
import type { Pair } from './likeness.js';
import type { Statement } from './statement.js';
import { updates } from './wording.js';

/** Likeness, figures aside, from which two sentences count the same thing. */
const SAME_COUNT = 0.33;

export interface Update {
  /** Indices of statements. */
  readonly newer: number;
  readonly older: number;
  readonly likeness: number;
}

/** -1: `a` was published before `b`. Instants compare within a day, days only between days. */
const publishedOrder = (a: Statement, b: Statement): number => {
  const [x, y] = [a.article.updatedAt ?? a.article.publishedAt, b.article.updatedAt ?? b.article.publishedAt];
  if (x === undefined || y === undefined) return 0;
  const n =
    Math.min(x.length, y.length) > 10 ? Date.parse(x) - Date.parse(y) : x.slice(0, 10).localeCompare(y.slice(0, 10));
  return Number.isNaN(n) ? 0 : Math.sign(n);
};

/** Words on either side of a figure in which what befell the counted is told. */
const AROUND = 6;

const around = (s: Statement, f: Figure): Set<string> => {
  const at = s.words.findIndex((w) => w.end > f.start);
  const near = s.words.slice(Math.max(0, at - AROUND), at + AROUND).filter((w) => w.end <= f.start || w.start >= f.end);
  const terms = new Set(
    near.filter((w) => !isStopWord(w.lower) && !PREPOSITIONS.has(w.lower)).map((w) => foldedTerm(w.lower)),
  );
  // That both count beams says nothing of the beams.
  for (const word of words(f.unit ?? '')) terms.delete(foldedTerm(word.lower));
  return terms;
};

/** The same befell what is counted: `12 died`, `31 people were killed`; not `120 will return`, `240 are exchanged`. */
const sameFate = (a: Statement, b: Statement): boolean => {
  const { rivals, shared } = compareFigures(a.figures, b.figures);
  if (!rivals || shared > 0) return false;
  const other = around(b, rivals[1]);
  return [...around(a, rivals[0])].some((t) => other.has(t));
};

const value = (s: Statement, other: Statement): number =>
  compareFigures(s.figures, other.figures).rivals?.[0].value ?? 0;

/** Pairs whose figures are rivals, told which is the newer. */
export const findUpdates = (statements: readonly Statement[], pairs: readonly Pair[]): Update[] =>
  pairs.flatMap((p) => {
    const [a, b] = [statements[p.a], statements[p.b]];
    if (!p.rivals || p.likeness < SAME_COUNT || !a || !b || !sameFate(a, b)) return [];
    const order = publishedOrder(a, b);
    const higher = Math.sign(value(a, b) - value(b, a));
    const [saysA, saysB] = [updates(a.text), updates(b.text)];
    // A later report counts as an update when the count grew, or when it says that it changed.
    const bNewer = (order < 0 && (higher < 0 || saysB)) || (order === 0 && saysB && !saysA && higher < 0);
    const aNewer = (order > 0 && (higher > 0 || saysA)) || (order === 0 && saysA && !saysB && higher > 0);
    if (bNewer) return [{ newer: p.b, older: p.a, likeness: p.likeness }];
    return aNewer ? [{ newer: p.a, older: p.b, likeness: p.likeness }] : [];
  });
