import { isAbsolute, join } from 'node:path';
import { systemClock } from '../adapters/clock.js';
import { dnsTexts } from '../adapters/dns.js';
import { readTextIfAny } from '../adapters/files.js';
import { smtpTransport } from '../adapters/smtp.js';
import { parseSmtpUrl } from '../adapters/smtpUrl.js';
import { hasDatabase, openDatabase } from '../adapters/sqlite/database.js';
import { Sends } from '../adapters/sqlite/ledger.js';
import { secretsOf, stateFolder, statePath } from '../adapters/state.js';
import { AppError } from '../errors.js';
import type { Compose } from '../model/mail.js';
import type { Newsletter } from '../model/newsletter.js';
import type { Notice } from '../model/notice.js';
import type { FrozenEdition } from '../model/sending.js';
import { present } from '../present.js';
import { reasonOf } from '../reason.js';
import { type DkimKey, dkimKey, dkimName, dkimRecord, isRecordOf } from '../send/message/dkim.js';
import { message } from '../send/message/message.js';
import type { TextRecords } from '../send/textRecords.js';
import type { Transport } from '../send/transport.js';
import { DEFAULT_LIST, importFirst } from './list.js';
import { editionDay, frozen, refuseUnknownTokens } from './sendable.js';
import { setUp } from './setup.js';

export interface SendOptions {
  /** Path of an `edition.yaml`. */
  readonly config?: string;
  /** Default `out`. */
  readonly out?: string;
  /** `YYYY-MM-DD`; default: the newest edition. */
  readonly edition?: string;
  readonly list?: string;
  /** Folder of the list and the ledger; default `.state` beside the settings. */
  readonly state?: string;
  readonly now?: Date;
  /** What the owner should know before mails go out. */
  readonly onNotice?: (notice: Notice) => void;
  /** Default: the DNS as the system knows it. */
  readonly textRecords?: TextRecords;
}

export interface RunOptions extends SendOptions {
  /** Send what is in doubt again, with the same Message-IDs. */
  readonly retryUncertain?: boolean;
  /** Although `approval: required` and nobody has approved it. */
  readonly unapproved?: boolean;
  /** Take a cancelled send up again, or send an edition that has changed since it was sent. */
  readonly again?: boolean;
  /** Stay until nobody is deferred any more. */
  readonly wait?: boolean;
  /** Aborted: mails in flight are finished, and no more are begun. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** What holds the send up; undefined: it goes on. */
  readonly onHold?: (why: string | undefined) => void;
}

export const warning = (rule: string, message: string): Notice => ({
  stage: 'send',
  rule,
  severity: 'warning',
  message,
});

export interface Desk {
  readonly newsletter: Newsletter;
  readonly configFolder: string;
  readonly list: string;
  readonly day: string;
  readonly folder: string;
  readonly state: string;
  readonly now: Date;
}

export const deskOf = async (options: SendOptions, writing = true): Promise<Desk> => {
  const { newsletter, folder: configFolder } = await setUp(
    options.config === undefined ? {} : { config: options.config },
  );
  const out = options.out ?? 'out';
  const day = await editionDay(out, options.edition);
  return {
    newsletter,
    configFolder,
    list: options.list ?? DEFAULT_LIST,
    day,
    folder: join(out, day),
    state: writing ? await stateFolder(configFolder, options.state) : statePath(configFolder, options.state),
    now: options.now ?? new Date(),
  };
};

/** For what only looks: a state folder that is not there stays so. */
export const readingDeskOf = async (options: SendOptions): Promise<Desk> => {
  const desk = await deskOf(options, false);
  if (!hasDatabase(desk.state))
    throw new AppError('list-unknown', `there is no list ${desk.list}`, { where: desk.state });
  return desk;
};

