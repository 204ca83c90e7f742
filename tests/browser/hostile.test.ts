/// <reference lib="dom" />
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/index.js';
import { type OwnBrowser, openBrowser } from './browser.js';
import { foreignElements, overflow, visibleText } from './pageChecks.js';
import { VIEWS, type View, viewName, withPage } from './views.js';

const LONG_WORD = 'Llanfair'.repeat(1250);

/** What an article may hold that would be more than words anywhere. `hacked` is what its scripts set. */
const ARTICLES: Readonly<Record<string, string>> = {
  'quay.md': `---
title: 'Quay closed after <script>window.hacked = 1</script> flood {{publisher.name}} %%name|all%%'
source: 'The <i>Quay</i> %%unsubscribe%%'
url: 'https://quay.example/flood"><img src=x onerror="window.hacked=1">?q={{x}}%%name%%'
author: '{{constructor.constructor("window.hacked=1")()}}'
date: 2026-10-06T08:00:00Z
---

The quay in Westhaven was closed on Tuesday after a flood, police said. <style>* { display: none !important }</style> Nobody was hurt.

"The water said {{#each boats}}{{name}}{{/each}} and rose two metres," said Ruth Adler, who sells cheese. "My customers call me %%name|friend%%."

The harbour master, <b onclick="window.hacked=1">Omar Nye</b>, said that 14 boats had sunk. </td></tr></table></body></html>

The word on the sign was ${LONG_WORD}, which a council spokesman, Ivor %%unsubscribe%% Lund, called “too long” on Tuesday.

The quay \u202ewas built in 1931\u202c and takes 400\u200b boats\u0001. \u2066A meeting is planned for October 20.\u2069 <!-- <svg/onload=window.hacked=1>
`,
  'tower.md': `---
title: '${LONG_WORD} tower </title></head><script>window.hacked=1</script>'
source: 'javascript:alert(1)'
url: 'javascript:window.hacked=1'
date: 2026-10-06T09:00:00Z
---

The ${LONG_WORD} tower in Eastbourne will be painted red in March, the owners said.

<a href="javascript:window.hacked=1">Tickets</a> cost 12 euros, and [guides](javascript:window.hacked=1) will show the stairs to visitors.
`,
  'mast.jsonl': `${JSON.stringify({
    title: 'Mast falls in storm\r\nBcc: victim@post.example\r\n\r\n<script>window.hacked=1</script>',
    source: 'Hill News',
    url: 'data:text/html,<script>window.hacked=1</script>',
    publishedAt: '2026-10-06T10:00:00Z',
    text: 'A radio mast fell on Saturn Hill on Tuesday, the owners said. ]]> <%= process.exit(1) %> @media{} body{display:none} \u001b[2J\n\n<iframe srcdoc="<script>parent.hacked=1</script>"></iframe> Engineers will put it up again by Friday.',
  })}\n`,
};

const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Tokens that are none of ours: an article's own per cent signs must not have become one. */
const foreignTokens = (page: string): readonly string[] =>
  (page.match(/%%[^%]*%%/g) ?? []).filter((token) => !/^%%unsubscribe\|mailto:[^%|]+%%$/.test(token));

let own: OwnBrowser | undefined;
let folder = '';
let written: ReadonlyMap<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'collate-hostile-'));
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(articles, name), text);
  const config = join(folder, 'edition.yaml');
  writeFileSync(config, 'title: The Westhaven Letter\ntimeZone: UTC\n');
  const now = new Date('2026-10-07T08:00:00Z');
  const built = await build({ paths: [articles], config, out: join(folder, 'out'), now });
  expect(built.failures).toEqual([]);
  expect(built.notices.filter((n) => n.stage === 'render' && n.severity === 'error')).toEqual([]);
  written = new Map(built.written.map((name) => [name, readFileSync(join(built.folder, name), 'utf8')]));
  own = await openBrowser();
});

afterAll(async () => {
  await own?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Shows a page and answers what became of it. */
const shown = (view: View, html: string) => {
  if (own === undefined) throw new Error('the browser is open');
  return withPage(own.browser, view, html, async (page, asked) => {
    await page.mouse.click(100, 100);
    return {
      seen: (await page.evaluate(visibleText)).replace(/\s+/g, ' '),
      hacked: await page.evaluate(() => 'hacked' in window),
      foreign: await page.evaluate(foreignElements),
      wide: await page.evaluate(overflow, view.width),
      asked: [...asked],
    };
  });
};

const inert = (html: string): void => {
  expect(foreignTokens(html)).toEqual([]);
  expect(html).not.toMatch(/\{\{|\}\}/);
  expect(html).not.toMatch(BIDI);
  expect(html).not.toMatch(CONTROLS);
};

describe('what build writes of articles that would be more than words', () => {
  test('is looked at file by file, whatever there is', () => {
    const known = /\.(?:html|txt|eml|json)$/;
    expect([...written.keys()].filter((name) => !known.test(name))).toEqual([]);
    expect(written.size).toBeGreaterThanOrEqual(4);
  });

  test.each(VIEWS.map((view) => ({ view, name: viewName(view) })))('every page at $name', async ({ view }) => {
    for (const [name, html] of written) {
      if (!name.endsWith('.html')) continue;
      inert(html);
      const { seen, wide, ...found } = await shown(view, html);
      expect({ name, ...found }).toEqual({ name, hacked: false, foreign: [], asked: [] });
      // Mail programs drop style sheets; a browser shows the page for the web with its own.
      if (name !== 'web.html' || view.styles) expect({ name, ...wide }).toEqual({ name, scroll: view.width, over: [] });
      expect(seen).toMatch(/<script>window\.hacked ?= ?1<\/script>/i);
      expect(seen).toContain('{{#each boats}}{{name}}{{/each}}');
    }
  });

  test('every text', () => {
    for (const [name, text] of written) {
      if (!name.endsWith('.txt')) continue;
      expect(text).toContain('{{#each boats}}{{name}}{{/each}}');
      expect(foreignTokens(text)).toEqual([]);
      expect(text).not.toMatch(BIDI);
      expect(text).not.toMatch(CONTROLS);
    }
  });

  test('every message', async () => {
    for (const [name, message] of written) {
      if (!name.endsWith('.eml')) continue;
      // RFC 5322, 2.1.1: no line is longer than 998 characters.
      expect(Math.max(...message.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
      const { headers, html, text, attachments } = await PostalMime.parse(message);
      expect(headers.map((h) => h.key)).not.toContain('bcc');
      expect(attachments).toEqual([]);
      expect(html).not.toMatch(/\{\{|%%/);
      expect(text).not.toMatch(/%%/);
      const [view] = VIEWS;
      if (view === undefined) throw new Error('there are views');
      const { hacked, foreign, asked } = await shown(view, html ?? '');
      expect({ hacked, foreign, asked }).toEqual({ hacked: false, foreign: [], asked: [] });
    }
  });
});
