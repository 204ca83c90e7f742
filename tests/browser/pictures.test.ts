import { readdirSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OwnBrowser, openBrowser } from './browser.js';
import { everyPart } from './everyPart.js';
import { overflow } from './pageChecks.js';
import { differenceTo, PICTURED, type Pictured, pictureName, takePicture } from './pictures.js';
import { sample } from './sample.js';
import { inaccessible, invalid } from './standards.js';
import { VIEWS, type View, viewName, withPage } from './views.js';

let own: OwnBrowser;
let pages: Readonly<Record<Pictured, string>>;

beforeAll(async () => {
  [own, pages] = await Promise.all([
    openBrowser(),
    Promise.all([sample(), everyPart()]).then(([{ html }, parts]) => ({ edition: html, parts })),
  ]);
});

afterAll(async () => {
  await own.close();
});

/** Rules that a mail cannot keep: it has no landmarks, since the program that shows it has its own. */
const NOT_FOR_MAILS = ['landmark-one-main', 'region'];

/** Rules that mails must break: what mail programs know is older than what they ask for. */
const BROKEN_BY_MAILS = [
  'no-inline-style',
  'no-deprecated-attr',
  'no-conditional-comment',
  'doctype-style',
  'prefer-tbody',
  'prefer-native-element',
  'void-style',
  'no-trailing-whitespace',
  'long-title',
];

/** WCAG 2.2, 1.4.12: what a reader may set, and must lose nothing by. */
const SPACED = `<style>
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
</style>`;

/** What there is to see of an edition in one view; each page is laid out once. */
const looks = new Map<string, Promise<{ readonly picture: Buffer; readonly faults: readonly string[] }>>();
const lookAt = (of: Pictured, view: View) => {
  const name = pictureName(of, view);
  const known = looks.get(name);
  if (known !== undefined) return known;
  const look = withPage(own.browser, view, pages[of], async (page) => {
    const picture = await takePicture(page, of, view.width);
    const faults = await inaccessible(page, NOT_FOR_MAILS);
    return { picture, faults };
  });
  looks.set(name, look);
  return look;
};

describe.each(PICTURED)('the edition “%s”', (of) => {
  describe.each(VIEWS.map((view) => ({ view, name: viewName(view) })))('at $name', ({ view }) => {
    test('looks as accepted', async () => {
      const { picture } = await lookAt(of, view);
      expect(differenceTo(pictureName(of, view), picture)).toBeUndefined();
    });

    test('has nothing that axe finds wrong', async () => {
      expect((await lookAt(of, view)).faults).toEqual([]);
    });
  });

  const fits = (width: number, html: string) =>
    withPage(own.browser, { width, colours: 'light', styles: true }, html, (page) => page.evaluate(overflow, width));

  test.each([640, 375])('fits %i px when a reader spaces its text', async (width) => {
    const spaced = pages[of].replace('</body>', `${SPACED}</body>`);
    expect(await fits(width, spaced)).toEqual({ scroll: width, over: [] });
  });

  test('fits at 200 % zoom', async () => {
    expect(await fits(320, pages[of])).toEqual({ scroll: 320, over: [] });
  });

  test('is valid HTML but for what mails must break', async () => {
    expect(await invalid(pages[of], BROKEN_BY_MAILS)).toEqual([]);
  });
});

describe('the accepted pictures', () => {
  const folder = new URL('accepted/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.png'));

  test('are those that are compared, and no others', () => {
    const names = PICTURED.flatMap((of) => VIEWS.map((view) => pictureName(of, view)));
    expect([...files].sort(), 'npm run pictures -- --accept').toEqual([...names].sort());
  });

  test('take less than 3 MB', () => {
    expect(files.reduce((n, name) => n + statSync(new URL(name, folder)).size, 0)).toBeLessThan(3e6);
  });
});
