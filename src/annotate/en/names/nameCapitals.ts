/** Takes the tokens of an article; tells of each whether its capital may be that of a name. Months that somebody bears as a name are. */

import {
  CALENDAR_WORDS,
  DATE_PREPOSITIONS,
  FORMAL_TITLES,
  HONORIFICS,
  MONTH_NAMES_OF_PEOPLE,
  ORGANISATION_WORDS,
  RUN_BREAKS,
  THING_ENDS,
} from '../../../text/lexicons/en/names.js';
import { ARABIC_ARTICLES, CONTRACTED_WITH_S, NAME_COMPOUNDS } from '../../../text/lexicons/en/speechGrammar.js';
import { isGivenName } from '../../../text/names.js';
import { oneOf } from '../../../text/oneOf.js';
import type { Token } from '../../../text/tokens.js';

/** "He's" opens a sentence and is nobody's name, though it is spelled like a Mr Hess. */
const CONTRACTION = new RegExp(String.raw`^${oneOf(CONTRACTED_WITH_S)}'s$|^\p{L}+(?:n't|'(?:re|ve|ll|d))$`, 'u');
const NO_NAME = /^(?:says?|said|told|i|i'm)$/;
/** "California-based", "Dutch-led": said of a name, no part of one. "Jong-un" is one. */
const COMPOUND = new RegExp(String.raw`^\p{Lu}[\p{L}.]*(?:-\p{Ll}+)*-(?:${oneOf(NAME_COMPOUNDS)}|\p{Ll}{2,}ed)$`, 'u');
/** A family name with its article in lower case: "al-Rashid", "d'Aubigny". */
const ARTICLED = new RegExp(String.raw`^(?:${oneOf(ARABIC_ARTICLES)}[-‐]|(?:d|l|dell)['’])\p{Lu}`, 'u');

/** Only white space stands between the two. */
export const touches = (a: Token | undefined, b: Token | undefined, text: string): boolean =>
  a !== undefined && b !== undefined && /^[ \u00a0]+$/.test(text.slice(a.end, b.start));

/** "April Osei" and "Theresa May", not "in April" and "May 5". */
const bornAsName = (tokens: readonly Token[], i: number, text: string): boolean => {
  const [before, word, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (word === undefined || !MONTH_NAMES_OF_PEOPLE.has(word.lower)) return false;
  if (after?.kind === 'number' || DATE_PREPOSITIONS.has(before?.lower ?? '')) return false;
  if (before?.capital && touches(before, word, text) && !CALENDAR_WORDS.has(before.lower))
    return isGivenName(before.lower) || FORMAL_TITLES.has(before.lower) || HONORIFICS.has(before.lower);
  return (
    word.lower !== 'may' &&
    after?.capital === true &&
    touches(word, after, text) &&
    !CALENDAR_WORDS.has(after.lower) &&
    !ORGANISATION_WORDS.has(after.lower) &&
    !THING_ENDS.has(after.lower)
  );
};

/** For each token 1 or 0. `In May Theresa May met April Osei` → the second `May` and `April` may be names. */
export const nameCapitals = (tokens: readonly Token[], text: string): Uint8Array => {
  const out = new Uint8Array(tokens.length);
  const bearers = new Set<string>();
  tokens.forEach((t, i) => {
    if (t.capital && MONTH_NAMES_OF_PEOPLE.has(t.lower) && bornAsName(tokens, i, text)) bearers.add(t.lower);
  });
  tokens.forEach((t, i) => {
    if (t.kind !== 'word') return;
    if (!t.capital) {
      if (ARTICLED.test(t.text)) out[i] = 1;
      return;
    }
    if (CALENDAR_WORDS.has(t.lower)) {
      const named =
        bearers.has(t.lower) &&
        tokens[i + 1]?.kind !== 'number' &&
        !DATE_PREPOSITIONS.has(tokens[i - 1]?.lower ?? '') &&
        tokens[i - 1]?.kind !== 'number';
      if (named) out[i] = 1;
      return;
    }
    const goesOn = out[i - 1] === 1 && touches(tokens[i - 1], t, text);
    if (goesOn && RUN_BREAKS.has(t.lower)) return;
    if (!NO_NAME.test(t.lower) && !CONTRACTION.test(t.lower) && !COMPOUND.test(t.text)) out[i] = 1;
  });
  return out;
};
