/** Tells somebody's gender from "he" and "she" near the name. */
import type { Gender } from '../../../model/language.js';
import { GENDERED_NOUNS, RELATION_WORDS } from '../../../text/lexicons/en/names.js';
import type { Token } from '../../../text/tokens.js';
import type { TokenRange } from './capitalRuns.js';
import type { Known } from './known.js';

/** No pronoun refers back over more words than that; two long sentences of news hold fewer. */
export const PRONOUN_REACH = 120;

const HE = /^(?:he|his|himself)$/;
/** Not "her lawyer" + name, which tells nothing against the name. */
const SUBJECT = /^(?:s?he|himself|herself)$/;
const SHE = /^(?:she|her|herself)$/;

/** "Taiye Roskilde, who was on his way to work,": the relative clause is about nobody else. */
const inRelativeClause = (tokens: readonly Token[], to: number): Gender => {
  const aged = tokens[to + 1]?.kind === 'number' && tokens[to + 2]?.text === ',';
  const who = aged ? to + 3 : to + 1;
  if (tokens[to]?.text !== ',' || tokens[who]?.lower !== 'who') return 'unknown';
  const end = Math.min(tokens.length, who + PRONOUN_REACH);
  for (let i = who + 1; i < end && tokens[i]?.kind !== 'punctuation'; i++) {
    if (HE.test(tokens[i]?.lower ?? '')) return 'male';
    if (SHE.test(tokens[i]?.lower ?? '')) return 'female';
  }
  return 'unknown';
};

/** A noun that a pronoun behind it may stand for: "her cousin", "the woman". */
const isSomebodyElse = (lower: string): boolean => GENDERED_NOUNS.has(lower) || RELATION_WORDS.has(lower);

/** `and left his` → `{ he: 1, she: 0 }`; the pronouns behind "her cousin" are not looked at. */
const counted = (tokens: readonly Token[], from: number, to: number): { readonly he: number; readonly she: number } => {
  let he = 0;
  let she = 0;
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (isSomebodyElse(lower)) break;
    if (HE.test(lower)) he++;
    else if (SHE.test(lower)) she++;
  }
  return { he, she };
};

/** "The singer posted photos of herself with Roskilde and wrote that she …": the sentence is about somebody else. */
const spokenOfBefore = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (SUBJECT.test(tokens[i]?.lower ?? '')) return true;
  return false;
};

/** "he" or "she" in a sentence that names this person alone, or in the sentence after it. `perSentence`: how many people each names. */
export const genderByPronouns = (
  person: Known,
  perSentence: ReadonlyMap<number, number>,
  ranges: readonly TokenRange[],
  tokens: readonly Token[],
): Gender => {
  let he = 0;
  let she = 0;
  for (const f of person.found) {
    const told = inRelativeClause(tokens, f.to);
    if (told !== 'unknown') return told;
  }
  for (const f of person.found) {
    if (perSentence.get(f.sentence) !== 1) continue;
    if (spokenOfBefore(tokens, Math.max(ranges[f.sentence]?.from ?? f.from, f.from - PRONOUN_REACH), f.from)) continue;
    for (const n of [f.sentence, f.sentence + 1]) {
      const range = ranges[n];
      if (range === undefined || (n > f.sentence && (perSentence.get(n) ?? 0) > 0)) continue;
      const to = Math.min(range.to, f.to + PRONOUN_REACH);
      const here = counted(tokens, n === f.sentence ? f.to : range.from, to);
      he += here.he;
      she += here.she;
    }
  }
  if (he >= 2 * she + 1 && he > 0) return 'male';
  return she >= 2 * he + 1 ? 'female' : 'unknown';
};
