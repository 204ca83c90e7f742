/** The tokens of a text with their places: words (abbreviations and initials with their dot), numbers, possessive endings, punctuation. */

import type { Span } from '../model/span.js';
import { DOTTED_ABBREVIATIONS } from './lexicons/en/abbreviations.js';
import { CONTRACTED } from './lexicons/en/contractions.js';

export type TokenKind = 'word' | 'number' | 'possessive' | 'punctuation';

export interface Token extends Span {
  readonly text: string;
  /** Lower case, typographic apostrophes made straight, final dot of an abbreviation dropped. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Whether the first letter is a capital. */
  readonly capital: boolean;
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=[ \u00a0]\p{Lu})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ.&-][\p{L}\p{M}\p{N}]+)*|\p{N}[\p{L}\p{N}]*(?:[.,:'’-][\p{L}\p{N}]+)*|''|``|\S/gu;
const FIRM = /^(?:inc|corp|co|ltd|bros)$/;
const LETTER = /^\p{L}/u;
const NUMBER = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;

/** `Dr. Osei’s plan` → `Dr.`, `Osei`, `’s`, `plan`. */
export const tokens = (text: string): Token[] => {
  const out: Token[] = [];
  for (const m of text.matchAll(TOKEN)) {
    const raw = m[0];
    const start = m.index;
    let end = start + raw.length;
    if (!LETTER.test(raw)) {
      const kind = NUMBER.test(raw) ? 'number' : 'punctuation';
      out.push({ start, end, text: raw, lower: raw.toLowerCase(), kind, capital: false });
      continue;
    }
    let lower = raw.toLowerCase().replace(/[’ʼ]/g, "'");
    const capital = CAPITAL.test(raw);
    if (lower.endsWith("'s") && !CONTRACTED.has(lower.slice(0, -2))) {
      end -= 2;
      out.push({ start, end, text: text.slice(start, end), lower: lower.slice(0, -2), kind: 'word', capital });
      out.push({
        start: end,
        end: end + 2,
        text: text.slice(end, end + 2),
        lower: "'s",
        kind: 'possessive',
        capital: false,
      });
      continue;
    }
    if (lower.endsWith('.')) lower = lower.slice(0, -1);
    else if (text[end] === '.' && capital) {
      // "Lind Shipping Inc. Chairman": a firm's dot when the name goes on.
      if (DOTTED_ABBREVIATIONS.has(lower)) end++;
      else if (FIRM.test(lower) && /^(?: \p{Lu}|,)/u.test(text.slice(end + 1, end + 3))) end++;
    }
    out.push({ start, end, text: text.slice(start, end), lower, kind: 'word', capital });
  }
  // The dot that belongs to an abbreviation is a token of its own in the match; drop it.
  return out.filter((t, i) => !(t.text === '.' && t.start < (out[i - 1]?.end ?? 0)));
};
