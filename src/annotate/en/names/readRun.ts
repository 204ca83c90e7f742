/**
 * Takes one run of capitalised words; gives the names in it with their kind, titles and roles split off. It knows nothing of the
 * rest of the article but which words it also writes in lower case.
 */
import type { Gender, Mention } from '../../../model/language.js';
import { GROUP_NOUNS, SPEECH_VERBS } from '../../../text/lexicons/en/cues.js';
import {
  DEMONYMS,
  HONORIFICS,
  KNOWN_ORGANISATIONS,
  NAME_SUFFIXES,
  ORGANISATION_WORDS,
  PLACES,
  REGNAL_TITLES,
  ROLE_MODIFIERS,
  ROLE_WORDS,
  SENTENCE_OPENERS,
} from '../../../text/lexicons/en/names.js';
import { givenName, isGivenName } from '../../../text/names.js';
import type { Token } from '../../../text/tokens.js';
import type { TokenRange } from './capitalRuns.js';
import { roleAfter, roleBefore } from './roles.js';

/** A mention before it is known whom it names. */
export interface Found extends TokenRange {
  readonly words: string;
  readonly kind: Mention['kind'] | 'lone';
  readonly role?: string | undefined;
  readonly gender?: Gender | undefined;
  /** Title, role, age or cue beside it: surely a person. */
  readonly evidence: boolean;
  /** A word that is no name unless somebody of the article bears it: "Cook", or a first word of a sentence. */
  readonly weak?: true;
  readonly sentence: number;
}

/** What surrounds the run. */
export interface RunContext {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly sentence: number;
  /** The run begins its sentence or quotation, so that its first capital says nothing. */
  readonly opens: boolean;
  /** Words that the article also writes in lower case. */
  readonly lowerWords: ReadonlySet<string>;
}

const isTitle = (t: Token | undefined): boolean => t !== undefined && HONORIFICS.has(t.lower);
const isRole = (t: Token | undefined): boolean => t !== undefined && ROLE_WORDS.has(t.lower);
const isModifier = (t: Token | undefined): boolean => t !== undefined && ROLE_MODIFIERS.has(t.lower);
export const isAcronym = (word: string): boolean => /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,6}|(?:\p{Lu}\.){2,})s?$/u.test(word);
const isInitials = (word: string): boolean => /^(?:\p{Lu}\.){1,3}$/u.test(word);

/** "Rosa Lind, 54," and "Rosa Lind (54)". */
export const ageAfter = (tokens: readonly Token[], i: number): boolean =>
  /^[,(]$/.test(tokens[i]?.text ?? '') &&
  /^\d{1,3}$/.test(tokens[i + 1]?.text ?? '') &&
  /^[,).]$/.test(tokens[i + 2]?.text ?? '');

