/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OwnBrowser, openBrowser } from './browser.js';
import { faintTexts, overflow, visibleText } from './pageChecks.js';
import { type Sample, sample } from './sample.js';
import { inaccessible, invalid } from './standards.js';
import { type View, withPage } from './views.js';

let own: OwnBrowser;
let pages: Pick<Sample, 'web' | 'list'>;

beforeAll(async () => {
  [own, pages] = await Promise.all([openBrowser(), sample()]);
});

afterAll(() => own.close());

const see = <T>(
  view: Omit<View, 'styles'>,
  look: Parameters<typeof withPage<T>>[3],
  of: keyof typeof pages = 'web',
): Promise<T> => withPage(own.browser, { ...view, styles: true }, pages[of], look);

/** The title of a page is its subject, however long; a bar's length is its figure, which no style sheet can hold. */
const BROKEN_BY_WORDS_AND_FIGURES = ['long-title', 'no-inline-style'];

describe.each(['web', 'list'] as const)('the page “%s”', (of) => {
  describe.each([320, 375, 640, 1200])('at %i px', (width) => {
    test.each([
      'light',
      'dark',
    ] as const)('%s: has nothing that axe finds wrong, notes shut or open', async (colours) => {
      const faults = await see(
        { width, colours },
        async (page) => {
          const shut = await inaccessible(page);
          await page.evaluate(openAll);
          return [...shut, ...(await inaccessible(page))];
        },
        of,
      );
      expect(faults).toEqual([]);
    });
  });

  test('is valid HTML', async () => {
    expect(await invalid(pages[of], BROKEN_BY_WORDS_AND_FIGURES)).toEqual([]);
  });
});

test('counts on which accounts differ are drawn, each as long as it is large', async () => {
  const bars = await see({ width: 640, colours: 'light' }, (page) =>
    page.locator('.bar').evaluateAll((rows) =>
      rows.map((row) => ({
        row: row.getBoundingClientRect().width,
        bar: row.querySelector('span')?.getBoundingClientRect() ?? { width: 0, height: 0 },
        count: Number(row.textContent),
      })),
    ),
  );
  expect(bars.map(({ count }) => count)).toEqual([198, 212, 112, 40]);
  for (const { row, bar } of bars) {
    expect(bar.height).toBeGreaterThan(5);
    expect(bar.width / row).toBeGreaterThan(0.1);
  }
  const lengths = bars.map(({ bar }) => bar.width);
  expect((lengths[3] ?? 0) / (lengths[2] ?? 1)).toBeCloseTo(40 / 112, 1);
});

const openAll = (): void => {
  for (const note of document.querySelectorAll('details')) note.open = true;
};

describe.each([320, 375, 640, 900, 1200])('the sample’s page at %i px', (width) => {
  test.each([
    'light',
    'dark',
  ] as const)('%s: fits with every note open, can be read, asks for nothing', async (colours) => {
    const seen = await see({ width, colours }, async (page, asked) => {
      const closed = await page.evaluate(overflow, width);
      await page.evaluate(openAll);
      const open = await page.evaluate(overflow, width);
      return { closed: closed.scroll, open: open.scroll, faint: await page.evaluate(faintTexts), asked: [...asked] };
    });
    expect(seen).toEqual({ closed: width, open: width, faint: [], asked: [] });
  });
});

test('a note opens without script, by mouse and by keyboard, and shows the sentence it stands on', async () => {
  await see({ width: 640, colours: 'light', script: false }, async (page) => {
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
  await see({ width: 700, colours: 'dark' }, async (page) => {
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
