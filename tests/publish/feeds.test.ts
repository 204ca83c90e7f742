import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { defaultNewsletter } from '../../src/config.js';
import type { Newsletter } from '../../src/model/newsletter.js';
import type { PublishedEdition, Site } from '../../src/model/site.js';
import { atom } from '../../src/publish/atom.js';
import { LATEST } from '../../src/publish/entry.js';
import { identityOf } from '../../src/publish/identity.js';
import { jsonFeed } from '../../src/publish/jsonFeed.js';

const NEWSLETTER: Newsletter = {
  ...defaultNewsletter(),
  title: 'Tide & Mill',
  firstEdition: '2026-01-05',
  publisher: { name: 'The Marsh <Press>', address: '', email: 'desk@marsh.example', url: 'https://marsh.example/' },
};
const PUBLIC: Newsletter = { ...NEWSLETTER, publicUrl: 'https://marsh.example/briefing/' };

const edition = (date: string, more: Partial<PublishedEdition> = {}): PublishedEdition => ({
  date,
  number: 7,
  title: `The mill “reopens” & <b>so on</b> ${date}`,
  summary: 'The council ]]> said so',
  language: 'en',
  published: `${date}T00:00:00+01:00`,
  updated: `${date}T00:00:00+01:00`,
  sha256: '0'.repeat(64),
  stories: [
    { anchor: 'story-1', headline: 'Mill <script>alert(1)</script> reopens', standfirst: 'It turned & turned.' },
    { anchor: 'story-2', headline: 'A tide\u0000 of \ud800 eels', standfirst: null },
  ],
  ...more,
});

const site = (...editions: readonly PublishedEdition[]): Site => ({
  format: 'collate-site/1',
  editions,
  retracted: [],
});
const SITE = site(edition('2026-03-06', { updated: '2026-03-07T09:30:00Z' }), edition('2026-03-05'));

/** RFC 3339, as RFC 4287, 3.3 narrows it: capital T and Z. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;
/** RFC 3986, 4.3. */
const ABSOLUTE = /^[a-z][a-z\d+.-]*:\S+$/;
/** RFC 4151, 2.1: authority, a date on which it held its name, and what it names. */
const TAG = /^tag:[a-z\d.-]+,\d{4}(?:-\d\d(?:-\d\d)?)?:[\w./-]+$/;

describe.each([
  ['with a public address', PUBLIC],
  ['without one', NEWSLETTER],
])('the Atom feed %s', (_name, newsletter) => {
  const xml = atom(SITE, newsletter);
  const feed = parseAtomFeed(xml);

  test('has what RFC 4287 demands of a feed and of each entry', () => {
    expect(feed.title).toMatchObject({ value: 'Tide & Mill' });
    expect(feed.authors).toEqual([{ name: 'The Marsh <Press>' }]);
    expect(feed.id).toMatch(ABSOLUTE);
    expect(feed.updated).toBe('2026-03-07T09:30:00Z');
    const entries = feed.entries ?? [];
    expect(entries).toHaveLength(2);
    expect(new Set(entries.map((e) => e.id)).size).toBe(2);
    for (const entry of entries) {
      expect(entry.id).toMatch(ABSOLUTE);
      expect(entry.updated).toMatch(MOMENT);
      expect(entry.published).toMatch(MOMENT);
      // 4.1.2: no more than one alternate link of a type and language.
      expect(entry.links?.filter((l) => l.rel === 'alternate')).toHaveLength(1);
    }
  });

  test('is well-formed whatever the words, and holds them', () => {
    expect(xml).not.toMatch(/[\u0000-\u0008\ud800-\udfff]/);
    expect(xml.match(/<[a-z]+/g)?.some((tag) => tag === '<script' || tag === '<b')).toBe(false);
    expect(feed.entries?.[0]?.title).toMatchObject({ value: 'The mill “reopens” & <b>so on</b> 2026-03-06' });
    expect(feed.entries?.[0]?.content).toMatchObject({ type: 'html' });
    const content = feed.entries?.[0]?.content?.value ?? '';
    expect(content).toContain('Mill &lt;script&gt;alert(1)&lt;/script&gt; reopens</a><br>It turned &amp; turned.');
    expect(content).not.toContain('<script');
  });

  test('opens and closes each element in turn', () => {
    const open: string[] = [];
    for (const [, slash = '', name = '', empty = ''] of xml.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
      if (slash !== '') expect(open.pop()).toBe(name);
      else if (empty === '') open.push(name);
    }
    expect(open).toEqual([]);
  });
});

