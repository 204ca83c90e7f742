import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/index.js';
import { type OwnBrowser, openBrowser } from './browser.js';
import { faintTexts, overflow, visibleText } from './pageChecks.js';

let own: OwnBrowser;
let html = '';

beforeAll(async () => {
  const out = mkdtempSync(join(tmpdir(), 'collate-browser-test-'));
  try {
    const { folder } = await build({ out, now: new Date('2026-11-21T22:00:00Z') });
    html = readFileSync(join(folder, 'web.html'), 'utf8');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  own = await openBrowser();
});

afterAll(() => own.close());

interface Look {
  readonly width: number;
  readonly colours: 'light' | 'dark';
  readonly script?: false;
}

async function withPage<T>(
  { width, colours, script }: Look,
  look: (page: Page, asked: readonly string[]) => Promise<T>,
) {
  const context = await own.browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: colours,
    javaScriptEnabled: script !== false,
    offline: true,
  });
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    await page.route('**/*', async (route) => {
      asked.push(route.request().url());
      await route.abort();
    });
    await page.setContent(html);
    return await look(page, asked);
  } finally {
    await context.close();
  }
}

const openAll = (): void => {
  for (const note of document.querySelectorAll('details')) note.open = true;
};

describe.each([320, 375, 640, 900, 1200])('the sample’s page at %i px', (width) => {
  test.each([
    'light',
    'dark',
  ] as const)('%s: fits with every note open, can be read, asks for nothing', async (colours) => {
    const seen = await withPage({ width, colours }, async (page, asked) => {
      const closed = await page.evaluate(overflow, width);
      await page.evaluate(openAll);
      const open = await page.evaluate(overflow, width);
      return { closed: closed.scroll, open: open.scroll, faint: await page.evaluate(faintTexts), asked: [...asked] };
    });
    expect(seen).toEqual({ closed: width, open: width, faint: [], asked: [] });
  });
});

test('a note opens without script, by mouse and by keyboard, and shows the sentence it stands on', async () => {
  await withPage({ width: 640, colours: 'light', script: false }, async (page) => {
    const note = page.locator('.facts .note').first();
    const passage = note.locator('.passage blockquote').first();
    expect(await passage.isVisible()).toBe(false);
    await note.locator('summary').click();
    expect(await passage.isVisible()).toBe(true);
    await note.locator('summary').press('Enter');
    expect(await passage.isVisible()).toBe(false);
  });
});

test('in print the references stay, notes and what only a screen can use go, and addresses are shown', async () => {
  await withPage({ width: 700, colours: 'dark' }, async (page) => {
    await page.evaluate(openAll);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('.passages').first().isVisible()).toBe(false);
    expect(await page.locator('.permalink').first().isVisible()).toBe(false);
    const looks = await page.evaluate(() => {
      const link = document.querySelector('.sources a[href]:not(.bare)');
      const quote = document.querySelector('.quote');
      if (link === null || quote === null) throw new Error('the sample has sources and quotations');
      return {
        address: getComputedStyle(link, '::after').content,
        href: link.getAttribute('href') ?? '',
        torn: getComputedStyle(quote).breakInside,
        ground: getComputedStyle(document.body).backgroundColor,
      };
    });
    expect(looks.address).toContain(looks.href);
    expect(looks.torn).toBe('avoid');
    expect(looks.ground).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate(visibleText)).toContain('[1]');
  });
});
