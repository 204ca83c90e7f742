/** What quoted words alone show: whether they stand without what was said before, what they tell, how much of them is said on every occasion. */
import { LEANING_CONNECTIVES, LEANING_PRONOUNS } from './lexicons/en/openings.js';
import { CLOSING_PRONOUNS, EXPLETIVE_VERBS, OWN_SUBJECTS, TELLING_WORDS } from './lexicons/en/stance.js';
import { stem } from './words.js';

/** Opens with what only the words before explain: `that was why`, `but he left` → true; `we left`, `it takes two` → false. Lower-case words. */
export const opensLeaning = ([first, second]: readonly string[]): boolean => {
  if (first === undefined || LEANING_CONNECTIVES.has(first)) return true;
  const [subject = first] = first.split("'");
  if (OWN_SUBJECTS.has(subject)) return false;
  return LEANING_PRONOUNS.has(first) && !(subject === 'it' && (first === "it's" || EXPLETIVE_VERBS.has(second ?? '')));
};

/** Of so few words the last has to be plain. */
const BRIEF = 10;

/** A few words that end on what only the words before explain: `I have never been so far from it` → true. Lower-case words. */
export const closesLeaning = (list: readonly string[]): boolean =>
  list.length <= BRIEF && CLOSING_PRONOUNS.has(list.at(-1) ?? '');

/** How many words take a stand, accuse, threaten or feel: `we will never accept this` → 2. */
export const tellingWords = (words: readonly string[]): number =>
  words.filter((w) => TELLING_WORDS.has(stem(w))).length;

/** 0..1: one phrase in ten words is all of them. `["our thoughts are with them"]` of a list that has "thoughts are with" → 1. */
export const shareOfPhrases = (words: readonly string[], phrases: readonly string[]): number => {
  const text = ` ${words.join(' ')} `;
  const found = phrases.filter((phrase) => text.includes(` ${phrase} `)).length;
  return Math.min(1, (10 * found) / Math.max(10, words.length));
};
