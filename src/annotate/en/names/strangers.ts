/** Names that no full name of the article explains: which of them are people. */
import { BELONGINGS, HONORIFICS, KIN_PLURALS } from '../../../text/lexicons/en/names.js';
import { nameWords } from '../../../text/nameParts.js';
import { isGivenName } from '../../../text/names.js';
import type { Token } from '../../../text/tokens.js';
import type { TokenRange } from './capitalRuns.js';
import type { Found } from './found.js';
import { PRONOUN_REACH } from './pronounGender.js';
import { ageAfter } from './readRun.js';

export interface Surroundings {
  readonly tokens: readonly Token[];
  /** The tokens of each sentence. */
  readonly ranges: readonly TokenRange[];
  readonly lowerWords: ReadonlySet<string>;
  /** Sentences that name somebody known. */
  readonly peopled: ReadonlySet<number>;
  /** Names of one word, folded, that stand alone somewhere without "the"; and those of them that speak. */
  readonly alone: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
}

const PRONOUN = /^(?:he|she|his|her)$/;

/** "he" or "she" behind the name, in its sentence or the next, with nobody else named there. */
const pronounFollows = (s: Surroundings, f: Found): boolean => {
  const last = s.ranges[s.peopled.has(f.sentence + 1) ? f.sentence : f.sentence + 1] ?? s.ranges[f.sentence];
  const to = Math.min(last?.to ?? f.to, f.to + PRONOUN_REACH);
  for (let i = f.to; i < to; i++) if (PRONOUN.test(s.tokens[i]?.lower ?? '')) return true;
  return false;
};

/** "Quortech said it …" and "Quortech said so. It …": a firm or a place. */
const itFollows = (s: Surroundings, f: Found): boolean =>
  (f.evidence && IT.test(s.tokens[f.to + 1]?.lower ?? '')) ||
  IT.test(s.tokens[s.ranges[f.sentence]?.to ?? 0]?.lower ?? '');
const IT = /^its?$/;

/** "Roskilde's mother", "Roskilde, who", "Roskilde, whose". */
const ownsKin = (s: Surroundings, f: Found): boolean =>
  s.tokens[f.to]?.kind === 'possessive' && BELONGINGS.has(s.tokens[f.to + 1]?.lower ?? '');
const whoFollows = (s: Surroundings, f: Found): boolean =>
  s.tokens[f.to]?.text === ',' && /^whos?e?$/.test(s.tokens[f.to + 1]?.lower ?? '');

const titled = (s: Surroundings, f: Found): boolean =>
  f.evidence &&
  (f.role !== undefined ||
    f.gender !== undefined ||
    (s.tokens[f.from - 1]?.capital === true && HONORIFICS.has(s.tokens[f.from - 1]?.lower ?? '')) ||
    ageAfter(s.tokens, f.to));

/** A family, not one of it: "the Lind brothers". */
export const ofFamily = (tokens: readonly Token[], f: Found): boolean => KIN_PLURALS.has(tokens[f.to]?.lower ?? '');

/**
 * Whether the mentions of one stranger show a person: a title, a role or an age once; a listed given name; or two softer signs,
 * one of which only people give: "Thandi Roskilde said" and later "Roskilde", or "she".
 */
export const isPerson = (s: Surroundings, list: readonly Found[]): boolean => {
  if (list.some((f) => titled(s, f))) return true;
  const sample = list[0];
  if (sample === undefined) return false;
  if (list.some((f) => f.evidence && isGivenName(f.words) && !s.lowerWords.has(f.words.toLowerCase()))) return true;
  const several = sample.to - sample.from > 1;
  if (!several || list.some((f) => s.tokens[f.from - 1]?.lower === 'the')) return false;
  const spoke = list.some((f) => f.evidence);
  const pronoun = list.some((f) => pronounFollows(s, f));
  const kin = list.some((f) => ownsKin(s, f));
  const who = list.some((f) => whoFollows(s, f));
  const family = nameWords(sample.words).at(-1) ?? '';
  const speaks = s.speakers.has(family) && !list.some((f) => itFollows(s, f));
  const signs = [spoke, pronoun, kin, who, s.alone.has(family), speaks].filter(Boolean).length;
  return signs > 1 && (spoke || pronoun || kin || speaks);
};
