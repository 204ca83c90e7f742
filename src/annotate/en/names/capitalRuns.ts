/** Takes the tokens of a sentence, gives the runs of capitalised words in it: what may be a name. It does not say whose. */
import { CALENDAR_WORDS, NAME_PARTICLES, ORGANISATION_WORDS, ROLE_WORDS } from '../../../text/lexicons/en/names.js';
import type { Token } from '../../../text/tokens.js';

/** Token numbers, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** "He's" opens a sentence and is nobody's name, though it is spelled like a Mr Hess. */
const CONTRACTION =
  /^(?:he|she|it|that|there|here|what|who|where|how|let|this|one)'s$|^\p{L}+(?:n't|'(?:re|ve|ll|d))$/u;

const isCapital = (t: Token | undefined): boolean =>
  t !== undefined &&
  t.kind === 'word' &&
  t.capital &&
  !CALENDAR_WORDS.has(t.lower) &&
  !/^(?:says?|said|told|i|i'm)$/.test(t.lower) &&
  !CONTRACTION.test(t.lower);

/** Only white space stands between the two. */
const touches = (a: Token | undefined, b: Token | undefined, text: string): boolean =>
  a !== undefined && b !== undefined && /^[ \u00a0]+$/.test(text.slice(a.end, b.start));

/** How many tokens of particle ("von der") lead from `i` to a capitalised word; 0: none do. */
const particles = (tokens: readonly Token[], i: number, text: string): number => {
  let n = 0;
  while (n < 3 && NAME_PARTICLES.has(tokens[i + n]?.text ?? '') && touches(tokens[i + n - 1], tokens[i + n], text)) n++;
  return n > 0 && isCapital(tokens[i + n]) && touches(tokens[i + n - 1], tokens[i + n], text) ? n : 0;
};

/** "Ministry of Defence", "Bank of England", "Secretary of State": a capitalised noun of office or institution goes on after "of". */
const ofPhrase = (tokens: readonly Token[], from: number, i: number, text: string): number => {
  const link = tokens[i]?.text;
  if (link !== 'of' && link !== 'for' && link !== '&' && link !== 'and') return 0;
  const heads = tokens.slice(from, i);
  const organisation = heads.some((t) => ORGANISATION_WORDS.has(t.lower));
  const role = heads.some((t) => ROLE_WORDS.has(t.lower));
  if (
    link === '&'
      ? false
      : link === 'of'
        ? !organisation && !role
        : link === 'and'
          ? !heads.some((t) => /^(?:ministry|department|office|committee|commission|institute)$/.test(t.lower))
          : !organisation || role
  )
    return 0;
  const n = tokens[i + 1]?.text === 'the' && link !== '&' ? 2 : 1;
  return isCapital(tokens[i + n]) && touches(tokens[i - 1], tokens[i], text) && touches(tokens[i], tokens[i + 1], text)
    ? n
    : 0;
};

/** Words that a run has at most: names and headlines are shorter, and a run is read more than once. */
const LONGEST_RUN = 40;

/** `the Ministry of Defence in Accra told Mr. Osei` → `Ministry of Defence`, `Accra`, `Mr. Osei`. */
export const capitalRuns = (tokens: readonly Token[], range: TokenRange, text: string): TokenRange[] => {
  const out: TokenRange[] = [];
  let i = range.from;
  while (i < range.to) {
    if (!isCapital(tokens[i])) {
      i++;
      continue;
    }
    const from = i;
    i++;
    while (i < range.to && i - from < LONGEST_RUN) {
      if (isCapital(tokens[i]) && touches(tokens[i - 1], tokens[i], text)) i++;
      else {
        const n = particles(tokens, i, text) || ofPhrase(tokens, from, i, text);
        if (n === 0 || i + n >= range.to) break;
        i += n + 1;
      }
    }
    out.push({ from, to: i });
  }
  return out;
};
