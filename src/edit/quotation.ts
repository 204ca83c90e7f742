/** A quotation as printed: the words of its fullest variant, a long speech cut to whole sentences, marks made regular, the inner ones single. */
import type { Edit } from '../model/edition.js';
import type { Quote } from '../model/findings.js';
import type { Span } from '../model/span.js';
import { opensLeaning, tellingWords } from '../text/quotable.js';
import { sentences } from '../text/sentences.js';
import { countWords, words } from '../text/words.js';

/** Words from which a quotation is a speech, and how many of it are printed. */
const SPEECH = 45;
const EXCERPT = { fewest: 8, most: 40 } as const;

/**
 * The sentences of a speech to print, next to one another and uncut: those that tell most, of these the earliest. A speech of one
 * sentence stays whole.
 */
const excerptOf = (speech: string): Span => {
  const whole = { start: 0, end: speech.length };
  if (countWords(speech) <= SPEECH) return whole;
  const parts = sentences(speech);
  let best: (Span & { readonly worth: number }) | undefined;
  for (const [i, { start }] of parts.entries())
    for (const { end } of parts.slice(i)) {
      const list = words(speech.slice(start, end)).map((w) => w.lower);
      if (list.length > EXCERPT.most) break;
      if (list.length < EXCERPT.fewest) continue;
      const worth =
        tellingWords(list) + list.length / EXCERPT.most + (i === 0 ? 0.5 : 0) - (opensLeaning(list) ? 2 : 0);
      if (best === undefined || worth > best.worth) best = { start, end, worth };
    }
  return best ?? whole;
};

/**
 * `I'd say we're "more than open",` → `I’d say we’re ‘more than open’.` The comma that led on to "he said" becomes the full
 * stop the speaker made; no word changes.
 */
export const printedQuote = (quote: Quote): { readonly text: string; readonly edits: readonly Edit[] } => {
  const speech = quote.variants[0].text.replace(/\s+/g, ' ').trim();
  const excerpt = excerptOf(speech);
  const raw = speech.slice(excerpt.start, excerpt.end);
  let open = false;
  const inner = raw
    .replace(/''|``/g, '"')
    .replace(/["“”„«»]/g, (mark, at: number) => {
      const opens = mark === '"' ? !open : mark === '“' || mark === '„' || mark === '«';
      if (opens && raw.slice(at).search(/["”»]/) < 0 && mark !== '"') return '';
      open = opens;
      return opens ? '‘' : '’';
    })
    .replace(/(^|[\s(“])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’');
  const led = /,$/.test(inner);
  const text = led ? `${inner.slice(0, -1)}${/^\p{Lu}/u.test(inner) ? '.' : ''}` : inner;
  const cut = (at: number): Edit => ({ start: at, end: at, rule: 'excerpt', citation: null });
  return {
    text,
    edits: [
      ...(excerpt.start > 0 ? [cut(0)] : []),
      ...(led ? [{ start: inner.length - 1, end: text.length, rule: 'full-stop', citation: null }] : []),
      ...(excerpt.end < speech.length ? [cut(text.length)] : []),
    ],
  };
};
