/** The program on one page: which stage hands what to which. Knows no disk, no network, no clock. */
import { annotate } from './annotate/annotate.js';
import { clean } from './clean/clean.js';
import { cluster } from './cluster/cluster.js';
import { edit } from './edit/edit.js';
import { type InputFile, ingest, type LostInput } from './ingest/ingest.js';
import { merge } from './merge/merge.js';
import type { Article } from './model/article.js';
import type { Edition } from './model/edition.js';
import type { AnnotatedArticle } from './model/language.js';
import type { Newsletter } from './model/newsletter.js';
import type { Notice } from './model/notice.js';
import { inWindow, localDay, newestDay } from './window.js';

/** Told when a stage begins, and how far it has come. */
export type Progress = (stage: string, done?: number, total?: number) => void;

export interface PipelineOptions {
  readonly newsletter: Newsletter;
  /** `--date`: dates the edition, and every article that states no date. */
  readonly date?: string;
  /** Leave out articles published outside the edition's window. */
  readonly windowed: boolean;
  readonly now: Date;
  readonly progress?: Progress;
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
  const cleaned = clean(ingested.value.drafts);
  const day = options.date ?? newestDay(cleaned.value, newsletter.timeZone, options.now);
  const wanted = (a: Article): boolean => !options.windowed || day === undefined || inWindow(a, day, newsletter);
  const articles = cleaned.value.filter(wanted).map((article, i, all) => {
    progress?.('annotate', i, all.length);
    return annotate(article, { timeZone: newsletter.timeZone });
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
export function make(files: readonly InputFile[], options: PipelineOptions): Making {
  const { newsletter, progress } = options;
  const { articles, lost, notices } = read(files, options);
  if (articles.length === 0) return { lost, notices };
  progress?.('cluster');
  const stories = cluster(articles);
  const findings = stories.value.map((story, i, all) => {
    progress?.('merge', i, all.length);
    return merge(story);
  });
  progress?.('edit');
  const known = options.date ?? newestDay(articles, newsletter.timeZone, options.now);
  const edition = edit(findings, {
    newsletter,
    date: known ?? localDay(options.now.toISOString(), newsletter.timeZone),
    notices: [...notices, ...stories.notices, ...(known === undefined ? [undatedNotice] : [])],
  });
  return { edition: edition.value, lost, notices: edition.value.notices };
}

const undatedNotice: Notice = {
  stage: 'edit',
  rule: 'edition-dated-today',
  severity: 'warning',
  message:
    'No article states or proves its day: the edition bears today’s date, and "Monday" and the like are printed as they are. Give --date to date them.',
};
