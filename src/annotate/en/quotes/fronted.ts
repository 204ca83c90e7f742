/** What stands in front of a pronoun that is the subject of its sentence: whom it may mean, and whom it cannot. */
import type { Person } from '../../../model/language.js';
import { SUBORDINATORS } from '../../../text/lexicons/en/clauseMarkers.js';
import { OPENING_PREPOSITION } from '../../../text/lexicons/en/grammar.js';
import { HONORIFICS } from '../../../text/lexicons/en/names.js';
import { BARE_OPENERS } from '../../../text/lexicons/en/speechGrammar.js';
import type { Reading } from './reading.js';

/** The people named in a stretch of the reporter's own words, each with its first token; whose things are meant is left out. */
const named = (r: Reading, from: number, to: number, personOf: (mention: number) => Person | undefined) => {
  const out: { readonly person: Person; readonly at: number }[] = [];
  for (let i = from; i < to; i++) {
    const mention = r.mentionOf[i] ?? -1;
    if (mention < 0 || mention === r.mentionOf[i - 1] || (r.runOf[i] ?? -1) >= 0) continue;
    let end = i + 1;
    while (r.mentionOf[end] === mention) end++;
    const person = personOf(mention);
    if (person !== undefined && r.tokens[end]?.kind !== 'possessive') out.push({ person, at: i });
  }
  return out;
};

export interface Fronted {
  /** The subject of the clause in front: "When Lind left, she …". */
  readonly subject?: Person;
  /** The others of that clause, any of whom it may mean as well. */
  readonly others: readonly Person[];
  /** Whom it cannot mean: "Of Lind, she said", "In answer to Osei, he said". */
  readonly never: readonly Person[];
}

const NOBODY: Fronted = { others: [], never: [] };

/** Tokens in front of a pronoun that are looked at; opening clauses are no longer. */
const REACH = 40;

/** The first word of a sentence behind "But" and "And". */
const opening = (r: Reading, sentence: number): number => {
  const from = r.bounds[sentence]?.from ?? 0;
  let at = from;
  while (at - from < 3 && BARE_OPENERS.has(r.tokens[at]?.lower ?? '')) at++;
  return at;
};

/** The sentence begins with a clause that hangs on its main one: "When", "Asked whether". */
export const opensSubordinate = (r: Reading, sentence: number): boolean => {
  const first = r.tokens[opening(r, sentence)]?.lower ?? '';
  return SUBORDINATORS.has(first) || first === 'asked';
};

/** `fronted(r, sentence, token)` of "When Lind met Osei, she" → Lind, and Osei among the others. */
export const fronted = (
  r: Reading,
  sentence: number,
  token: number,
  personOf: (mention: number) => Person | undefined,
): Fronted => {
  const from = opening(r, sentence);
  const first = r.tokens[from]?.lower ?? '';
  if (token - from > REACH || r.tokens[token - 1]?.text !== ',') return NOBODY;
  const people = named(r, from + 1, token, personOf);
  if (SUBORDINATORS.has(first)) {
    let at = from + 1;
    while (HONORIFICS.has(r.tokens[at]?.lower ?? '')) at++;
    const subject = people.find((p) => p.at === at)?.person;
    const others = people.map((p) => p.person).filter((p) => p !== subject);
    return subject === undefined ? { others, never: [] } : { subject, others, never: [] };
  }
  return OPENING_PREPOSITION.has(first) || first === 'of' || first === 'to'
    ? { others: [], never: people.map((p) => p.person) }
    : NOBODY;
};

/** "For Mr. Lind, whose yard built it, the ferry …": the person in front is whom the sentence is about. */
export const frontedTopic = (
  r: Reading,
  sentence: number,
  personOf: (mention: number) => Person | undefined,
): Person | undefined => {
  const from = r.bounds[sentence]?.from ?? 0;
  if (!/^(?:for|to)$/.test(r.tokens[from]?.lower ?? '') || (r.runOf[from] ?? -1) >= 0) return undefined;
  let at = from + 1;
  while (HONORIFICS.has(r.tokens[at]?.lower ?? '')) at++;
  const mention = r.mentionOf[at] ?? -1;
  if (mention < 0 || (r.runOf[at] ?? -1) >= 0) return undefined;
  while (r.mentionOf[at] === mention) at++;
  return r.tokens[at]?.text === ',' && r.sentenceOf[at] === sentence ? personOf(mention) : undefined;
};
