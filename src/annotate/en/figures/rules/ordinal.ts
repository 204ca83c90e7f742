/** Which one of several: "the third call", "its 21st victory". What comes first counts nothing, and idioms ("a second time", "third world") do not either. */
import type { Figure } from '../../../../model/language.js';
import { ORDINAL_DETERMINERS, RANKED_ENDINGS } from '../../../../text/lexicons/en/figureWords.js';
import { ORDINAL_IDIOMS } from '../../../../text/lexicons/en/numberWords.js';
import { matchesIn } from '../../../../text/matching.js';
import { ORDINAL, parseOrdinal } from '../../../../text/numbers.js';
import { oneOf } from '../../../../text/oneOf.js';
import { isStopWord } from '../../../../text/words.js';
import type { FigureRule } from '../quantity.js';
import { singular } from '../singular.js';

const NTH = new RegExp(
  `(?<![\\p{L}\\d-])${oneOf(ORDINAL_DETERMINERS)} (?<nth>${ORDINAL}\\b)(?<between>(?: \\p{Ll}+${oneOf(RANKED_ENDINGS)}| such| most \\p{Ll}+)?) (?<noun>\\p{Ll}{3,})(?![\\p{L}-])`,
  'giu',
);

/** `"the third call"` → 3 ordinal of call; `"the first call"`, `"the Second World War"`, `"third-largest"` → nothing */
export const ordinal: FigureRule = (text) =>
  matchesIn(text, NTH).flatMap((m): Figure[] => {
    const { nth = '', noun = '', between = '' } = m.groups ?? {};
    const value = parseOrdinal(nth);
    const lower = noun.toLowerCase();
    if (value === undefined || value < 2 || /^\p{Lu}/u.test(noun) || isStopWord(lower) || singular(noun) !== undefined)
      return [];
    if (ORDINAL_IDIOMS.has(lower) || /(?:ed|ing|ly)$/.test(lower)) return [];
    const end = m.index + m[0].length;
    const start = end - noun.length - 1 - between.length - nth.length;
    return [{ start, end, value, unit: 'ordinal', of: lower, bound: 'exact' }];
  });
