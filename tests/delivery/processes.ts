/** Starts the processes that the tests of sending kill. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Started {
  readonly process: ChildProcess;
  /** Lines of stdout so far. */
  readonly lines: readonly string[];
  readonly stderr: () => string;
  /** Resolves when a line matches; rejects when the process ends before. */
  readonly line: (pattern: RegExp) => Promise<string>;
  /** Its exit status, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

export const start = (script: string, env: Readonly<Record<string, string>>, args: readonly string[] = []): Started => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let rest = '';
  let errors = '';
  let watchers: (() => void)[] = [];
  const tell = (): void => {
    const all = watchers;
    watchers = [];
    for (const watch of all) watch();
  };
  child.stdout?.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    tell();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  let over = false;
  const ended = new Promise<number | string>((resolve) => {
    child.on('close', (code, signal) => {
      over = true;
      resolve(code ?? signal ?? '');
      tell();
    });
  });
  return {
    process: child,
    lines,
    stderr: () => errors,
    ended,
    line: async (pattern) => {
      for (;;) {
        const found = lines.find((line) => pattern.test(line));
        if (found !== undefined) return found;
        if (over) throw new Error(`${script} ended without ${pattern}: ${errors}`);
        await new Promise<void>((resolve) => watchers.push(resolve));
      }
    },
  };
};
