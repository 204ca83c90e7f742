/** The first row of a table of readers → which column holds what. */
import { slug } from '../text/slug.js';

/** What a column can hold; every other one is a field that mails may be personalised with. */
export const COLUMN_KINDS = ['email', 'name', 'first-name', 'last-name', 'status', 'consent', 'source'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

export type Column =
  | { readonly kind: ColumnKind }
  | { readonly kind: 'field'; readonly name: string }
  /** What an export of ours says of a reader and an import does not take over. */
  | { readonly kind: 'aside' };

/** Headings as they stand in exports of other programs, in the form that `slug` gives them. */
const HEADINGS: Readonly<Record<ColumnKind, string>> = {
  email: 'email e-mail mail address email-address e-mail-address mail-address emailaddress',
  name: 'name full-name fullname display-name',
  'first-name': 'first-name firstname given-name forename',
  'last-name': 'last-name lastname surname family-name',
  status: 'status state',
  consent: 'consent consent-at consent-time confirmed-at confirm-time opt-in opt-in-time optin-time subscribed-at',
  source: 'source signup-source',
};

const ASIDE: ReadonlySet<string> = new Set(['list', 'since']);

const KIND_OF: ReadonlyMap<string, ColumnKind> = new Map(
  COLUMN_KINDS.flatMap((kind) => HEADINGS[kind].split(' ').map((heading) => [heading, kind] as const)),
);

/** Names that merge tokens can bear. */
const FIELD_NAME = /^[a-z][a-z0-9-]*$/;

export type Columns =
  /** `heading`: the first row is none of a reader. */
  { readonly columns: readonly Column[]; readonly heading: boolean } | { readonly problem: string };

const columnOf = (heading: string, at: number, chosen: ReadonlyMap<string, string>): Column => {
  const wanted = slug(chosen.get(heading.trim()) ?? heading);
  const kind = KIND_OF.get(wanted);
  if (kind !== undefined) return { kind };
  if (ASIDE.has(wanted)) return { kind: 'aside' };
  return { kind: 'field', name: FIELD_NAME.test(wanted) && wanted !== 'unnamed' ? wanted : `field-${at + 1}` };
};

/**
 * `["E-mail", "First name", "Town"]` → email, first name, the field `town`. A first row that holds an address is no heading: then
 * the column of the address is the one that counts. `chosen` says by heading what a column is.
 */
export const columnsOf = (row: readonly string[], chosen: ReadonlyMap<string, string> = new Map()): Columns => {
  const missing = [...chosen.keys()].filter((heading) => !row.some((cell) => cell.trim() === heading));
  if (missing.length > 0) return { problem: `there is no column “${missing.join('”, “')}”` };
  const addressed = row.findIndex((cell) => /^\S+@\S+\.\S+$/.test(cell.trim()));
  if (addressed >= 0) {
    const columns = row.map(
      (_, i): Column => (i === addressed ? { kind: 'email' } : { kind: 'field', name: `field-${i + 1}` }),
    );
    return { columns, heading: false };
  }
  const columns = row.map((heading, i) => columnOf(heading, i, chosen));
  const emails = columns.filter(({ kind }) => kind === 'email').length;
  if (emails === 1) return { columns, heading: true };
  return {
    problem:
      emails === 0
        ? `no column is called “email”; say which one it is with --map "${row[0]?.trim() || 'Heading'}=email"`
        : 'more than one column holds addresses; call the others something else with --map',
  };
};
