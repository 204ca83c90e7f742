/** `collate list …`: who editions are sent to. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { csvRows } from '../adapters/csvFile.js';
import { exists } from '../adapters/files.js';
import { copyDatabase, openDatabase } from '../adapters/sqlite/database.js';
import { sqliteSubscribers } from '../adapters/sqlite/subscribers.js';
import { stateFolder } from '../adapters/state.js';
import { AppError } from '../errors.js';
import { type Address, addressOf, isAddress } from '../list/address.js';
import { type Column, columnsOf } from '../list/columns.js';
import { type Draft, draftOf, isDraft, type RowDefaults, timeOf } from '../list/row.js';
import type { ListCount, Put, SubscriberStore } from '../list/store.js';
import { TABLE_COLUMNS, tableRow } from '../list/table.js';
import { STATUSES, type StatusChange, type Subscriber, type SubscriberStatus } from '../model/subscriber.js';
import type { Progress } from '../pipeline.js';
import { configPath } from './setup.js';

/** The list of those who name none. */
export const DEFAULT_LIST = 'daily';

export interface ListOptions {
  /** Path of an `edition.yaml`; default `content/edition.yaml`. */
  readonly config?: string;
  /** Default: `COLLATE_STATE`, else `.state` beside the configuration. */
  readonly state?: string;
  /** The list's short name. */
  readonly list?: string;
  readonly now?: Date;
}

/** Stands in links and headers. */
const LIST_NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;

const listNameOf = (options: ListOptions): string => {
  const list = options.list ?? DEFAULT_LIST;
  if (!LIST_NAME.test(list)) {
    throw new AppError('bad-option', `--list ${list} is no name of a list; one looks like daily or north-edition`);
  }
  return list;
};

const folderOf = (options: ListOptions): Promise<string> =>
  stateFolder(dirname(configPath(options.config)), options.state);

const at = (options: ListOptions): string => (options.now ?? new Date()).toISOString();

const addressIn = (text: string): Address => {
  const found = addressOf(text);
  if (!isAddress(found)) throw new AppError('bad-address', found.refused);
  return found;
};

const withStore = async <T>(options: ListOptions, use: (store: SubscriberStore) => Promise<T>): Promise<T> => {
  const database = openDatabase(await folderOf(options));
  try {
    return await use(sqliteSubscribers(database));
  } finally {
    database.close();
  }
};

