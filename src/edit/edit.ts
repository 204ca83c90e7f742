/**
 * All stories' findings → the edition. Ranks, gives each story its room, words and chooses what is printed, titles and
 * orders it; the only place that decides what a reader gets. Reads no article anew: what it prints, merge found.
 */
import type { Edition, EditionArticle, EditionBriefing, EditionSection } from '../model/edition.js';
import type { Findings } from '../model/findings.js';
import type { AnnotatedArticle } from '../model/language.js';
import type { Newsletter } from '../model/newsletter.js';
import type { Notice, Outcome } from '../model/notice.js';
import { NO_OVERRIDES, type Overrides } from '../model/overrides.js';
import { type Recalled, UNHEARD } from '../model/recalled.js';
import { isNonEmpty } from '../model/span.js';
import { daysBetween } from '../text/calendar.js';
import { contentId } from '../text/hash.js';
import { countWords } from '../text/words.js';
import { allowanceOf } from './allowance.js';
import { compose } from './compose.js';
import { layoutOf } from './layout.js';
import { withinMail } from './mailRoom.js';
import { overridesByStory } from './overrides.js';
import { rank } from './rank.js';
import { preheaderOf, subjectOf } from './subject.js';

export interface EditOptions {
  readonly newsletter: Newsletter;
  /** The edition's date, `YYYY-MM-DD`. */
  readonly date: string;
  /** What the stages before had to say; kept in the edition. */
  readonly notices: readonly Notice[];
  /** By story id; absent: no earlier edition is known. */
  readonly recalled?: ReadonlyMap<string, Recalled>;
  /** Absent: the editor has decided nothing. */
  readonly overrides?: Overrides;
}

/** Words a minute: what newspapers count with. */
const READING_PACE = 230;

export const edit = (findings: readonly Findings[], options: EditOptions): Outcome<Edition> => {
  const { newsletter, date } = options;
  const style = { locale: newsletter.locale, day: date };
  const overrides = overridesByStory(options.overrides ?? NO_OVERRIDES, findings);
  const ranked = rank(findings, {
    newsletter,
    day: date,
    recalled: (id) => options.recalled?.get(id) ?? UNHEARD,
    override: (id) => overrides.value.get(id),
  });
  const { layout, limits } = newsletter;
  const { room } = layoutOf(newsletter);
  let allowance = allowanceOf(newsletter);
  const placed = ranked.map((r, i) => {
    const composed = compose(r, i + 1, style, (form) => room(form, limits.wordsPerStory), allowance);
    allowance = composed.allowance;
    return { title: r.section.title, briefing: composed.briefing };
  });
  const articles = findings
    .flatMap((f) => f.story.articles)
    .map((a) => articleOf(a, newsletter.language))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.id < b.id ? -1 : 1));
  const told = withinMail(
    placed.map((p) => p.briefing),
    new Map(articles.map((a) => [a.id, a])),
  );
  const notices = [...options.notices, ...overrides.notices];
  const titles = [...new Set(placed.map((p) => p.title))];
  const sections: EditionSection[] = titles.map((title) => ({
    title,
    briefings: told.filter((_, i) => placed[i]?.title === title),
  }));
  const printed = told.filter((b) => b.printed);
  const number = newsletter.firstEdition === undefined ? null : daysBetween(newsletter.firstEdition, date) + 1;
  return {
    value: {
      format: 'collate-edition/1',
      id: contentId(newsletter.title, date, ...articles.map((a) => `${a.id} ${a.sha256}`)),
      number: number !== null && number > 0 ? number : null,
      title: newsletter.title,
      date,
      timeZone: newsletter.timeZone,
      language: newsletter.language,
      locale: newsletter.locale,
      subject: subjectOf(printed, newsletter.title),
      preheader: preheaderOf(printed),
      ...(layout === 'full' ? {} : { layout }),
      readingMinutes: Math.max(1, Math.round(printed.reduce((n, b) => n + printedWords(b), 0) / READING_PACE)),
      sections,
      articles,
      notices,
    },
    notices: [],
  };
};

const printedWords = (b: EditionBriefing): number => {
  const texts = [
    b.headline.text,
    b.standfirst?.text ?? '',
    b.note?.text ?? '',
    ...b.facts.filter((f) => f.printed).map((f) => f.text),
    ...b.quotes.filter((q) => q.printed).map((q) => q.text),
    ...b.disputes.filter((d) => d.printed).flatMap((d) => [d.question, ...d.sides.map((s) => s.position)]),
    ...b.timeline.filter((t) => t.printed).map((t) => t.what),
  ];
  return texts.reduce((n, t) => n + countWords(t), 0);
};

const articleOf = (a: AnnotatedArticle, language: string): EditionArticle => ({
  id: a.id,
  source: a.source === undefined ? null : { id: a.source.id, name: a.source.name, kind: a.source.kind },
  url: a.url ?? null,
  title: a.title ?? null,
  authors: a.authors,
  publishedAt: a.publishedAt ?? null,
  ...(a.language === language ? {} : { language: a.language }),
  path: a.path,
  sha256: a.sha256,
  text: a.text,
  ...(isNonEmpty(a.corrections) ? { corrections: a.corrections } : {}),
});
