/** Finds the subject of a sentence: its first name, pronoun or person's noun outside opening phrases and quotation marks. */

import { CUE_PARTICIPLES, SPEECH_VERBS } from '../../../text/lexicons/en/cues.js';
import {
  CONJUNCTIONS,
  DETERMINERS,
  OPENING_PREPOSITION,
  PERSONAL_PRONOUNS,
  QUANTITIES,
} from '../../../text/lexicons/en/grammar.js';
import { HONORIFICS, ROLE_WORDS } from '../../../text/lexicons/en/names.js';
import { BARE_OPENERS, OPENING_ADVERBS } from '../../../text/lexicons/en/speechGrammar.js';
import type { Token } from '../../../text/tokens.js';
import type { Reading } from './reading.js';
import { isNoun, isPersonNoun, nameSubject, type Subject } from './subject.js';

/** "ACCRA (Reuters) — Rosa Lind said": the place and agency in front are no subject. */
const afterDateline = (r: Reading, from: number, to: number): number => {
  for (let i = from; i < Math.min(to, from + 10); i++) {
    const t = r.tokens[i];
    if (t === undefined || (t.kind === 'word' && !t.capital)) return from;
    if (i > from && /^(?:—|–|-|--)$/.test(t.text)) return (r.runOf[i + 1] ?? -1) < 0 ? i + 1 : from;
  }
  return from;
};

/** Tokens from a sentence's first word to the comma that ends its opening phrase. */
const LONGEST_OPENING = 25;

/** Behind the comma at `comma`, and behind what tells of the person before it: "Asked by Rosa Lind, a Labour member, Osei said". */
const behindApposition = (r: Reading, comma: number, to: number): number => {
  const told = r.mentions[r.mentionOf[comma - 1] ?? -1]?.kind === 'person';
  if (!told || !/^(?:an?|the)$/.test(r.tokens[comma + 1]?.lower ?? '')) return comma + 1;
  for (let k = comma + 2; k < Math.min(to, comma + 12); k++)
    if (r.tokens[k]?.text === ',')
      return (r.mentionOf[k + 1] ?? -1) >= 0 || HONORIFICS.has(r.tokens[k + 1]?.lower ?? '') ? k + 1 : comma + 1;
  return comma + 1;
};

/** Words that begin a noun phrase or are one. */
const startsPhrase = (t: Token): boolean => t.kind === 'word' || t.kind === 'number';

/**
 * The subject of the sentence: its first name, pronoun or noun phrase outside opening phrases and quotation marks.
 * `On Monday, Rosa Lind praised the crews` → the tokens of "Rosa Lind".
 */
export const sentenceSubject = (
  r: Reading,
  sentence: number,
  before = Number.POSITIVE_INFINITY,
): Subject | undefined => {
  const bounds = r.bounds[sentence];
  if (bounds === undefined) return undefined;
  const to = Math.min(bounds.to, before);
  let i = afterDateline(r, bounds.from, to);
  // An opening phrase ends at its comma: "In a post on Monday, …", "Speaking in Accra, …", "But ahead of the vote, …"
  for (let guard = 0; guard < 3; guard++) {
    while (i < to && (r.runOf[i] !== -1 || !startsPhrase(r.tokens[i] as Token))) i++;
    const first = r.tokens[i];
    if (first === undefined || i >= to) return undefined;
    const opening =
      OPENING_PREPOSITION.has(first.lower) ||
      CUE_PARTICIPLES.has(first.lower) ||
      CONJUNCTIONS.has(first.lower) ||
      OPENING_ADVERBS.has(first.lower) ||
      /..(?:ly|ing|ed)$/.test(first.lower);
    if (!opening || (r.mentionOf[i] ?? -1) >= 0) break;
    const simple = BARE_OPENERS.has(first.lower);
    if (simple) {
      i++;
      continue;
    }
    let c = i;
    while (c < to && c - i <= LONGEST_OPENING && r.tokens[c]?.text !== ',') c++;
    if (c >= to || c - i > LONGEST_OPENING) break;
    i = behindApposition(r, c, to);
  }
  for (let k = i; k < Math.min(to, i + 14); k++) {
    const t = r.tokens[k];
    if (t === undefined || r.runOf[k] !== -1) continue;
    const mention = r.mentionOf[k] ?? -1;
    if (mention >= 0) {
      const name = nameSubject(r, k);
      const next = r.tokens[name.to];
      const kind = r.mentions[mention]?.kind;
      if (
        next?.kind === 'possessive' ||
        // "The Lind report found", and the label of a transcript, "LIND: He was."
        (kind === 'person' && r.tokens[name.from - 1]?.lower === 'the') ||
        (next?.text === ':' && name.from === bounds.from && /^\p{Lu}{2,}$/u.test(t.text)) ||
        (kind !== 'person' &&
          next !== undefined &&
          isNoun(next) &&
          !next.lower.endsWith('ed') &&
          !SPEECH_VERBS.has(next.lower) &&
          isPersonNoun(next.lower))
      ) {
        k = name.to;
        continue;
      }
      return name;
    }
    if (PERSONAL_PRONOUNS.has(t.lower) && t.lower !== 'who') return { from: k, to: k + 1, kind: 'pronoun' };
    if (
      t.kind === 'word' &&
      isPersonNoun(t.lower) &&
      !r.tokens[k + 1]?.capital &&
      !ROLE_WORDS.has(r.tokens[k + 1]?.lower ?? '') &&
      !isPersonNoun(r.tokens[k + 1]?.lower ?? '') &&
      !(QUANTITIES.has(t.lower) && isNoun(r.tokens[k + 1]))
    ) {
      const named = r.tokens[k + 1]?.text === ',' ? (r.mentionOf[k + 2] ?? -1) : -1;
      if (named >= 0 && r.mentions[named]?.kind === 'person' && r.runOf[k + 2] === -1) return nameSubject(r, k + 2);
      let from = k;
      while (
        from > i &&
        (isNoun(r.tokens[from - 1]) ||
          DETERMINERS.has(r.tokens[from - 1]?.lower ?? '') ||
          r.tokens[from - 1]?.kind === 'possessive')
      )
        from--;
      return { from, to: k + 1, kind: 'nominal', head: k };
    }
  }
  return undefined;
};
