/** Recognises news agencies and picture credits in the few words of a credit, a caption's bracket or a dateline. */
import { NEWS_AGENCIES, PICTURE_CREDITS } from './lexicons/agencies.js';

const AGENCY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(NEWS_AGENCIES).flatMap(([name, forms]) => forms.map((form) => [form, name] as const)),
);

const FORMS = [...AGENCY_OF.keys()].sort((a, b) => b.length - a.length);

/** Short names are words and syllables in lower case: they count only as they are printed, in capitals. */
const asPrinted = (words: string): string => {
  const upper = words.toUpperCase();
  return upper.length <= 4 && words !== upper && upper !== 'DPA' && upper !== 'TASS' ? '' : upper;
};

const trimmed = (words: string): string => words.trim().replace(/^[\s"“”‘’'.–—-]+|[\s"“”‘’'.]+$/g, '');

/** The agency that the words are: `"Agence France-Presse"` → `"AFP"`; `"ap"` and `"the ministry"` → undefined. */
export const agencyNamed = (words: string): string | undefined => AGENCY_OF.get(asPrinted(trimmed(words)));

/** Agencies named anywhere in a credit line: `"AFP and Reuters contributed reporting."` → AFP, Reuters. */
export const agenciesIn = (line: string): string[] => {
  const found = new Map<string, number>();
  for (const form of FORMS) {
    const name = AGENCY_OF.get(form) ?? form;
    const at = new RegExp(
      `(?<![\\p{L}\\p{N}])${form.replace(/[ -]/g, '[ -]')}(?![\\p{L}\\p{N}])`,
      form.length <= 4 ? 'u' : 'iu',
    ).exec(line);
    if (at !== null && !found.has(name)) found.set(name, at.index);
  }
  return [...found].sort((a, b) => a[1] - b[1]).map(([name]) => name);
};

const PERSON = /^(?:[\p{Lu}][\p{L}.'’-]*\s+){1,3}[\p{Lu}][\p{L}'’-]+$/u;

/** True for words that only a picture credit consists of: `"AP"`, `"Jo Roe/Getty Images"`, `"file photo"`; not `"IAEA"`, `"Jo Roe"`. */
export const isPictureCredit = (words: string): boolean => {
  if (words.length > 90) return false;
  if (/^(?:file|library|stock|handout|archive) (?:photo|picture|image|pic)$/i.test(words.trim())) return true;
  const parts = words
    .split(/\s*[/|•·,&]\s*|\s+(?:via|for|by)\s+|:\s*|\s+-\s+/)
    .map(trimmed)
    .filter((p) => p !== '');
  const known = (p: string): boolean =>
    agencyNamed(p) !== undefined ||
    (p.length > 4 ? PICTURE_CREDITS.has(p.toUpperCase()) : PICTURE_CREDITS.has(p) || p === 'Rex') ||
    /\b(?:Getty|Photo|Photos|Images?|Pictures?|Shutterstock)$/.test(p);
  return (
    parts.length > 0 &&
    parts.some(known) &&
    parts.every((p) => known(p) || PERSON.test(p) || /^(?:The )?\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)?$/u.test(p))
  );
};
