/** Every run of words that may stand in a printed edition without being a statement: names, titles, Collate's own words. */
import type { Edition, EditionBriefing } from '../model/edition.js';
import { longDate, whenLabel } from '../text/dateLabels.js';
import { figureLabel } from '../text/figureLabel.js';
import { type Messages, messagesOf } from '../text/messages/messages.js';
import { holderLabels, outletLabel } from '../text/outletLabel.js';
import { briefings, isShown, type Medium } from '../text/printed.js';

/** Up to which number "and 3 more" is expected; no list of an edition leaves out more. */
const MOST_LEFT_OUT = 1000;

/** Stories are the columns of a table by their numbers; no table has more. */
const MOST_COLUMNS = 10;

const ofBriefing = (
  briefing: EditionBriefing,
  edition: Edition,
  label: (holder: string) => string,
  messages: Messages,
): readonly string[] => [
  `${messages.articles(briefing.articles.length)} ${messages.independentSources(briefing.independentSources)}`,
  ...briefing.facts.map((f) => messages.independent(f.independentSources)),
  ...briefing.facts.map((f) => messages.update(f.was?.text)),
  ...briefing.quotes.flatMap((q) => [
    ...q.variants.map((v) => v.text),
    ...(q.speaker?.shown === true ? [q.speaker.name ?? '', q.speaker.role ?? ''] : []),
  ]),
  ...briefing.disputes.flatMap((d) => [
    ...d.sides.map((s) => s.holders.map(label).join(', ')),
    ...d.sides.map((s) => (s.figure === undefined ? '' : figureLabel(s.figure, edition.locale, messages))),
    [...new Set(d.sides.flatMap((s) => s.holders))].map(label).join(', '),
  ]),
  ...briefing.timeline.map((t) => whenLabel(t.when, edition)),
];

export const furniture = (edition: Edition, medium: Medium): readonly string[] => {
  const printed = briefings(edition).filter((b) => isShown(b, medium));
  const listed = new Set(printed.flatMap((b) => b.articles));
  const articles = edition.articles.filter((a) => listed.has(a.id));
  const messages = messagesOf(edition.language);
  const label = holderLabels(edition.articles, messages);
  const outlets = articles.map((a) => outletLabel(a, messages));
  const left = Math.min(MOST_LEFT_OUT, edition.articles.length);
  const counts = Array.from({ length: left }, (_, i) => i + 1);
  return [
    edition.title,
    longDate(edition.date, edition.locale),
    ...(edition.number === null ? [] : [messages.edition(edition.number)]),
    messages.storiesFrom(printed.length, edition.articles.length),
    messages.readingTime(edition.readingMinutes),
    messages.coverageLegend('', ''),
    ...counts.slice(0, MOST_COLUMNS).map((n) => counts.slice(0, n).join(' ')),
    ...edition.sections.map((s) => s.title),
    ...outlets,
    ...outlets.map(messages.asReportedBy),
    ...articles.flatMap((a) => [a.title ?? '', a.url ?? '']),
    ...printed.flatMap((b) => ofBriefing(b, edition, label, messages)),
    ...counts.flatMap((n) => [messages.moreReferences(n), messages.moreArticles(n), messages.furtherItems(n)]),
    ...Object.values(messages).flatMap((message) =>
      typeof message === 'string'
        ? [message]
        : typeof message === 'object' && !Array.isArray(message)
          ? Object.values(message).filter((word) => word !== null)
          : [],
    ),
  ];
};