describe('addresses and names', () => {
  test('are absolute where the newsletter has a public address', () => {
    const feed = parseAtomFeed(atom(SITE, PUBLIC));
    expect(feed.id).toBe('https://marsh.example/briefing/');
    expect(feed.links).toContainEqual({
      rel: 'self',
      type: 'application/atom+xml',
      href: 'https://marsh.example/briefing/atom.xml',
    });
    expect(feed.entries?.[0]).toMatchObject({ id: 'https://marsh.example/briefing/2026-03-06/' });
    expect(feed.entries?.[0]?.content?.value).toContain('href="https://marsh.example/briefing/2026-03-06/#story-1"');
  });

  test('are tag URIs and relative links where it has none', () => {
    const feed = parseAtomFeed(atom(SITE, NEWSLETTER));
    expect(feed.id).toBe('tag:marsh.example,2026-01-05:feed');
    for (const id of [feed.id ?? '', ...(feed.entries ?? []).map((e) => e.id ?? '')]) expect(id).toMatch(TAG);
    expect(feed.entries?.[0]?.links?.[0]?.href).toBe('2026-03-06/');
  });

  test('of a feed do not change with what is published', () => {
    const later = site(edition('2026-05-01'), ...SITE.editions);
    for (const newsletter of [PUBLIC, NEWSLETTER]) {
      expect(identityOf(newsletter, later).feed).toBe(identityOf(newsletter, SITE).feed);
    }
  });
});

describe('the JSON feed', () => {
  test.each([
    ['with a public address', PUBLIC],
    ['without one', NEWSLETTER],
  ])('%s has what version 1.1 demands', (_name, newsletter) => {
    const text = jsonFeed(SITE, newsletter);
    const raw = JSON.parse(text) as { version: string; title: string; items: readonly Record<string, unknown>[] };
    expect(raw.version).toBe('https://jsonfeed.org/version/1.1');
    const feed = parseJsonFeed(text);
    expect(feed.title).toBe('Tide & Mill');
    expect(feed.items).toHaveLength(2);
    for (const item of raw.items) {
      expect(typeof item.id).toBe('string');
      expect(item.id).toMatch(ABSOLUTE);
      expect(item.content_html).toContain('&lt;script&gt;');
      expect(item.date_published).toMatch(MOMENT);
    }
    expect(raw.items.map((i) => i.date_modified)).toEqual(['2026-03-07T09:30:00Z', undefined]);
  });
});

describe('a site', () => {
  test('with nothing on it has feeds all the same', () => {
    expect(parseAtomFeed(atom(site(), PUBLIC)).updated).toMatch(MOMENT);
    expect((JSON.parse(jsonFeed(site(), NEWSLETTER)) as { items: unknown[] }).items).toEqual([]);
  });

  test('with many editions has the latest in its feeds', () => {
    const days = Array.from({ length: 60 }, (_, i) => new Date(Date.UTC(2026, 5, 30 - i)).toISOString().slice(0, 10));
    const feed = parseAtomFeed(atom(site(...days.map((d) => edition(d))), PUBLIC));
    expect(feed.entries).toHaveLength(LATEST);
    expect(feed.entries?.[0]?.id).toContain('2026-06-30');
  });
});
