/**
 * The folder of everything that cannot be rebuilt: subscribers, ledger, frozen editions, the secret. Readable by its owner only.
 */

import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.js';
import { reasonOf } from '../reason.js';

const SECRET_BYTES = 32;

/** `--state`, else `COLLATE_STATE`, else `.state` in the folder of the configuration; it may not exist. */
export const statePath = (configFolder: string, option: string | undefined): string =>
  option ?? (process.env.COLLATE_STATE || join(configFolder, '.state'));

/** The same folder; made when it does not exist. */
export async function stateFolder(configFolder: string, option: string | undefined): Promise<string> {
  const folder = statePath(configFolder, option);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    return folder;
  } catch (cause) {
    throw new AppError('state-unusable', reasonOf(cause), { where: folder, cause });
  }
}

/** The keys that links and Message-IDs are signed with: the first signs, every one verifies, so that old links stay good. */
export type Secrets = readonly [string, ...string[]];

const keysIn = async (path: string): Promise<readonly string[] | undefined> => {
  try {
    const lines = (await readFile(path, 'utf8')).split('\n').map((line) => line.trim());
    return lines.filter((line) => line !== '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Of two processes that start at once, one makes the secret and both read it: a link appears whole or not at all. */
const makeSecret = async (path: string): Promise<string> => {
  const fresh = `${path}.${randomUUID()}.tmp`;
  await writeFile(fresh, `${randomBytes(SECRET_BYTES).toString('base64url')}\n`, { mode: 0o600, flush: true });
  await link(fresh, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await unlink(fresh);
  return path;
};

/** `COLLATE_SECRET`, then the lines of the file `secret`; the file is made on first use. */
export async function secretsOf(folder: string): Promise<Secrets> {
  const path = join(folder, 'secret');
  const given = process.env.COLLATE_SECRET;
  try {
    const lines = (await keysIn(path)) ?? (await keysIn(await makeSecret(path))) ?? [];
    const [first, ...rest] = given ? [given, ...lines] : lines;
    if (first === undefined) throw new Error('it is empty; write one line of at least 32 random characters into it');
    return [first, ...rest];
  } catch (cause) {
    throw new AppError('state-unusable', reasonOf(cause), { where: path, cause });
  }
}
