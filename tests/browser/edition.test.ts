import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/index.js';
import { type OwnBrowser, openBrowser } from './browser.js';
import { faintTexts, overflow, visibleText } from './pageChecks.js';
import { sample } from './sample.js';
import { VIEWS, viewName, withPage } from './views.js';

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

let own: OwnBrowser;
let edition: Edition;
let html = '';

beforeAll(async () => {
  [own, { edition, html }] = await Promise.all([openBrowser(), sample()]);
});

afterAll(async () => {
  await own.close();
});

describe.each(VIEWS.map((view) => ({ view, name: viewName(view) })))('the sample edition at $name', ({ view }) => {
  test('fits the width: nothing is cut off or scrolls sideways', async () => {
    const wide = await withPage(own.browser, view, html, (page) => page.evaluate(overflow, view.width));
    expect(wide).toEqual({ scroll: view.width, over: [] });
  });

  test('shows every headline, quotation, account and event that counts as printed', async () => {
    const seen = plain(await withPage(own.browser, view, html, (page) => page.evaluate(visibleText)));
    const texts = printedTexts(edition);
    expect(texts.filter(({ what }) => what === 'headline').length).toBeGreaterThan(8);
    expect(texts.filter(({ what }) => what === 'quote').length).toBeGreaterThan(4);
    expect(texts.filter(({ what }) => what === 'account').length).toBeGreaterThan(1);
    expect(texts.filter(({ text }) => !seen.includes(plain(text)))).toEqual([]);
  });

  test('asks the network for nothing', async () => {
    const asked = await withPage(own.browser, view, html, async (page, urls) => {
      await page.waitForTimeout(50);
      return [...urls];
    });
    expect(asked).toEqual([]);
  });

  test('can be read: text stands out from its ground by 4.5 to 1', async () => {
    const faint = await withPage(own.browser, view, html, (page) => page.evaluate(faintTexts));
    expect(faint).toEqual([]);
  });
});
