/**
 * `npx tsx tests/browser/picture.ts [edition.html]`: takes the README's picture of an edition, 640 px wide, into
 * `tests/browser/accepted/edition-640.png`. Default: the sample, built afresh.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/index.js';
import { openBrowser } from './browser.js';

/** A README shows the top of an edition; the whole would be many screens long. */
const HEIGHT_PX = 1700;

async function sample(): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'collate-picture-'));
  try {
    const { folder } = await build({ out, now: new Date('2026-11-21T22:00:00Z') });
    return readFileSync(join(folder, 'edition.html'), 'utf8');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const [given] = process.argv.slice(2);
const html = given === undefined ? await sample() : readFileSync(given, 'utf8');
const { browser, close } = await openBrowser();
const page = await browser.newPage({ viewport: { width: 640, height: HEIGHT_PX }, offline: true });
// The tokens that a send fills in would stand in the picture as they are.
await page.setContent(html.replace(/%%[\w.]+\|([^%]*)%%/g, '$1'));
mkdirSync('tests/browser/accepted', { recursive: true });
await page.screenshot({ path: 'tests/browser/accepted/edition-640.png' });
await close();
