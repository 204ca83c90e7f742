/** What every command needs before it starts: the newsletter, and the inputs it names or the sample folder. */
import { dirname, join } from 'node:path';
import { readTextIfAny, type UnreadFile } from '../adapters/files.js';
import { defaultNewsletter, parseNewsletter } from '../config.js';
import { AppError } from '../errors.js';
import type { Newsletter } from '../model/newsletter.js';
import type { Notice } from '../model/notice.js';
import type { Progress } from '../pipeline.js';
import { isDay } from '../text/calendar.js';

export const CONTENT = 'content';

/** The settings that `--config` names, else those of the sample’s folder. */
export const configPath = (option: string | undefined): string => option ?? join(CONTENT, 'edition.yaml');

export interface CommonOptions {
  /** Files and folders; empty: `content/`, of which the edition's window is read. */
  readonly paths?: readonly string[];
  /** `YYYY-MM-DD` */
  readonly date?: string;
  /** IANA name; overrides the newsletter's. */
  readonly timeZone?: string;
  /** Path of an `edition.yaml`; default `content/edition.yaml`, and defaults where that does not exist. */
  readonly config?: string;
  /** The present; default: the clock. */
  readonly now?: Date;
  readonly progress?: Progress;
}

export interface Setup {
  readonly newsletter: Newsletter;
  readonly notices: readonly Notice[];
  /** Where the configuration lies, or would; `overrides/` is beside it. */
  readonly folder: string;
}

/** Files that the disk refused, as notices beside those of the inputs that ingest could not read. */
export const unreadNotices = (unread: readonly UnreadFile[]): readonly Notice[] =>
  unread.map(({ path, code, message }) => ({ stage: 'ingest', rule: code, severity: 'error', message, path }));

/** Throws AppError `bad-option` or one of the configuration's. */
export async function setUp(options: CommonOptions): Promise<Setup> {
  if (options.date !== undefined && !isDay(options.date)) {
    throw new AppError('bad-option', `--date ${options.date} is no day; it looks like 2025-05-19`);
  }
  if (options.timeZone !== undefined) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: options.timeZone });
    } catch (cause) {
      throw new AppError(
        'bad-option',
        `--timezone ${options.timeZone} is no IANA time zone; one looks like Europe/London`,
        {
          cause,
        },
      );
    }
  }
  const path = configPath(options.config);
  const text = await readTextIfAny(path);
  if (text === undefined && options.config !== undefined) {
    throw new AppError('config-unreadable', 'no such file', { where: path });
  }
  const found = text === undefined ? defaultNewsletter() : parseNewsletter(text, path);
  const newsletter = options.timeZone === undefined ? found : { ...found, timeZone: options.timeZone };
  const notices: Notice[] =
    text === undefined
      ? [
          {
            stage: 'config',
            rule: 'no-configuration',
            severity: 'info',
            message: `${path} does not exist: masthead, outlets and sections are defaults.`,
          },
        ]
      : [];
  return { newsletter, notices, folder: dirname(path) };
}
