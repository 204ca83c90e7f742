/** `collate publish`: editions that hold, copied from `out/` to a folder that any web server can serve. */
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { builtDays, exists, readTemplates, readTextIfAny, removeFile, writeFiles } from '../adapters/files.js';
import { AppError } from '../errors.js';
import type { Newsletter } from '../model/newsletter.js';
import type { Notice } from '../model/notice.js';
import { EMPTY_SITE, SITE_FORMAT, type Site } from '../model/site.js';
import {
  FEEDS,
  type Publication,
  pageOf,
  publish as publishAll,
  RECORD,
  retract,
  siteFiles,
} from '../publish/publish.js';
import { TemplateError } from '../render/templateError.js';
import { webArchive } from '../render/webArchive.js';
import { dayInZone, isDay } from '../text/calendar.js';
import { sha256 } from '../text/hash.js';
import { type CommonOptions, setUp } from './setup.js';
import { readProven } from './verify.js';

export interface PublishOptions extends Pick<CommonOptions, 'config' | 'now'> {
  /** Days of the editions; empty: the newest that was built. */
  readonly dates?: readonly string[];
  /** Every edition in `out`. */
  readonly all?: boolean;
  /** Days whose editions are taken from the site. */
  readonly remove?: readonly string[];
  /** Default `out`. */
  readonly out?: string;
  /** Default `site` in `out`. */
  readonly site?: string;
  readonly templates?: string;
  /** Write nothing. */
  readonly dryRun?: boolean;
}

/** An edition that was not published, and why. */
export interface Refusal {
  readonly date: string;
  readonly reasons: readonly string[];
}

export interface Published {
  /** The folder of the site. */
  readonly site: string;
  /** Days whose editions are on the site now that were asked for. */
  readonly published: readonly string[];
  readonly removed: readonly string[];
  readonly refused: readonly Refusal[];
  /** Files that are not as they were, by their paths in the site; those of a retracted edition among them. */
  readonly changed: readonly string[];
  readonly notices: readonly Notice[];
}

const INDEX = 'index.html';

