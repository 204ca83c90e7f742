/** Reads inputs, configuration and templates from disk and writes editions. The only file of the project that does. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors.js';
import { reasonOf } from '../reason.js';

export interface FoundFile {
  /** As the user would name it, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface FoundText {
  readonly path: string;
  readonly text: string;
}

export interface UnreadFile {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

const slashes = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));
const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | undefined)?.code;

/** Kinds of file an article can stand in: others in a folder are passed over; named outright they are read and refused. */
const ARTICLE_FILES: ReadonlySet<string> = new Set(['.md', '.markdown', '.txt', '.jsonl']);

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const unreadable = (path: string, error: unknown): UnreadFile => ({
  path: slashes(path),
  code: codeOf(error) ?? 'unreadable',
  message: reasonOf(error),
});

interface Walk {
  readonly wanted: string[];
  readonly unread: UnreadFile[];
  /** Real paths of the folders above: a link may lead back to one of them. */
  readonly above: readonly string[];
}

/** An edition that was built into a folder of articles is none of them. */
const isEdition = (names: readonly string[]): boolean =>
  names.includes('edition.json') && names.includes('edition.txt');

async function walk(folder: string, { wanted, unread, above }: Walk): Promise<void> {
  let names: string[];
  let here: string;
  try {
    names = (await readdir(folder)).sort(byName);
    here = await realpath(folder);
  } catch (error) {
    unread.push(unreadable(folder, error));
    return;
  }
  if (above.includes(here)) return;
  const edition = isEdition(names);
  for (const name of names) {
    if (
      name.startsWith('.') ||
      name === 'overrides' ||
      (edition && (name.startsWith('edition.') || name === 'web.html'))
    )
      continue;
    const path = join(folder, name);
    try {
      // Follows links, so that articles kept elsewhere are read as well.
      const found = await stat(path);
      if (found.isDirectory()) await walk(path, { wanted, unread, above: [...above, here] });
      else if (found.isFile() && ARTICLE_FILES.has(extname(name).toLowerCase())) wanted.push(path);
    } catch (error) {
      if (ARTICLE_FILES.has(extname(name).toLowerCase())) unread.push(unreadable(path, error));
    }
  }
}

/**
 * The files that PATHs name, in the order given; a folder is read recursively in the order of names, without dotfiles,
 * `overrides/`, built editions and what is no article. What cannot be read goes on the list of the unread.
 * Throws `input-missing` for a PATH that does not exist.
 */
