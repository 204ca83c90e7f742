/** Files in, drafts out: formats and metadata sorted out, the words untouched. Judges no text; whatever is wrong with one input harms no other. */
import type { Draft } from '../model/article.js';
import type { Newsletter } from '../model/newsletter.js';
import type { Notice, Outcome } from '../model/notice.js';
import { dayInZone } from '../text/calendar.js';
import { withoutDuplicates } from './duplicates.js';
import { jsonLines } from './formats/jsonLines.js';
import { markdown } from './formats/markdown.js';
import { plainText } from './formats/plainText.js';
import { identify } from './identify.js';
import { beginning } from './publicationDate.js';
import type { ArticleRecord, Doubt, FormatReading } from './record.js';

/** A file as read from disk, before anybody knows what is in it. */
export interface InputFile {
  /** As the user would name it, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An input, or one record of it, that could not be used. Each has a notice of severity `error` too. */
export interface LostInput {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface IngestOptions {
  readonly newsletter: Newsletter;
  /** `YYYY-MM-DD` given by `--date`: the day of articles that state none. */
  readonly date?: string;
  /** The present, for telling dates in the future and embargoes. */
  readonly now: Date;
  /** Who looks at articles one by one wants every one; an edition wants each once, and none of a blocked outlet. */
  readonly keepDuplicates?: boolean;
}

export interface Ingested {
  readonly drafts: readonly Draft[];
  readonly lost: readonly LostInput[];
}

type Format = (file: InputFile, newsletter: Newsletter) => FormatReading;

const FORMATS: Readonly<Record<string, Format>> = {
  md: markdown,
  markdown,
  txt: plainText,
  jsonl: jsonLines,
};

const extensionOf = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

const readFile = (file: InputFile, newsletter: Newsletter): FormatReading => {
  const extension = extensionOf(file.path);
  const format = Object.hasOwn(FORMATS, extension) ? FORMATS[extension] : undefined;
  if (format !== undefined) return format(file, newsletter);
  const kind = extension === '' ? 'Files without an ending' : `.${extension} files`;
  const message = `${kind} are not read; articles are read from .md, .markdown, .txt and .jsonl.`;
  return { records: [], lost: [{ path: file.path, code: 'unsupported-format', message }], doubts: [] };
};

/** Holds back what is under embargo: an embargo that cannot be read is kept rather than broken. */
const releasable = (record: ArticleRecord, options: IngestOptions, doubts: Doubt[]): boolean => {
  const { embargo } = record.metadata;
  if (embargo === undefined) return true;
  if (embargo !== 'unknown' && beginning(embargo, options.newsletter.timeZone) <= options.now.getTime()) return true;
  const until =
    embargo === 'unknown'
      ? 'an embargo whose end cannot be read; write it like 2025-05-19T18:00Z'
      : `embargo until ${embargo}`;
  doubts.push({
    path: record.path,
    rule: 'embargo',
    severity: 'warning',
    message: `Held back: the article is under ${until}.`,
  });
  return false;
};

/** Of an outlet that the owner wants nothing of. */
const isBlocked = ({ metadata }: ArticleRecord, { newsletter }: IngestOptions): boolean =>
  newsletter.outlets.some((o) => o.blocked === true && o.id === metadata.source?.id);

/** One notice for each blocked outlet that has articles here. */
const leftOut = (records: readonly ArticleRecord[], { newsletter }: IngestOptions): Notice[] =>
  newsletter.outlets.flatMap(({ id, name }) => {
    const n = records.filter((r) => r.metadata.source?.id === id).length;
    const message = `${n} ${n === 1 ? 'article' : 'articles'} of ${name} left out: the outlet is blocked in the configuration.`;
    return n === 0 ? [] : [{ stage: 'ingest', rule: 'blocked-outlet', severity: 'info', message }];
  });

const flagFuture = (record: ArticleRecord, { newsletter, now }: IngestOptions, doubts: Doubt[]): void => {
  const at = record.metadata.publishedAt;
  if (at === undefined) return;
  const future = at.length === 10 ? at > dayInZone(now, newsletter.timeZone) : Date.parse(at) > now.getTime();
  if (!future) return;
  const message = `The article is dated ${at}, which is still to come; it was kept. Check the date.`;
  doubts.push({ path: record.path, rule: 'future-date', severity: 'warning', message });
};

const draftOf = (record: ArticleRecord, id: string, date: string | undefined): Draft => {
  const { embargo: _, publishedAt, ...metadata } = record.metadata;
  const dated =
    publishedAt !== undefined
      ? { publishedAt, publishedFrom: record.dateFrom }
      : date !== undefined
        ? { publishedAt: date, publishedFrom: 'option' as const }
        : record.statedDay !== undefined
          ? { publishedAt: record.statedDay, publishedFrom: 'text' as const }
          : {};
  return { id, path: record.path, sha256: record.sha256, ...metadata, ...dated, text: record.text };
};

/** One notice for all undated articles: a dump can have thousands. */
const undated = (drafts: readonly Draft[]): Notice[] => {
  const without = drafts.filter((d) => d.publishedAt === undefined);
  const [first] = without;
  if (first === undefined) return [];
  const base = { stage: 'ingest', rule: 'undated', severity: 'info' } as const;
  if (without.length === 1) {
    return [
      { ...base, message: 'The article states no publication date; --date would give it one.', path: first.path },
    ];
  }
  const some = without
    .slice(0, 3)
    .map((d) => d.path)
    .join(', ');
  const message = `${without.length} of ${drafts.length} articles state no publication date (${some}${without.length > 3 ? ', …' : ''}); --date would give them one.`;
  return [{ ...base, message }];
};

/** `[a.md, b.txt]` → two drafts; what is lost, left out or doubtful is in `lost` and in the notices. */
export const ingest = (files: readonly InputFile[], options: IngestOptions): Outcome<Ingested> => {
  const readings = files.map((file) => readFile(file, options.newsletter));
  const lost = readings.flatMap((r) => r.lost);
  const doubts = readings.flatMap((r) => r.doubts);
  const found = readings.flatMap((r) => r.records);
  const blocked = new Set(options.keepDuplicates ? [] : found.filter((r) => isBlocked(r, options)));
  const released = found.filter((r) => !blocked.has(r) && releasable(r, options, doubts));
  const single = options.keepDuplicates ? { records: released, doubts: [] } : withoutDuplicates(released);
  const { ids, doubts: idDoubts } = identify(single.records);
  for (const record of single.records) flagFuture(record, options, doubts);
  const drafts = single.records.map((record, i) => draftOf(record, ids[i] ?? record.sha256, options.date));
  const notices: Notice[] = [
    ...lost.map(({ path, code, message }) => ({
      stage: 'ingest' as const,
      rule: code,
      severity: 'error' as const,
      message,
      path,
    })),
    ...[...doubts, ...single.doubts, ...idDoubts].map((d) => ({ stage: 'ingest' as const, ...d })),
    ...leftOut([...blocked], options),
    ...undated(drafts),
  ];
  return { value: { drafts, lost }, notices };
};
