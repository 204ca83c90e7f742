/** Finds the one person of an article whose role a phrase names: "the harbour chief". */
import type { Person } from '../../../model/language.js';
import { ROLE_WORDS } from '../../../text/lexicons/en/names.js';
import { LEADING_OFFICES, PHRASE_DETERMINERS, ROLE_NOISE } from '../../../text/lexicons/en/speechGrammar.js';
import { plainName } from '../../../text/names.js';
import { oneOf } from '../../../text/oneOf.js';

const DETERMINER = new RegExp(String.raw`^${oneOf(PHRASE_DETERMINERS)}\s+`, 'i');

/** `the harbour chief` → `harbour chief`. */
export const withoutDeterminer = (text: string): string => text.replace(DETERMINER, '');

const LEADERS = new RegExp(String.raw`\b${oneOf(LEADING_OFFICES)}\b`, 'i');

/** `president` → true, `officer` → false. */
export const isLeadingOffice = (role: string): boolean => LEADERS.test(role);

const roleWords = (role: string): string[] =>
  plainName(role)
    .replace(/'s\b/g, '')
    .split(/[^\p{L}\p{N}.-]+/u)
    .filter((w) => w !== '' && !ROLE_NOISE.has(w));

interface Holder {
  readonly person: Person;
  readonly words: readonly string[];
  readonly leads: boolean;
}

/** Those who hold a role with the word, by word. */
const holdersByWord = (people: readonly Person[]): Map<string, Holder[]> => {
  const out = new Map<string, Holder[]>();
  for (const person of people) {
    if (person.role === undefined) continue;
    const holder = { person, words: roleWords(person.role), leads: LEADERS.test(person.role) };
    for (const word of new Set(holder.words)) {
      const list = out.get(word);
      if (list === undefined) out.set(word, [holder]);
      else list.push(holder);
    }
  }
  return out;
};

/** Only those are asked who hold the rarest of the words, and no further than to the second who fits. */
const only = (holders: ReadonlyMap<string, readonly Holder[]>, asked: readonly string[]): Person | undefined => {
  const before = asked.slice(0, -1);
  // "the Ruritanian leader" is its president.
  const leader = asked.at(-1) === 'leader' && before.length > 0;
  const [rarest = []] = (leader ? before : asked)
    .map((word) => holders.get(word) ?? [])
    .sort((a, b) => a.length - b.length);
  let found: Person | undefined;
  for (const { person, words, leads } of rarest) {
    const has = (word: string): boolean => words.includes(word);
    if (!asked.every(has) && !(leader && leads && before.every(has))) continue;
    if (found !== undefined) return undefined;
    found = person;
  }
  return found;
};

/**
 * `byRole([harbour chief Rosa Lind, …])('the harbour chief')` → Rosa Lind; for a role that two hold, and for `a harbour chief`,
 * nobody. An article of a thousand roles is asked for each of them, so people are looked up by word and answers kept.
 */
export const byRole = (people: readonly Person[]): ((phrase: string) => Person | undefined) => {
  const holders = holdersByWord(people);
  const answers = new Map<string, Person | undefined>();
  return (phrase) => {
    if (!/^(?:the|mr|\p{Lu})/u.test(phrase) || /^(?:an?|another)\s/i.test(phrase)) return undefined;
    const asked = roleWords(withoutDeterminer(phrase));
    if (!ROLE_WORDS.has(asked.at(-1) ?? '')) return undefined;
    const key = asked.join(' ');
    if (!answers.has(key)) answers.set(key, only(holders, asked));
    return answers.get(key);
  };
};