export async function readInputs(
  paths: readonly string[],
): Promise<{ readonly files: readonly FoundFile[]; readonly unread: readonly UnreadFile[] }> {
  const wanted: string[] = [];
  const unread: UnreadFile[] = [];
  for (const path of paths) {
    const found = await stat(path).catch((cause: unknown) => {
      const why = codeOf(cause) === 'ENOENT' ? 'no such file or folder' : reasonOf(cause);
      throw new AppError('input-missing', why, { where: path, cause });
    });
    if (found.isDirectory()) await walk(path, { wanted, unread, above: [] });
    else if (found.isFile()) wanted.push(path);
    // Reading a pipe or a device might never end.
    else unread.push({ path: slashes(path), code: 'no-file', message: 'neither a file nor a folder' });
  }
  const files: FoundFile[] = [];
  for (const path of new Set(wanted)) {
    try {
      files.push({ path: slashes(path), bytes: await readFile(path) });
    } catch (error) {
      unread.push(unreadable(path, error));
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
    throw new AppError('config-unreadable', reasonOf(error), { where: path, cause: error });
  }
}

/** Whether there is anything at a path. */
export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The folder of the package itself, whether it runs from `dist/` or from `src/`. */
const packageFolder = (): string => join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The version that `package.json` states. */
export async function packageVersion(): Promise<string> {
  const text = await readFile(join(packageFolder(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Where an owner's templates are looked for when no folder is named. */
const OWN_TEMPLATES = 'templates';

/**
 * Templates by file name (`quote.mjml`, `web/quote.hbs`), the owner's folder over the package's. Throws `template-missing` for a folder that was named and
 * does not exist, and for a template that cannot be read.
 */
export async function readTemplates(
  ownFolder?: string,
): Promise<ReadonlyMap<string, { readonly path: string; readonly text: string }>> {
  const templates = new Map<string, { path: string; text: string }>();
  const missing = (where: string) => (cause: unknown) => {
    throw new AppError('template-missing', reasonOf(cause), { where, cause });
  };
  const packaged = join(packageFolder(), 'templates');
  const own = ownFolder ?? OWN_TEMPLATES;
  const below = (folder: string): Promise<readonly string[]> => readdir(folder, { recursive: true, encoding: 'utf8' });
  const found = [
    { folder: packaged, names: await below(packaged).catch(missing(packaged)) },
    {
      folder: own,
      names: await below(own).catch((cause: unknown) =>
        ownFolder === undefined && codeOf(cause) === 'ENOENT' ? [] : missing(own)(cause),
      ),
    },
  ];
  for (const { folder, names } of found) {
    for (const name of names.map(slashes).sort(byName)) {
      if (/(?:^|\/)\./.test(name) || !/\.(mjml|hbs)$/.test(name)) continue;
      const path = join(folder, name);
      templates.set(name, { path: slashes(path), text: await readFile(path, 'utf8').catch(missing(path)) });
    }
  }
  return templates;
}

/** `"k3f9"` → `k3f9.eml` in a folder that is made when it does not exist; a name is made safe for any disk. */
export const writeMail = (folder: string, name: string, raw: Uint8Array): Promise<void> =>
  writeFiles(folder, [[`${name.replace(/[^\w-]/g, '_').slice(0, 100)}.eml`, raw]]);

/** Writes files by their paths in a folder, each whole or not at all, so that a reader never meets half a file. */
export async function writeFiles(
  folder: string,
  files: Iterable<readonly [string, string | Uint8Array]>,
): Promise<void> {
  try {
    for (const [name, text] of files) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      const fresh = `${path}.${randomUUID()}.tmp`;
      try {
        await writeFile(fresh, text);
        await rename(fresh, path);
      } catch (error) {
        await rm(fresh, { force: true });
        throw error;
      }
    }
  } catch (cause) {
    throw new AppError('unwritable', reasonOf(cause), { where: folder, cause });
  }
}

/** Removes a file, and its folder if nothing else is in it. */
export async function removeFile(path: string): Promise<void> {
  try {
    await rm(path, { force: true });
    await rmdir(dirname(path)).catch((cause: unknown) => {
      if (codeOf(cause) !== 'ENOTEMPTY' && codeOf(cause) !== 'EEXIST' && codeOf(cause) !== 'ENOENT') throw cause;
    });
  } catch (cause) {
    throw new AppError('unwritable', reasonOf(cause), { where: path, cause });
  }
}

/** The days of the editions that lie in `out/`, in order. */
export async function builtDays(out: string): Promise<readonly string[]> {
  const names = await readdir(out).catch((): string[] => []);
  const days: string[] = [];
  for (const name of names.filter((n) => DAY_FOLDER.test(n)).sort()) {
    if ((await readTextIfAny(join(out, name, 'edition.json'))) !== undefined) days.push(name);
  }
  return days;
}

const DAY_FOLDER = /^\d{4}-\d\d-\d\d$/;

/** `out/2026-11-20/edition.json` and the like, of days before one, newest first and not more than `most`. What cannot be read is passed over. */
export async function readEarlierEditions(out: string, before: string, most: number): Promise<readonly FoundText[]> {
  const names = await readdir(out).catch((): string[] => []);
  const days = names
    .filter((name) => DAY_FOLDER.test(name) && name < before)
    .sort()
    .reverse();
  const found: FoundText[] = [];
  for (const day of days) {
    if (found.length >= most) break;
    const path = join(out, day, 'edition.json');
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text !== undefined) found.push({ path: slashes(path), text });
  }
  return found;
}

/** The newest day of which `out/` holds an edition; undefined: none. */
export async function newestEdition(out: string): Promise<string | undefined> {
  const [newest] = await readEarlierEditions(out, '9999-99-99', 1);
  return newest === undefined ? undefined : basename(dirname(newest.path));
}

export interface EditionFiles {
  readonly json: string;
  readonly html: string;
  readonly text: string;
  /** Absent: the folder was built before there were pages for the web. */
  readonly web?: string;
}

/** The files of a built edition that verification compares; throws `not-an-edition`. */
export async function readEdition(folder: string): Promise<EditionFiles> {
  const read = (name: string): Promise<string> =>
    readFile(join(folder, name), 'utf8').catch((cause: unknown) => {
      throw new AppError('not-an-edition', reasonOf(cause), { where: join(folder, name), cause });
    });
  const web = await readTextIfAny(join(folder, 'web.html'));
  return {
    json: await read('edition.json'),
    html: await read('edition.html'),
    text: await read('edition.txt'),
    ...(web === undefined ? {} : { web }),
  };
}
