/** Recognises news agencies and picture credits in the few words of a credit, a caption's bracket or a dateline. */

import { NEWS_AGENCIES, PICTURE_CREDITS } from './lexicons/agencies.js';
import { PICTURE_FIRM_ENDINGS, PICTURE_KINDS } from './lexicons/en/pageWords.js';
import { literally, oneOf } from './oneOf.js';

export interface AgencyBook {
  /** The agency that the words are: `"Agence France-Presse"` → `"AFP"`; `"ap"` and `"the ministry"` → undefined. */
  readonly named: (words: string) => string | undefined;
  /** Agencies named anywhere in a credit line: `"AFP and Reuters contributed reporting."` → AFP, Reuters. */
  readonly inLine: (line: string) => string[];
  /** True for words that only a picture credit consists of: `"AP"`, `"Jo Roe/Getty Images"`, `"file photo"`; not `"IAEA"`, `"Jo Roe"`. */
  readonly isPictureCredit: (words: string) => boolean;
}

/** Short names are words and syllables in lower case: they count only as they are printed, in capitals. */
const asPrinted = (words: string): string => {
  const upper = words.toUpperCase();
  return upper.length <= 4 && words !== upper && upper !== 'DPA' && upper !== 'TASS' ? '' : upper;
};

const trimmed = (words: string): string => words.trim().replace(/^[\s"“”‘’'.–—-]+|[\s"“”‘’'.\\]+$/g, '');

const PERSON = /^(?:[\p{Lu}][\p{L}.'’-]*\s+){1,3}[\p{Lu}][\p{L}'’-]+$/u;
const PAPER = /^(?:The )?\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)?$/u;
const STOCK = new RegExp(`^${oneOf(PICTURE_KINDS)} (?:photo|picture|image|pic)$`, 'i');
const PICTURE_WORD = new RegExp(String.raw`\b${oneOf(PICTURE_FIRM_ENDINGS)}$`);

const isPictureName = (words: string): boolean =>
  words.length > 4 ? PICTURE_CREDITS.has(words.toUpperCase()) : PICTURE_CREDITS.has(words) || words === 'Rex';

/** The world's agencies and those a newsletter knows besides, as name → other forms. */
export const agencyBook = (own: ReadonlyMap<string, readonly string[]> = new Map()): AgencyBook => {
  const agencyOf = new Map<string, string>();
  for (const [name, forms] of Object.entries(NEWS_AGENCIES)) for (const form of forms) agencyOf.set(form, name);
  for (const [name, forms] of own) for (const form of [name, ...forms]) agencyOf.set(form.toUpperCase(), name);
  const patterns = [...agencyOf].map(([form, name]) => ({
    name,
    first: form.split(/[ -]/, 1)[0] ?? form,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])${literally(form).replace(/[ -]/g, '[ -]')}(?![\\p{L}\\p{N}])`,
      form.length <= 4 ? 'u' : 'iu',
    ),
  }));
  const named = (words: string): string | undefined => agencyOf.get(asPrinted(trimmed(words)));
  const isKnown = (part: string): boolean =>
    named(part) !== undefined || isPictureName(part) || PICTURE_WORD.test(part);
  return {
    named,
    inLine: (line) => {
      const found = new Map<string, number>();
      const upper = line.toUpperCase();
      for (const { name, first, pattern } of patterns) {
        if (!upper.includes(first)) continue;
        const at = pattern.exec(line)?.index;
        if (at !== undefined && at < (found.get(name) ?? Number.POSITIVE_INFINITY)) found.set(name, at);
      }
      return [...found].sort((a, b) => a[1] - b[1]).map(([name]) => name);
    },
    isPictureCredit: (words) => {
      if (words.length > 90) return false;
      if (STOCK.test(words.trim())) return true;
      const parts = words
        .split(/\s*[/|•·,&]\s*|\s+(?:via|for|by)\s+|:\s*|\s+-\s+/)
        .map(trimmed)
        .filter((p) => p !== '');
      return parts.some(isKnown) && parts.every((p) => isKnown(p) || PERSON.test(p) || PAPER.test(p));
    },
  };
};
