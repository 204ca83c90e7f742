/** Opens the embedded database of a state folder, and brings its tables up to date. */
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { AppError } from '../../errors.js';
import { reasonOf } from '../../reason.js';
import { MIGRATIONS } from './schema.js';

export type Sqlite = InstanceType<typeof Database>;

/** How long a writer waits for another process to finish its transaction. */
const BUSY_TIMEOUT_MS = 30_000;

const versionOf = (database: Sqlite): number =>
  (database.prepare('PRAGMA user_version').get() as { readonly user_version: number }).user_version;

const migrate = (database: Sqlite, path: string): void => {
  if (versionOf(database) > MIGRATIONS.length) {
    throw new AppError('state-newer', `its tables are of version ${versionOf(database)}`, { where: path });
  }
  // Two processes may open a fresh database at once: who comes second finds the version raised.
  database
    .transaction(() => {
      for (const step of MIGRATIONS.slice(versionOf(database))) database.exec(step);
      database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    })
    .immediate();
};

/** Whether a state folder has a database yet. */
export const hasDatabase = (folder: string): boolean => existsSync(join(folder, 'collate.db'));

/**
 * The database `collate.db` of a state folder; made when it does not exist. Every commit is on disk before it is answered
 * (WAL, synchronous FULL). Throws `state-unusable` and `state-newer`.
 */
export const openDatabase = (folder: string): Sqlite => {
  const path = join(folder, 'collate.db');
  try {
    // Addresses are nobody else's business; the files beside it (WAL) take over its mode.
    closeSync(openSync(path, 'a', 0o600));
    const database = new Database(path, { timeout: BUSY_TIMEOUT_MS });
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    migrate(database, path);
    return database;
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('state-unusable', reasonOf(error), {
      where: path,
      cause: error,
    });
  }
};

/** A database of one folder as it is now, into another; where there is none yet, nothing. */
export const copyDatabase = (from: string, into: string): void => {
  const path = join(from, 'collate.db');
  if (!existsSync(path)) return;
  const database = openDatabase(from);
  try {
    database.prepare('VACUUM INTO ?').run(join(into, 'collate.db'));
  } finally {
    database.close();
  }
};
