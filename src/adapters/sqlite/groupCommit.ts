/**
 * What several connections ask of the ledger at about the same time goes to disk in one transaction: a commit waits for the disk, however
 * much it holds. Nothing is answered before it is there.
 */
import type { Sqlite } from './database.js';

export type GroupCommit = <T>(work: () => T) => Promise<T>;

interface Request {
  readonly run: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** How long another program may keep the database locked before a send gives up, in tries of the connection's own busy timeout. */
const MOST_TRIES = 60;

const isBusy = (error: unknown): boolean =>
  (error as { readonly code?: string } | undefined)?.code?.startsWith('SQLITE_BUSY') === true;

/** Runs in one transaction that holds the right to write from its first statement; all or nothing. */
export const transact = <T>(database: Sqlite, work: () => T): T => {
  database.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    database.exec('COMMIT');
    return value;
  } catch (error) {
    // A full disk may have ended the transaction already.
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
};

/** Nobody is made to wait longer for the others. */
const LONGEST_WAIT_MS = 5;

/** `more`: whether somebody else is about to ask. */
export const groupCommit = (database: Sqlite, more: () => boolean): GroupCommit => {
  let waiting: Request[] = [];
  let timer: NodeJS.Timeout | undefined;
  // As long as a commit takes, so that a slow disk gets larger groups and a fast one is not waited for.
  let waitMs = 1;
  const flush = (batch: readonly Request[], tries: number): void => {
    let values: readonly unknown[];
    const began = performance.now();
    try {
      values = transact(database, () => batch.map(({ run }) => run()));
    } catch (error) {
      // Nothing of it happened, so it can be asked again.
      if (isBusy(error) && tries < MOST_TRIES) setTimeout(flush, 50, batch, tries + 1);
      else for (const { reject } of batch) reject(error);
      return;
    }
    waitMs = Math.min(LONGEST_WAIT_MS, Math.max(1, Math.ceil(performance.now() - began)));
    batch.forEach(({ resolve }, i) => {
      resolve(values[i]);
    });
  };
  const flushAll = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) flush(batch, 1);
  };
  return <T>(work: () => T) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ run: work, resolve: resolve as (value: unknown) => void, reject });
      // Who settles a mail asks for the next in the same turn: both are let come in.
      if (!more()) setImmediate(flushAll);
      else timer ??= setTimeout(flushAll, waitMs);
    });
};
