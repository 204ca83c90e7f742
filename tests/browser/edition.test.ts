import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, type Edition } from '../../src/index.js';
import { buildCase, goldenCases } from '../golden/cases.js';
import { type OwnBrowser, openBrowser } from './browser.js';
import { faintTexts, foreignElements, overflow, visibleText } from './pageChecks.js';

/** White space and letter case are a matter of looks: style sheets may print kickers in capitals. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Every headline, quotation, account and event that the edition says is printed. */
function printedTexts(edition: Edition): readonly { readonly what: string; readonly text: string }[] {
  const briefings = edition.sections.flatMap((section) => section.briefings).filter((briefing) => briefing.printed);
  return briefings.flatMap((briefing) => [
    { what: 'headline', text: briefing.headline.text },
    ...briefing.quotes.filter((q) => q.printed).map((q) => ({ what: 'quote', text: q.text })),
    ...briefing.disputes
      .filter((d) => d.printed)
      .flatMap((d) => [
        { what: 'question', text: d.question },
        ...d.sides.map((side) => ({ what: 'account', text: side.position })),
      ]),
    ...briefing.timeline.filter((t) => t.printed).map((t) => ({ what: 'event', text: t.what })),
  ]);
}

const VIEWS = [640, 375].flatMap((width) =>
  [
    { colours: 'light', styles: true },
    { colours: 'dark', styles: true },
    { colours: 'light', styles: false },
  ].map((look) => ({
    ...look,
    width,
    view: `${width} px, ${look.styles ? look.colours : 'without style sheets'}`,
  })),
);

let own: OwnBrowser;
let edition: Edition;
let html = '';

beforeAll(async () => {
  const out = mkdtempSync(join(tmpdir(), 'collate-browser-test-'));
  try {
    const built = await build({ out, now: new Date('2026-11-21T22:00:00Z') });
    edition = built.edition;
    html = readFileSync(join(built.folder, 'edition.html'), 'utf8');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  own = await openBrowser();
});

afterAll(async () => {
  await own.close();
});

async function withPage<T>(
  view: (typeof VIEWS)[number],
  look: (page: Page, asked: readonly string[]) => Promise<T>,
  content = html,
) {
  const context = await own.browser.newContext({
    viewport: { width: view.width, height: 900 },
    colorScheme: view.colours === 'dark' ? 'dark' : 'light',
    offline: true,
  });
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    await page.route('**/*', async (route) => {
      asked.push(route.request().url());
      await route.abort();
    });
    await page.setContent(view.styles ? content : content.replace(/<style[\s\S]*?<\/style>/gi, ''));
    return await look(page, asked);
  } finally {
    await context.close();
  }
}

describe.each(VIEWS)('the sample edition at $view', (view) => {
  test('fits the width: nothing is cut off or scrolls sideways', async () => {
    const wide = await withPage(view, (page) => page.evaluate(overflow, view.width));
    expect(wide).toEqual({ scroll: view.width, over: [] });
  });

  test('shows every headline, quotation, account and event that counts as printed', async () => {
    const seen = plain(await withPage(view, (page) => page.evaluate(visibleText)));
    const texts = printedTexts(edition);
    expect(texts.filter(({ what }) => what === 'headline').length).toBeGreaterThan(8);
    expect(texts.filter(({ what }) => what === 'quote').length).toBeGreaterThan(4);
    expect(texts.filter(({ what }) => what === 'account').length).toBeGreaterThan(1);
    expect(texts.filter(({ text }) => !seen.includes(plain(text)))).toEqual([]);
  });

  test('asks the network for nothing', async () => {
    const asked = await withPage(view, async (page, urls) => {
      await page.waitForTimeout(50);
      return [...urls];
    });
    expect(asked).toEqual([]);
  });

  test('can be read: text stands out from its ground by 4.5 to 1', async () => {
    const faint = await withPage(view, (page) => page.evaluate(faintTexts));
    expect(faint).toEqual([]);
  });
});

test('words of articles stay words: no script runs, no element of theirs stands in the page', async () => {
  const golden = goldenCases().find(({ name }) => name === 'hostile');
  const view = VIEWS[0];
  if (golden === undefined || view === undefined) throw new Error('the golden case "hostile" is missing');
  const { files } = await buildCase(golden);
  const look = async (page: Page, asked: readonly string[]) => {
    const seen = plain(await page.evaluate(visibleText));
    return { seen, found: await page.evaluate(foreignElements), asked: [...asked] };
  };
  const { seen, found, asked } = await withPage(view, look, files.get('edition.html') ?? '');
  expect({ found, asked }).toEqual({ found: [], asked: [] });
  expect(seen).toContain('<script>alert(1)</script> sign falls');
  expect(seen).toContain('{{#each stalls}}{{price}}{{/each}}');
  expect(seen).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});
