/** Sentences in which capitals tell nothing: headlines with every word capitalised, and lines in capitals alone. */
import { RUN_BREAKS } from '../../../text/lexicons/en/names.js';
import { isGivenName } from '../../../text/names.js';
import type { Token } from '../../../text/tokens.js';
import type { Capitals, TokenRange } from './capitalRuns.js';
import type { Found } from './found.js';

const LONG = 3;
const FEWEST = 6;

/** `Storm Shuts Harbour As Mayor Pleads For Calm`, `MAYOR RESIGNS AFTER FERRY INQUIRY`. */
export const isHeadline = (tokens: readonly Token[], range: TokenRange): boolean => {
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (let i = range.from; i < range.to; i++) {
    const t = tokens[i];
    if (t?.kind !== 'word' || t.text.length < LONG || RUN_BREAKS.has(t.lower)) continue;
    long++;
    if (t.capital) capital++;
    if (t.text === t.text.toUpperCase()) upper++;
  }
  return long >= FEWEST && (capital === long || upper === long);
};

/** Of such a line only what may repeat a name of the text: pairs that begin with a given name, and single words. */
export const headlineNames = (c: Capitals, range: TokenRange, sentence: number): Found[] => {
  const { tokens, text, capital } = c;
  const out: Found[] = [];
  for (let i = range.from; i < range.to; i++) {
    const t = tokens[i];
    if (t === undefined || capital[i] !== 1) continue;
    const to = isGivenName(t.lower) && i + 1 < range.to && capital[i + 1] === 1 ? i + 2 : i + 1;
    const words = text.slice(t.start, tokens[to - 1]?.end ?? t.end).replace(/\s+/g, ' ');
    out.push({ from: i, to, words, kind: 'lone', evidence: false, weak: true, sentence });
    i = to - 1;
  }
  return out;
};
