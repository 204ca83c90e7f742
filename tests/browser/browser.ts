/**
 * A Chromium to look at an edition with, from the npm package that carries one: nothing to install by hand. It is unpacked
 * with its fonts once for each version, into `node_modules/.cache`; each start has a temporary folder of its own.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium as playwright } from 'playwright-core';
import { fontConfiguration, writeFonts } from './fonts.js';

export interface OwnBrowser {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** With one process for everything, closing the first page ends the browser; web security is ours to keep. */
const REFUSED: ReadonlySet<string> = new Set(['--single-process', '--disable-web-security']);

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What is unpacked, and what the fonts are made with. */
const UNPACKED = /^node_modules\/(?:@sparticuz\/chromium|@fontsource.*|wawoff2)$/;

/** Other versions of the packages, or other fonts, give another name. */
const key = (): string => {
  const { packages } = JSON.parse(readFileSync(here('../../package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version: string }>>;
  };
  const versions = Object.entries(packages).flatMap(([path, of]) =>
    UNPACKED.test(path) ? `${path} ${of.version}` : [],
  );
  return createHash('sha256')
    .update(versions.join('\n'))
    .update(readFileSync(here('fonts.ts')))
    .digest('hex')
    .slice(0, 12);
};

/** The package reads its temporary folder and its surroundings from the environment, and writes to it: both are put back. */
async function withEnvironment<T>(folder: string, run: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  process.env.TMPDIR = folder;
  // Makes the package use the libraries it carries instead of those of the machine.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    return await run();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** The folder of the unpacked browser and its fonts; made at most once, also when two test files ask at a time. */
async function unpacked(): Promise<string> {
  const folder = join(here('../../node_modules/.cache'), `collate-browser-${key()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const making = mkdtempSync(`${folder}-`);
  await writeFonts(join(making, 'own-fonts'));
  await withEnvironment(making, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  });
  try {
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Starts the browser: half a second, and some five more where it is not unpacked yet. */
export async function openBrowser(): Promise<OwnBrowser> {
  const cache = await unpacked();
  const folder = mkdtempSync(join(tmpdir(), 'collate-browser-'));
  const { args } = await withEnvironment(cache, async () => (await import('@sparticuz/chromium')).default);
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, fontConfiguration(join(cache, 'own-fonts'), join(folder, 'fonts-cache')));
  const browser = await playwright.launch({
    executablePath: join(cache, 'chromium'),
    args: args.filter((arg) => !REFUSED.has(arg)),
    env: {
      ...process.env,
      TMPDIR: folder,
      FONTCONFIG_FILE: fonts,
      LD_LIBRARY_PATH: [join(cache, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
    headless: true,
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
