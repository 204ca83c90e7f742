/** Which stories matter most, and how much room each gets. */
import type { BriefingForm } from '../model/edition.js';
import type { Findings } from '../model/findings.js';
import type { Newsletter, SectionRule } from '../model/newsletter.js';
import { publicationDay } from '../text/calendar.js';
import { contentStems } from '../text/words.js';

export interface Ranked {
  readonly findings: Findings;
  readonly section: SectionRule;
  /** 0..1 */
  readonly weight: number;
  readonly form: BriefingForm;
  /** False: told in the web edition alone, for room. */
  readonly inMail: boolean;
}

const ELSEWHERE: SectionRule = { title: 'News', tags: [], words: [], weight: 1 };

/** The first section that the story's tags or words name, else the last one. */
const sectionOf = (findings: Findings, sections: readonly SectionRule[]): SectionRule => {
  const tags = new Map<string, number>();
  for (const a of findings.story.articles)
    for (const t of a.tags) tags.set(t.toLowerCase(), (tags.get(t.toLowerCase()) ?? 0) + 1);
  const tagged = sections
    .map((section) => ({ section, n: section.tags.reduce((n, t) => n + (tags.get(t.toLowerCase()) ?? 0), 0) }))
    .reduce<{ section: SectionRule; n: number } | undefined>((top, s) => (s.n > (top?.n ?? 0) ? s : top), undefined);
  if (tagged) return tagged.section;
  const heads = findings.story.articles.map((a) => `${a.title ?? ''} ${a.text.slice(0, 600)}`.toLowerCase()).join(' ');
  const stems = new Set(contentStems(heads));
  const worded = sections.find((s) =>
    s.words.some((w) => (w.includes(' ') ? heads.includes(w) : contentStems(w).some((x) => stems.has(x)))),
  );
  return worded ?? sections.at(-1) ?? ELSEWHERE;
};

/** Days old at which a story counts half. */
const HALF_LIFE_DAYS = 2;

/**
 * 0..1: independent sources first, then articles and what was found in them, then how new it is; the section's weight
 * counts a story that many times over. Opinion and round-ups alone, and texts that are not analysed, come last.
 */
export const weigh = (findings: Findings, section: SectionRule, newsletter: Newsletter, day: string): number => {
  const { story, independentSources } = findings;
  const found = Math.min(1, (findings.quotes.length + 2 * findings.disputes.length + findings.claims.length / 4) / 24);
  const told = 1 - 1 / (1 + 0.35 * (independentSources - 1) + 0.1 * (story.articles.length - 1) + 0.25 * found);
  const newest = story.articles
    .map((a) => (a.publishedAt === undefined ? undefined : publicationDay(a.publishedAt, newsletter.timeZone)))
    .reduce<string | undefined>((top, d) => (d !== undefined && (top === undefined || d > top) ? d : top), undefined);
  const age = newest === undefined ? 0 : Math.max(0, (Date.parse(day) - Date.parse(newest)) / 86_400_000);
  const fresh = 0.5 ** (age / HALF_LIFE_DAYS);
  const news = story.articles.some((a) => a.genre === 'news' && a.language === newsletter.language) ? 1 : 0.2;
  const weight = (0.1 + 0.9 * told) * fresh * news;
  return Math.round((1 - (1 - weight) ** section.weight) * 1000) / 1000;
};

/** Heaviest first; equal weights by the story's id, so that the order never depends on the input's. */
export const rank = (all: readonly Findings[], newsletter: Newsletter, day: string): readonly Ranked[] => {
  const { limits, sections } = newsletter;
  const ordered = all
    .map((findings) => {
      const section = sectionOf(findings, sections);
      return { findings, section, weight: weigh(findings, section, newsletter, day) };
    })
    .sort((a, b) => b.weight - a.weight || (a.findings.story.id < b.findings.story.id ? -1 : 1));
  const forms = formsOf(
    ordered.map((r) => r.findings.story.articles.length > 1),
    limits,
  );
  let lines = 0;
  return ordered.map((r, i) => {
    const form = forms[i] ?? 'line';
    if (form === 'line') lines++;
    return { ...r, form, inMail: form !== 'line' || lines <= LINES_IN_MAIL };
  });
};

/** With a lead and six short briefings forty stories: ten minutes, and under the 102 KB at which Gmail cuts (a line with its link takes about 1.3 KB). */
const LINES_IN_MAIL = 33;

/** Stories of one article get room only where those of several leave it; so few are told shorter on a day of single items. */
const SINGLE_ITEMS = 3;

/** In rank order, by whether a story is told by several articles. */
const formsOf = (several: readonly boolean[], limits: Newsletter['limits']): readonly BriefingForm[] => {
  const told = several.slice(limits.full).filter(Boolean).length;
  let singles = Math.max(0, Math.min(SINGLE_ITEMS, limits.short) - told);
  let room = limits.short;
  return several.map((isTold, i) => {
    if (i < limits.full) return 'full';
    if (room === 0 || (!isTold && singles === 0)) return 'line';
    if (!isTold) singles--;
    room--;
    return 'short';
  });
};
