import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { publish } from '../../src/commands/publish.js';
import type { Edition, RenderedEdition } from '../../src/model/edition.js';
import type { Site } from '../../src/model/site.js';
import { render } from '../../src/render/render.js';
import { EDITION, NEWSLETTER, TEMPLATES } from '../render/fixture.js';

const NOW = new Date('2026-12-01T08:00:00.500Z');
const built = new Map<string, RenderedEdition>();
let out = '';
let config = '';

const dated = (date: string): Edition => ({ ...EDITION, id: `edition-${date}`, date });

beforeAll(async () => {
  for (const date of ['2026-11-21', '2026-11-22', '2026-10-30']) {
    built.set(date, (await render(dated(date), { newsletter: NEWSLETTER, templates: TEMPLATES })).value);
  }
});

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'collate-publish-'));
  config = join(out, 'edition.yaml');
  writeFileSync(config, 'title: The Westport Briefing\npublicUrl: https://briefing.example/all\n');
  for (const [date, { html, text, web, json }] of built) {
    mkdirSync(join(out, date));
    const files = { 'edition.html': html, 'edition.txt': text, 'web.html': web, 'edition.json': json };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(out, date, name), content);
  }
});

afterEach(() => rmSync(out, { recursive: true, force: true }));

const run = (options: Parameters<typeof publish>[0] = {}) => publish({ out, config, now: NOW, ...options });
const files = (folder = join(out, 'site')): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
const record = (): Site => JSON.parse(files()['archive.json'] ?? '') as Site;

const spoil = (date: string, name: string, from: string, to: string): void => {
  const path = join(out, date, name);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replaceAll(from, to));
};

