/** A site → its Atom 1.0 feed (RFC 4287). */
import type { Newsletter } from '../model/newsletter.js';
import type { PublishedEdition, Site } from '../model/site.js';
import { headlineList, LATEST } from './entry.js';
import { identityOf } from './identity.js';
import { element, empty, text } from './markup.js';
import { FEEDS } from './page.js';

export const atom = (site: Site, newsletter: Newsletter): string => {
  const identity = identityOf(newsletter, site);
  const editions = site.editions.slice(0, LATEST);
  const entry = (edition: PublishedEdition): string => {
    const href = identity.address(`${edition.date}/`);
    return element('entry', edition.language === newsletter.language ? {} : { 'xml:lang': edition.language }, [
      text('id', identity.edition(edition)),
      text('title', edition.title),
      text('published', edition.published),
      text('updated', edition.updated),
      empty('link', { rel: 'alternate', type: 'text/html', href }),
      ...(edition.summary === '' ? [] : [text('summary', edition.summary)]),
      text('content', headlineList(edition, href), { type: 'html' }),
    ]);
  };
  // 4.1.1: a feed has an `updated` even when it has no entry.
  const updated = site.editions.reduce((latest, e) => (at(e.updated) > at(latest) ? e.updated : latest), NEVER);
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': newsletter.language }, [
    text('id', identity.feed),
    text('title', newsletter.title),
    text('updated', updated),
    element('author', {}, [text('name', newsletter.publisher.name)]),
    ...(identity.home === undefined
      ? []
      : [empty('link', { rel: 'self', type: 'application/atom+xml', href: identity.address(FEEDS.atom) })]),
    empty('link', { rel: 'alternate', type: 'text/html', href: identity.address('') || './' }),
    ...editions.map(entry),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
};

const NEVER = '1970-01-01T00:00:00Z';
const at = (moment: string): number => Date.parse(moment);
