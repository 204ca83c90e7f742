/** Which stories matter most, and how much room each gets. */
import type { BriefingForm } from '../model/edition.js';
import type { Findings } from '../model/findings.js';
import type { Newsletter, SectionRule } from '../model/newsletter.js';
import type { StoryOverride } from '../model/overrides.js';
import type { Recalled } from '../model/recalled.js';
import { daysBetween, publicationDay } from '../text/calendar.js';
import { contentStems } from '../text/words.js';
import { layoutOf } from './layout.js';

interface Weighed {
  readonly findings: Findings;
  readonly section: SectionRule;
  /** 0..1 */
  readonly weight: number;
  readonly recalled: Recalled;
  readonly override: StoryOverride | undefined;
}

export interface Ranked extends Weighed {
  readonly form: BriefingForm;
  /** `web`: told in the web edition alone, for room; `nowhere`: dropped, by the editor or as nothing of it is new. */
  readonly place: 'mail' | 'web' | 'nowhere';
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

/** Names in the opening of an article say what it is about. */
const OPENING_CHARACTERS = 400;
/** So many names of a story are weighed, the best known ones. */
const LEADING_NAMES = 3;

/** Names of people, organisations and places that a story opens with. */
const leadingNames = ({ story }: Findings): ReadonlySet<string> =>
  new Set(story.articles.flatMap((a) => a.names.filter((n) => n.start < OPENING_CHARACTERS).map((n) => n.name)));

/**
 * 0..1: how much the day's other stories speak of those that a story is about. Nobody's rank in the world is known here;
 * a government or a court that five other stories open with matters to this one too.
 */
const importanceIn = (all: readonly Findings[]): ((findings: Findings) => number) => {
  const names = new Map(all.map((f) => [f, leadingNames(f)]));
  const stories = new Map<string, number>();
  for (const held of names.values()) for (const name of held) stories.set(name, (stories.get(name) ?? 0) + 1);
  return (findings) => {
    const elsewhere = [...(names.get(findings) ?? [])]
      .map((name) => (stories.get(name) ?? 1) - 1)
      .sort((a, b) => b - a)
      .slice(0, LEADING_NAMES);
    const met = elsewhere.reduce((n, x) => n + x, 0);
    return met / (met + 2 * LEADING_NAMES);
  };
};

interface Weighing {
  readonly section: SectionRule;
  readonly newsletter: Newsletter;
  readonly day: string;
  /** 0..1, of those it is about. */
  readonly importance: number;
}

/**
 * 0..1: independent sources first, then articles, what was found in them and whom they are about, then how new it is; the
 * section's weight counts a story that many times over. Opinion and round-ups alone, and texts that are not analysed, come
 * last.
 */
const weigh = (findings: Findings, { section, newsletter, day, importance }: Weighing): number => {
  const { story, independentSources } = findings;
  const found = Math.min(1, (findings.quotes.length + 2 * findings.disputes.length + findings.claims.length / 4) / 24);
  const told =
    1 -
    1 / (1 + 0.35 * (independentSources - 1) + 0.1 * (story.articles.length - 1) + 0.25 * found + 0.25 * importance);
  const newest = story.articles
    .map((a) => (a.publishedAt === undefined ? undefined : publicationDay(a.publishedAt, newsletter.timeZone)))
    .reduce<string | undefined>((top, d) => (d !== undefined && (top === undefined || d > top) ? d : top), undefined);
  const age = newest === undefined ? 0 : Math.max(0, daysBetween(newest, day));
  const fresh = 0.5 ** (age / HALF_LIFE_DAYS);
  const news = story.articles.some((a) => a.genre === 'news' && a.language === newsletter.language) ? 1 : 0.2;
  const weight = (0.1 + 0.9 * told) * fresh * news;
  return Math.round((1 - (1 - weight) ** section.weight) * 1000) / 1000;
};

/** Not told at all: dropped by the editor, or known from the last edition where the owner wants none of it. */
const isDropped = ({ recalled, override }: Weighed, { memory }: Newsletter): boolean =>
  override?.drop === true ||
  (override?.pin === undefined && recalled.history === 'repeated' && memory.repeated === 'drop');

/** Told after all others: known from the last edition. */
const goesDown = ({ recalled, override }: Weighed, { memory }: Newsletter): boolean =>
  override?.pin === undefined && recalled.history === 'repeated' && memory.repeated === 'down';

/** The pinned ones at their places, the others around them in their order: `[a, b, c]` with c pinned to 1 → `[c, a, b]`. */
const pinned = (ordered: readonly Weighed[]): readonly Weighed[] => {
  const pins = ordered.flatMap((story) =>
    story.override?.pin === undefined ? [] : [{ story, at: story.override.pin }],
  );
  const out = ordered.filter(({ override }) => override?.pin === undefined);
  for (const { story, at } of pins.sort((x, y) => x.at - y.at)) out.splice(at - 1, 0, story);
  return out;
};

/** What the ranking is told beside the findings themselves. */
export interface RankOptions {
  readonly newsletter: Newsletter;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly recalled: (storyId: string) => Recalled;
  readonly override: (storyId: string) => StoryOverride | undefined;
}

/** Heaviest first; equal weights by the story's id, so that the order never depends on the input's. */
export const rank = (all: readonly Findings[], options: RankOptions): readonly Ranked[] => {
  const { newsletter, day } = options;
  const { limits, sections } = newsletter;
  const importance = importanceIn(all);
  const ordered = all
    .map((findings): Weighed => {
      const section = sectionOf(findings, sections);
      const { id } = findings.story;
      const weight = weigh(findings, { section, newsletter, day, importance: importance(findings) });
      return { findings, section, weight, recalled: options.recalled(id), override: options.override(id) };
    })
    .sort(
      (a, b) =>
        Number(goesDown(a, newsletter)) - Number(goesDown(b, newsletter)) ||
        b.weight - a.weight ||
        (a.findings.story.id < b.findings.story.id ? -1 : 1),
    );
  const told = pinned(ordered.filter((s) => !isDropped(s, newsletter)));
  const layout = layoutOf(newsletter);
  const forms = layout.forms(
    told.map((s) => s.findings.story.articles.length > 1 || s.override?.pin !== undefined),
    limits,
  );
  let lines = 0;
  return [
    ...told.map((story, i): Ranked => {
      const form = forms[i] ?? 'line';
      if (form === 'line') lines++;
      return { ...story, form, place: form !== 'line' || lines <= layout.lines ? 'mail' : 'web' };
    }),
    ...ordered
      .filter((s) => isDropped(s, newsletter))
      .map((story): Ranked => ({ ...story, form: 'line', place: 'nowhere' })),
  ];
};
