/** The compiled program: what is measured is what is installed, not the sources as a test runner rewrites them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const PROGRAM = join(ROOT, 'dist', 'cli.js');

export const isCompiled = (): boolean => existsSync(PROGRAM);

/** `compiled<typeof import('../../src/clean/clean.js')>('clean/clean.js')` → that module. */
export const compiled = async <Module>(path: string): Promise<Module> => {
  const module: Module = await import(pathToFileURL(join(ROOT, 'dist', path)).href);
  return module;
};
