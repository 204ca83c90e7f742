import type { EditionQuote } from '../../model/edition.js';
import type { Quote } from '../../model/findings.js';
import { heaviest } from '../candidate.js';
import { printedQuote } from '../quotation.js';

/** A role as a line under a quotation can bear it: `the union's regional secretary` → `regional secretary`; alone it opens with a capital. */
const roleOf = ({ name, role }: NonNullable<Quote['speaker']>): string | null => {
  const own = role?.replace(/^(?:the\s+)?\p{Ll}[\p{L}-]*['’]s?\s+(?=\p{L})/u, '') ?? null;
  return name === undefined && own !== null ? own.charAt(0).toUpperCase() + own.slice(1) : own;
};

/** All quotations as `edition.json` keeps them: those that are printed in their order, then the rest by weight. */
export const quoteList = (quotes: readonly Quote[], printed: readonly Quote[]): readonly EditionQuote[] =>
  [...printed, ...quotes.filter((q) => !printed.includes(q)).sort(heaviest)].map((q, i) => ({
    id: q.id,
    form: q.form,
    ...printedQuote(q),
    speaker:
      q.speaker === undefined
        ? null
        : { name: q.speaker.name ?? null, role: roleOf(q.speaker), shown: q.speaker.shown },
    variants: q.variants,
    printed: printed.includes(q),
    rank: i + 1,
  }));
