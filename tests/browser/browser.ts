/**
 * A Chromium to look at an edition with, from the npm package that carries one: nothing to install by hand.
 * The package reuses whatever lies in the temporary folder, so it gets one of its own, removed by `close`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright-core';

export interface OwnBrowser {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** With one process for everything, closing the first page ends the browser; web security is ours to keep. */
const REFUSED: ReadonlySet<string> = new Set(['--single-process', '--disable-web-security']);

/** Only the font that the package carries, whatever the machine has: widths are the same everywhere. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** The package reads its temporary folder and its surroundings from the environment, and writes to it: both are put back. */
async function unpack(folder: string): Promise<{ readonly executablePath: string; readonly args: readonly string[] }> {
  const before = { ...process.env };
  process.env.TMPDIR = folder;
  // Makes the package use the libraries it carries instead of those of the machine.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return { executablePath: await chromium.executablePath(), args: chromium.args };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** Starts the browser; takes about two seconds, most of it to unpack. */
export async function openBrowser(): Promise<OwnBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'collate-browser-'));
  const { executablePath, args } = await unpack(folder);
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, fontConfiguration(folder));
  const browser = await playwright.launch({
    executablePath,
    args: args.filter((arg) => !REFUSED.has(arg)),
    env: {
      ...process.env,
      TMPDIR: folder,
      FONTCONFIG_FILE: fonts,
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
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