/** A speech verb next to the name, as its subject would stand. */
const cueBeside = (tokens: readonly Token[], range: TokenRange): boolean =>
  SPEECH_VERBS.has(tokens[range.to]?.lower ?? '') ||
  (tokens[range.from - 1]?.lower === 'said' &&
    /[,"”'’]/.test(tokens[range.from - 2]?.text ?? '') &&
    (tokens[range.to] === undefined ||
      /^(?:\p{P}|on|in|at|during|after|before|of)$/u.test(tokens[range.to]?.lower ?? '')));

const kindByWords = (tokens: readonly Token[], range: TokenRange): Mention['kind'] | undefined => {
  const list = tokens.slice(range.from, range.to);
  const first = list[0];
  if (first === undefined) return undefined;
  if (PLACES.has(list.length === 1 ? first.lower : list.map((t) => t.lower).join(' '))) return 'place';
  if (list.length === 1)
    return KNOWN_ORGANISATIONS.has(first.lower) || isAcronym(first.text) ? 'organisation' : undefined;
  // "RIA Novosti": capitals alone in front are an abbreviation, from three letters on.
  if (/^\p{Lu}{3,}$/u.test(first.text) && !/^\p{Lu}{3,}$/u.test(list[1]?.text ?? '')) return 'organisation';
  const named = list.some(
    (t, i) =>
      (ORGANISATION_WORDS.has(t.lower) || KNOWN_ORGANISATIONS.has(t.lower)) && !(i === 0 && isGivenName(t.lower)),
  );
  return named ? 'organisation' : undefined;
};

const OFFICES =
  /^(?:state|defence|defense|staff|health|justice|education|energy|labor|labour|agriculture|commerce|transport|transportation|culture|sport|home)$/;

/** Where the name proper begins: behind an ordinary word that only opens the sentence, and behind "The". */
const withoutOpener = ({ tokens, opens, lowerWords }: RunContext, run: TokenRange): number => {
  let from = run.from;
  const first = tokens[from];
  if (opens && first !== undefined) {
    const opener = SENTENCE_OPENERS.has(first.lower);
    const ordinary = opener || (lowerWords.has(first.lower) && !isGivenName(first.lower));
    // "White House …", "Police Federation …": an ordinary word that the name needs.
    const needed = !opener && run.to - from > 1 && kindByWords(tokens, run) === 'organisation';
    if (ordinary && !isTitle(first) && !needed && !isRole(first) && !isModifier(first)) from++;
  }
  return tokens[from]?.lower === 'the' && from < run.to ? from + 1 : from;
};

/** The last title or role word that has a name after it; -1: none; `undefined`: the run is a role and nothing else. */
const lastTitle = (tokens: readonly Token[], from: number, to: number): number | undefined => {
  let split = -1;
  for (let i = from; i < to - 1; i++) {
    const t = tokens[i];
    if (!(isTitle(t) || isRole(t) || REGNAL_TITLES.has(t?.lower ?? ''))) continue;
    const next = tokens[i + 1];
    if (next?.lower === 'of' || next?.lower === 'for') {
      // "Secretary of State Okafor": the office's noun belongs to the role.
      const office = tokens[i + 2]?.lower ?? '';
      if (i + 3 < to && (PLACES.has(office) || OFFICES.test(office))) split = i + 2;
      else if (i + 3 >= to) return undefined;
      continue;
    }
    if (isRole(next) || isModifier(next) || NAME_SUFFIXES.has(next?.lower ?? '')) continue;
    // "Lawyers Association": no role but a part of an institution's name.
    if (isRole(t) && !isTitle(t) && kindByWords(tokens, { from: i + 1, to }) === 'organisation') continue;
    split = i;
  }
  return split;
};

/** `Kremlin Spokesman Ivan Orlov` → the Kremlin, and Ivan Orlov with his role. */
const titled = (c: RunContext, from: number, split: number, to: number): Found[] => {
  const { tokens, text, sentence } = c;
  const words = (a: number, b: number) =>
    text.slice(tokens[a]?.start ?? 0, tokens[b - 1]?.end ?? 0).replace(/\s+/g, ' ');
  const out: Found[] = [];
  const title = tokens[split];
  const person: TokenRange = { from: REGNAL_TITLES.has(title?.lower ?? '') ? split : split + 1, to };
  const before = tokens.slice(from, split + 1);
  const lead = roleBefore(tokens, from, text);
  const role = before.every((t) => isTitle(t))
    ? lead
    : [lead, words(from, split + 1)].filter((x) => x !== undefined).join(' ');
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
      words: words(from, o),
      kind: kindByWords(tokens, range) ?? 'organisation',
      evidence: false,
      sentence,
    });
  }
  const address = HONORIFICS.get(title?.lower ?? '');
  const gender = address === 'unknown' ? undefined : address;
  out.push({
    ...person,
    words: words(person.from, person.to),
    kind: givenName(words(person.from, person.to)) === undefined ? 'lone' : 'person',
    role,
    gender,
    evidence: true,
    sentence,
  });
  return out;
};

const isPlainPlural = (lower: string): boolean =>
  GROUP_NOUNS.has(lower) || (lower.endsWith('s') && ROLE_WORDS.has(lower.slice(0, -1)));

