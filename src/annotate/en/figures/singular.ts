/** The singular of a plural noun as news copy prints it. */
import { INVARIANT_NOUNS, IRREGULAR_PLURALS, NOT_PLURALS } from '../../../text/lexicons/en/plurals.js';

const REGULAR: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(ch|sh|ss|x|zz)es$/, '$1'],
  [/([^aeo]us)es$/, '$1'],
  [/s$/, ''],
];

/** `"jets"` → `"jet"`, `"people"` → `"person"`, `"cities"` → `"city"`, `"aircraft"` → `"aircraft"`; undefined for what is no plural: `"crisis"`, `"across"`. */
export const singular = (word: string): string | undefined => {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular !== undefined) return irregular;
  if (INVARIANT_NOUNS.has(lower)) return lower;
  // "schoolchildren", "townspeople".
  const compound = /^(\p{L}+)(children|people)$/u.exec(lower);
  if (compound !== null) return `${compound[1]}${IRREGULAR_PLURALS.get(compound[2] ?? '')}`;
  if (/\p{L}{2}men$/u.test(lower) && !/(?:specimen|regimen|abdomen|omen)$/.test(lower))
    return word.replace(/men$/, 'man');
  if (lower.length < 3 || !lower.endsWith('s') || /(?:ss|us|is)$/.test(lower) || NOT_PLURALS.has(lower))
    return undefined;
  const rule = REGULAR.find(([ending]) => ending.test(word));
  return rule === undefined ? undefined : word.replace(rule[0], rule[1]);
};
