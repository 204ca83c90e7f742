/** One form for words that outlets use for one another. */
import { COUNTRIES } from './lexicons/en/countries.js';
import { IRREGULAR_VERBS } from './lexicons/en/irregularVerbs.js';
import { NEWS_SYNONYMS } from './lexicons/en/newsSynonyms.js';
import { isStopWord, stem, words } from './words.js';

const SYNONYM: ReadonlyMap<string, string> = new Map(
  [...NEWS_SYNONYMS, ...COUNTRIES]
    .flatMap((line) => {
      const [head = ''] = line.split(' ');
      return line.split(' ').map((w): [string, string] => [stem(w), `=${head}`]);
    })
    .reverse(),
);

const PLAIN_FORM: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.flatMap((line) => {
    const [plain = '', ...pasts] = line.split(' ');
    return pasts.map((past): [string, string] => [past, plain]);
  }),
);

/** `truce` and `ceasefire` → `=ceasefire`, `wrote` → `write`; any other word → its stem. */
export const foldedTerm = (lower: string): string => {
  const s = stem(PLAIN_FORM.get(lower) ?? lower);
  return SYNONYM.get(s) ?? s;
};

/** The words that carry meaning, folded, in order. */
export const foldedTerms = (text: string): string[] =>
  words(text)
    .filter((w) => !isStopWord(w.lower))
    .map((w) => foldedTerm(w.lower));