/** A run without title: an institution, a place, a person by given name or by what stands beside, or a lone surname. */
const untitled = (c: RunContext, from: number, to: number): Found[] => {
  const { tokens, text, sentence, lowerWords } = c;
  const words = (a: number, b: number) =>
    text.slice(tokens[a]?.start ?? 0, tokens[b - 1]?.end ?? 0).replace(/\s+/g, ' ');
  const first = tokens[from];
  let start = from;
  while (start < to && DEMONYMS.has(tokens[start]?.lower ?? '')) start++;
  const opening = tokens[start];
  if (first === undefined || opening === undefined || start >= to) return [];
  const length = to - start;
  const whole: TokenRange = { from, to };
  const rest: TokenRange = { from: start, to };
  // "the harbour chief, Rosa Lind,"
  const apposed = tokens[from - 1]?.text === ',' && length > 1 ? roleBefore(tokens, from - 1, text) : undefined;
  const leading = roleBefore(tokens, from, text) ?? apposed;
  const kind = kindByWords(tokens, whole) ?? (start > from ? kindByWords(tokens, rest) : undefined);
  const personAfterAll =
    kind === 'organisation' && leading !== undefined && isGivenName(first.lower) && to - from === 2;
  if (kind !== undefined && !personAfterAll) {
    const common =
      lowerWords.has(first.lower) &&
      !KNOWN_ORGANISATIONS.has(first.lower) &&
      !isAcronym(first.text) &&
      kind !== 'place';
    if (to - from === 1 && (isRole(first) || common)) return [];
    const range = kind === 'place' ? rest : whole;
    return [{ ...range, words: words(range.from, to), kind, evidence: false, sentence }];
  }
  const trailing = tokens.slice(start, to);
  const last = trailing.at(-1);
  const given = isGivenName(opening.lower) || isInitials(opening.text);
  const roleName = length === 1 ? isRole(opening) || isModifier(opening) : isRole(last) && !(length === 2 && given);
  // "Ohio Senator": a role by itself. A lone "Cook" may still be somebody's surname.
  if (roleName)
    return length === 1 && !isModifier(opening)
      ? [{ ...rest, words: words(start, to), kind: 'lone', evidence: false, weak: true, sentence }]
      : [];
  // "Engineers said", "Hospital": common nouns with a capital.
  if (
    length === 1 &&
    (isTitle(opening) || ORGANISATION_WORDS.has(opening.lower) || (c.opens && isPlainPlural(opening.lower)))
  )
    return [];
  const role =
    start > from && leading === undefined && length > 1 && isGivenName(opening.lower) ? words(from, start) : leading;
  const ordinary = trailing.some((t) => lowerWords.has(t.lower) && t.capital && !isGivenName(t.lower));
  const evidence =
    role !== undefined ||
    ageAfter(tokens, to) ||
    ((length > 1 || isGivenName(opening.lower)) && roleAfter(tokens, to, text) !== undefined);
  const base = { ...rest, words: words(start, to), role, sentence };
  const cued = cueBeside(tokens, rest);
  if (length === 1) {
    const weak = c.opens && from === start && !evidence && !cued && tokens[to]?.kind !== 'possessive';
    return [{ ...base, kind: 'lone', evidence: evidence || cued, ...(weak ? { weak: true as const } : {}) }];
  }
  // "JD Vance" and "JK Rowling", but not "IG Markets".
  const initials = /^\p{Lu}{2}$/u.test(opening.text) && length === 2 && !/s$/.test(last?.text ?? '');
  if (length <= 5 && (evidence || given || (initials && cued))) return [{ ...base, kind: 'person', evidence: true }];
  return [{ ...base, kind: length <= 3 && !ordinary ? 'lone' : 'other', evidence: cued }];
};

const FIRM_ENDS = /^(?:inc|llc|ltd|limited|plc|corp|corporation|co|group|bank|university|agency|college|institute)$/;

/** The names of one run: `Harbour Bank Ltd Chairman Rosa Lind` → the bank, and Rosa Lind, its chairman. */
export const readRun = (c: RunContext, run: TokenRange): Found[] => {
  const { tokens } = c;
  const from = withoutOpener(c, run);
  if (from >= run.to) return [];
  // "… Capital Group Rosa Lind": a firm's last word, then somebody's given name.
  for (let i = from + 1; i < run.to - 2; i++) {
    if (FIRM_ENDS.test(tokens[i]?.lower ?? '') && isGivenName(tokens[i + 1]?.lower ?? '')) {
      return [...readRun(c, { from, to: i + 1 }), ...readRun({ ...c, opens: false }, { from: i + 1, to: run.to })];
    }
  }
  // "CEO of Lind Shipping", "Head of Harbour Police": the role ends at "of".
  if (
    isRole(tokens[from]) &&
    /^(?:of|for)$/.test(tokens[from + 1]?.lower ?? '') &&
    !OFFICES.test(tokens[from + 2]?.lower ?? '')
  ) {
    const behind = tokens[from + 2]?.lower === 'the' ? from + 3 : from + 2;
    if (behind < run.to && kindByWords(tokens, { from: behind, to: run.to }) !== undefined)
      return untitled({ ...c, opens: false }, behind, run.to);
  }
  const split = lastTitle(tokens, from, run.to);
  if (split === undefined) return [];
  return split >= 0 ? titled(c, from, split, run.to) : untitled(c, from, run.to);
};