const recorded = z.object({
  format: z.literal(SITE_FORMAT),
  editions: z.array(
    z.object({
      date: z.string().refine(isDay),
      number: z.number().nullable(),
      title: z.string(),
      summary: z.string(),
      language: z.string(),
      published: z.string(),
      updated: z.string(),
      sha256: z.string(),
      stories: z.array(z.object({ anchor: z.string(), headline: z.string(), standfirst: z.string().nullable() })),
    }),
  ),
  retracted: z.array(z.string().refine(isDay)),
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What the folder says of itself; a folder that others write to is never written over. */
const readSite = async (folder: string): Promise<Site> => {
  const record = join(folder, RECORD);
  const text = await readTextIfAny(record);
  if (text === undefined) {
    if ((await readTextIfAny(join(folder, INDEX))) === undefined) return EMPTY_SITE;
    throw new AppError('not-a-site', `holds an ${INDEX} that collate publish did not write`, { where: folder });
  }
  const read = recorded.safeParse(parsed(text));
  if (!read.success) throw new AppError('not-a-site', `${RECORD} is not of format ${SITE_FORMAT}`, { where: record });
  return read.data;
};

/**
 * Throws `not-a-site` where a file is not the one that was published: somebody else wrote there. One that is as it would be
 * written now was left by a run that was stopped before it wrote the record.
 */
const refuseForeign = async (path: string, fresh: string | undefined, known?: string): Promise<void> => {
  const text = await readTextIfAny(path);
  if (text === undefined || text === fresh || known === sha256(text)) return;
  throw new AppError('not-a-site', 'is not as collate publish wrote it', { where: path });
};

/** Whether one folder is another or lies in it. */
const liesIn = (inner: string, outer: string): boolean => {
  const way = relative(resolve(outer), resolve(inner));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** Whoever serves the site must not serve whole articles, which lie in built editions and beside the configuration. */
const refuseSources = (folder: string, out: string, content: string): void => {
  const [day = ''] = relative(resolve(out), resolve(folder)).split(sep);
  if (liesIn(out, folder) || liesIn(content, folder) || isDay(day)) {
    throw new AppError('bad-option', `--site ${folder} holds whole articles; name a folder beside them`);
  }
};

/** The edition of a day if it may be published, else why not. */
const examined = async (
  out: string,
  date: string,
  newsletter: Newsletter,
  now: Date,
): Promise<Publication | Refusal> => {
  if (!(await exists(join(out, date, 'edition.json')))) {
    return { date, reasons: [`there is no edition of this day in ${out}: build it first`] };
  }
  try {
    const { edition, web, failures } = await readProven(join(out, date));
    const reasons = failures.map((f) => `${f.where}: ${f.message}`);
    if (edition.date !== date) reasons.push(`the folder holds the edition of ${edition.date}`);
    if (web === undefined) reasons.push('there is no web.html: build the edition again');
    // An article of a later moment is one that its outlet has not published: its text was given under embargo.
    const today = dayInZone(now, newsletter.timeZone);
    for (const { path, publishedAt } of edition.articles) {
      if (publishedAt === null) continue;
      const early = publishedAt.length === 10 ? publishedAt > today : Date.parse(publishedAt) > now.getTime();
      if (early) reasons.push(`${path} is not published before ${publishedAt}`);
    }
    return reasons.length > 0 || web === undefined ? { date, reasons } : { edition, web };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { date, reasons: [`${error.where === undefined ? '' : `${error.where}: `}${error.message}`] };
  }
};

/** The days whose editions are published; of all that were built, not those that were taken back. */
const wanted = async (
  { dates = [], all, remove = [] }: PublishOptions,
  out: string,
  site: Site,
): Promise<readonly string[]> => {
  for (const date of [...dates, ...remove]) {
    if (!isDay(date)) throw new AppError('bad-option', `${date} is no day; it looks like 2025-05-19`);
  }
  const both = dates.find((d) => remove.includes(d));
  if (both !== undefined) throw new AppError('bad-option', `${both} is to be published and removed`);
  if (all === true && dates.length > 0) throw new AppError('bad-option', '--all and days exclude each other');
  if (dates.length > 0) return [...new Set(dates)].sort();
  if (remove.length > 0 && all !== true) return [];
  const built = await builtDays(out);
  if (built.length === 0) throw new AppError('not-an-edition', 'there is no built edition', { where: out });
  const back = new Set([...remove, ...site.retracted]);
  const open = built.filter((day) => !back.has(day));
  return all === true ? open : open.slice(-1);
};

const withoutAddress = (newsletter: Newsletter): readonly Notice[] =>
  newsletter.publicUrl !== undefined
    ? []
    : [
        {
          stage: 'publish',
          rule: 'no-public-address',
          severity: 'info',
          message: `The links of the site are relative and its feeds are named by tag: URIs under ${newsletter.publisher.email.replace(/^.*@/, '')}; give publicUrl in edition.yaml for addresses.`,
        },
      ];

const TAKEN_BACK: Notice = {
  stage: 'publish',
  rule: 'taken-back',
  severity: 'info',
  message: 'Every edition that was built has been taken from the site; name a day to publish its edition again.',
};

/** Throws AppError for wrong options, a folder that is no site, and what cannot be written; editions that do not hold are refused one by one. */
export async function publish(options: PublishOptions = {}): Promise<Published> {
  const { newsletter, notices, folder: content } = await setUp(options);
  const now = options.now ?? new Date();
  const out = options.out ?? 'out';
  const folder = options.site ?? join(out, 'site');
  refuseSources(folder, out, content);
  const before = await readSite(folder);
  const days = await wanted(options, out, before);
  const examinations: (Publication | Refusal)[] = [];
  for (const date of days) examinations.push(await examined(out, date, newsletter, now));
  const refused = examinations.filter((e): e is Refusal => 'reasons' in e);
  const holding = examinations.filter((e): e is Publication => 'web' in e);

  const removed = [...new Set(options.remove ?? [])].sort();
  let kept = before;
  for (const date of removed) {
    const rest = retract(kept, date);
    if (rest === undefined) {
      throw new AppError('bad-option', `the site has no edition of ${date} to remove`, { where: folder });
    }
    kept = rest;
  }
  const { site, pages } = publishAll(kept, holding, { now });
  for (const date of [...holding.map((h) => h.edition.date), ...removed]) {
    const known = before.editions.find((e) => e.date === date)?.sha256;
    await refuseForeign(join(folder, pageOf(date)), pages.get(pageOf(date)), known);
  }
  const files = new Map(pages);
  if (holding.length > 0 || removed.length > 0) {
    const templates = await readTemplates(options.templates);
    // Last, so that no list leads to a page that is not there yet.
    for (const [path, text] of siteFiles(site, newsletter)) {
      // Beside a record they are written anew each time.
      if (before === EMPTY_SITE) await refuseForeign(join(folder, path), text);
      files.set(path, text);
    }
    files.set(INDEX, listed(site, newsletter, templates));
  }
  const changed: [string, string][] = [];
  for (const [path, text] of files) {
    if ((await readTextIfAny(join(folder, path))) !== text) changed.push([path, text]);
  }
  if (options.dryRun !== true) {
    await writeFiles(folder, changed);
    for (const date of removed) await removeFile(join(folder, pageOf(date)));
  }
  return {
    site: folder,
    published: holding.map((h) => h.edition.date),
    removed,
    refused,
    changed: [...changed.map(([path]) => path), ...removed.map(pageOf)],
    notices: [...notices, ...withoutAddress(newsletter), ...(days.length + removed.length === 0 ? [TAKEN_BACK] : [])],
  };
}

const listed = (site: Site, newsletter: Newsletter, templates: Parameters<typeof webArchive>[3]): string => {
  try {
    return webArchive(site, newsletter, FEEDS, templates);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new AppError('template-invalid', error.message, { where: error.where, cause: error });
  }
};
