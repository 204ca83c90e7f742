/**
 * Takes one run of capitalised words; gives the names in it with their kind, titles and roles split off. It knows nothing of the
 * rest of the article but which words it also writes in lower case.
 */

import { GROUP_NOUNS, SPEECH_VERBS } from '../../../text/lexicons/en/cues.js';
import {
  DEMONYMS,
  FIRM_ENDS,
  FIRM_ROLES,
  KNOWN_ORGANISATIONS,
  LEADING_NOUNS,
  NAME_PARTICLES,
  NAME_SUFFIXES_WRITTEN,
  NATIONALS,
  OFFICE_NOUNS,
  ORGANISATION_WORDS,
  PLACE_PREPOSITIONS,
  PLACE_SURNAMES,
  PLACES,
  ROLE_WORDS,
  SENTENCE_OPENERS,
  THING_STARTS,
} from '../../../text/lexicons/en/names.js';
import { BEHIND_SPEAKER } from '../../../text/lexicons/en/speechGrammar.js';
import { isGivenName } from '../../../text/names.js';
import { oneOf } from '../../../text/oneOf.js';
import type { Token } from '../../../text/tokens.js';
import type { TokenRange } from './capitalRuns.js';
import { type Found, type RunContext, wordsOf } from './found.js';
import { introduced } from './introduced.js';
import { isAcronym, isEasternName, isFamilyShaped, isInitials, kindByWords } from './kinds.js';
import { isRoleNoun, roleAfter, roleBefore } from './roles.js';
import { genderOfRelation, isModifier, isRole, isTitle, lastTitle, tellingRole, titled } from './titles.js';

/** "Rosa Lind, 54," and "Rosa Lind (54)". */
export const ageAfter = (tokens: readonly Token[], i: number): boolean =>
  /^[,(]$/.test(tokens[i]?.text ?? '') &&
  /^\d{1,3}$/.test(tokens[i + 1]?.text ?? '') &&
  /^[,).]$/.test(tokens[i + 2]?.text ?? '');

const AFTER_SPEAKER = new RegExp(String.raw`^(?:\p{P}|${oneOf(BEHIND_SPEAKER)})$`, 'u');

