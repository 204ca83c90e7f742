import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInputs, readTemplates } from '../../src/adapters/files.js';

let folder = '';
const at = (...parts: string[]): string => join(folder, ...parts);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collate-files-'));
  for (const name of ['in/out/2031-03-05', 'in/overrides', 'in/.hidden', 'in/a.md', 'elsewhere', 'own/x.mjml']) {
    await mkdir(at(name), { recursive: true });
  }
  for (const name of [
    'in/b.txt',
    'in/c.html5',
    'in/overrides/o.md',
    'in/.hidden/h.md',
    'in/a.md/d.md',
    'elsewhere/e.md',
  ])
    await writeFile(at(name), 'words');
  for (const name of ['edition.json', 'edition.txt', 'edition.html'])
    await writeFile(at('in/out/2031-03-05', name), '');
  await symlink(at('elsewhere'), at('in/linked'));
  await symlink('.', at('in/loop'));
  await symlink('gone.md', at('in/z.md'));
  execFileSync('mkfifo', [at('pipe.md')]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('reading a folder', () => {
  it('follows links once, and leaves out what is no article, dotfiles, overrides and editions built into it', async () => {
    const { files, unread } = await readInputs([at('in')]);
    expect(files.map((f) => f.path.slice(folder.length + 1))).toEqual(['in/a.md/d.md', 'in/b.txt', 'in/linked/e.md']);
    expect(unread).toMatchObject([{ path: at('in/z.md'), code: 'ENOENT' }]);
  });

  it('refuses what might never end', async () => {
    expect((await readInputs([at('pipe.md')])).unread).toMatchObject([{ code: 'no-file' }]);
  });

  it('says which PATH does not exist', async () => {
    await expect(readInputs([at('nowhere')])).rejects.toMatchObject({ code: 'input-missing', where: at('nowhere') });
  });
});

describe('templates', () => {
  it.each([
    ['a folder that was named and is not there', 'nowhere', 'nowhere'],
    ['a folder in the place of a template', 'own', 'own/x.mjml'],
  ])('%s is an error', async (_name, own, where) => {
    await expect(readTemplates(at(own))).rejects.toMatchObject({ code: 'template-missing', where: at(where) });
  });

  it('are the package’s where no folder is named', async () => {
    expect([...(await readTemplates()).keys()]).toContain('edition.mjml');
  });
});
