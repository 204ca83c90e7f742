/** A verbatim clause goes in, the question whether it holds comes out; opinions, and clauses that point outside themselves, give none. */

import { hasFiniteVerb } from '../../text/clauses.js';
import { WEEKDAY_NAMES } from '../../text/lexicons/en/calendarWords.js';
import { DANGLING } from '../../text/lexicons/en/clauseMarkers.js';
import { BACKWARD_WORDS, CAPITAL_TITLES, OPINIONS, PERSONS_AND_OWNERS } from '../../text/lexicons/en/disputeCues.js';
import { oneOf } from '../../text/oneOf.js';
import { countWords, words } from '../../text/words.js';

/** A question that runs on longer than a line is no question. */
const LONGEST = 24;

/** "That on Monday the dam leaked": the day is what it was said on as often as what is said. */
const OPENING = new RegExp(
  String.raw`^[\s,;:—–"“”'‘-]*(?:(?:on )?${oneOf([...WEEKDAY_NAMES.keys()])},? )?(?:that )?`,
  'i',
);

/** Capitals of a sentence's first word are kept for names only. */
const lowered = (clause: string, names: readonly string[]): string => {
  const first = /^[\p{L}’'-]+/u.exec(clause)?.[0] ?? '';
  const isName =
    names.some((n) => n.split(/\s+/).includes(first)) ||
    /^(?:I|\p{Lu}{2,}.*)$/u.test(first) ||
    CAPITAL_TITLES.has(first);
  return isName ? clause : clause.charAt(0).toLowerCase() + clause.slice(1);
};

/** `"The dam was sold in secret,"` → "Is it true that the dam was sold in secret?"; `"he had lied"` → undefined. */
export const isItTrue = (clause: string, names: readonly string[]): string | undefined => {
  const text = clause
    .replace(/\s+/g, ' ')
    .replace(OPENING, '')
    .replace(/[\s,;:.—–"“”'’-]+$/, '');
  const list = words(text);
  const first = list[0];
  if (first === undefined || DANGLING.has(first.lower) || !hasFiniteVerb(list.slice(1))) return undefined;
  if (/["“”]/.test(text) || list.length < 4 || countWords(text) > LONGEST) return undefined;
  // "A similar step" and "it was also" cannot be asked about without the sentence before.
  if (list.some((w) => BACKWARD_WORDS.has(w.lower))) return undefined;
  if (list.some((w) => PERSONS_AND_OWNERS.has(w.lower))) return undefined;
  // Whether bids are a disgrace, or the town would be better off, nobody can look up.
  if (list.some((w) => OPINIONS.has(w.lower))) return undefined;
  return `Is it true that ${lowered(text, names)}?`;
};
