/** Readers → rows of a table that a spreadsheet may open, and that an import reads back. */
import type { Membership, Subscriber } from '../model/subscriber.js';

/** What every table of readers begins with; the fields of the list follow. */
export const TABLE_COLUMNS = ['email', 'name', 'list', 'status', 'since', 'source', 'consent'] as const;

/** What a spreadsheet takes for a formula and runs: `=HYPERLINK(…)`, `@SUM(…)`. */
const FORMULA = /^[=+\-@\t\r]/;

/** `"=1+1"` → `"'=1+1"`; an import takes the apostrophe off again. */
const inertCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** One row for one reader on one list. */
export const tableRow = (
  { email, name, fields }: Subscriber,
  { list, status, since, source, consentAt }: Membership,
  fieldNames: readonly string[],
): readonly string[] =>
  [
    email,
    name ?? '',
    list,
    status,
    since,
    source ?? '',
    consentAt ?? '',
    ...fieldNames.map((f) => (Object.hasOwn(fields, f) ? (fields[f] ?? '') : '')),
  ].map(inertCell);
