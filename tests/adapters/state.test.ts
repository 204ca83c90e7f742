import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/adapters/sqlite/database.js';
import { secretsOf, stateFolder } from '../../src/adapters/state.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-state-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe('the state folder', () => {
  it('is made beside the settings, for its owner alone', async () => {
    const made = await stateFolder(join(folder, 'content'), undefined);
    expect(made).toBe(join(folder, 'content', '.state'));
    expect(modeOf(made)).toBe(0o700);
  });

  it('lies where the option says, before the environment, before the settings', async () => {
    vi.stubEnv('COLLATE_STATE', join(folder, 'env'));
    expect(await stateFolder(folder, undefined)).toBe(join(folder, 'env'));
    expect(await stateFolder(folder, join(folder, 'given'))).toBe(join(folder, 'given'));
  });

  it('that cannot be made is named', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(stateFolder(join(folder, 'file'), undefined)).rejects.toMatchObject({
      code: 'state-unusable',
      where: join(folder, 'file', '.state'),
    });
  });
});

describe('the secret', () => {
  it('is made once, at random, for its owner alone', async () => {
    const all = await Promise.all([secretsOf(folder), secretsOf(folder), secretsOf(folder)]);
    expect(new Set(all.map(([first]) => first)).size).toBe(1);
    expect(all[0][0].length).toBeGreaterThanOrEqual(43);
    expect(await secretsOf(folder)).toEqual(all[0]);
    expect(modeOf(join(folder, 'secret'))).toBe(0o600);
  });

  it('may be given; what was signed with older ones stays good', async () => {
    writeFileSync(join(folder, 'secret'), 'second\n\nfirst\n');
    vi.stubEnv('COLLATE_SECRET', 'third');
    expect(await secretsOf(folder)).toEqual(['third', 'second', 'first']);
  });

  it('that is empty is an error, not an empty key', async () => {
    writeFileSync(join(folder, 'secret'), '\n');
    await expect(secretsOf(folder)).rejects.toMatchObject({ code: 'state-unusable' });
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe('\n');
  });
});

describe('the database', () => {
  it('keeps what was committed, each commit on disk', () => {
    const first = openDatabase(folder);
    expect(first.prepare('PRAGMA synchronous').get()).toMatchObject({ synchronous: 2 });
    first.prepare("INSERT INTO lists (name, created_at) VALUES ('daily', '2026-11-21')").run();
    first.close();
    const again = openDatabase(folder);
    expect(again.prepare('SELECT name FROM lists').all()).toMatchObject([{ name: 'daily' }]);
    again.close();
    expect(modeOf(join(folder, 'collate.db'))).toBe(0o600);
  });

  it('of a newer version is left alone', () => {
    const database = openDatabase(folder);
    database.exec('PRAGMA user_version = 999');
    database.close();
    expect(() => openDatabase(folder)).toThrow(expect.objectContaining({ code: 'state-newer' }));
  });

  it('that is none is an error that names it', () => {
    writeFileSync(join(folder, 'collate.db'), 'not a database, but long enough to look like one. '.repeat(40));
    expect(() => openDatabase(folder)).toThrow(
      expect.objectContaining({ code: 'state-unusable', where: join(folder, 'collate.db') }),
    );
  });
});
