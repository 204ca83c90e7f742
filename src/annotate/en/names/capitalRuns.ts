/** Takes the tokens of a sentence, gives the runs of capitalised words in it: what may be a name. It does not say whose. */
import {
  JOINED_INSTITUTIONS,
  LEADING_PARTICLES,
  NAME_PARTICLES,
  ORGANISATION_WORDS,
  ROLE_WORDS,
} from '../../../text/lexicons/en/names.js';
import type { Token } from '../../../text/tokens.js';
import { touches } from './nameCapitals.js';

/** Token numbers, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The tokens of an article and which of their capitals may be those of names. */
export interface Capitals {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly capital: Uint8Array;
}

/** How many tokens of particle ("von der") lead from `i` to a capitalised word; 0: none do. */
const particles = ({ tokens, text, capital }: Capitals, i: number): number => {
  let n = 0;
  while (n < 3 && NAME_PARTICLES.has(tokens[i + n]?.text ?? '') && touches(tokens[i + n - 1], tokens[i + n], text)) n++;
  return n > 0 && capital[i + n] === 1 && touches(tokens[i + n - 1], tokens[i + n], text) ? n : 0;
};

/** "Ministry of Defence", "Bank of England", "Secretary of State": a capitalised noun of office or institution goes on after "of". */
const ofPhrase = ({ tokens, text, capital }: Capitals, from: number, i: number): number => {
  const link = tokens[i]?.text;
  if (link !== 'of' && link !== 'for' && link !== '&' && link !== 'and') return 0;
  const heads = tokens.slice(from, i);
  const organisation = heads.some((t) => ORGANISATION_WORDS.has(t.lower));
  const role = heads.some((t) => ROLE_WORDS.has(t.lower));
  if (link === 'of' && !organisation && !role) return 0;
  if (link === 'and' && !heads.some((t) => JOINED_INSTITUTIONS.has(t.lower))) return 0;
  if (link === 'for' && (!organisation || role)) return 0;
  const n = tokens[i + 1]?.text === 'the' && link !== '&' ? 2 : 1;
  return capital[i + n] === 1 && touches(tokens[i - 1], tokens[i], text) && touches(tokens[i], tokens[i + 1], text)
    ? n
    : 0;
};

/** "Nurses’ Union": an institution by those who are in it. */
const ofMembers = ({ tokens, text, capital }: Capitals, i: number): number =>
  tokens[i]?.kind === 'possessive' &&
  tokens[i - 1]?.lower.endsWith('s') === true &&
  capital[i + 1] === 1 &&
  ORGANISATION_WORDS.has(tokens[i + 1]?.lower ?? '') &&
  touches(tokens[i], tokens[i + 1], text)
    ? 1
    : 0;

/** Words that a run has at most: names and headlines are shorter, and a run is read more than once. */
const LONGEST_RUN = 40;

/** `the Ministry of Defence in Accra told Mr. Osei` → `Ministry of Defence`, `Accra`, `Mr. Osei`. */
export const capitalRuns = (c: Capitals, range: TokenRange): TokenRange[] => {
  const { tokens, text, capital } = c;
  const out: TokenRange[] = [];
  let i = range.from;
  while (i < range.to) {
    if (capital[i] !== 1) {
      // "… but von Aue left": the particle belongs to the family name.
      const n = capital[i - 1] === 1 ? 0 : loneParticles(c, i);
      if (n === 0 || i + n >= range.to) {
        i++;
        continue;
      }
      i += n;
    }
    const from = i - particlesBefore(c, i, range.from);
    i++;
    while (i < range.to && i - from < LONGEST_RUN) {
      if (capital[i] === 1 && touches(tokens[i - 1], tokens[i], text)) i++;
      else {
        const n = particles(c, i) || ofPhrase(c, from, i) || ofMembers(c, i);
        if (n === 0 || i + n >= range.to) break;
        i += n + 1;
      }
    }
    out.push({ from, to: i });
  }
  return out;
};

const loneParticles = ({ tokens, text, capital }: Capitals, i: number): number => {
  let n = 0;
  while (
    n < 3 &&
    LEADING_PARTICLES.has(tokens[i + n]?.text ?? '') &&
    (n === 0 || touches(tokens[i + n - 1], tokens[i + n], text))
  )
    n++;
  return n > 0 && capital[i + n] === 1 && touches(tokens[i + n - 1], tokens[i + n], text) ? n : 0;
};

const particlesBefore = ({ tokens, text }: Capitals, i: number, limit: number): number => {
  let n = 0;
  while (
    n < 3 &&
    i - n > limit &&
    LEADING_PARTICLES.has(tokens[i - n - 1]?.text ?? '') &&
    touches(tokens[i - n - 1], tokens[i - n], text)
  )
    n++;
  return n;
};
