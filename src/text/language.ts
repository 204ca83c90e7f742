/** The language a text is written in, from its script and its small words; undefined when the text is too short or mixed to tell. */
import { FUNCTION_WORDS, SCRIPT_LANGUAGES } from './lexicons/functionWords.js';
import { words } from './words.js';

/** Characters looked at; a language shows within the first paragraphs. */
const SAMPLE = 6000;
/** With fewer small words than this a headline in one language can look like another. */
const FEWEST_HITS = 6;
/** Small words make up 35 to 50 % of prose in each language, 3 to 20 % in its neighbours (Portuguese read with the Spanish list: 22 %). */
const LEAST_SHARE = 0.2;
const LEAD = 1.3;

const SETS = Object.entries(FUNCTION_WORDS).map(([code, list]) => [code, new Set(list)] as const);

const byScript = (sample: string): string | undefined => {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters < 20 || latin * 2 > letters) return undefined;
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  // A few letters tell Ukrainian and Japanese from what shares their main script.
  const rare = new Set(['uk', 'ja']);
  return SCRIPT_LANGUAGES.find(([pattern, code]) => count(pattern) > letters * (rare.has(code) ? 0.02 : 0.4))?.[1];
};

/** `"The talks were held in the city …"` → `"en"`; `"Die Gespräche wurden in der Stadt …"` → `"de"`. */
export const recogniseLanguage = (text: string): string | undefined => {
  const sample = text.slice(0, SAMPLE);
  const script = byScript(sample);
  if (script !== undefined) return script;
  const list = words(sample).map((w) => w.lower);
  const hits = SETS.map(([code, set]) => ({ code, n: list.filter((w) => set.has(w)).length })).sort(
    (a, b) => b.n - a.n,
  );
  const [first, second] = hits;
  if (first === undefined || second === undefined || first.n < FEWEST_HITS) return undefined;
  return first.n >= list.length * LEAST_SHARE && first.n >= second.n * LEAD ? first.code : undefined;
};
