/** Names as strings: what of "Mr. Volodymyr Zelenskyy" is the surname, and when two spellings name one person. It reads no texts. */

import type { Gender } from '../model/language.js';
import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES, NAME_SUFFIXES_WRITTEN } from './lexicons/en/names.js';
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from './lexicons/givenNames.js';

const NOT_ASCII = /[^\p{ASCII}]/u;

/** `Hélène Brûlé-Ånd` → `helene brule-and`: lower case, accents dropped, straight apostrophes. */
export const plainName = (name: string): string =>
  (NOT_ASCII.test(name) ? name.normalize('NFD') : name)
    .replace(/\p{M}+/gu, '')
    .replace(/[ıİ]/g, 'i')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[’ʼ‘`]/g, "'")
    .toLowerCase();

/**
 * A key that spellings of one transliterated name share: `Timoshenko`, `Tymoshenko`; `Chaikovskiy`, `Tchaikovsky`.
 * Coarse enough to join the spellings of two news agencies, fine enough to keep Khan from Kahn.
 */
export const nameKey = (name: string): string => {
  let key = keys.get(name);
  if (key === undefined) {
    key = foldSpelling(name);
    keys.set(name, key);
  }
  return key;
};

const keys = new Map<string, string>();

const LONG_ENOUGH = 6;

const foldSpelling = (name: string): string => {
  const key = foldLetters(name);
  // "Gaddani" and "Kadhani" are one Arabic name; with short names two English ones would meet (Gerry, Kerry).
  return key.length >= LONG_ENOUGH && /^ga/.test(key) ? `k${key.slice(1)}` : key;
};

const foldLetters = (name: string): string =>
  plainName(name)
    .replace(/['-]/g, '')
    .replace(/(?:skyy|skyi|skiy|skii|skij|ski|skyj)\b/g, 'sky')
    .replace(/(?:iy|yy|yi|ii|ij|y|i)\b/g, 'y')
    .replace(/tsch|tch/g, 'ch')
    .replace(/sch|sz/g, 'sh')
    .replace(/kh/g, 'h')
    .replace(/dh/g, 'd')
    .replace(/gh|q/g, 'k')
    .replace(/ou/g, 'u')
    .replace(/[iy]a/g, 'a')
    .replace(/[iyj]e/g, 'e')
    .replace(/w/g, 'v')
    .replace(/y(?=\p{L})/gu, 'i')
    .replace(/(\p{L})\1/gu, '$1');

const parts = (name: string): string[] => name.split(/[\s\u00a0]+/).filter((p) => p !== '');
const bare = (part: string): string => plainName(part).replace(/\./g, '');

/** Forms of address in front and suffixes behind taken off: `Dr. Rosa Lind Jr.` → `Rosa Lind`. */
const withoutTitles = (name: string): string => {
  const list = parts(name);
  while (list.length > 1 && HONORIFICS.has(bare(list[0] ?? ''))) list.shift();
  while (list.length > 1 && NAME_SUFFIXES_WRITTEN.has(bare(list.at(-1) ?? ''))) list.pop();
  return list.join(' ').replace(/,$/, '');
};

/** Whether the word as printed is a suffix: the numeral `XI`, not the family name `Xi`. */
export const isNameSuffix = (word: string): boolean =>
  NAME_SUFFIXES.has(bare(word)) && (!/^[ivx]+$/i.test(word) || word === word.toUpperCase());

/** The family name with its particles: `Ursula von der Leyen` → `von der Leyen`, `Leo XIV` → `Leo`, `Park Jin-su` → `Jin-su`. */
export const surname = (name: string): string => {
  const list = parts(withoutTitles(name));
  while (list.length > 1 && isNameSuffix(list.at(-1) ?? '')) list.pop();
  let from = list.length - 1;
  while (from > 0 && NAME_PARTICLES.has(list[from - 1] ?? '')) from--;
  return list.slice(Math.max(0, from)).join(' ');
};

/** The first word of the name when it has more than one: `Rosa Lind` → `Rosa`, `van Houten` → `undefined`. */
export const givenName = (name: string): string | undefined => {
  const list = parts(withoutTitles(name));
  return list.length > 1 && !NAME_PARTICLES.has(list[0] ?? '') ? list[0] : undefined;
};

/** What a given name tells; `undefined` when it is not listed. */
export const genderOfGivenName = (given: string): Gender | undefined => {
  let known = genders.get(given);
  if (known === undefined) {
    known = lookUpGender(given) ?? 'unlisted';
    genders.set(given, known);
  }
  return known === 'unlisted' ? undefined : known;
};

const genders = new Map<string, Gender | 'unlisted'>();

const lookUpGender = (given: string): Gender | undefined => {
  const name = bare(given);
  const first = name.split('-')[0] ?? name;
  for (const n of [name, first]) {
    if (EITHER_NAMES.has(n)) return 'unknown';
    if (MALE_NAMES.has(n)) return FEMALE_NAMES.has(n) ? 'unknown' : 'male';
    if (FEMALE_NAMES.has(n)) return 'female';
  }
  return undefined;
};

export const isGivenName = (word: string): boolean => genderOfGivenName(word) !== undefined;
