/**
 * The edition as finished strings in the order of reading: the one model that every outlet is written from. Holds what is
 * printed and nothing else; knows neither mark-up nor columns.
 */
import type { Edition } from '../../model/edition.js';
import type { Newsletter } from '../../model/newsletter.js';
import { longDate } from '../../text/dateLabels.js';
import { briefings as everyBriefing, type Medium, statements } from '../../text/printed.js';
import { linkable } from '../links.js';
import { tidy } from '../tidy.js';
import { type BriefingView, briefingView } from './briefing.js';
import { contextOf, shown } from './context.js';
import { type CoverageView, coverageView } from './coverage.js';
import { type ItemView, isItem, itemView } from './item.js';
import { type ThemeView, themeView } from './theme.js';
import { directionOf, type Tongue } from './tongue.js';

export interface EditionView {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly theme: ThemeView;
  /** Five stories with one statement each; else the full briefing. */
  readonly digest: boolean;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** BCP 47 with underscores, as OpenGraph wants it: "en_GB". */
  readonly openGraphLocale: string;
  /** Where the web edition is published, and whether it tells what the mail has no room for; null: the newsletter names no address. */
  readonly web: { readonly label: string; readonly href: string } | null;
  readonly words: {
    readonly skip: string;
    readonly permalink: string;
    readonly shows: string;
    readonly headline: string;
  };
  /** "Monday 19 May 2025", "No. 318", "1 story from 5 articles", "4 min read". */
  readonly masthead: readonly string[];
  readonly subject: string;
  readonly preheader: string;
  readonly contentsTitle: string;
  /** Empty when there is only one story: then a list of contents says nothing. */
  readonly contents: readonly {
    readonly number: number;
    readonly anchor: string;
    readonly tongue: Tongue | null;
    readonly headline: string;
  }[];
  readonly contentsMore: string | null;
  readonly briefings: readonly BriefingView[];
  readonly inBriefTitle: string;
  readonly inBrief: readonly { readonly kicker: string | null; readonly items: readonly ItemView[] }[];
  /** null: there is nothing to compare. */
  readonly coverage: CoverageView | null;
  readonly footer: {
    readonly howToCheck: string;
    readonly publisher: string;
    readonly address: string;
    readonly site: string | null;
    readonly unsubscribe: string;
    /** Stands in the merge token until a list supplies each reader's own address: a mail to the publisher. */
    readonly unsubscribeFallback: string;
  };
}

export const view = (edition: Edition, newsletter: Newsletter, outlet: Medium = 'mail'): EditionView => {
  const context = contextOf(edition, outlet);
  const { messages } = context;
  const sections = edition.sections.map((s) => ({ title: s.title, briefings: shown(s.briefings, context) }));
  let number = 0;
  const briefings = sections.flatMap((section) =>
    section.briefings.filter((b) => !isItem(b, context)).map((b) => briefingView(b, ++number, section.title, context)),
  );
  const inBrief = sections
    .map((section) => ({
      kicker: tidy(section.title) === '' ? null : tidy(section.title),
      items: section.briefings.filter((b) => isItem(b, context)).map((b) => itemView(b, context)),
    }))
    .filter((section) => section.items.length > 0);
  const items = inBrief.reduce((n, section) => n + section.items.length, 0);
  const { publisher } = newsletter;
  const address = linkable(newsletter.publicUrl === undefined ? null : `${newsletter.publicUrl}${edition.date}/`);
  const tellsMore =
    outlet === 'mail' &&
    everyBriefing(edition)
      .flatMap(statements)
      .some((s) => s.web && !s.printed);
  const digest = edition.layout === 'digest';
  return {
    language: edition.language,
    direction: directionOf(edition.language),
    theme: themeView(newsletter.theme),
    digest,
    title: tidy(edition.title),
    date: edition.date,
    openGraphLocale: edition.locale.replace(/-/g, '_'),
    web: address === undefined ? null : { label: tellsMore ? messages.webTellsMore : messages.web, href: address },
    words: messages.webPage,
    masthead: [
      longDate(edition.date, edition.locale),
      ...(edition.number === null ? [] : [messages.edition(edition.number)]),
      messages.storiesFrom(number + items, edition.articles.length),
      messages.readingTime(edition.readingMinutes),
    ],
    subject: tidy(edition.subject) === '' ? tidy(edition.title) : tidy(edition.subject),
    preheader: tidy(edition.preheader),
    contentsTitle: messages.contents,
    contents:
      briefings.length > 1 && !digest
        ? briefings.map((b) => ({ number: b.number, anchor: b.anchor, tongue: b.tongue, headline: b.headline }))
        : [],
    contentsMore: items > 0 ? messages.furtherItems(items) : null,
    briefings,
    inBriefTitle: messages.inBrief,
    inBrief,
    coverage: digest
      ? null
      : coverageView(
          sections.flatMap((s) => s.briefings).filter((b) => !isItem(b, context)),
          context,
        ),
    footer: {
      howToCheck: outlet === 'web' ? messages.howToCheckOnline : messages.howToCheck,
      publisher: tidy(publisher.name),
      address: tidy(publisher.address),
      site: linkable(publisher.url ?? null) ?? null,
      unsubscribe: messages.unsubscribe,
      unsubscribeFallback: linkable(`mailto:${publisher.email}?subject=unsubscribe`) ?? '',
    },
  };
};
