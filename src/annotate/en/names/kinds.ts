/** What kind of thing a run of capitalised words names, as far as its words tell. */
import type { Mention } from '../../../model/language.js';
import {
  DEMONYMS,
  EASTERN_GIVEN,
  FAMILY_ENDINGS,
  FAMILY_FIRST_NAMES,
  FIRMS_LIKE_PEOPLE,
  KNOWN_ORGANISATIONS,
  ORGANISATION_WORDS,
  PLACE_SURNAMES,
  PLACES,
  PLACES_BORNE,
  ROLE_WORDS,
  THING_ENDS,
  THING_STARTS,
} from '../../../text/lexicons/en/names.js';
import { genderOfGivenName, isGivenName } from '../../../text/names.js';
import type { Token } from '../../../text/tokens.js';
import type { TokenRange } from './capitalRuns.js';

export const isAcronym = (word: string): boolean => /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,6}|(?:\p{Lu}\.){2,})s?$/u.test(word);
export const isInitials = (word: string): boolean => /^(?:\p{Lu}\.){1,3}$/u.test(word);

const isNation = (lower: string): boolean =>
  DEMONYMS.has(lower) || (lower.endsWith('s') && DEMONYMS.has(lower.slice(0, -1)));

/** `Ruth Lind Award`, `Storm Rosa`, `Georgia Republicans`; not `Rosa Park`, which may be somebody. */
const isThing = (first: Token, last: Token): boolean => {
  if (THING_STARTS.has(first.lower)) return true;
  if (isNation(last.lower)) return true;
  if (last.lower.endsWith('s') && (ROLE_WORDS.has(last.lower.slice(0, -1)) || PLACES_BORNE.has(first.lower)))
    return true;
  return THING_ENDS.has(last.lower) && !(PLACE_SURNAMES.has(last.lower) && isGivenName(first.lower));
};

const MOST_WORDS = 4;

const kindOfWord = (t: Token): Mention['kind'] | undefined => {
  if (PLACES.has(t.lower)) return 'place';
  return KNOWN_ORGANISATIONS.has(t.lower) || isAcronym(t.text) ? 'organisation' : undefined;
};

/** The kind of the words in the range; `undefined` when they may be anybody's name. */
export const kindByWords = (tokens: readonly Token[], { from, to }: TokenRange): Mention['kind'] | undefined => {
  const first = tokens[from];
  if (first === undefined || from >= to) return undefined;
  if (to - from === 1) return kindOfWord(first);
  if (to - from <= MOST_WORDS) {
    let all = first.lower;
    for (let i = from + 1; i < to; i++) all += ` ${tokens[i]?.lower}`;
    if (PLACES.has(all)) return 'place';
    if (FIRMS_LIKE_PEOPLE.has(all)) return 'organisation';
  }
  // "RIA Novosti": capitals alone in front are an abbreviation, from three letters on.
  if (CAPITALS.test(first.text) && !CAPITALS.test(tokens[from + 1]?.text ?? '')) return 'organisation';
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (i === from && isGivenName(lower)) continue;
    // "Michael Bloomberg": the firm bears his name.
    if (KNOWN_ORGANISATIONS.has(lower) && !(i === to - 1 && isGivenName(first.lower))) return 'organisation';
    if (ORGANISATION_WORDS.has(lower)) return 'organisation';
  }
  return isThing(first, tokens[to - 1] ?? first) ? 'other' : undefined;
};

const CAPITALS = /^\p{Lu}{3,}$/u;

const CELTIC = /^(?:O['’]|Mc)\p{Lu}\p{Ll}/u;

/** Family names of a shape that hardly anything else has: "O'Shea", "McArdle", "Orlovich", "Petrenko". */
export const isFamilyShaped = (word: string): boolean =>
  CELTIC.test(word) || FAMILY_ENDINGS.some((end) => word.length > end.length && word.endsWith(end));

/** `Park Jin-su`, `Nguyen Van Minh`: a family name of East Asia and syllables of a given name. */
export const isEasternName = (list: readonly Token[]): boolean => {
  const first = list[0];
  return (
    first !== undefined &&
    (list.length === 2 || list.length === 3) &&
    FAMILY_FIRST_NAMES.has(first.lower) &&
    list.slice(1).every((t) => t.text.length > 1 && EASTERN_GIVEN.test(t.text) && !isNation(t.lower)) &&
    (list.length > 2 || (list[1]?.text.length ?? 0) > 2) &&
    genderOfGivenName(list[1]?.lower ?? '') !== 'female'
  );
};
