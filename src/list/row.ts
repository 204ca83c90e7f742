/** One row of a table → the reader it describes, or why it describes none. */
import { STATUSES, type SubscriberStatus } from '../model/subscriber.js';
import { type Address, addressOf, isAddress, type Refusal } from './address.js';
import type { Column } from './columns.js';

/** A reader who is about to be put on a list. */
export interface Draft extends Address {
  readonly name: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly status: SubscriberStatus;
  readonly source: string | null;
  /** ISO 8601 */
  readonly consentAt: string | null;
}

/** What holds for rows that do not say it themselves. */
export type RowDefaults = Pick<Draft, 'status' | 'source' | 'consentAt'>;

/** Also as other programs call it. */
const STATUS_WORDS: ReadonlyMap<string, SubscriberStatus> = new Map([
  ...STATUSES.map((status) => [status, status] as const),
  ['active', 'subscribed'],
  ['enabled', 'subscribed'],
  ['confirmed', 'subscribed'],
  ['unconfirmed', 'pending'],
  ['cleaned', 'bounced'],
  ['blocklisted', 'suppressed'],
  ['blocked', 'suppressed'],
]);

const LONGEST_VALUE = 1000;

/** An apostrophe that an export put before a formula is none of the reader's words. */
const FORMULA = /^'(?=[=+\-@\t\r])/;

/** Controls, line ends of Unicode, and marks that turn the direction of the text after them. */
const UNWANTED = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

const cellText = (cell: string): string => cell.replace(FORMULA, '').replace(UNWANTED, ' ').trim().normalize('NFC');

/** ISO 8601, also with a space for its T; a day is its midnight, and what names no zone is UTC. */
const TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?)?$/;

/** `"2026-01-31 08:15:00"` → `"2026-01-31T08:15:00.000Z"`; undefined for what is no time. */
export const timeOf = (text: string): string | undefined => {
  const [, day, minute = '00:00', second = ':00', zone = 'Z'] = TIME.exec(text) ?? [];
  if (day === undefined) return undefined;
  const time = new Date(`${day}T${minute}${second}${zone === 'UTC' ? 'Z' : zone}`);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
};

/** `["rosa@reader.example", "Rosa"]` → the reader Rosa; a cell without a column is left aside. */
export const draftOf = (
  cells: readonly string[],
  columns: readonly Column[],
  defaults: RowDefaults,
): Draft | Refusal => {
  const found = new Map<string, string>();
  const fields: Record<string, string> = {};
  for (const [i, column] of columns.entries()) {
    const text = cellText(cells[i] ?? '');
    if (text === '') continue;
    if (text.length > LONGEST_VALUE) return { refused: `column ${i + 1} holds more than ${LONGEST_VALUE} letters` };
    if (column.kind === 'field') fields[column.name] = text;
    else found.set(column.kind, text);
  }
  const address = addressOf(found.get('email') ?? '');
  if (!isAddress(address)) return address;
  const word = found.get('status');
  const status = word === undefined ? defaults.status : STATUS_WORDS.get(word.toLowerCase());
  if (status === undefined) return { refused: `“${word}” is no status; one of ${STATUSES.join(', ')}` };
  const consent = found.get('consent');
  const consentAt = consent === undefined ? defaults.consentAt : timeOf(consent);
  if (consentAt === undefined)
    return { refused: `“${consent}” is no time of consent; one looks like 2026-01-31 08:15` };
  const parts = [found.get('first-name'), found.get('last-name')].filter((part) => part !== undefined);
  return {
    ...address,
    name: found.get('name') ?? (parts.length === 0 ? null : parts.join(' ')),
    fields,
    status,
    source: found.get('source') ?? defaults.source,
    consentAt,
  };
};

export const isDraft = (found: Draft | Refusal): found is Draft => 'key' in found;
