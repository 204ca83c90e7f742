/** The ways in which readers see an edition, and a page that shows one in such a way. */
import type { Browser, Page } from 'playwright-core';

export interface View {
  /** In pixels of CSS; a desk's reading pane and a telephone. */
  readonly width: number;
  readonly colours: 'light' | 'dark';
  /** `false`: the mail program drops every `<style>`. */
  readonly styles: boolean;
  /** `false`: the reader's browser runs none. */
  readonly script?: false;
}

export const VIEWS: readonly View[] = [640, 375].flatMap((width): readonly View[] => [
  { width, colours: 'light', styles: true },
  { width, colours: 'dark', styles: true },
  { width, colours: 'light', styles: false },
]);

/** "640 px, dark" */
export const viewName = ({ width, colours, styles }: View): string =>
  `${width} px, ${styles ? colours : 'without style sheets'}`;

/** Shows a page; whatever it asks of the network is refused and told to `look`. */
export async function withPage<T>(
  browser: Browser,
  { width, colours, styles, script }: View,
  html: string,
  look: (page: Page, asked: readonly string[]) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: colours,
    javaScriptEnabled: script !== false,
    reducedMotion: 'reduce',
    offline: true,
  });
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    await page.route('**/*', async (route) => {
      asked.push(route.request().url());
      await route.abort();
    });
    await page.setContent(styles ? html : html.replace(/<style[\s\S]*?<\/style>/gi, ''));
    return await look(page, asked);
  } finally {
    await context.close();
  }
}
