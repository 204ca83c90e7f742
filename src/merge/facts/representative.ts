/** Which of the sentences that say the same stands best on its own. */
import { SIDE_CLAUSE_OPENERS } from '../../text/lexicons/en/factCues.js';
import { oneOf } from '../../text/oneOf.js';
import type { Statement } from './statement.js';
import { leaning } from './wording.js';

const BEST_FROM = 12;
const BEST_TO = 32;
const LONG = 40;

const lengthScore = (n: number): number => {
  if (n < BEST_FROM) return n / BEST_FROM - 1;
  if (n <= BEST_TO) return 0;
  return n <= LONG ? -(n - BEST_TO) * 0.02 : -0.16 - (n - LONG) * 0.035;
};

const SIDE_CLAUSE = new RegExp(String.raw`[,—–] ${oneOf(SIDE_CLAUSE_OPENERS)}\b|\(|;| [—–-] `, 'g');

/** The higher, the better it reads alone. */
export const standsAlone = (s: Statement): number => {
  const [first] = s.words;
  return (
    -1.2 * leaning(s.text) +
    lengthScore(s.length) -
    0.5 * s.quoted -
    0.12 * (s.text.match(SIDE_CLAUSE)?.length ?? 0) +
    0.3 * Math.exp(-s.position / 6) +
    (first && s.names.some((n) => n.start <= first.end && n.end > first.start) ? 0.15 : 0)
  );
};
