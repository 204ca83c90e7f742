/** The program on one page: which stage hands what to which. Knows no disk, no network, no clock. */
import { annotate, withDay } from './annotate/annotate.js';
import { proveDay } from './annotate/en/dates/proveDay.js';
import { clean } from './clean/clean.js';
import { arrange } from './cluster/arrange.js';
import { cluster } from './cluster/cluster.js';
import { continued } from './cluster/continued.js';
import { edit } from './edit/edit.js';
import { type InputFile, ingest, type LostInput } from './ingest/ingest.js';
import { merge } from './merge/merge.js';
import type { ArchivedStory } from './model/archive.js';
import { type Article, withdrawalOf } from './model/article.js';
import type { Edition } from './model/edition.js';
import type { AnnotatedArticle } from './model/language.js';
import type { Newsletter } from './model/newsletter.js';
import type { Notice } from './model/notice.js';
import { NO_OVERRIDES, type Overrides } from './model/overrides.js';
import type { NonEmpty } from './model/span.js';
import { changedArticles } from './recall/changedArticles.js';
import { recall } from './recall/recall.js';
import { dayInZone } from './text/calendar.js';
import { inWindow, newestDay } from './window.js';

/** Told when a stage begins, and how far it has come. */
export type Progress = (stage: string, done?: number, total?: number) => void;

export interface PipelineOptions {
  readonly newsletter: Newsletter;
  /** `--date`: dates the edition, and every article that states no date. */
  readonly date?: string;
  /** Leave out articles published outside the edition's window. */
  readonly windowed: boolean;
  /** Read also what has the address or the words of another. */
  readonly keepDuplicates?: boolean;
  readonly now: Date;
  readonly progress?: Progress;
}

/** What a build knows besides its articles; each is asked for once the edition's day is known. */
export interface MakeOptions extends PipelineOptions {
  /** The stories of earlier editions; absent: there are none. */
  readonly archive?: (day: string) => Promise<readonly ArchivedStory[]>;
  /** What the editor decided about this day's edition. */
  readonly overrides?: (day: string) => Promise<Overrides | undefined>;
}

/** Articles that were read, inputs that were not. */
export interface Reading {
  readonly articles: readonly AnnotatedArticle[];
  readonly lost: readonly LostInput[];
  readonly notices: readonly Notice[];
}

export interface Making {
  /** Absent when no article could be used. */
  readonly edition?: Edition;
  readonly lost: readonly LostInput[];
  readonly notices: readonly Notice[];
}

/** Files → articles, each read on its own. */
export function read(files: readonly InputFile[], options: PipelineOptions): Reading {
  const { newsletter, progress } = options;
  progress?.('ingest');
  const ingested = ingest(files, options);
  progress?.('clean');
  const cleaned = clean(ingested.value.drafts, newsletter);
  const day = options.date ?? newestDay(cleaned.value, newsletter.timeZone, options.now);
  const wanted = (a: Article): boolean => !options.windowed || day === undefined || inWindow(a, day, newsletter);
  const articles = cleaned.value.filter(wanted).map((article, i, all) => {
    progress?.('annotate', i, all.length);
    return withProvenDay([annotate(article, { timeZone: newsletter.timeZone })], options)[0];
  });
  const passed = cleaned.value.length - articles.length;
  const window: Notice[] =
    passed === 0
      ? []
      : [
          {
            stage: 'ingest',
            rule: 'outside-window',
            severity: 'info',
            message: `${passed} of ${cleaned.value.length} articles were published outside the window of the edition of ${day}; name their folder to read them all the same.`,
          },
        ];
  return { articles, lost: ingested.value.lost, notices: [...ingested.notices, ...cleaned.notices, ...window] };
}

/** Files → the edition. */
export async function make(files: readonly InputFile[], options: MakeOptions): Promise<Making> {
  const { newsletter, progress } = options;
  const { articles: all, lost, notices } = read(files, options);
  const withdrawn = all.filter(isWithdrawn);
  const articles = all.filter((a) => !isWithdrawn(a));
  if (articles.length === 0) return { lost, notices: [...notices, ...withdrawals(withdrawn)] };
  progress?.('cluster');
  const stories = cluster(articles);
  // What an article alone can prove was asked when it was read.
  const told = stories.value.map((story) =>
    story.articles.length === 1 ? story : { ...story, articles: withProvenDay(story.articles, options) },
  );
  const dated = told.flatMap((story) => story.articles);
  const known = options.date ?? newestDay(dated, newsletter.timeZone, options.now);
  const date = known ?? dayInZone(options.now, newsletter.timeZone);
  const overrides = (await options.overrides?.(date)) ?? NO_OVERRIDES;
  const archive = (await options.archive?.(date)) ?? [];
  const arranged = arrange(told, overrides);
  const findings = arranged.value.map((story, i, of) => {
    progress?.('merge', i, of.length);
    return merge(story);
  });
  progress?.('edit');
  const edition = edit(findings, {
    newsletter,
    date,
    recalled: recall(findings, continued(arranged.value, archive)),
    overrides,
    notices: [
      ...notices,
      ...withdrawals(withdrawn),
      ...stories.notices,
      ...arranged.notices,
      ...changedArticles(all, archive),
      ...provenDays(dated),
      ...(known === undefined ? [undatedNotice] : []),
    ],
  });
  return { edition: edition.value, lost, notices: edition.value.notices };
}

const isWithdrawn = (article: Article): boolean => withdrawalOf(article) !== undefined;

/** What an outlet has taken back is no source any more. */
const withdrawals = (articles: readonly Article[]): readonly Notice[] =>
  articles.map((a) => ({
    stage: 'clean',
    rule: 'withdrawn',
    severity: 'warning',
    message: `Left out: the outlet has withdrawn it. It says: “${withdrawalOf(a)?.text}”`,
    path: a.path,
  }));

/** Articles that state no day are dated with the one that their words prove together, if they do. */
function withProvenDay(
  articles: NonEmpty<AnnotatedArticle>,
  { newsletter, now }: PipelineOptions,
): NonEmpty<AnnotatedArticle> {
  const undated = articles.filter((a) => a.day === undefined);
  if (undated.length === 0) return articles;
  const day = proveDay(undated, { today: dayInZone(now, newsletter.timeZone) });
  if (day === undefined) return articles;
  const read = (a: AnnotatedArticle): AnnotatedArticle => (a.day === undefined ? withDay(a, day) : a);
  const [first, ...rest] = articles;
  return [read(first), ...rest.map(read)];
}

/** One notice for each day that texts proved of themselves. */
function provenDays(articles: readonly AnnotatedArticle[]): readonly Notice[] {
  const proven = articles.filter((a) => a.publishedFrom === 'text');
  return [...new Set(proven.map((a) => a.day))].sort().map((day) => {
    const of = proven.filter((a) => a.day === day);
    return {
      stage: 'annotate',
      rule: 'day-proven',
      severity: 'info',
      message: `${of.length === 1 ? `${of[0]?.path} proves` : `${of.length} undated articles prove together`} by the days they name that they are of ${day}.`,
    };
  });
}

const undatedNotice: Notice = {
  stage: 'edit',
  rule: 'edition-dated-today',
  severity: 'warning',
  message:
    'No article states or proves its day: the edition bears today’s date, and "Monday" and the like are printed as they are. Give --date to date them.',
};
