/**
 * A Chromium to look at an edition with, from the npm package that carries one: nothing to install by hand.
 * The package reuses whatever lies in the temporary folder, so it gets one of its own, removed by `close`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright-core';

/** With one process for everything, closing the first page ends the browser; web security is ours to keep. */
const REFUSED: ReadonlySet<string> = new Set(['--single-process', '--disable-web-security']);

export interface OwnBrowser {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Starts the browser; takes about two seconds, most of it to unpack. */
export async function openBrowser(): Promise<OwnBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'collate-browser-'));
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  process.env.TMPDIR = folder;
  // Makes the package use the libraries it carries instead of those of the machine.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const browser = await playwright.launch({
    args: chromium.args.filter((arg) => !REFUSED.has(arg)),
    executablePath: await chromium.executablePath(),
    headless: true,
  });
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
