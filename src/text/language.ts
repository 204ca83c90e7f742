/** The language a text is written in, from its script and its small words; undefined when the text is too short or mixed to tell. */
import { FUNCTION_WORDS, SCRIPT_LANGUAGES } from './lexicons/functionWords.js';
import { words } from './words.js';

/** Characters looked at; a language shows within the first paragraphs. */
const SAMPLE = 6000;
/** With fewer small words than this a headline in one language can look like another. */
const FEWEST_HITS = 6;
/** As many different ones: "a man says 'No, no, no'" is not Portuguese. */
const FEWEST_KINDS = 4;
/** Small words make up 35 to 50 % of prose in English, 3 to 20 % in its neighbours. Lists of names and prices in English go down to 2 %. */
const ENGLISH_SHARE = 0.2;
const ENGLISH_LEAD = 1.3;
/** Finnish and Turkish do with endings what others do with small words: 12 to 20 %. */
const OTHER_SHARE = 0.1;
/** Over English, which is never given up for a doubt: of 12,000 English paragraphs of news in four collections none is lost. Near kin (Danish, Norwegian) may be taken for each other. */
const OTHER_LEAD = 2;
/** Words that must be left for what stands outside quotation marks to decide. */
const FEWEST_OWN_WORDS = 40;
const QUOTED = /["“«„][^"”»“\n]*["”»“]/g;

/** Prose of an unlisted language, in ASCII letters mostly: with marks on one letter in fifty, and hardly an English small word. */
const FOREIGN_LETTERS = 0.02;
const HARDLY_ENGLISH = 0.06;

/** Languages that are read for more than their sentences: each has a folder in `text/lexicons/` and in `annotate/`. */
const READ_LANGUAGES = ['en'] as const;

export type ReadLanguage = (typeof READ_LANGUAGES)[number];

/** Whether articles in a language are understood; `"en"` → true. What is not is told alone, in its own words. */
export const isRead = (language: string): language is ReadLanguage => READ_LANGUAGES.some((code) => code === language);

const CODES = Object.keys(FUNCTION_WORDS);

/** Small word → the places of the languages that have it among the codes. */
const LANGUAGES_OF: ReadonlyMap<string, readonly number[]> = CODES.reduce((all, code, place) => {
  for (const word of new Set(FUNCTION_WORDS[code])) all.set(word, [...(all.get(word) ?? []), place]);
  return all;
}, new Map<string, number[]>());

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** More letters of the ASCII alphabet than signs beyond ASCII: the script is Latin, and nothing need be counted. */
const isPlainlyLatin = (sample: string): boolean => {
  let letters = 0;
  let beyond = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code > 127) beyond++;
    else if ((code > 96 && code < 123) || (code > 64 && code < 91)) letters++;
  }
  return letters > beyond;
};

const byScript = (sample: string): string | undefined => {
  if (isPlainlyLatin(sample)) return undefined;
  const letters = count(sample, /\p{L}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (letters < 20 || latin * 2 > letters) return undefined;
  return SCRIPT_LANGUAGES.find(([pattern, , least]) => count(sample, pattern) > letters * least)?.[1];
};

const bySmallWords = (sample: string): string | undefined => {
  const list = words(sample);
  const counts = CODES.map(() => 0);
  for (const { lower } of list)
    for (const place of LANGUAGES_OF.get(lower) ?? []) counts[place] = (counts[place] ?? 0) + 1;
  const hits = CODES.map((code, place) => ({ code, place, hits: counts[place] ?? 0 })).sort((a, b) => b.hits - a.hits);
  const [first, second] = hits;
  const english = hits.find(({ code }) => code === 'en')?.hits ?? 0;
  if (first === undefined || second === undefined) return undefined;
  const n = first.hits;
  if (first.code === 'en') {
    const sure = n >= FEWEST_HITS && n >= list.length * ENGLISH_SHARE && n >= second.hits * ENGLISH_LEAD;
    return sure ? 'en' : undefined;
  }
  const known =
    n >= FEWEST_HITS &&
    n >= list.length * OTHER_SHARE &&
    n >= english * OTHER_LEAD &&
    new Set(list.filter(({ lower }) => LANGUAGES_OF.get(lower)?.includes(first.place)).map((w) => w.lower)).size >=
      FEWEST_KINDS;
  if (known) return first.code;
  const foreign =
    list.length >= FEWEST_OWN_WORDS &&
    english < list.length * HARDLY_ENGLISH &&
    count(sample, /[^\P{Script=Latin}a-z]/giu) > count(sample, /\p{L}/gu) * FOREIGN_LETTERS;
  return foreign ? 'und' : undefined;
};

/**
 * ISO 639-1 code; `und` where it is surely not English but none of the known. `"The talks were held in the city …"` → `"en"`;
 * `"Die Gespräche wurden in der Stadt …"` → `"de"`. An article is of the language it tells in, whatever it quotes.
 */
export const recogniseLanguage = (text: string): string | undefined => {
  const sample = text.slice(0, SAMPLE);
  const own = sample.replace(QUOTED, ' ');
  const decisive = own.split(/\s+/, FEWEST_OWN_WORDS + 1).length > FEWEST_OWN_WORDS ? own : sample;
  return byScript(decisive) ?? bySmallWords(decisive);
};
