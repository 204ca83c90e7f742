/** What a feed says of one edition: its stories, each with a link to its place. The articles' words stay on the page. */
import type { PublishedEdition } from '../model/site.js';
import { escapeXml } from './markup.js';

/** Editions in a feed: a month of a daily. Older ones are in the archive. */
export const LATEST = 31;

/** HTML; `href` is where the edition's page is. */
export const headlineList = ({ stories }: PublishedEdition, href: string): string => {
  const item = ({ anchor, headline, standfirst }: PublishedEdition['stories'][number]): string => {
    const link = `<a href="${escapeXml(`${href}#${anchor}`)}">${escapeXml(headline)}</a>`;
    return `<li>${link}${standfirst === null ? '' : `<br>${escapeXml(standfirst)}`}</li>`;
  };
  return `<ol>${stories.map(item).join('')}</ol>`;
};
