/** Names of people as lists of folded words, and whether two such lists may name one person. Reads no texts, knows no stories. */
import {
  FAMILY_FIRST_NAMES,
  GIVEN_NAME_FORMS,
  NAME_ARTICLES,
  NAME_PARTICLES,
  NUMBERED_SUFFIXES,
  REGNAL_TITLES,
} from './lexicons/en/names.js';
import { nameKey } from './names.js';
import { remembered } from './remembered.js';
import { words } from './words.js';

const PARTICLES: ReadonlySet<string> = new Set([...NAME_PARTICLES].map(nameKey));
const FAMILY_FIRST: ReadonlySet<string> = new Set([...FAMILY_FIRST_NAMES].map(nameKey));
const REGNAL: ReadonlySet<string> = new Set([...REGNAL_TITLES].map(nameKey));

/** The given names that a form may stand for, by number: `ted` is an Edward or a Theodore. */
const FORM_OF = new Map<string, Set<number>>();
GIVEN_NAME_FORMS.forEach((forms, n) => {
  for (const form of forms) FORM_OF.set(nameKey(form), (FORM_OF.get(nameKey(form)) ?? new Set()).add(n));
});

/** `"Rosa Lind of Chile"` → `Rosa Lind`: what follows a full name is no part of it. */
export const withoutOrigin = (name: string): string => name.replace(/(?<=\S\s\S+) of .*/u, '');

/** `"Ana-María Ruiz Jr."` → `ana`, `maria`, `ruiz`; `Omar al-Rashid` → `omar`, `rashid`. */
export const nameWords = remembered((name: string): readonly string[] =>
  words(
    withoutOrigin(name)
      .replace(NAME_ARTICLES, '')
      .replace(/[-‐–.]/g, ' '),
  )
    .filter((w, i) => i === 0 || !(NUMBERED_SUFFIXES.has(w.lower) && (i > 1 || /^[js]r$/.test(w.lower))))
    .map((w) => nameKey(w.lower))
    .filter((w) => w !== ''),
);

/** `Jr.` and `Sr.` tell father from son, `II` and `III` too unless they number a king. */
export const generation = (name: string): string | undefined => {
  const list = name.toLowerCase().replace(/[.,]/g, '').split(/\s+/);
  const last = list.at(-1) ?? '';
  return list.length > 1 && NUMBERED_SUFFIXES.has(last) && !REGNAL.has(nameKey(list[0] ?? '')) ? last : undefined;
};

/** An initial stands for the word it begins, a short form ("Tim", "Bill") for the long one. */
const givenAgrees = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  const others = FORM_OF.get(b);
  return others !== undefined && [...(FORM_OF.get(a) ?? [])].some((n) => others.has(n));
};

/** Every word of the shorter list agrees with one of the longer, in order. */
const inOrder = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0;
  for (const word of long) {
    const next = short[at];
    if (next !== undefined && givenAgrees(next, word)) at++;
  }
  return at === short.length;
};

const withoutParticles = (name: readonly string[]): readonly string[] => {
  const rest = name.filter((w, i) => i === 0 || !PARTICLES.has(w));
  return rest.length > 1 ? rest : name;
};

/** Two full names of one person: `J. Ruiz` and `Juan Carlos Ruiz`, `Lee Min Ho` and `Lee Minho`; not `Ana Ruiz` and `Juan Ruiz`. */
export const sameFullName = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length < 2 || b.length < 2) return false;
  if (a.join('') === b.join('')) return true;
  const [one, other] = [withoutParticles(a), withoutParticles(b)];
  if (one.length < 2 || other.length < 2 || one.at(-1) !== other.at(-1)) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return inOrder(short.slice(0, -1), long.slice(0, -1));
};

/** Chinese, Korean and Vietnamese names begin with the family: `Park Jin-su`. */
const familyFirst = (full: readonly string[]): boolean => full.length > 1 && FAMILY_FIRST.has(full[0] ?? '');

const endsWith = (full: readonly string[], part: readonly string[]): boolean =>
  part.length > 0 && part.length < full.length && part.every((w, i) => w === full[full.length - part.length + i]);

/** The parts of a full name that may stand for it alone: `park jin su` → `jin su`, `su`, `park`. */
export const shortForms = (full: readonly string[]): (readonly string[])[] => [
  ...full.slice(1).map((_, i) => full.slice(i + 1)),
  ...(familyFirst(full) ? [full.slice(0, 1)] : []),
];

/** A part of a full name that may stand for it: the family name, last (`van Houten`, `García Ruiz`) or first (`Park` of `Park Jin-su`). */
export const isShortFor = (part: readonly string[], full: readonly string[]): boolean => {
  if (endsWith(full, part)) return true;
  if (part.length === 1 && familyFirst(full) && part[0] === full[0]) return true;
  const bare = part.filter((w) => !PARTICLES.has(w));
  return bare.length < part.length && part.every((w) => full.includes(w)) && endsWith(withoutParticles(full), bare);
};
