/** How far a send has come, in a file beside the database: when that is ahead of the database, the database is an old copy. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDER = 'marks';

/** 0: no mail of this send has gone out from here. */
export async function readMark(stateFolder: string, key: string): Promise<number> {
  const text = await readFile(join(stateFolder, FOLDER, key), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '0';
    throw error;
  });
  const mark = Number(text.trim());
  if (!Number.isSafeInteger(mark)) throw new Error(`${join(stateFolder, FOLDER, key)} holds no number`);
  return mark;
}

/** On disk when it is answered; whole or not at all. */
export async function writeMark(stateFolder: string, key: string, generation: number): Promise<void> {
  const folder = join(stateFolder, FOLDER);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, key);
  const fresh = `${path}.${randomUUID()}.tmp`;
  const file = await open(fresh, 'w', 0o600);
  try {
    await file.writeFile(`${generation}\n`);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(fresh, path);
}
