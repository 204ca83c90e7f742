/** Words that say a name comes next, and that it is somebody's: "a man named", "who gave his name as", "identified as". */
import { GENDERED_NOUNS } from '../../../text/lexicons/en/names.js';
import type { Token } from '../../../text/tokens.js';
import { isRoleNoun } from './roles.js';

/** Whether the name that begins at token `i` is introduced as a person's. `a man named` + name → true, `a ship named` + name → false. */
export const introduced = (tokens: readonly Token[], i: number): boolean => {
  const lower = (back: number): string => tokens[i - back]?.lower ?? '';
  if (lower(1) === 'named' || lower(1) === 'called') return isRoleNoun(lower(2)) || GENDERED_NOUNS.has(lower(2));
  if (lower(1) !== 'as') return false;
  if (/^(?:himself|herself)$/.test(lower(2))) return /^identif/.test(lower(3));
  return lower(2) === 'name' && /^(?:his|her|their)$/.test(lower(3));
};
