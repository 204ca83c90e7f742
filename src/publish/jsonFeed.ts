/** A site → its JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import type { Newsletter } from '../model/newsletter.js';
import type { Site } from '../model/site.js';
import { present } from '../present.js';
import { headlineList, LATEST } from './entry.js';
import { identityOf } from './identity.js';
import { FEEDS } from './page.js';

export const jsonFeed = (site: Site, newsletter: Newsletter): string => {
  const { home, edition: idOf, address } = identityOf(newsletter, site);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: newsletter.title,
    ...(home === undefined ? {} : { home_page_url: home, feed_url: address(FEEDS.json) }),
    language: newsletter.language,
    authors: [present({ name: newsletter.publisher.name, url: newsletter.publisher.url })],
    items: site.editions.slice(0, LATEST).map((edition) => ({
      id: idOf(edition),
      url: address(`${edition.date}/`),
      title: edition.title,
      ...(edition.summary === '' ? {} : { summary: edition.summary }),
      content_html: headlineList(edition, address(`${edition.date}/`)),
      date_published: edition.published,
      ...(edition.updated === edition.published ? {} : { date_modified: edition.updated }),
      ...(edition.language === newsletter.language ? {} : { language: edition.language }),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
};
