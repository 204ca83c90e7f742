/** `collate build`: articles in, a proven edition in `out/<date>/`. */
import { join } from 'node:path';
import { readEarlierEditions, readInputs, readTemplates, readTextIfAny, writeFiles } from '../adapters/files.js';
import { archivedStories } from '../archive.js';
import { AppError } from '../errors.js';
import type { LostInput } from '../ingest/ingest.js';
import type { ArchivedStory } from '../model/archive.js';
import type { Edition } from '../model/edition.js';
import type { Layout } from '../model/newsletter.js';
import type { Notice } from '../model/notice.js';
import type { Overrides } from '../model/overrides.js';
import { parseOverrides } from '../overrides.js';
import { make } from '../pipeline.js';
import { render } from '../render/render.js';
import { TemplateError } from '../render/templateError.js';
import { type Failure, verify } from '../verify/verify.js';
import { CONTENT, type CommonOptions, setUp, unreadNotices } from './setup.js';

export interface BuildOptions extends CommonOptions {
  /** Default `out`. */
  readonly out?: string;
  /** Own templates, over the package's file by file; default `templates` in the folder the command runs in, if there is one. */
  readonly templates?: string;
  /** Overrides the newsletter's. */
  readonly layout?: Layout;
}

export interface Build {
  readonly edition: Edition;
  /** `edition.json` as written. */
  readonly json: string;
  readonly folder: string;
  /** Names of the files in `folder`. */
  readonly written: readonly string[];
  readonly lost: readonly LostInput[];
  readonly notices: readonly Notice[];
  /** What the proof of the edition found wrong; the files are written all the same, to be looked at. */
  readonly failures: readonly Failure[];
}

/** The stories of the editions in `out/` before a day; a file that is no edition is passed over. */
const archive = async (out: string, day: string, most: number): Promise<readonly ArchivedStory[]> =>
  (await readEarlierEditions(out, day, most)).flatMap(({ text }) => archivedStories(text) ?? []);

/** `overrides/<date>.yaml` beside the configuration. */
const overridesOf = async (folder: string, day: string): Promise<Overrides | undefined> => {
  const path = join(folder, 'overrides', `${day}.yaml`);
  const text = await readTextIfAny(path);
  return text === undefined ? undefined : parseOverrides(text, path);
};

/** Reads, makes, renders, writes and proves; throws AppError when nothing usable can be made. */
export async function build(options: BuildOptions = {}): Promise<Build> {
  const setup = await setUp(options);
  const explicit = options.paths?.length ? options.paths : undefined;
  const { files, unread } = await readInputs(explicit ?? [CONTENT]);
  const newsletter = options.layout === undefined ? setup.newsletter : { ...setup.newsletter, layout: options.layout };
  const out = options.out ?? 'out';
  const made = await make(files, {
    newsletter,
    archive: (day) => archive(out, day, newsletter.memory.editions),
    overrides: (day) => overridesOf(setup.folder, day),
    windowed: explicit === undefined,
    now: options.now ?? new Date(),
    ...(options.date === undefined ? {} : { date: options.date }),
    ...(options.progress === undefined ? {} : { progress: options.progress }),
  });
  const lost = [...unread, ...made.lost];
  const notices = [...setup.notices, ...unreadNotices(unread), ...made.notices];
  const { edition } = made;
  if (edition === undefined) {
    const code = files.length + unread.length === 0 ? 'no-input' : 'no-articles';
    throw new AppError(code, `no article to build from in ${(explicit ?? [CONTENT]).join(', ')}`, {
      cause: { notices, lost },
    });
  }
  options.progress?.('render');
  const templates = await readTemplates(options.templates);
  const rendered = await render(edition, { newsletter, templates }).catch((error: unknown) => {
    if (!(error instanceof TemplateError)) throw error;
    throw new AppError('template-invalid', error.message, { where: error.where, cause: error });
  });
  options.progress?.('write');
  const folder = join(out, edition.date);
  const contents = {
    'edition.html': rendered.value.html,
    'edition.txt': rendered.value.text,
    'edition.eml': rendered.value.eml,
    'edition.json': rendered.value.json,
    'web.html': rendered.value.web,
  };
  await writeFiles(folder, Object.entries(contents));
  options.progress?.('verify');
  const { html, text, web } = rendered.value;
  const failures = verify(JSON.parse(rendered.value.json) as Edition, html, text, web);
  return {
    edition,
    json: rendered.value.json,
    folder,
    written: Object.keys(contents),
    lost,
    notices: [...notices, ...rendered.notices],
    failures,
  };
}
