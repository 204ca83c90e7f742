import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRunAlive, lockRun } from '../../src/adapters/sqlite/runLock.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-lock-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What another process says of a run. */
const aliveElsewhere = (name: string): string =>
  spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      `import { isRunAlive } from './src/adapters/sqlite/runLock.ts'; console.log(isRunAlive(${JSON.stringify(folder)}, ${JSON.stringify(name)}))`,
    ],
    { encoding: 'utf8' },
  ).stdout.trim();

describe('a run', () => {
  it('is alive as long as its process holds the lock, however often it is asked', () => {
    const lock = lockRun(folder);
    expect(isRunAlive(folder, lock.name)).toBe(true);
    expect(aliveElsewhere(lock.name)).toBe('true');
    // Closing one handle of a file drops all locks of a process on it, were it not for the care of SQLite.
    expect(isRunAlive(folder, lock.name)).toBe(true);
    expect(aliveElsewhere(lock.name)).toBe('true');
    lock.release();
    expect(isRunAlive(folder, lock.name)).toBe(false);
    expect(readdirSync(join(folder, 'runs'))).toEqual([]);
  });

  it('whose process was killed is dead, and its lock is cleared away', () => {
    const { stdout } = spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        `import { lockRun } from './src/adapters/sqlite/runLock.ts'; console.log(lockRun(${JSON.stringify(folder)}).name); process.kill(process.pid, 'SIGKILL')`,
      ],
      { encoding: 'utf8' },
    );
    const name = stdout.trim();
    expect(name).toMatch(/\.lock$/);
    expect(readdirSync(join(folder, 'runs'))).toContain(name);
    expect(isRunAlive(folder, name)).toBe(false);
    expect(readdirSync(join(folder, 'runs'))).toEqual([]);
  });

  it('that nobody has heard of is not alive', () => {
    expect(isRunAlive(folder, 'nobody.lock')).toBe(false);
  });
});
