/** What a site lists → the page that lists it: editions by month, newest first, each with its headlines. */
import type { Newsletter } from '../model/newsletter.js';
import type { PublishedEdition, Site } from '../model/site.js';
import { longDate, monthLabel } from '../text/dateLabels.js';
import { messagesOf } from '../text/messages/messages.js';
import { fill } from './html.js';
import { linkable } from './links.js';
import type { Page } from './templates/compiled.js';
import type { Templates } from './templates/template.js';
import { tidy } from './tidy.js';
import { type Complete, exampleTheme } from './view/example.js';
import { type ThemeView, themeView } from './view/theme.js';
import { directionOf } from './view/tongue.js';
import { flush } from './web.js';

interface ArchiveView {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly theme: ThemeView;
  readonly title: string;
  readonly address: string | null;
  readonly feeds: {
    readonly label: string;
    readonly list: readonly { readonly name: string; readonly type: string; readonly href: string }[];
  };
  readonly heading: string;
  /** null: there are editions. */
  readonly empty: string | null;
  readonly months: readonly {
    readonly label: string;
    readonly editions: readonly {
      readonly href: string;
      readonly date: string;
      readonly label: string;
      /** "No. 318" */
      readonly number: string | null;
      readonly headlines: readonly { readonly href: string; readonly text: string }[];
    }[];
  }[];
  readonly publisher: { readonly name: string; readonly site: string | null };
}

const EXAMPLE: Complete<ArchiveView> = {
  language: 'en',
  direction: 'ltr',
  theme: exampleTheme,
  title: 'Briefing',
  address: 'https://briefing.example/',
  feeds: { label: 'Feeds:', list: [{ name: 'Atom', type: 'application/atom+xml', href: 'atom.xml' }] },
  heading: 'Editions',
  empty: 'Nothing',
  months: [
    {
      label: 'November',
      editions: [
        {
          href: '2026-11-21/',
          date: '2026-11-21',
          label: 'Saturday',
          number: '318',
          headlines: [{ href: '2026-11-21/#story-9f1c27d04a5b', text: 'Bridge' }],
        },
      ],
    },
  ],
  publisher: { name: 'Briefing', site: 'https://briefing.example/' },
};

const PAGE: Page = { fileName: 'archive.hbs', example: EXAMPLE };

/** The feeds of a site, by their paths in it. */
export interface FeedPaths {
  readonly atom: string;
  readonly json: string;
}

/** Headlines of one edition in the list; the rest is a click away. */
const MOST_HEADLINES = 8;

const archiveView = (site: Site, newsletter: Newsletter, feeds: FeedPaths): ArchiveView => {
  const messages = messagesOf(newsletter.language);
  const months = new Map<string, PublishedEdition[]>();
  for (const edition of site.editions) {
    const month = edition.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), edition]);
  }
  return {
    language: newsletter.language,
    direction: directionOf(newsletter.language),
    theme: themeView(newsletter.theme),
    title: tidy(newsletter.title),
    address: newsletter.publicUrl ?? null,
    feeds: {
      label: messages.archive.feeds,
      list: [
        { name: messages.archive.atom, type: 'application/atom+xml', href: feeds.atom },
        { name: messages.archive.json, type: 'application/feed+json', href: feeds.json },
      ],
    },
    heading: messages.archive.title,
    empty: site.editions.length === 0 ? messages.archive.empty : null,
    months: [...months.values()].map((editions) => ({
      label: monthLabel(editions[0]?.date ?? '', newsletter.locale),
      editions: editions.map((edition) => ({
        href: `${edition.date}/`,
        date: edition.date,
        label: longDate(edition.date, newsletter.locale),
        number: edition.number === null ? null : messages.edition(edition.number),
        headlines: edition.stories
          .slice(0, MOST_HEADLINES)
          .map(({ anchor, headline }) => ({ href: `${edition.date}/#${anchor}`, text: tidy(headline) })),
      })),
    })),
    publisher: { name: tidy(newsletter.publisher.name), site: linkable(newsletter.publisher.url ?? null) ?? null },
  };
};

/** Throws TemplateError when a template is missing or broken. */
export const webArchive = (site: Site, newsletter: Newsletter, feeds: FeedPaths, templates: Templates): string =>
  flush(fill(archiveView(site, newsletter, feeds), templates, PAGE));
