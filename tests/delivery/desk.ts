/** A newsletter's folder on disk with a built edition and a list, for tests of the command. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { openDatabase } from '../../src/adapters/sqlite/database.js';
import { build } from '../../src/commands/build.js';
import { fillList, newFolder } from './state.js';

export interface Desk {
  readonly root: string;
  readonly config: string;
  readonly out: string;
  readonly state: string;
  readonly remove: () => void;
}

const ARTICLE = `---
title: Bridge shut for three weeks
source: The Coastal Herald
date: 2026-11-21T06:00:00Z
---

The Lorne Bridge was shut to all traffic on Saturday after engineers found cracks in two of its piers.

"We will not open it before it is safe," the harbour master, Rosa Lind, said on Saturday.
`;

const DAY = '2026-11-21';

let built: string | undefined;

afterAll(() => {
  if (built !== undefined) rmSync(dirname(built), { recursive: true, force: true });
});

/** One build serves all tests of a file. */
const builtOnce = async (): Promise<string> => {
  if (built !== undefined) return built;
  const root = newFolder();
  mkdirSync(join(root, 'articles'));
  writeFileSync(join(root, 'articles', 'bridge.md'), ARTICLE);
  writeFileSync(join(root, 'edition.yaml'), settings());
  const made = await build({
    paths: [join(root, 'articles')],
    out: join(root, 'out'),
    config: join(root, 'edition.yaml'),
    date: DAY,
  });
  if (made.failures.length > 0) throw new Error('the edition of the test does not hold');
  built = join(root, 'out');
  return built;
};

const settings = (more = ''): string => `title: The Coast
publisher:
  name: The Coast
  address: 1 Quay
  email: desk@coast.example
publicUrl: https://coast.example/
${more}`;

/** `more`: further lines of `edition.yaml`. */
export async function newDesk({ more = '', readers = 10 } = {}): Promise<Desk> {
  const root = newFolder();
  const desk = {
    root,
    config: join(root, 'edition.yaml'),
    out: join(root, 'out'),
    state: join(root, '.state'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  cpSync(await builtOnce(), desk.out, { recursive: true });
  writeFileSync(desk.config, settings(more));
  mkdirSync(desk.state);
  const database = openDatabase(desk.state);
  if (readers > 0) fillList(database, readers);
  database.close();
  return desk;
}

export const editionFile = (desk: Desk, name: string): string => join(desk.out, DAY, name);

export const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
