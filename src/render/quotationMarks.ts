/** Sets a quotation between marks. Changes marks only, never a word. */

/**
 * Words of a quotation, given without their outer marks, → the printed quotation: `I said “no” twice.` →
 * `“I said ‘no’ twice.”`. Where the first mark inside closes, the text is two quotations whose outer marks were taken
 * off (`a risk” and “a waste`), and the inner ones stay as they are.
 */
export const inQuotationMarks = (text: string): string => {
  const first = /[“”]/.exec(text)?.[0];
  return first === '“' ? `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”` : `“${text}”`;
};