/** `subscribers.csv` beside the settings is enough to start with. */
export const firstImport = async (
  { state, list }: Desk,
  options: Pick<SendOptions, 'config' | 'onNotice'>,
): Promise<void> => {
  const imported = await importFirst({ ...present({ config: options.config }), state, list });
  if (imported === undefined) return;
  options.onNotice?.({
    ...warning(
      'first-import',
      `subscribers.csv was put on the list ${list}: ${imported.added} readers, ${imported.refused} of ${imported.rows} rows refused`,
    ),
    severity: imported.refused > 0 ? 'warning' : 'info',
  });
};

/** Opens the sends of a state folder for as long as `work` takes. */
export const withSends = async <T>(state: string, work: (sends: Sends) => T | Promise<T>): Promise<T> => {
  const database = openDatabase(state);
  try {
    return await work(new Sends(database, state, systemClock));
  } catch (error) {
    const code = (error as { readonly code?: unknown }).code;
    if (error instanceof AppError || typeof code !== 'string' || !code.startsWith('SQLITE_')) throw error;
    throw new AppError('state-unusable', (error as Error).message, { where: state, cause: error });
  } finally {
    database.close();
  }
};

export const needList = (sends: Sends, list: string): void => {
  if (!sends.hasList(list)) throw new AppError('list-unknown', `there is no list ${list}`);
};

/** The key of `send.dkim`, tried; undefined: mails are not signed. */
export const dkimOf = async ({ newsletter, configFolder }: Desk): Promise<DkimKey | undefined> => {
  const { dkim } = newsletter.send;
  if (dkim === null) return undefined;
  const path = isAbsolute(dkim.keyFile) ? dkim.keyFile : join(configFolder, dkim.keyFile);
  const pem = await readTextIfAny(path);
  if (pem === undefined) throw new AppError('dkim-key', 'no such file', { where: path });
  try {
    return dkimKey(pem, dkim.domain ?? newsletter.publisher.email.replace(/^.*@/, ''), dkim.selector);
  } catch (cause) {
    throw new AppError('dkim-key', reasonOf(cause), { where: path, cause });
  }
};

/**
 * The same, and receivers find it in the DNS: mails whose signatures do not hold are worse off than unsigned ones. A DNS that cannot be
 * asked stops nobody.
 */
export const publishedDkimOf = async (
  desk: Desk,
  { textRecords = dnsTexts(), onNotice }: Pick<SendOptions, 'textRecords' | 'onNotice'>,
): Promise<DkimKey | undefined> => {
  const key = await dkimOf(desk);
  if (key === undefined) return undefined;
  const name = dkimName(key);
  const found = await textRecords(name);
  if (found === undefined) {
    onNotice?.(
      warning('dkim-unproven', `the DNS could not be asked whether it holds the DKIM key at ${name}; mails are signed`),
    );
  } else if (!found.some((record) => isRecordOf(record, key))) {
    const held = found.length === 0 ? 'nothing' : 'another key';
    throw new AppError(
      'dkim-record',
      `the DNS holds ${held} at ${name}. The TXT record to publish: ${dkimRecord(key)}`,
    );
  }
  return key;
};

export const composeOf = async (desk: Desk, edition: FrozenEdition, dkim: DkimKey | undefined): Promise<Compose> => {
  return message(edition, { secrets: await secretsOf(desk.state), ...(dkim === undefined ? {} : { dkim }) });
};

export const transportOf = ({ newsletter }: Desk): Transport => {
  const url = process.env.SMTP_URL;
  if (!url) throw new AppError('send-unconfigured', 'no mail server is configured: SMTP_URL is not set');
  return smtpTransport(parseSmtpUrl(url), newsletter.send.tls);
};

/** What an edition is checked for before a new send of it begins. */
export const checked = async (desk: Desk, sends: Sends): Promise<FrozenEdition> => {
  const edition = await frozen({ ...desk, sentAt: desk.now });
  refuseUnknownTokens(edition, (name) => sends.hasField(desk.list, name));
  return edition;
};
