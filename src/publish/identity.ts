/** The names of a site and of its editions in feeds: a feed reader knows by them what it has shown already. */
import type { Newsletter } from '../model/newsletter.js';
import type { PublishedEdition, Site } from '../model/site.js';

export interface Identity {
  /** RFC 4287, 4.2.6: an IRI that never changes and is no other's. */
  readonly feed: string;
  readonly edition: (edition: PublishedEdition) => string;
  /** Where a page of the site is; relative to the site without a public address. */
  readonly address: (path: string) => string;
  /** The address of the site; undefined: it has none that is known. */
  readonly home: string | undefined;
}

/**
 * Addresses where the newsletter has one. Else tag URIs (RFC 4151) under the domain of the publisher's mail, dated with a day on which the
 * publisher had it: `tag:post.example,2026-01-05:collate` and `tag:post.example,2026-11-21:collate`.
 */
export const identityOf = (newsletter: Newsletter, site: Site): Identity => {
  const home = newsletter.publicUrl;
  if (home !== undefined) {
    return { home, feed: home, edition: (e) => `${home}${e.date}/`, address: (path) => `${home}${path}` };
  }
  const authority = newsletter.publisher.email.replace(/^.*@/, '').toLowerCase();
  const first = newsletter.firstEdition ?? site.editions.at(-1)?.date ?? '2026-01-01';
  return {
    home,
    feed: `tag:${authority},${first}:feed`,
    edition: (e) => `tag:${authority},${e.date}:edition`,
    address: (path) => path,
  };
};
