/**
 * What several connections ask of the ledger in one turn of the event loop goes to disk in one transaction: a commit waits for the disk,
 * however much it holds. Nothing is answered before it is there.
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

export const groupCommit = (database: Sqlite): GroupCommit => {
  let waiting: Request[] = [];
  const flush = (batch: readonly Request[], tries: number): void => {
    let values: readonly unknown[];
    try {
      values = transact(database, () => batch.map(({ run }) => run()));
    } catch (error) {
      // Nothing of it happened, so it can be asked again.
      if (isBusy(error) && tries < MOST_TRIES) setTimeout(flush, 50, batch, tries + 1);
      else for (const { reject } of batch) reject(error);
      return;
    }
    batch.forEach(({ resolve }, i) => {
      resolve(values[i]);
    });
  };
  return <T>(work: () => T) =>
    new Promise<T>((resolve, reject) => {
      if (waiting.length === 0) {
        setImmediate(() => {
          const batch = waiting;
          waiting = [];
          flush(batch, 1);
        });
      }
      waiting.push({ run: work, resolve: resolve as (value: unknown) => void, reject });
    });
};
