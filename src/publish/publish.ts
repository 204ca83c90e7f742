/**
 * Editions that hold, and what a site lists already → what it lists then, and its files but for the list of all editions, which is set
 * like an edition. Writes nothing, and decides on nothing but what it is given.
 */
import type { Edition } from '../model/edition.js';
import type { Newsletter } from '../model/newsletter.js';
import type { Site } from '../model/site.js';
import { messagesOf } from '../text/messages/messages.js';
import { atom } from './atom.js';
import { jsonFeed } from './jsonFeed.js';
import { FEEDS, inPlace } from './page.js';
import { withEdition, withoutEdition } from './site.js';

export { FEEDS, feedLinks } from './page.js';

/** An edition with its page as it was built. */
export interface Publication {
  readonly edition: Edition;
  readonly web: string;
}

export interface Publishing {
  readonly site: Site;
  /** Pages by their path in the site. */
  readonly pages: ReadonlyMap<string, string>;
}

export interface PublishOptions {
  /** The present: when a page that is published already has changed. */
  readonly now: Date;
}

/** `2026-11-21` → `2026-11-21/index.html` */
export const pageOf = (date: string): string => `${date}/index.html`;

export const publish = (before: Site, publications: readonly Publication[], { now }: PublishOptions): Publishing => {
  const pages = new Map<string, string>();
  let site = before;
  for (const { edition, web } of publications) {
    const page = inPlace(web, messagesOf(edition.language));
    pages.set(pageOf(edition.date), page);
    site = withEdition(site, edition, page, now);
  }
  return { site, pages };
};

/** The site without an edition; undefined where it lists none of that day. */
export const retract = (site: Site, date: string): Site | undefined =>
  site.editions.some((e) => e.date === date) ? withoutEdition(site, date) : undefined;

/** What is written anew with every change, by path: the feeds and the record of the site. */
export const siteFiles = (site: Site, newsletter: Newsletter): ReadonlyMap<string, string> =>
  new Map([
    [FEEDS.atom, atom(site, newsletter)],
    [FEEDS.json, jsonFeed(site, newsletter)],
    [RECORD, `${JSON.stringify(site, null, 1)}\n`],
  ]);

export const RECORD = 'archive.json';