/** A speech verb next to the name, as its subject would stand. */
const cueBeside = (tokens: readonly Token[], range: TokenRange): boolean =>
  SPEECH_VERBS.has(tokens[range.to]?.lower ?? '') ||
  (tokens[range.from - 1]?.lower === 'said' &&
    /[,"”'’]/.test(tokens[range.from - 2]?.text ?? '') &&
    (tokens[range.to] === undefined || AFTER_SPEAKER.test(tokens[range.to]?.lower ?? '')));

/** Where the name proper begins: behind an ordinary word that only opens the sentence, and behind "The". */
const withoutOpener = ({ tokens, opens, lowerWords }: RunContext, run: TokenRange): number => {
  let from = run.from;
  const first = tokens[from];
  if (opens && first !== undefined) {
    const opener = SENTENCE_OPENERS.has(first.lower);
    const ordinary =
      opener || (lowerWords.has(first.lower) && !isGivenName(first.lower) && !NAME_PARTICLES.has(first.lower));
    // "White House …", "Police Federation …", "New York …": an ordinary word that the name needs.
    const needed =
      run.to - from > 1 &&
      ((!opener && kindByWords(tokens, run) === 'organisation') ||
        PLACES.has(`${first.lower} ${tokens[from + 1]?.lower ?? ''}`));
    if (ordinary && !isTitle(first) && !needed && !isRole(first) && !isModifier(first)) from++;
  }
  return tokens[from]?.lower === 'the' && from < run.to ? from + 1 : from;
};

const isPlainPlural = (lower: string): boolean =>
  GROUP_NOUNS.has(lower) || (lower.endsWith('s') && ROLE_WORDS.has(lower.slice(0, -1)));

/** The first role noun of a role that a firm may have as well ("producer of chips") tells nothing of a person. */
const ofFirm = (role: string | undefined): boolean =>
  role !== undefined &&
  FIRM_ROLES.has(
    role
      .toLowerCase()
      .split(/[\s-]+/)
      .find(isRoleNoun) ?? '',
  );

/** A run without title: an institution, a place, a person by given name or by what stands beside, or a lone surname. */
const untitled = (c: RunContext, from: number, to: number): Found[] => {
  const { tokens, text, sentence, lowerWords } = c;
  const first = tokens[from];
  let start = from;
  const leads = (i: number): boolean =>
    LEADING_NOUNS.has(tokens[i]?.lower ?? '') && i < to - 2 && isGivenName(tokens[i + 1]?.lower ?? '');
  // "Christian" is a creed, and in front of a family name a man.
  const nation = (i: number): boolean =>
    (DEMONYMS.has(tokens[i]?.lower ?? '') || (NATIONALS.has(tokens[i]?.lower ?? '') && to - i > 2)) &&
    !(isGivenName(tokens[i]?.lower ?? '') && i === to - 2 && kindByWords(tokens, { from: i, to }) === undefined);
  while (start < to && (nation(start) || leads(start))) start++;
  const opening = tokens[start];
  if (first === undefined || opening === undefined || start >= to) return [];
  const length = to - start;
  const whole: TokenRange = { from, to };
  const rest: TokenRange = { from: start, to };
  // "the harbour chief, Rosa Lind,"
  const apposed = tokens[from - 1]?.text === ',' && length > 1 ? roleBefore(tokens, from - 1, text) : undefined;
  const leading = roleBefore(tokens, from, text) ?? apposed;
  const kind = kindByWords(tokens, whole) ?? (start > from ? kindByWords(tokens, rest) : undefined);
  const said = leading ?? (kind === 'organisation' ? roleAfter(tokens, to, text) : undefined);
  const personAfterAll =
    (kind === 'organisation' || kind === 'other') &&
    said !== undefined &&
    !ofFirm(said) &&
    isGivenName(first.lower) &&
    to - from === 2;
  if (kind !== undefined && !personAfterAll) {
    const common =
      lowerWords.has(first.lower) &&
      !KNOWN_ORGANISATIONS.has(first.lower) &&
      !isAcronym(first.text) &&
      kind !== 'place';
    if (to - from === 1 && (isRole(first) || common)) return [];
    const range = kind === 'place' ? rest : whole;
    return [{ ...range, words: wordsOf(c, range.from, to), kind, evidence: false, sentence }];
  }
  const trailing = tokens.slice(start, to);
  const last = trailing.at(-1);
  const given = isGivenName(opening.lower) || isInitials(opening.text);
  const roleName = length === 1 ? isRole(opening) || isModifier(opening) : isRole(last) && !(length === 2 && given);
  // "Ohio Senator": a role by itself. A lone "Cook" may still be somebody's surname.
  if (roleName)
    return length === 1 && !isModifier(opening)
      ? [{ ...rest, words: wordsOf(c, start, to), kind: 'lone', evidence: false, weak: true, sentence }]
      : [];
  if (length === 1 && isTitle(opening)) return [];
  // "Engineers said", "Hospital": common nouns with a capital, unless somebody of the article is called so.
  if (length === 1 && (ORGANISATION_WORDS.has(opening.lower) || (c.opens && isPlainPlural(opening.lower))))
    return [{ ...rest, words: wordsOf(c, start, to), kind: 'lone', evidence: false, weak: true, sentence }];
  const role =
    start > from && leading === undefined && length > 1 && isGivenName(opening.lower)
      ? wordsOf(c, from, start)
      : leading;
  const ordinary = trailing.some(
    (t) => lowerWords.has(t.lower) && t.capital && !isGivenName(t.lower) && !NAME_PARTICLES.has(t.lower),
  );
  const shaped =
    length > 1 &&
    (given ||
      isEasternName(trailing) ||
      (length === 2 && isFamilyShaped(last?.text ?? '') && !ordinary) ||
      (length > 2 && NAME_SUFFIXES_WRITTEN.has(last?.lower ?? '')));
  const behind = length > 1 || isGivenName(opening.lower) ? roleAfter(tokens, to, text) : undefined;
  const evidence =
    (role !== undefined && (given || shaped || !ofFirm(role))) ||
    ageAfter(tokens, to) ||
    (start > from && length > 1 && NATIONALS.has(tokens[start - 1]?.lower ?? '')) ||
    introduced(tokens, start) ||
    (behind !== undefined && (given || shaped || !ofFirm(behind)));
  const told = evidence || shaped ? role : undefined;
  const base = {
    ...rest,
    words: wordsOf(c, start, to),
    role: tellingRole(told),
    gender: genderOfRelation(told),
    sentence,
  };
  const cued = cueBeside(tokens, rest);
  // "at Lloyd Park", "on Martin Street"
  if (
    length > 1 &&
    told === undefined &&
    PLACE_SURNAMES.has(last?.lower ?? '') &&
    PLACE_PREPOSITIONS.has(tokens[start - 1]?.lower ?? '')
  )
    return [{ ...rest, words: wordsOf(c, start, to), kind: 'other', evidence: false, sentence }];
  if (length === 1) {
    const weak = c.opens && from === start && !evidence && !cued && tokens[to]?.kind !== 'possessive';
    return [{ ...base, kind: 'lone', evidence: evidence || cued, ...(weak ? { weak: true as const } : {}) }];
  }
  // "JD Vance" and "JK Rowling", but not "IG Markets".
  const initials = /^\p{Lu}{2}$/u.test(opening.text) && length === 2 && !/s$/.test(last?.text ?? '');
  if (length <= 5 && (evidence || shaped || (initials && cued))) return [{ ...base, kind: 'person', evidence: true }];
  return [{ ...base, kind: length <= 4 && !ordinary ? 'lone' : 'other', evidence: cued }];
};

/** Words of an institution, a place, a nation or capitals alone: what stands before a name without being part of it. */
const leadsName = (c: RunContext, from: number, to: number): boolean => {
  const { tokens } = c;
  const list = tokens.slice(from, to);
  const first = list[0];
  if (first === undefined || isGivenName(first.lower) || isInitials(first.text) || THING_STARTS.has(first.lower))
    return false;
  if (list.some((t) => isAcronym(t.text) || ORGANISATION_WORDS.has(t.lower) || DEMONYMS.has(t.lower))) return true;
  return kindByWords(tokens, { from, to }) !== undefined || list.every((t) => c.lowerWords.has(t.lower));
};

/** "Los Angeles Angels GM Rosa Lind", "Harbour Capital Group Rosa Lind": where the given name begins; -1: no such thing. */
const innerName = (c: RunContext, from: number, to: number): number => {
  const { tokens } = c;
  for (let i = from + 1; i <= to - 2; i++) {
    const given = tokens[i];
    if (given === undefined || !isGivenName(given.lower)) continue;
    if (FIRM_ENDS.has(tokens[i - 1]?.lower ?? '')) return i;
    const ends = kindByWords(tokens, { from, to: i }) === 'place' || isAcronym(tokens[i - 1]?.text ?? '');
    const free = !c.lowerWords.has(given.lower) && !PLACES.has(given.lower) && to - i <= 3;
    if (free && (ends || leadsName(c, from, i)) && kindByWords(tokens, { from: i, to }) === undefined) return i;
    return -1;
  }
  return -1;
};

/** The names of one run: `Harbour Bank Ltd Chairman Rosa Lind` → the bank, and Rosa Lind, its chairman. */
export const readRun = (c: RunContext, run: TokenRange): Found[] => {
  const { tokens } = c;
  let from = withoutOpener(c, run);
  if (from >= run.to) return [];
  // "Sgt. 1st Class Rosa Lind"
  if (tokens[from]?.lower === 'class' && tokens[from - 1]?.kind === 'number' && from + 1 < run.to) from++;
  // "CEO of Lind Shipping", "Head of Harbour Police": the role ends at "of".
  if (
    isRole(tokens[from]) &&
    /^(?:of|for)$/.test(tokens[from + 1]?.lower ?? '') &&
    !OFFICE_NOUNS.has(tokens[from + 2]?.lower ?? '')
  ) {
    const behind = tokens[from + 2]?.lower === 'the' ? from + 3 : from + 2;
    if (behind < run.to && kindByWords(tokens, { from: behind, to: run.to }) !== undefined)
      return untitled({ ...c, opens: false }, behind, run.to);
  }
  const split = lastTitle(tokens, from, run.to);
  if (split === undefined) return [];
  if (split >= 0) return titled(c, from, split, run.to);
  // "… in Washington, D.C. Lind left.": an abbreviated place ends a name.
  const head = tokens[from];
  const whole = kindByWords(tokens, { from, to: run.to });
  if (head?.text.includes('.') && PLACES.has(head.lower) && run.to - from > 1 && whole === undefined)
    return [...untitled(c, from, from + 1), ...readRun({ ...c, opens: true }, { from: from + 1, to: run.to })];
  const inner = innerName(c, from, run.to);
  if (inner < 0) return untitled(c, from, run.to);
  return [...untitled(c, from, inner), ...untitled({ ...c, opens: false }, inner, run.to)];
};
