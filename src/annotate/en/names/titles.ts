/** Titles and roles in front of a name, inside the run of capitals: `Kremlin Spokesman Ivan Orlov` → the Kremlin, and Ivan Orlov with his role. */
import type { Gender } from '../../../model/language.js';
import {
  DEMONYMS,
  FORMAL_TITLES,
  GENDERED_NOUNS,
  HONORIFICS,
  OFFICE_NOUNS,
  ORGANISATION_WORDS,
  PLACE_SURNAMES,
  PLACES,
  REGNAL_TITLES,
  RELATION_WORDS,
  ROLE_MODIFIERS,
  THING_ENDS,
} from '../../../text/lexicons/en/names.js';
import { givenName, isGivenName, isNameSuffix } from '../../../text/names.js';
import type { Token } from '../../../text/tokens.js';
import type { TokenRange } from './capitalRuns.js';
import { type Found, type RunContext, wordsOf } from './found.js';
import { kindByWords } from './kinds.js';
import { isRoleNoun, roleBefore } from './roles.js';

export const isTitle = (t: Token | undefined): boolean => t !== undefined && HONORIFICS.has(t.lower);
export const isRole = (t: Token | undefined): boolean => t !== undefined && isRoleNoun(t.lower);
export const isModifier = (t: Token | undefined): boolean => t !== undefined && ROLE_MODIFIERS.has(t.lower);

/** Behind somebody's name: where he is from, or who else there is. */
const GOES_ON = /^(?:of|and)$/;

/** "Lawyers Association", "Queen Ragnhild Hospital", "General Motors": no title but a part of another name. */
const namesThing = (tokens: readonly Token[], from: number, end: number): boolean => {
  // "Sheriff Rosa Lind of Harbour County" names her all the same.
  let to = from + 1;
  while (to < end && !(isGivenName(tokens[from]?.lower ?? '') && GOES_ON.test(tokens[to]?.text ?? ''))) to++;
  // "Councillor Jane Hall": a title proper, a given name and one word more are somebody.
  const title = tokens[from - 1]?.lower ?? '';
  if (
    to - from === 2 &&
    isGivenName(tokens[from]?.lower ?? '') &&
    FORMAL_TITLES.has(title) &&
    !REGNAL_TITLES.has(title)
  )
    return false;
  const kind = kindByWords(tokens, { from, to });
  if (kind === 'organisation' || kind === 'other') return true;
  const only = to - from === 1 ? (tokens[from]?.lower ?? '') : '';
  return ORGANISATION_WORDS.has(only) || DEMONYMS.has(only) || (THING_ENDS.has(only) && !PLACE_SURNAMES.has(only));
};

/** The last title or role word that has a name after it; -1: none; `undefined`: the run is a role and nothing else. */
export const lastTitle = (tokens: readonly Token[], from: number, to: number): number | undefined => {
  let split = -1;
  for (let i = from; i < to - 1; i++) {
    const t = tokens[i];
    if (!(isTitle(t) || isRole(t) || REGNAL_TITLES.has(t?.lower ?? ''))) continue;
    const next = tokens[i + 1];
    if (next?.lower === 'of' || next?.lower === 'for') {
      // "Secretary of State Okafor": the office's noun belongs to the role.
      const at = tokens[i + 2]?.lower === 'the' ? i + 3 : i + 2;
      const office = tokens[at]?.lower ?? '';
      if (at + 1 < to && (PLACES.has(office) || OFFICE_NOUNS.has(office))) split = at;
      else if (i + 3 >= to) return undefined;
      continue;
    }
    if (isRole(next) || isModifier(next) || isNameSuffix(next?.text ?? '')) continue;
    if (!isTitle(t) && namesThing(tokens, i + 1, to)) continue;
    // "King County Prosecutor"
    if (!isTitle(t) && i + 2 < to && isRole(tokens[to - 1]) && !isGivenName(next?.lower ?? '')) continue;
    // "Mother Nature"
    if (RELATION_WORDS.has(t?.lower ?? '') && !isGivenName(next?.lower ?? '')) continue;
    split = i;
  }
  return split;
};

/** A role without what the person is to somebody: "singer" stays, "his brother" goes. */
export const tellingRole = (role: string | undefined): string | undefined =>
  role !== undefined && RELATION_WORDS.has(role.split(' ').at(-1)?.toLowerCase() ?? '') ? undefined : role;

/** "brother", "wife": the gender that a relation tells. */
export const genderOfRelation = (role: string | undefined): Gender | undefined => {
  const noun = role?.split(' ').at(-1)?.toLowerCase() ?? '';
  return RELATION_WORDS.has(noun) ? GENDERED_NOUNS.get(noun) : undefined;
};

/** The names of a run whose last title stands at `split`. */
export const titled = (c: RunContext, from: number, split: number, end: number): Found[] => {
  // "Senator Rosa Lind of Norrland": the place is no part of the name, but a queen's is.
  const regnal = REGNAL_TITLES.has(c.tokens[split]?.lower ?? '');
  let to = split + 2;
  while (to < end && (regnal || !GOES_ON.test(c.tokens[to]?.text ?? ''))) to++;
  if (to > end) to = end;
  const { tokens, text, sentence } = c;
  const out: Found[] = [];
  const title = tokens[split];
  const person: TokenRange = { from: REGNAL_TITLES.has(title?.lower ?? '') ? split : split + 1, to };
  const before = tokens.slice(from, split + 1);
  const lead = roleBefore(tokens, from, text);
  // "Lieutenant General Sir Tom Bell": the form of address behind the role is none of it.
  let told = split + 1;
  while (told > from + 1 && isTitle(tokens[told - 1]) && !isRole(tokens[told - 1])) told--;
  const role = before.every((t) => isTitle(t))
    ? lead
    : [lead, wordsOf(c, from, before.some(isRole) ? told : split + 1)].filter((x) => x !== undefined).join(' ');
  let o = from;
  while (
    o < split &&
    !isRole(tokens[o]) &&
    !isModifier(tokens[o]) &&
    !DEMONYMS.has(tokens[o]?.lower ?? '') &&
    !isTitle(tokens[o])
  )
    o++;
  if (o > from) {
    const range = { from, to: o };
    out.push({
      ...range,
      words: wordsOf(c, from, o),
      kind: kindByWords(tokens, range) ?? 'organisation',
      evidence: false,
      sentence,
    });
  }
  const address = HONORIFICS.get(title?.lower ?? '');
  const gender = address === 'unknown' ? undefined : address;
  const words = wordsOf(c, person.from, person.to);
  const single = givenName(words) === undefined;
  // "Star Wars", "Player One": only a title proper makes a person of one word.
  const formal =
    address !== undefined ||
    FORMAL_TITLES.has(title?.lower ?? '') ||
    isGivenName(words) ||
    tokens[split - 1]?.lower === 'of';
  const sure = !single || formal || PLACES.has(tokens[split]?.lower ?? '') || OFFICE_NOUNS.has(title?.lower ?? '');
  out.push({
    ...person,
    words,
    kind: single ? 'lone' : 'person',
    ...(sure ? { role: tellingRole(role), gender: gender ?? genderOfRelation(role) } : {}),
    evidence: sure,
    sentence,
  });
  return out;
};
