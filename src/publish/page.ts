/** An edition's page → the same page in its place on the site: it leads to the archive and names the feeds. */
import type { Messages } from '../text/messages/messages.js';
import { escapeXml } from './markup.js';

/** Where the templates leave room for a way back; a template without it has none. No article can hold it, since `<` is escaped. */
const ROOM = '<!--archive-->';

export const FEEDS = { atom: 'atom.xml', json: 'feed.json' } as const;

/** Links by which a browser and a feed reader find the feeds, from a page in the folder `up` (`""` or `"../"`). */
export const feedLinks = (up: string, messages: Messages): string =>
  [
    `<link rel="alternate" type="application/atom+xml" title="${escapeXml(messages.archive.atom)}" href="${up}${FEEDS.atom}">`,
    `<link rel="alternate" type="application/feed+json" title="${escapeXml(messages.archive.json)}" href="${up}${FEEDS.json}">`,
  ].join('\n');

export const inPlace = (page: string, messages: Messages): string =>
  page
    .replace('</head>', () => `${feedLinks('../', messages)}\n</head>`)
    .replace(ROOM, () => `<p class="archive"><a href="../">${escapeXml(messages.archive.title)}</a></p>`);
