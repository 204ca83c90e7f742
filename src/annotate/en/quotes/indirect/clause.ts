/** Tells whether a stretch of tokens is a clause that can be reported: a subject and a finite verb, not a bare object. */

import { isFiniteVerb } from '../../../../text/clauses.js';
import { INNER_CLAUSE } from '../../../../text/lexicons/en/speechGrammar.js';
import type { Reading } from '../reading.js';

/** Whether the token is a finite verb, as far as its form and the word before it tell. */
export const finiteAt = (r: Reading, i: number): boolean => {
  const t = r.tokens[i];
  if (t?.kind !== 'word' || (t.capital && r.tokens[i - 1]?.capital === true)) return false;
  const before = r.tokens[i - 1];
  if (before?.kind === 'possessive') return false;
  return isFiniteVerb(t.lower, before?.lower);
};

/** Tokens in which a clause must show its verb; bounds the work on endless sentences. */
const REACH = 40;

/** Tokens of the longest clause that is reported; an endless sentence is nobody's words, and costs no more than a long one. */
export const LONGEST_CLAUSE = 300;

/** First finite verb of the stretch that no relative or subordinate clause inside it claims, or -1. */
export const mainVerb = (r: Reading, from: number, to: number): number => {
  let claimed = 0;
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    const t = r.tokens[i];
    if (t === undefined) return -1;
    if (i > from && t.kind === 'word' && INNER_CLAUSE.has(t.lower)) claimed++;
    else if (finiteAt(r, i) && !(i > from && finiteAt(r, i - 1))) {
      if (claimed === 0) return i;
      claimed--;
    }
  }
  return -1;
};

/** `the port was shut` → true; `a loss of nine million`, `was shut in May`, `on a visit to the port` → false. */
export const readsAsClause = (r: Reading, from: number, to: number): boolean => {
  if (to - from < 3) return false;
  const verb = mainVerb(r, from, to);
  if (verb < 0) return false;
  const contracted = /'(?:s|re|m|ve|d|ll)$/.test(r.tokens[verb]?.lower ?? '');
  if (verb === from) return contracted;
  return contracted || r.tokens.slice(from, verb).some((t) => t.kind !== 'punctuation');
};

/** A stretch without any finite verb: "In late May", "The latest test". */
export const verbless = (r: Reading, from: number, to: number): boolean => {
  for (let i = from; i < Math.min(to, from + REACH); i++) if (finiteAt(r, i)) return false;
  return true;
};

/** How far into its clause the verb may stand behind words that take objects as well: "announced the port would shut". */
const NEAR = 10;

/** A clause whose verb comes soon and belongs to no clause inside it: `a call during which they spoke` → false. */
export const opensClause = (r: Reading, from: number, to: number): boolean => {
  const end = Math.min(to, from + NEAR);
  for (let i = from + 1; i < end; i++) {
    if (finiteAt(r, i)) return readsAsClause(r, from, to);
    if (INNER_CLAUSE.has(r.tokens[i]?.lower ?? '') || r.tokens[i]?.text === ',') return false;
  }
  return finiteAt(r, from) && readsAsClause(r, from, to);
};
