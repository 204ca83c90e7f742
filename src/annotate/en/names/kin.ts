/** Tells who is named only as somebody's relative: "her father Robert Lind", "his brother, Sgt. Sam Osei,", "Ruth Lind, his mother,". */
import { HONORIFICS, RELATION_WORDS } from '../../../text/lexicons/en/names.js';
import type { Token } from '../../../text/tokens.js';

const POSSESSIVE = /^(?:his|her|their)$/;

/** "younger", "late", "twin": words that may stand between whose relative it is and what. */
const LONGEST_BETWEEN = 3;

const owned = (tokens: readonly Token[], relation: number): boolean => {
  for (let i = relation - 1; i >= 0 && relation - i <= LONGEST_BETWEEN; i--) {
    const t = tokens[i];
    if (t === undefined || t.kind === 'punctuation') return false;
    if (t.kind === 'possessive' || POSSESSIVE.test(t.lower)) return true;
  }
  return false;
};

const isRelation = (t: Token | undefined): boolean => t !== undefined && !t.capital && RELATION_WORDS.has(t.lower);

/** "daughters Ruth and Ada Osei": several are named behind the noun, the last with the family name. */
const isOneOfSeveral = (tokens: readonly Token[], from: number): boolean => {
  if (tokens[from - 1]?.lower !== 'and' || tokens[from - 2]?.capital !== true) return false;
  const noun = tokens[from - 3]?.lower ?? '';
  return noun.endsWith('s') && RELATION_WORDS.has(noun.slice(0, -1));
};

/** Whether the name at tokens `from`–`to` is introduced as a relative's. `her father` + name → true, `the harbour chief` + name → false. */
export const isKin = (tokens: readonly Token[], from: number, to: number): boolean => {
  let at = from - 1;
  while (HONORIFICS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'the') at--;
  if (tokens[at]?.text === ',') at--;
  if (isRelation(tokens[at]) && owned(tokens, at)) return true;
  if (isOneOfSeveral(tokens, from)) return true;
  if (tokens[to]?.text !== ',' || !POSSESSIVE.test(tokens[to + 1]?.lower ?? '')) return false;
  return isRelation(tokens[to + 2]) || isRelation(tokens[to + 3]);
};
