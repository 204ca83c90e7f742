/** Sets quotations between regular marks. Changes marks and a trailing comma only, never a word. */

const OPENING = /(^|[\s([{—–-])$/;

/**
 * An article's own marks made regular, the outer ones and the comma before "he said" taken off:
 * `"I said 'no' to it,"` → `I said ‘no’ to it`.
 */
export const regularMarks = (text: string): string =>
  text
    .replace(/["']/g, (mark, at: number) => {
      const opens = OPENING.test(text.slice(Math.max(0, at - 1), at));
      return mark === '"' ? (opens ? '“' : '”') : opens ? '‘' : '’';
    })
    .replace(/^“([^“”]*)”?$/, '$1')
    .replace(/^([^“”]*)”$/, '$1')
    .replace(/[,;]$/, '');

/**
 * Words of a quotation, given without their outer marks, → the printed quotation: `I said “no” twice.` →
 * `“I said ‘no’ twice.”`. Where the first mark inside closes, the text is two quotations whose outer marks were taken
 * off (`a risk” and “a waste`), and the inner ones stay as they are.
 */
export const inQuotationMarks = (text: string): string => {
  const first = /[“”]/.exec(text)?.[0];
  return first === '“' ? `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”` : `“${text}”`;
};
