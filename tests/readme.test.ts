import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schema } from '../src/config.js';
import { EXIT } from '../src/errors.js';
import { schema as overridesSchema } from '../src/overrides.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const packaged = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Rows of the table under a heading: cells without the white space around them; `\|` is a bar inside a cell. */
const rows = (heading: string): readonly (readonly string[])[] => {
  const from = readme.indexOf(`\n## ${heading}\n`);
  const to = readme.indexOf('\n## ', from + 1);
  const lines = readme.slice(from, to === -1 ? undefined : to).split('\n');
  return lines
    .filter((line) => line.startsWith('|') && !line.startsWith('|---'))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
};

/** Runs the command as a newcomer's shell would, from the sources. */
const collate = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });

const COMMANDS = ['build', 'inspect', 'verify', 'publish', 'preview'] as const;

describe('the two commands', () => {
  const out = mkdtempSync(join(tmpdir(), 'collate-readme-'));
  let first: ReturnType<typeof collate>;

  beforeAll(() => {
    first = collate('build', '--out', out);
  });
  afterAll(() => {
    rmSync(out, { recursive: true, force: true });
  });

  test('stand in the README and in package.json', () => {
    expect(readme).toContain('npm ci && npm start');
    expect(packaged.scripts.start).toBe('node dist/cli.js build');
    expect(packaged.scripts.prepare).toContain('tsc -p tsconfig.build.json');
    expect(packaged.scripts.test).toMatch(/lint.*types.*vitest run/);
  });

  test('npm start builds the sample into the folder that the README names', () => {
    expect(first.stderr).not.toMatch(/^error:/m);
    expect(first.status).toBe(EXIT.done);
    const day = /builds the sample briefing .* into `out\/([\d-]+)\/`/.exec(readme)?.[1] ?? 'no day';
    expect(readdirSync(out)).toEqual([day]);
    const files = rows('What an edition holds').flatMap(
      ([cell]) => /^`((?:edition|web)\.\w+)`$/.exec(cell ?? '')?.[1] ?? [],
    );
    expect(readdirSync(join(out, day)).sort()).toEqual([...files].sort());
    for (const file of files) expect(first.stdout).toContain(`${day}/${file}`);
    for (const file of files) expect(readFileSync(join(out, day, file), 'utf8').length).toBeGreaterThan(1000);
  });

  test('npm start says how much it found, and nothing that reads like a mishap', () => {
    expect(first.stdout).toMatch(/\d+ articles, \d+ stories, .*\d+ quotes, \d+ disputed points, \d+ timeline entries/);
    expect(first.stderr).not.toMatch(/^(?:warning|error):/m);
  });

  test('what it built can be verified, and the same input gives the same bytes', () => {
    const again = mkdtempSync(join(tmpdir(), 'collate-readme-'));
    try {
      expect(collate('build', '--out', again).status).toBe(EXIT.done);
      const [day = ''] = readdirSync(out);
      expect(collate('verify', join(out, day)).status).toBe(EXIT.done);
      for (const file of readdirSync(join(out, day))) {
        expect(readFileSync(join(again, day, file), 'utf8'), file).toBe(readFileSync(join(out, day, file), 'utf8'));
      }
    } finally {
      rmSync(again, { recursive: true, force: true });
    }
  });
});

describe('the tables of the README', () => {
  test('options: each one of --help, and none that is not there', () => {
    const documented = new Map<string, readonly string[]>();
    for (const [option = '', commands = ''] of rows('Commands')) {
      for (const name of option.match(/(?<=`)--[\w-]+/g) ?? []) {
        documented.set(name, commands === 'all' ? COMMANDS : commands.split(', '));
      }
    }
    const helped = new Map<string, string[]>();
    for (const command of COMMANDS) {
      const { stdout } = collate(command, '--help');
      for (const [, name = ''] of stdout.matchAll(/^\s+(?:-\w, )?(--[\w-]+)/gm)) {
        helped.set(name, [...(helped.get(name) ?? []), command]);
      }
    }
    expect(Object.fromEntries([...documented].sort())).toEqual(Object.fromEntries([...helped].sort()));
  });

  test('options of send: each one of --help, and none that is not there', () => {
    const general = ['--quiet', '--verbose', '--config', '--help', '--version'];
    const documented = rows('Sending').flatMap(([cell = '']) => cell.match(/(?<=`)--[\w-]+/g) ?? []);
    const { stdout } = collate('send', '--help');
    const helped = Array.from(stdout.matchAll(/^\s+(?:-\w, )?(--[\w-]+)/gm), ([, name = '']) => name);
    expect([...documented, ...general].sort()).toEqual(helped.sort());
  });

  interface Node {
    readonly properties?: Readonly<Record<string, Node>>;
    readonly items?: Node;
  }
  const keys = (node: Node, path: string): readonly string[] => {
    if (node.items?.properties) return keys(node.items, `${path}[]`);
    if (!node.properties) return [path];
    return Object.entries(node.properties).flatMap(([key, inner]) => keys(inner, path ? `${path}.${key}` : key));
  };
  const keysOf = (of: z.ZodType): readonly string[] =>
    keys(z.toJSONSchema(of, { io: 'input', unrepresentable: 'any' }) as Node, '');

  test('overrides: each key that an editor may write', () => {
    const table = rows('The editor’s hand').slice(1);
    expect(table.map(([key]) => key?.replaceAll('`', '')).sort()).toEqual([...keysOf(overridesSchema)].sort());
  });

  test('configuration: each key that the schema knows, with its default', () => {
    const known = keysOf(schema);
    const table = rows('Configuration').slice(1);
    expect(table.map(([key]) => key?.replaceAll('`', '')).sort()).toEqual([...known].sort());

    const defaults: unknown = schema.parse({});
    for (const [key = '', stated = ''] of table) {
      if (key.includes('[]')) continue;
      const value = key
        .replaceAll('`', '')
        .split('.')
        .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], defaults);
      const shown = value === undefined || value === null || value === '' ? 'none' : String(value);
      expect(stated.replaceAll('"', ''), key).toBe(shown);
    }
  });

  test('exit statuses: each one that the program uses', () => {
    const table = rows('Commands').flatMap(([cell]) => (/^\d$/.test(cell ?? '') ? [Number(cell)] : []));
    expect(table).toEqual(Object.values(EXIT).sort());
  });

  test('folders and files: all of them exist, and every folder of ours is named', () => {
    const folders = rows('Project structure').flatMap(([cell]) => /^`(\w+)\/`$/.exec(cell ?? '')?.[1] ?? []);
    const ours = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .filter((name) => !['node_modules', 'dist'].includes(name));
    expect([...folders].sort()).toEqual(ours.sort());
    for (const [, path = ''] of readme.matchAll(/\]\(((?!https?:)[^)]+)\)/g)) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
    }
  });
});

test.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])('%s names no machine of ours', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  expect(text).not.toMatch(/(?:^|[\s`(])\/(?:work|home|root|tmp|Users)\//m);
  expect(text).not.toMatch(/registry\.\w+|localhost/);
});

test('every npm script that a document names exists', () => {
  for (const file of ['README.md', 'CONTRIBUTING.md']) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const [, script = ''] of text.matchAll(/npm run ([\w:]+)/g)) {
      expect(packaged.scripts[script], `${file}: npm run ${script}`).toBeDefined();
    }
  }
});

test('every file and folder that CONTRIBUTING names exists', () => {
  const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const named = [...text.matchAll(/`((?:src|tests|templates|content)\/[\w./-]*)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
