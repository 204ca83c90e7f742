/** Reads what a person is from the words before the name ("harbour commissioner Rosa Lind") and after it ("Rosa Lind, the harbour commissioner,"). */

import { SPEECH_VERBS } from '../../../text/lexicons/en/cues.js';
import {
  DEMONYMS,
  KNOWN_ORGANISATIONS,
  ORGANISATION_WORDS,
  PLACES,
  ROLE_MODIFIERS,
  ROLE_WORDS,
} from '../../../text/lexicons/en/names.js';
import {
  ROLE_ADJECTIVE_ENDINGS,
  ROLE_PREFIXES,
  ROLE_STOPS,
  ROLE_SUFFIXES,
} from '../../../text/lexicons/en/speechGrammar.js';
import { oneOf } from '../../../text/oneOf.js';
import type { Token } from '../../../text/tokens.js';

const PREFIX = new RegExp(`^${oneOf(ROLE_PREFIXES)}-`);
const SUFFIX = new RegExp(`-${oneOf(ROLE_SUFFIXES)}$`);
const ADJECTIVE = new RegExp(`${oneOf(ROLE_ADJECTIVE_ENDINGS)}$`);

/** "then-president", "ex-minister" and "mayor-elect" are roles as well. */
export const isRoleNoun = (lower: string): boolean =>
  ROLE_WORDS.has(lower) || (lower.includes('-') && ROLE_WORDS.has(lower.replace(PREFIX, '').replace(SUFFIX, '')));

const BEFORE_LIMIT = 7;
const AFTER_LIMIT = 14;

const inRole = (t: Token): boolean =>
  t.kind === 'word' &&
  !ROLE_STOPS.has(t.lower) &&
  (t.capital ||
    isRoleNoun(t.lower) ||
    ROLE_MODIFIERS.has(t.lower) ||
    DEMONYMS.has(t.lower) ||
    ORGANISATION_WORDS.has(t.lower) ||
    KNOWN_ORGANISATIONS.has(t.lower) ||
    ADJECTIVE.test(t.lower));

/** The role that ends right before token `i`: `… said harbour chief` + name → `harbour chief`. */
export const roleBefore = (tokens: readonly Token[], i: number, text: string): string | undefined => {
  const last = tokens[i - 1];
  if (
    last === undefined ||
    last.kind !== 'word' ||
    last.capital ||
    !isRoleNoun(last.lower) ||
    text.slice(last.end, tokens[i]?.start ?? last.end).includes('\n')
  )
    return undefined;
  let from = i - 1;
  while (from > 0 && i - from < BEFORE_LIMIT) {
    const t = tokens[from - 1];
    if (t === undefined || !inRole(t) || text.slice(t.end, tokens[from]?.start ?? t.end).includes('\n')) break;
    from--;
  }
  return text.slice(tokens[from]?.start ?? last.start, last.end).replace(/\s+/g, ' ');
};

/** The role in the apposition that starts at token `i`: `, the head of the port authority, said` → `head of the port authority`. */
export const roleAfter = (tokens: readonly Token[], i: number, text: string): string | undefined => {
  if (tokens[i]?.text !== ',') return undefined;
  let from = i + 1;
  // "Rosa Lind, 54, a nurse"
  if (/^\d{1,3}$/.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === ',') from += 2;
  if (/^(?:the|a|an|who|then)$/.test(tokens[from]?.lower ?? '')) {
    if (tokens[from]?.lower === 'who') return undefined;
    from++;
  }
  let head = -1;
  for (let j = from; j < tokens.length && j - from < AFTER_LIMIT; j++) {
    const t = tokens[j];
    if (t === undefined || text.slice(tokens[j - 1]?.end ?? t.start, t.start).includes('\n')) return undefined;
    if (t.kind === 'punctuation') {
      if (head < 0) return undefined;
      return /^[,.;)”"—–-]$/.test(t.text)
        ? text.slice(tokens[from]?.start ?? 0, tokens[j - 1]?.end ?? 0).replace(/\s+/g, ' ')
        : undefined;
    }
    if (head < 0) {
      if (t.kind === 'word' && isRoleNoun(t.lower)) head = j;
      else if (t.kind !== 'possessive' && ROLE_STOPS.has(t.lower) && t.lower !== 'of' && !PLACES.has(t.lower))
        return undefined;
      else if (j - from > 5) return undefined;
    } else if ((!t.capital && SPEECH_VERBS.has(t.lower)) || /^(?:was|is|has|had)$/.test(t.lower)) {
      // "In a talk with Rosa Lind, the mayor said": no apposition but the subject.
      return undefined;
    } else if (/^(?:who|which|whose|and)$/.test(t.lower)) {
      return text.slice(tokens[from]?.start ?? 0, tokens[j - 1]?.end ?? 0).replace(/\s+/g, ' ');
    }
  }
  return undefined;
};
