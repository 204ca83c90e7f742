/**
 * The golden cases: the folders beside this file. Articles (`articles/`) and the newsletter (`edition.yaml`) go in,
 * the whole edition comes out as `edition.txt`, `edition.html` and `edition.json`. A folder without `articles/` builds
 * the sample in `content/` as a newcomer's first run does. Compares nothing and writes nothing but what it is told to.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Build, type BuildOptions, build } from '../../src/index.js';

/** The root of the project: paths inside an accepted edition are told from here. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const EXPECTED = ['edition.txt', 'edition.html', 'edition.json'] as const;

export interface GoldenCase {
  readonly name: string;
  readonly folder: string;
}

/** A clock that stands: later than every article of the cases, so that none lies in the future. */
const NOW = new Date('2027-01-04T09:00:00Z');

export const goldenCases = (): readonly GoldenCase[] =>
  readdirSync(join(ROOT, 'tests/golden'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ name: entry.name, folder: `tests/golden/${entry.name}` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** The text of an accepted file; undefined when nothing has been accepted yet. */
export const accepted = ({ folder }: GoldenCase, file: string): string | undefined => {
  const path = join(ROOT, folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

const optionsOf = ({ folder }: GoldenCase): BuildOptions => {
  const path = join(ROOT, folder, 'options.json');
  const own = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { readonly date?: string }) : {};
  if (!existsSync(join(ROOT, folder, 'articles'))) return { now: NOW, ...own };
  return { now: NOW, ...own, paths: [`${folder}/articles`], config: `${folder}/edition.yaml` };
};

/** Builds a case now: the three files as text, and what the build had to say. */
export async function buildCase(golden: GoldenCase): Promise<{
  readonly files: ReadonlyMap<string, string>;
  readonly build: Build;
}> {
  if (process.cwd() !== ROOT.replace(/[\\/]$/, '')) throw new Error(`golden cases are built from ${ROOT}`);
  const out = mkdtempSync(join(tmpdir(), 'collate-golden-'));
  try {
    const built = await build({ ...optionsOf(golden), out });
    const files = new Map(EXPECTED.map((file) => [file, readFileSync(join(built.folder, file), 'utf8')]));
    return { files, build: built };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
