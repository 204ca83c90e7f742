/** Reads inputs, configuration and templates from disk and writes editions. The only file of the project that does. */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors.js';

export interface FoundFile {
  /** As the user would name it, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface UnreadFile {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

const slashes = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));
const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | undefined)?.code;

/** Kinds of file an article can stand in: others in a folder are passed over; named outright they are read and refused. */
const ARTICLE_FILES: ReadonlySet<string> = new Set(['.md', '.markdown', '.txt', '.jsonl']);

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function walk(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => byName(a.name, b.name));
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'overrides') found.push(...(await walk(path)));
    } else if (entry.isFile() && ARTICLE_FILES.has(extname(entry.name).toLowerCase())) found.push(path);
  }
  return found;
}

/**
 * The files that PATHs name, in the order given; a folder is read recursively in the order of names, without dotfiles,
 * `overrides/` and what is no article. A file that cannot be read goes on the list of the unread.
 * Throws `input-missing` for a PATH that does not exist.
 */
export async function readInputs(
  paths: readonly string[],
): Promise<{ readonly files: readonly FoundFile[]; readonly unread: readonly UnreadFile[] }> {
  const wanted: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch((cause: unknown) => {
      const why = codeOf(cause) === 'ENOENT' ? 'no such file or folder' : reason(cause);
      throw new AppError('input-missing', why, { where: path, cause });
    });
    if (found.isDirectory()) wanted.push(...(await walk(path)));
    else wanted.push(path);
  }
  const files: FoundFile[] = [];
  const unread: UnreadFile[] = [];
  for (const path of new Set(wanted)) {
    try {
      files.push({ path: slashes(path), bytes: await readFile(path) });
    } catch (error) {
      unread.push({ path: slashes(path), code: codeOf(error) ?? 'unreadable', message: reason(error) });
    }
  }
  return { files, unread };
}

/** The text of a file, or undefined when it does not exist. */
export async function readTextIfAny(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new AppError('config-unreadable', reason(error), { where: path, cause: error });
  }
}

/** The folder of the package itself, whether it runs from `dist/` or from `src/`. */
export const packageFolder = (): string => join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The version that `package.json` states. */
export async function packageVersion(): Promise<string> {
  const text = await readFile(join(packageFolder(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Templates by file name, the owner's folder (where it exists) over the package's. */
export async function readTemplates(
  ownFolder?: string,
): Promise<ReadonlyMap<string, { readonly path: string; readonly text: string }>> {
  const templates = new Map<string, { path: string; text: string }>();
  const names = async (folder: string): Promise<string[]> => (await readdir(folder)).sort(byName);
  const own = ownFolder === undefined ? [] : await names(ownFolder).catch(() => []);
  const packaged = join(packageFolder(), 'templates');
  const shipped = await names(packaged).catch((cause: unknown) => {
    throw new AppError('template-missing', reason(cause), { where: packaged, cause });
  });
  for (const [folder, list] of [
    [packaged, shipped],
    [ownFolder ?? packaged, own],
  ] as const) {
    for (const name of list) {
      if (name.startsWith('.') || !/\.(mjml|hbs)$/.test(name)) continue;
      const path = join(folder, name);
      templates.set(name, { path: slashes(path), text: await readFile(path, 'utf8') });
    }
  }
  return templates;
}

/** Writes the files of an edition, each whole or not at all, so that a reader never meets half a file. */
export async function writeEdition(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, name);
      const fresh = `${path}.${process.pid}.tmp`;
      try {
        await writeFile(fresh, text);
        await rename(fresh, path);
      } catch (error) {
        await rm(fresh, { force: true });
        throw error;
      }
    }
  } catch (cause) {
    throw new AppError('unwritable', reason(cause), { where: folder, cause });
  }
}

/** The three files of a built edition that verification compares; throws `not-an-edition`. */
export async function readEdition(
  folder: string,
): Promise<{ readonly json: string; readonly html: string; readonly text: string }> {
  const read = (name: string): Promise<string> =>
    readFile(join(folder, name), 'utf8').catch((cause: unknown) => {
      throw new AppError('not-an-edition', reason(cause), { where: join(folder, name), cause });
    });
  return { json: await read('edition.json'), html: await read('edition.html'), text: await read('edition.txt') };
}
