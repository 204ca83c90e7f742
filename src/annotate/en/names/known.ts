/** The people of an article while it is being read, and which of them a mention means. */
import type { Gender } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { GENDERED_NOUNS } from '../../../text/lexicons/en/names.js';
import { generation, isShortFor, nameWords, sameFullName } from '../../../text/nameParts.js';
import { genderOfGivenName, givenName, isGivenName } from '../../../text/names.js';
import type { Token } from '../../../text/tokens.js';
import type { Found } from './found.js';
import { isKin } from './kin.js';

export interface Known {
  name: string;
  words: readonly string[];
  readonly generation: string | undefined;
  /** Introduced as somebody's relative. */
  readonly kin: boolean;
  role: string | undefined;
  gender: Gender;
  at: Span;
  /** Mentions in full or with a title: those that leave no doubt. */
  sure: number;
  readonly found: Found[];
}

/** The people met so far, by every word of their names and by the name in one piece. */
export type Register = Map<string, Known[]>;

export const enter = (register: Register, person: Known): void => {
  for (const key of new Set([...person.words, person.words.join('')])) {
    const list = register.get(key);
    if (list === undefined) register.set(key, [person]);
    else list.push(person);
  }
};

/** Of more people than that with one name no text tells apart whom it means. */
const MOST_NAMESAKES = 12;

const withWord = (register: Register, word: string | undefined): readonly Known[] => {
  const list = register.get(word ?? '') ?? [];
  return list.length > MOST_NAMESAKES ? list.slice(0, MOST_NAMESAKES) : list;
};

/** What a mention turned out to be: somebody, one of several of the name, or a stranger. */
export type Answer = { readonly person: Known } | { readonly person?: never; readonly ambiguous: boolean };

export const spanOf = (tokens: readonly Token[], f: Found): Span => ({
  start: tokens[f.from]?.start ?? 0,
  end: tokens[f.to - 1]?.end ?? 0,
});

export const newPerson = (tokens: readonly Token[], f: Found): Known => ({
  name: f.words,
  words: nameWords(f.words),
  generation: generation(f.words),
  kin: isKin(tokens, f.from, f.to),
  role: undefined,
  gender: 'unknown',
  at: spanOf(tokens, f),
  sure: 0,
  found: [],
});

/** The form of address tells most, then the given name ("Chairman Rosa Lind"), then the noun of the role. */
const genderOf = (found: Found): Gender => {
  if (found.gender !== undefined) return found.gender;
  const given = genderOfGivenName(givenName(found.words) ?? '');
  if (given !== undefined && given !== 'unknown') return given;
  for (const word of (found.role ?? '').split(/\s+/)) {
    const gender = GENDERED_NOUNS.get(word.toLowerCase());
    if (gender !== undefined) return gender;
  }
  return 'unknown';
};

export const join = (person: Known, f: Found): void => {
  person.found.push(f);
  if (f.kind === 'person' || f.gender !== undefined) person.sure++;
  person.role ??= f.role;
  if (person.gender === 'unknown') person.gender = genderOf(f);
};

const gendersAgree = (k: Known, f: Found): boolean =>
  f.gender === undefined || k.gender === 'unknown' || k.gender === f.gender;

/** The person of whom this is the full name again: `Bill Osei`, `William J. Osei`. */
export const sameFull = (register: Register, f: Found): Known | undefined => {
  const words = nameWords(f.words);
  const young = generation(f.words);
  const sharing = new Set([words.at(-1), words[0], words.join('')].flatMap((word) => withWord(register, word)));
  const fitting = [...sharing].filter(
    (k) => k.generation === young && gendersAgree(k, f) && sameFullName(k.words, words),
  );
  return fitting.find((k) => k.name === f.words) ?? (fitting.length === 1 ? fitting[0] : undefined);
};

/**
 * Namesakes: the one that alone was named in full here or in the sentence before; else, far from all of them, the one
 * named first and most. A wrong name is worse than none.
 */
const amongNamesakes = (fitting: readonly Known[], f: Found): Known | undefined => {
  const near = fitting.filter((k) =>
    k.found.some((o) => o.kind === 'person' && o.from < f.from && f.sentence - o.sentence <= 1),
  );
  // "Osei's sister, Ruth Osei": the family name is his, and hers only beside her full name.
  const strangers = fitting.filter((k) => !k.kin);
  if (strangers.length === 1 && strangers.length < fitting.length)
    return near.some((k) => k.kin) ? undefined : strangers[0];
  // Father and son: without "Jr." it is the father.
  const elder = fitting.filter((k) => k.generation === undefined || k.generation === 'sr');
  if (elder.length === 1 && elder.length < fitting.length && fitting.every((k) => k.words[0] === elder[0]?.words[0]))
    return elder[0];
  // Of two, one whom the text has not named in full yet is not meant, unless it is mostly about that one.
  const met = fitting.filter((k) => k.found.some((o) => o.kind === 'person' && o.from < f.from));
  if (met.length === 1 && met[0] !== undefined && fitting.every((k) => k.sure <= (met[0]?.sure ?? 0))) return met[0];
  const main = fitting.reduce((a, b) => (b.sure > a.sure ? b : a));
  const leads = main === fitting[0] && fitting.every((k) => k === main || main.sure > k.sure);
  const [nearest] = near;
  // Somebody famous mentioned in passing is not whom the text speaks of.
  if (near.length === 1)
    return nearest === main || (!leads && 2 * (nearest?.sure ?? 0) >= main.sure) ? nearest : undefined;
  return near.length === 0 && leads ? main : undefined;
};

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** Whom a part of a name means: the family name, else the given name, else a name from the middle ("Lula"). */
export const whoIs = (register: Register, f: Found): Answer => {
  const words = nameWords(f.words);
  const young = generation(f.words);
  const first = words[0] ?? '';
  const open = withWord(register, words.at(-1)).filter(
    (k) => gendersAgree(k, f) && (young === undefined || k.generation === young),
  );
  const bearers = open.filter((k) => k.words.join(' ') === words.join(' ') || isShortFor(words, k.words));
  if (bearers.length === 1) return { person: bearers[0] as Known };
  if (bearers.length > 1) {
    const person = amongNamesakes(bearers, f);
    return person === undefined ? { ambiguous: true } : { person };
  }
  if (words.length !== 1) return { ambiguous: false };
  // A given name alone is somebody's whom the text has named in full: "a man known as Ben" is not yet Ben Osei.
  const called = isGivenName(f.words)
    ? open.filter((k) => k.words.length > 1 && k.words[0] === first && (k.found[0]?.from ?? 0) < f.from)
    : [];
  const inside = open.filter((k) => k.words.length > 2 && k.words.slice(1, -1).includes(first));
  const person = only(called) ?? (called.length === 0 ? only(inside) : undefined);
  if (person !== undefined) return { person };
  return { ambiguous: called.length > 1 };
};
