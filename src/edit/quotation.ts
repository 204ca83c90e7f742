/** A quotation as printed: the words of its fullest variant, marks made regular, the inner ones single. */
import type { Edit } from '../model/edition.js';
import type { Quote } from '../model/findings.js';

/**
 * `I'd say we're "more than open",` → `I’d say we’re ‘more than open’.` The comma that led on to "he said" becomes the full
 * stop the speaker made; no word changes.
 */
export const printedQuote = (quote: Quote): { readonly text: string; readonly edits: readonly Edit[] } => {
  const raw = quote.variants[0].text.replace(/\s+/g, ' ').trim();
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
  return {
    text,
    edits: led ? [{ start: inner.length - 1, end: text.length, rule: 'full-stop', citation: null }] : [],
  };
};