describe('publishing', () => {
  test('writes pages, a list, two feeds and a record, and nothing else', async () => {
    const { published, refused } = await run({ all: true });
    expect(published).toEqual(['2026-10-30', '2026-11-21', '2026-11-22']);
    expect(refused).toEqual([]);
    expect(Object.keys(files())).toEqual([
      '2026-10-30/index.html',
      '2026-11-21/index.html',
      '2026-11-22/index.html',
      'archive.json',
      'atom.xml',
      'feed.json',
      'index.html',
    ]);
  });

  test('without a day takes the newest that was built', async () => {
    expect((await run()).published).toEqual(['2026-11-22']);
  });

  test('holds no article: of each no more than its cited passages', async () => {
    await run({ all: true });
    const all = Object.values(files()).join('\n');
    for (const { text } of EDITION.articles.filter((a) => a.text.length > 300)) expect(all).not.toContain(text);
    expect(all).not.toContain('30 km');
    expect(all).not.toContain('Nobody Certain');
  });

  test('puts a page in its place: it leads to the list and names the feeds', async () => {
    await run();
    const page = files()['2026-11-22/index.html'] ?? '';
    expect(page).toContain('<a href="../">All editions</a>');
    expect(page).toContain('<link rel="alternate" type="application/atom+xml" title="Atom" href="../atom.xml">');
  });

  test('lists editions by month, newest first, with links to their stories', async () => {
    await run({ all: true });
    const index = files()['index.html'] ?? '';
    const at = (text: string): number => index.indexOf(text);
    expect(at('November 2026')).toBeGreaterThan(0);
    expect(at('Sunday 22 November 2026')).toBeLessThan(at('Saturday 21 November 2026'));
    expect(at('Saturday 21 November 2026')).toBeLessThan(at('October 2026'));
    expect(index).toContain('<a href="2026-11-21/#story-story-bridge">Inspectors closed the Harbour Bridge</a>');
    expect(index).not.toMatch(/<script|%%/);
    const targets = Array.from(
      index.matchAll(/href="(\d[^"#]*)\/?(?:#([^"]*))?"/g),
      (m) => [m[1] ?? '', m[2]] as const,
    );
    expect(targets.length).toBeGreaterThan(10);
    for (const [folder, anchor] of targets) {
      const page = files()[`${folder.replace(/\/$/, '')}/index.html`] ?? '';
      expect(anchor === undefined || page.includes(`id="${anchor}"`)).toBe(true);
    }
  });

  test('again writes nothing, and in any order the same', async () => {
    await run({ all: true });
    const first = files();
    expect((await run({ all: true, now: new Date('2027-02-02T02:02:02Z') })).changed).toEqual([]);
    expect(files()).toEqual(first);
    rmSync(join(out, 'site'), { recursive: true });
    for (const date of ['2026-11-22', '2026-10-30', '2026-11-21']) await run({ dates: [date] });
    expect(files()).toEqual(first);
  });

  test('a changed edition bears the moment of the change, its day stays', async () => {
    await run({ all: true });
    spoil('2026-11-21', 'web.html', '<meta name="referrer" content="no-referrer">', '');
    const { changed } = await run({ dates: ['2026-11-21'] });
    expect(changed).toEqual(['2026-11-21/index.html', 'atom.xml', 'feed.json', 'archive.json']);
    expect(record().editions.map((e) => [e.date, e.published, e.updated])).toEqual([
      ['2026-11-22', '2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z'],
      ['2026-11-21', '2026-11-21T00:00:00Z', '2026-12-01T08:00:00Z'],
      ['2026-10-30', '2026-10-30T00:00:00Z', '2026-10-30T00:00:00Z'],
    ]);
    expect(parseAtomFeed(files()['atom.xml'] ?? '').updated).toBe('2026-12-01T08:00:00Z');
  });

  test('a dry run says what would change and writes nothing', async () => {
    const { changed } = await run({ all: true, dryRun: true });
    expect(changed).toHaveLength(7);
    expect(existsSync(join(out, 'site'))).toBe(false);
  });
});

describe('what is refused', () => {
  test.each([
    [
      'an edition that does not hold',
      'edition.json',
      'Ferries will run every twenty minutes',
      'Ferries will run every ten minutes',
      /leaves their words/,
    ],
    [
      'a page that was tampered with',
      'web.html',
      '<footer>',
      '<p>Buy your bridge insurance from us today</p><footer>',
      /does not have/,
    ],
  ])('%s; the others go on', async (_name, file, from, to, reason) => {
    spoil('2026-11-21', file, from, to);
    const { published, refused } = await run({ all: true });
    expect(published).toEqual(['2026-10-30', '2026-11-22']);
    expect(refused.map((r) => r.date)).toEqual(['2026-11-21']);
    expect(refused[0]?.reasons.join('\n')).toMatch(reason);
    expect(existsSync(join(out, 'site/2026-11-21'))).toBe(false);
  });

  test('an edition without a page for the web', async () => {
    rmSync(join(out, '2026-11-21/web.html'));
    expect((await run({ dates: ['2026-11-21'] })).refused[0]?.reasons).toEqual([
      'there is no web.html: build the edition again',
    ]);
    expect(existsSync(join(out, 'site'))).toBe(false);
  });

  test('an edition that was never built', async () => {
    expect((await run({ dates: ['2026-11-20'] })).refused[0]?.reasons).toEqual([
      `there is no edition of this day in ${out}: build it first`,
    ]);
  });

  test('an edition with an article that is not published yet', async () => {
    const { refused } = await run({ dates: ['2026-11-21'], now: new Date('2026-11-20T20:00:00Z') });
    expect(refused[0]?.reasons[0]).toMatch(/content\/herald\.md is not published before 2026-11-21/);
  });

  test('an edition of another day than its folder', async () => {
    spoil('2026-11-21', 'edition.json', '"date": "2026-11-21"', '"date": "2026-11-19"');
    expect((await run({ dates: ['2026-11-21'] })).refused[0]?.reasons.join()).toContain(
      'holds the edition of 2026-11-19',
    );
  });

  test.each([
    ['a day that is none', { dates: ['2026-02-30'] }],
    ['days beside all', { dates: ['2026-11-21'], all: true }],
    ['a day to publish and to remove', { dates: ['2026-11-21'], remove: ['2026-11-21'] }],
    ['a day to remove that is not there', { remove: ['2026-11-21'] }],
  ])('%s, before anything is done', async (_name, options) => {
    await expect(run(options)).rejects.toMatchObject({ code: 'bad-option', exitStatus: 2 });
    expect(existsSync(join(out, 'site'))).toBe(false);
  });
});

describe('a folder whose files hold whole articles is no site', () => {
  test.each([
    ['the built editions', () => ({ site: out })],
    ['what they lie in', () => ({ site: join(out, '..') })],
    ['one of them', () => ({ site: join(out, '2026-11-21') })],
    ['a folder in one of them', () => ({ site: join(out, '2026-11-21', 'site') })],
    ['the folder of the configuration', () => ({ site: out, out: join(out, 'editions') })],
  ])('%s', async (_name, options) => {
    const before = files(out);
    await expect(run({ dates: ['2026-11-21'], ...options() })).rejects.toMatchObject({
      code: 'bad-option',
      exitStatus: 2,
    });
    expect(files(out)).toEqual(before);
  });
});

describe('what others wrote', () => {
  const foreign = async (path: string, content: string, options: Parameters<typeof publish>[0]) => {
    mkdirSync(join(out, 'site', '2026-11-21'), { recursive: true });
    writeFileSync(join(out, 'site', path), content);
    await expect(run(options)).rejects.toMatchObject({ code: 'not-a-site' });
    expect(readFileSync(join(out, 'site', path), 'utf8')).toBe(content);
  };

  test('is never written over: a site of somebody else', () => foreign('index.html', 'mine', { all: true }));
  test('is never written over: a page of somebody else', () =>
    foreign('2026-11-21/index.html', 'mine', { dates: ['2026-11-21'] }));
  test.each(['atom.xml', 'feed.json'])('is never written over: %s of somebody else', (name) =>
    foreign(name, 'mine', { all: true }));
  test('feeds of a run that was stopped before it wrote the record are its own', async () => {
    await run({ all: true });
    rmSync(join(out, 'site/archive.json'));
    rmSync(join(out, 'site/index.html'));
    expect((await run({ all: true })).changed).toEqual(['archive.json', 'index.html']);
  });
  test('is never written over: a record that is none', () => foreign('archive.json', '{"editions": 3}', { all: true }));

  test('stays when a page is removed', async () => {
    await run({ all: true });
    writeFileSync(join(out, 'site/2026-11-21/photo.txt'), 'mine');
    writeFileSync(join(out, 'site/about.html'), 'mine');
    await run({ remove: ['2026-11-21'] });
    expect(Object.keys(files())).toContain('2026-11-21/photo.txt');
    expect(Object.keys(files())).toContain('about.html');
    expect(Object.keys(files())).not.toContain('2026-11-21/index.html');
  });

  test('a page that was changed by hand is not removed', async () => {
    await run({ all: true });
    writeFileSync(join(out, 'site/2026-11-21/index.html'), 'mine');
    await expect(run({ remove: ['2026-11-21'] })).rejects.toMatchObject({ code: 'not-a-site' });
    expect(record().editions).toHaveLength(3);
  });
});

describe('taking back', () => {
  test('removes the page, its folder, and every mention of it', async () => {
    await run({ all: true });
    const { removed, changed } = await run({ remove: ['2026-11-21'] });
    expect(removed).toEqual(['2026-11-21']);
    expect(changed).toContain('2026-11-21/index.html');
    expect(existsSync(join(out, 'site/2026-11-21'))).toBe(false);
    for (const name of ['index.html', 'atom.xml', 'feed.json']) expect(files()[name], name).not.toContain('2026-11-21');
  });

  test('holds until the edition is named', async () => {
    await run({ all: true });
    await run({ remove: ['2026-11-22'] });
    expect((await run({ all: true })).published).toEqual(['2026-10-30', '2026-11-21']);
    expect((await run()).published).toEqual(['2026-11-21']);
    expect((await run({ dates: ['2026-11-22'] })).published).toEqual(['2026-11-22']);
    expect(record().retracted).toEqual([]);
  });

  test('of all that were built is said when nothing is left to publish', async () => {
    await run({ all: true });
    await run({ remove: [...built.keys()] });
    const rules = (notices: readonly { readonly rule: string }[]) => notices.map(({ rule }) => rule);
    for (const options of [{}, { all: true }]) expect(rules((await run(options)).notices)).toContain('taken-back');
  });
});
