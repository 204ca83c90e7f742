/**
 * Pictures of editions against those that a person has looked at and accepted, `accepted/*.png`. Where one differs, what
 * was taken and where it differs are written to `failed/`, which git ignores.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { VIEWS, type View, withPage } from './views.js';

/** What pictures are taken of: `edition` is the sample, `parts` an edition that has everything. */
export const PICTURED = ['edition', 'parts'] as const;
export type Pictured = (typeof PICTURED)[number];

/** So much of the top is taken: the sample shows the first screens, the other edition everything. All together under 3 MB. */
const HEIGHT_PX: Readonly<Record<Pictured, number>> = { edition: 1300, parts: 4000 };

/**
 * So many pixels may differ. The browser and the fonts are the same everywhere, so there are none on one machine; on another
 * processor the shading of an edge may round otherwise, here and there. A figure that is another one, 8 for 3 in the
 * smallest type, makes 14; another letter about 20.
 */
const MOST_DIFFERENT_PIXELS = 12;

/** Of a colour's way from black to white; less is not seen. */
const COLOUR_THRESHOLD = 0.1;

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** `edition-640.png`, `parts-375-dark.png`, `parts-640-plain.png` */
export const pictureName = (of: Pictured, { width, colours, styles }: View): string =>
  `${of}-${width}${styles ? (colours === 'dark' ? '-dark' : '') : '-plain'}.png`;

const acceptedPath = (name: string): string => `${FOLDER}accepted/${name}`;

const failedPath = (name: string): string => `${FOLDER}failed/${name}`;

/** The top of a page as it stands. */
export async function takePicture(page: Page, of: Pictured, width: number): Promise<Buffer> {
  const height = Math.min(HEIGHT_PX[of], await page.evaluate(() => document.documentElement.scrollHeight));
  return page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height }, animations: 'disabled' });
}

/** Smaller than the browser writes it: pictures lie in the repository. */
const packed = (picture: Buffer): Buffer =>
  PNG.sync.write(PNG.sync.read(picture), { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });

export const accept = (name: string, picture: Buffer): number => {
  mkdirSync(`${FOLDER}accepted`, { recursive: true });
  const file = packed(picture);
  writeFileSync(acceptedPath(name), file);
  return file.length;
};

const fail = (name: string, kind: 'actual' | 'difference', picture: Buffer): string => {
  mkdirSync(`${FOLDER}failed`, { recursive: true });
  const path = failedPath(name.replace('.png', `.${kind}.png`));
  writeFileSync(path, picture);
  return path;
};

const ADVICE = 'Look at it; if it is as it should be, npm run pictures -- --accept';

/** What is wrong with a picture, in words; undefined: it is as accepted. */
export const differenceTo = (name: string, picture: Buffer): string | undefined => {
  for (const kind of ['actual', 'difference'])
    rmSync(failedPath(name.replace('.png', `.${kind}.png`)), { force: true });
  if (!existsSync(acceptedPath(name))) {
    return `tests/browser/accepted/${name} is missing: nobody has accepted ${fail(name, 'actual', picture)} yet. ${ADVICE}`;
  }
  const [wanted, taken] = [PNG.sync.read(readFileSync(acceptedPath(name))), PNG.sync.read(picture)];
  const { width, height } = wanted;
  if (taken.width !== width || taken.height !== height) {
    return `${fail(name, 'actual', picture)} is ${taken.width} × ${taken.height} and was ${width} × ${height}. ${ADVICE}`;
  }
  if (wanted.data.equals(taken.data)) return undefined;
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(wanted.data, taken.data, difference.data, width, height, { threshold: COLOUR_THRESHOLD });
  if (pixels <= MOST_DIFFERENT_PIXELS) return undefined;
  fail(name, 'actual', picture);
  return `${pixels} pixels differ from accepted/${name}: ${fail(name, 'difference', PNG.sync.write(difference))}. ${ADVICE}`;
};

/** Every picture of an edition, one after another. */
export async function* pictures(browser: Browser, of: Pictured, html: string) {
  for (const view of VIEWS) {
    const picture = await withPage(browser, view, html, (page) => takePicture(page, of, view.width));
    yield { name: pictureName(of, view), picture };
  }
}
