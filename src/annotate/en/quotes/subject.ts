/** What stands for a speaker in a sentence: a name, a pronoun or a noun phrase; and the word tests that find it. */
import {
  CUE_PARTICIPLES,
  GROUP_NOUNS,
  NEVER_SPEAK,
  NOUN_LIKE_CUES,
  SPEAKING_NOUNS,
  SPEECH_VERBS,
} from '../../../text/lexicons/en/cues.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  LINKS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  QUANTITIES,
} from '../../../text/lexicons/en/grammar.js';
import { DEMONYMS, HONORIFICS, OFFICE_NOUNS, ROLE_MODIFIERS, ROLE_WORDS } from '../../../text/lexicons/en/names.js';
import type { Token } from '../../../text/tokens.js';
import type { Reading } from './reading.js';

export type SubjectKind = 'name' | 'pronoun' | 'nominal';

/** Token numbers, `to` exclusive: the words that name the speaker. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly kind: SubjectKind;
  /** The mention, for a name. */
  readonly mention?: number;
  /** The noun that stands for the speaker, for a nominal. */
  readonly head?: number;
}

export const isAdverb = (t: Token | undefined): boolean =>
  t !== undefined && t.kind === 'word' && !t.capital && (AUXILIARIES.has(t.lower) || /..ly$/.test(t.lower));

export const isNoun = (t: Token | undefined): boolean =>
  t !== undefined &&
  (t.kind === 'word' || t.kind === 'number') &&
  !DETERMINERS.has(t.lower) &&
  !PREPOSITIONS.has(t.lower) &&
  !CONJUNCTIONS.has(t.lower) &&
  !PERSONAL_PRONOUNS.has(t.lower) &&
  !AUXILIARIES.has(t.lower) &&
  !SPEECH_VERBS.has(t.lower) &&
  !CUE_PARTICIPLES.has(t.lower);

/** "shareholder", "family": one of a group that speaks. "local" and "conservative" are adjectives first, "other" a determiner. */
const isOneOfGroup = (lower: string): boolean =>
  !/(?:al|ive|ican)$/.test(lower) &&
  !DETERMINERS.has(lower) &&
  GROUP_NOUNS.has(lower.endsWith('y') ? `${lower.slice(0, -1)}ies` : `${lower}s`);

export const isPersonNoun = (lower: string): boolean =>
  ROLE_WORDS.has(lower) ||
  GROUP_NOUNS.has(lower) ||
  SPEAKING_NOUNS.has(lower) ||
  (lower.endsWith('s') && ROLE_WORDS.has(lower.slice(0, -1))) ||
  isOneOfGroup(lower);

/**
 * Whether a phrase without a name can speak: "the impostor", "voters" and "Lind's brief" can; "two-hour" (before "call"),
 * "interview" and "two weeks ago" cannot. A phrase of unknown nouns needs its article, a possessor or a number.
 */
export const canSpeak = (r: Reading, s: Subject): boolean => {
  const at = s.head ?? s.to - 1;
  const head = r.tokens[at];
  const first = r.tokens[s.from];
  if (head === undefined || first === undefined || r.tokens[s.to - 1]?.kind === 'possessive') return false;
  // "a swiftly called meeting": a determiner is no speaker, a quantity is.
  if (s.to - s.from === 1 && DETERMINERS.has(first.lower) && !QUANTITIES.has(first.lower)) return false;
  if (head.kind === 'number') return head.lower.endsWith('year-old');
  if (head.capital || isPersonNoun(head.lower) || isPersonNoun(first.lower)) return true;
  if (NEVER_SPEAK.has(head.lower)) return false;
  if (head.lower.includes('-') && NOUN_LIKE_CUES.has(r.tokens[s.to]?.lower ?? '')) return false;
  return (
    DETERMINERS.has(first.lower) ||
    first.kind === 'number' ||
    head.lower.endsWith('s') ||
    r.tokens.slice(s.from, at).some((t) => t.kind === 'possessive')
  );
};

export const inside = (r: Reading, i: number, sentence: number): boolean =>
  r.sentenceOf[i] === sentence && r.runOf[i] === -1;

export const nameSubject = (r: Reading, i: number): Subject => {
  const mention = r.mentionOf[i] ?? -1;
  let from = i;
  let to = i + 1;
  while (from > 0 && r.mentionOf[from - 1] === mention) from--;
  while (r.mentionOf[to] === mention) to++;
  while (from > 0 && HONORIFICS.has(r.tokens[from - 1]?.lower ?? '') && r.sentenceOf[from - 1] === r.sentenceOf[from])
    from--;
  return { from, to, kind: 'name', mention };
};

/**
 * The person a nominal ends with: "harbour chief Rosa Lind" and "chief of staff General Rosa Lind" are names; "a spokesman for
 * minister Rosa Lind" is a nominal.
 */
export const narrowed = (r: Reading, s: Subject): Subject => {
  const last = s.to - 1;
  const mention = r.mentionOf[last] ?? -1;
  if (mention < 0) return s;
  const name = nameSubject(r, last);
  const head = s.head ?? last;
  if (head >= name.from) return name;
  // "Secretary of the Interior Rosa Lind"
  const office = r.tokens[name.from - 1];
  if (office?.capital === true && OFFICE_NOUNS.has(office.lower)) return { ...name, from: s.from };
  // "Rosa Lind of the Harbour Board": the first name speaks.
  const bearer = r.mentions[r.mentionOf[head] ?? -1];
  if (bearer?.kind === 'person' || (bearer?.kind === 'other' && / /.test(bearer.name))) return nameSubject(r, head);
  // Titles and roles in front of the name, and the institution in front of those.
  let k = name.from - 1;
  const roleAt = (i: number): boolean => {
    const lower = r.tokens[i]?.lower ?? '';
    return ROLE_WORDS.has(lower) || ROLE_MODIFIERS.has(lower) || DEMONYMS.has(lower) || HONORIFICS.has(lower);
  };
  while (k > s.from && roleAt(k)) k--;
  if (k < name.from - 1)
    while (k > s.from && ((r.mentionOf[k] ?? -1) >= 0 || r.tokens[k]?.kind === 'possessive' || roleAt(k))) k--;
  if (DETERMINERS.has(r.tokens[k]?.lower ?? '')) k--;
  if (!LINKS.has(r.tokens[k]?.lower ?? '') && r.mentions[mention]?.kind === 'person') return name;
  const headNoun = r.tokens[head];
  if (headNoun !== undefined && isPersonNoun(headNoun.lower)) return s;
  return name;
};
