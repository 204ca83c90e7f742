/** The command line as a shell sees it: a child process, its streams and its exit status. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CLI = resolve('dist/cli.js');

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder = '';

const collate = (args: readonly string[], nodeArgs: readonly string[] = []): Promise<Ran> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      [...nodeArgs, CLI, ...args],
      { cwd: folder, env: { ...process.env, NO_COLOR: '1' }, maxBuffer: 64_000_000 },
      (error, stdout, stderr) => done({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });

const ARTICLE = `---
title: Council closes the tide mill
source: The Marsh Gazette
date: 2026-03-05
---

The council closed the tide mill on Thursday after a beam gave way, the mayor said.

"Nobody was hurt," Ada Byrne, the mayor, told reporters.
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collate-cli-'));
  await mkdir(join(folder, 'in'));
  await writeFile(join(folder, 'in', 'mill.md'), ARTICLE);
  await writeFile(join(folder, 'in', 'empty.txt'), '');
  await writeFile(join(folder, 'mill.md'), ARTICLE);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('collate', () => {
  it('--help names every command and loads neither mjml nor the language code', async () => {
    const log = join(folder, 'loaded.txt');
    const hooks = join(folder, 'hooks.mjs');
    const trace = join(folder, 'trace.mjs');
    await writeFile(
      hooks,
      `import { appendFileSync } from 'node:fs';
       export const load = (url, context, next) => { appendFileSync(${JSON.stringify(log)}, url + '\\n'); return next(url, context); };`,
    );
    await writeFile(trace, `import { register } from 'node:module'; register('./hooks.mjs', import.meta.url);`);
    const { status, stdout } = await collate(['--help'], ['--import', trace]);
    expect(status).toBe(0);
    for (const command of ['build', 'inspect', 'verify', 'publish', 'preview']) expect(stdout).toContain(`${command} `);
    const loaded = await readFile(log, 'utf8');
    expect(loaded).toContain('cli.js');
    expect(loaded).not.toMatch(/mjml|annotate|lexicons|handlebars/);
  });

  it('--version prints that of package.json', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect((await collate(['--version'])).stdout.trim()).toBe(version);
  });

  it.each([
    ['an unknown command', ['bild']],
    ['an unknown option', ['build', '--dat', '2026-03-05']],
    ['a day that does not exist', ['build', 'mill.md', '--date', '2026-02-30']],
    ['a time zone that does not exist', ['build', 'mill.md', '--timezone', 'Mars/Base']],
    ['a path that does not exist', ['build', 'nowhere']],
    ['a configuration that does not exist', ['build', 'mill.md', '--config', 'none.yaml']],
    ['inspect without a path', ['inspect']],
  ])('%s is status 2, says so on stderr and writes nothing', async (_name, args) => {
    const { status, stdout, stderr } = await collate(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/error/);
  });

  it('build writes its files, prints what they hold, and verify proves them', async () => {
    const built = await collate(['build', 'mill.md']);
    expect(built.stderr).not.toMatch(/error/);
    expect(built.status).toBe(0);
    expect(built.stdout).toMatch(/1 article, 1 story/);
    for (const name of ['edition.html', 'edition.txt', 'edition.eml', 'edition.json', 'web.html'])
      expect(built.stdout).toContain(name);
    const proven = await collate(['verify', 'out/2026-03-05']);
    expect(proven.status).toBe(0);
  });

  it('verify finds a word that was changed, and says where', async () => {
    await collate(['build', 'mill.md', '--out', 'tampered']);
    const path = join(folder, 'tampered', '2026-03-05', 'edition.json');
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('Nobody was hurt', 'Everybody was hurt'));
    const { status, stdout } = await collate(['verify', 'tampered/2026-03-05']);
    expect(status).toBe(3);
    expect(stdout.trim().split('\n').length).toBeGreaterThan(0);
  });

  it('verify of a folder that holds no edition is status 3', async () => {
    expect((await collate(['verify', 'in'])).status).toBe(3);
  });

  it('verify of an edition that lacks parts says so without a stack', async () => {
    await mkdir(join(folder, 'broken'));
    const parts = { format: 'collate-edition/1', sections: [null], articles: [] };
    await writeFile(join(folder, 'broken', 'edition.json'), JSON.stringify(parts));
    for (const name of ['edition.html', 'edition.txt']) await writeFile(join(folder, 'broken', name), '');
    const { status, stderr } = await collate(['verify', 'broken']);
    expect(status).toBe(3);
    expect(stderr).toContain('lacks parts');
    expect(stderr).not.toContain('    at ');
  });

  it('no name of a file steers the terminal', async () => {
    await writeFile(join(folder, 'a\u001b[2Jb.txt'), 'The mill was shut on Thursday, the mayor said.');
    const { status, stdout, stderr } = await collate(['inspect', 'a\u001b[2Jb.txt']);
    expect(status).toBe(0);
    expect(stdout + stderr).not.toContain('\u001b');
  });

  it('an unreadable input is status 1, and the rest goes on', async () => {
    const { status, stdout, stderr } = await collate(['inspect', 'in', '--jsonl']);
    expect(status).toBe(1);
    const lines = stdout
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as { path: string; error?: { code: string } });
    expect(lines.map((l) => l.path)).toEqual(['in/empty.txt', 'in/mill.md']);
    expect(lines[0]?.error?.code).toBeTypeOf('string');
    expect(stderr).toContain('in/empty.txt');
  });

  it('inspect shows every file it is given, copies too', async () => {
    await writeFile(join(folder, 'copy.md'), await readFile(join(folder, 'mill.md')));
    const { stdout } = await collate(['inspect', 'mill.md', 'copy.md', '--jsonl']);
    expect(stdout.trim().split('\n')).toHaveLength(2);
  });

  it('publish makes a site, says so, and is status 3 where an edition does not hold', async () => {
    await collate(['build', 'mill.md', '--out', 'public']);
    const done = await collate(['publish', '2026-03-05', '--out', 'public', '--json']);
    expect(done.status).toBe(0);
    expect(JSON.parse(done.stdout)).toMatchObject({
      site: join('public', 'site'),
      published: ['2026-03-05'],
      refused: [],
    });
    expect(done.stderr).toContain('tag: URIs');
    expect((await collate(['publish', '--all', '--out', 'public'])).stdout).toContain('0 files changed');
    const path = join(folder, 'public', '2026-03-05', 'web.html');
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('Nobody was hurt', 'Everybody was hurt'));
    const refused = await collate(['publish', '--all', '--out', 'public']);
    expect(refused.status).toBe(3);
    expect(refused.stderr).toMatch(/error: 2026-03-05 is not published: .*(?:Nobody|Everybody) was hurt/);
    expect((await collate(['publish', '--remove', '2026-03-05', '--out', 'public', '--dry-run'])).stdout).toContain(
      '2026-03-05 would be removed',
    );
    expect((await collate(['publish', '2026-02-30'])).status).toBe(2);
  });

  it('--json puts nothing but the edition on stdout', async () => {
    const { status, stdout } = await collate(['build', 'mill.md', '--json']);
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { format: string }).format).toBe('collate-edition/1');
  });

  it('--quiet prints nothing of what went well', async () => {
    const { stdout, stderr } = await collate(['--quiet', 'build', 'mill.md']);
    expect(stdout + stderr).toBe('');
  });

  it('the same input gives the same bytes', async () => {
    await collate(['build', 'mill.md', '--out', 'one']);
    await collate(['build', 'mill.md', '--out', 'two']);
    for (const name of ['edition.html', 'edition.txt', 'edition.eml', 'edition.json', 'web.html']) {
      const read = (out: string): Promise<string> => readFile(join(folder, out, '2026-03-05', name), 'utf8');
      expect(await read('one')).toBe(await read('two'));
    }
  });

  it('nothing usable is status 3', async () => {
    expect((await collate(['build', 'in/empty.txt'])).status).toBe(3);
  });
});