/** The same on a copy that is thrown away: what it answers is what would happen. */
const withCopy = async <T>(options: ListOptions, use: (store: SubscriberStore) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'collate-dry-run-'));
  try {
    copyDatabase(await folderOf(options), folder);
    return await withStore({ ...options, state: folder }, use);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export interface RefusedRow {
  readonly line: number;
  readonly reason: string;
}

export interface ImportOptions extends ListOptions {
  readonly dryRun?: boolean;
  /** What columns are, by heading: `Mail` → `email`. */
  readonly map?: ReadonlyMap<string, string>;
  /** Status of rows that state none. Default `subscribed`. */
  readonly status?: string;
  /** Where the readers come from; default: the file. */
  readonly source?: string;
  /** When they agreed, for rows that do not say it. */
  readonly consent?: string;
  /** Told of each row that was refused, in their order. */
  readonly refused?: (row: RefusedRow) => void;
  readonly progress?: Progress;
}

export interface ImportReport {
  readonly list: string;
  readonly dryRun: boolean;
  readonly rows: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Readers whose status the file could not change, by that status. */
  readonly kept: Readonly<Partial<Record<SubscriberStatus, number>>>;
  readonly refused: number;
}

/** Rows that share a transaction: another process that writes waits no longer than for these. */
const BATCH = 1000;

const statusOption = (text: string): SubscriberStatus => {
  const found = STATUSES.find((status) => status === text);
  if (found === undefined) throw new AppError('bad-option', `--status ${text} is none of ${STATUSES.join(', ')}`);
  return found;
};

const defaultsOf = (path: string, options: ImportOptions): RowDefaults => {
  const consentAt = options.consent === undefined ? null : timeOf(options.consent);
  if (consentAt === undefined) {
    throw new AppError('bad-option', `--consent ${options.consent} is no time; one looks like 2026-01-31 08:15`);
  }
  return { status: statusOption(options.status ?? 'subscribed'), source: options.source ?? path, consentAt };
};

const importInto = async (store: SubscriberStore, path: string, options: ImportOptions): Promise<ImportReport> => {
  const list = listNameOf(options);
  const defaults = defaultsOf(path, options);
  const counts = { rows: 0, added: 0, updated: 0, unchanged: 0, refused: 0 };
  const kept: Partial<Record<SubscriberStatus, number>> = {};
  const count = (put: Put): void => {
    if (put.put === 'kept') kept[put.status] = (kept[put.status] ?? 0) + 1;
    else counts[put.put]++;
  };
  let columns: readonly Column[] | undefined;
  let batch: Draft[] = [];
  const putBatch = async (): Promise<void> => {
    const put = await store.put(list, batch, at(options), `imported from ${options.source ?? path}`);
    put.forEach(count);
    batch = [];
    options.progress?.('import', counts.rows);
  };
  for await (const item of csvRows(path)) {
    if (columns === undefined && 'cells' in item) {
      const found = columnsOf(item.cells, options.map);
      if ('problem' in found) throw new AppError('list-unreadable', found.problem, { where: `${path}:${item.line}` });
      ({ columns } = found);
      if (found.heading) continue;
    }
    counts.rows++;
    const draft = 'cells' in item ? draftOf(item.cells, columns ?? [], defaults) : { refused: item.problem };
    if (isDraft(draft)) batch.push(draft);
    else {
      counts.refused++;
      options.refused?.({ line: item.line, reason: draft.refused });
    }
    if (batch.length >= BATCH) await putBatch();
  }
  if (columns === undefined) throw new AppError('list-unreadable', 'it holds no row', { where: path });
  await putBatch();
  return { list, dryRun: options.dryRun === true, ...counts, kept };
};

/** A table of readers → the list. Running it again changes nothing more. Throws `input-missing`, `list-unreadable`, `bad-option`. */
export const importList = async (path: string, options: ImportOptions = {}): Promise<ImportReport> =>
  (options.dryRun === true ? withCopy : withStore)(options, (store) => importInto(store, path, options));

/** Rows of a table, heading first, one for each reader on each list. */
export async function* exportList(
  options: ListOptions & { readonly status?: string } = {},
): AsyncGenerator<readonly string[]> {
  const status = options.status === undefined ? undefined : statusOption(options.status);
  const database = openDatabase(await folderOf(options));
  try {
    const store = sqliteSubscribers(database);
    const fields = await store.fieldNames(options.list);
    yield [...TABLE_COLUMNS, ...fields];
    for await (const subscriber of store.members(options.list)) {
      for (const membership of subscriber.memberships) {
        if (status === undefined || membership.status === status) yield tableRow(subscriber, membership, fields);
      }
    }
  } finally {
    database.close();
  }
}

export interface AddOptions extends ListOptions {
  readonly name?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly consent?: string;
  readonly source?: string;
  /** Also when the reader has left the list before. */
  readonly again?: boolean;
}

const BY_HAND = 'added by hand';

/** One reader onto a list. Throws `bad-address`, and `reader-left` for one who has left it. */
export const addReader = async (email: string, options: AddOptions = {}): Promise<Put> => {
  const address = addressIn(email);
  const list = listNameOf(options);
  const { consentAt } = defaultsOf('', options);
  const draft: Draft = {
    ...address,
    name: options.name ?? null,
    fields: options.fields ?? {},
    status: 'subscribed',
    source: options.source ?? BY_HAND,
    consentAt,
  };
  return withStore(options, async (store) => {
    const [put] = await store.put(list, [draft], at(options), BY_HAND);
    if (put?.put !== 'kept') return put ?? { put: 'unchanged' };
    const reopens =
      options.again === true && (put.status === 'unsubscribed' || put.status === 'pending' || put.status === 'bounced');
    if (!reopens) throw new AppError('reader-left', `${address.email} is ${put.status} on ${list}`);
    await store.setStatus(address.key, list, { status: 'subscribed', reason: 'added again by hand', at: at(options) });
    return { put: 'updated' };
  });
};

/** A reader leaves one list, or all; with `erase` everything known of the reader goes. Throws `no-such-reader`. */
export const removeReader = async (
  email: string,
  options: ListOptions & { readonly erase?: boolean } = {},
): Promise<void> => {
  const { key } = addressIn(email);
  await withStore(options, async (store) => {
    const reader = await store.find(key);
    if (reader === undefined) throw new AppError('no-such-reader', `nobody is known as ${email}`);
    if (options.erase === true) {
      await store.erase(key, at(options));
      return;
    }
    const only = options.list === undefined ? undefined : listNameOf(options);
    for (const { list, status } of reader.memberships) {
      // Who complained or was suppressed said more than that.
      if ((only !== undefined && list !== only) || (status !== 'subscribed' && status !== 'pending')) continue;
      await store.setStatus(key, list, { status: 'unsubscribed', reason: 'removed by hand', at: at(options) });
    }
  });
};

/** Everything that is kept about one reader: what a person may ask to see. */
export interface ReaderFile extends Subscriber {
  readonly changes: readonly StatusChange[];
}

/** Throws `no-such-reader`. */
export const showReader = async (email: string, options: ListOptions = {}): Promise<ReaderFile> => {
  const { key } = addressIn(email);
  return withStore(options, async (store) => {
    const reader = await store.find(key);
    if (reader === undefined) throw new AppError('no-such-reader', `nobody is known as ${email}`);
    return { ...reader, changes: await store.changesOf(key) };
  });
};

/** Never to be written to again, or, with `lift`, to be asked anew. */
export const suppressAddress = async (
  email: string,
  options: ListOptions & { readonly reason?: string; readonly lift?: boolean } = {},
): Promise<void> => {
  const { key } = addressIn(email);
  await withStore(options, async (store) => {
    if (options.lift !== true) await store.suppress(key, options.reason ?? 'suppressed by hand', at(options));
    else if (!(await store.lift(key))) throw new AppError('no-such-reader', `${email} is not suppressed`);
  });
};

export const listCounts = async (options: ListOptions = {}): Promise<readonly ListCount[]> =>
  withStore(options, (store) => store.counts());

/** `content/subscribers.csv` is enough to start with: it is imported when nobody is on any list yet. Answers undefined when nothing was to do. */
export const importFirst = async (options: ImportOptions = {}): Promise<ImportReport | undefined> => {
  const path = join(dirname(configPath(options.config)), 'subscribers.csv');
  if (!(await exists(path)) || (await listCounts(options)).length > 0) return undefined;
  return importList(path, options);
};
