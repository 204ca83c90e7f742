/**
 * Whether a sender is still alive, without trusting process ids, which are used again: each run holds a small database of its own
 * locked for as long as its process lives, and the system frees the lock however the process ends.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';

const FOLDER = 'runs';

export interface RunLock {
  /** The file's name. */
  readonly name: string;
  readonly release: () => void;
}

const open = (path: string): InstanceType<typeof Database> => {
  const database = new Database(path, { timeout: 0 });
  try {
    // A journal in memory: the file itself is all that another process has to look at.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

/** Takes a lock that nobody had before. */
export const lockRun = (stateFolder: string): RunLock => {
  const folder = join(stateFolder, FOLDER);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = `${randomUUID()}.lock`;
  const path = join(folder, name);
  const database = open(path);
  return {
    name,
    release: () => {
      database.close();
      rmSync(path, { force: true });
    },
  };
};

/** Whether the process that took the lock still runs. Only "locked" counts as alive; any other error is thrown, for nobody may be taken for dead by mistake. */
export const isRunAlive = (stateFolder: string, name: string): boolean => {
  const path = join(stateFolder, FOLDER, name);
  if (!existsSync(path)) return false;
  try {
    open(path).close();
  } catch (error) {
    if ((error as { readonly code?: string }).code?.startsWith('SQLITE_BUSY')) return true;
    throw error;
  }
  rmSync(path, { force: true });
  return false;
};
