/** `collate send`: an edition of `out/` to a list, so that a run that is killed at any moment is taken up where it stopped. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { systemClock } from '../adapters/clock.js';
import { readTextIfAny, writeFiles, writeMail } from '../adapters/files.js';
import { readMark, writeMark } from '../adapters/marks.js';
import { smtpTransport } from '../adapters/smtp.js';
import { parseSmtpUrl } from '../adapters/smtpUrl.js';
import { hasDatabase, openDatabase } from '../adapters/sqlite/database.js';
import { Sends } from '../adapters/sqlite/ledger.js';
import { secretsOf, stateFolder, statePath } from '../adapters/state.js';
import { AppError } from '../errors.js';
import { addressOf, isAddress } from '../list/address.js';
import type { DeliveryState } from '../model/delivery.js';
import type { Compose } from '../model/mail.js';
import type { Newsletter } from '../model/newsletter.js';
import type { Notice } from '../model/notice.js';
import type { FrozenEdition } from '../model/sending.js';
import { present } from '../present.js';
import { sendKey } from '../send/key.js';
import { lanesByDomain } from '../send/lanes.js';
import type { SendRecord } from '../send/ledger.js';
import { type DkimKey, dkimKey } from '../send/message/dkim.js';
import { message } from '../send/message/message.js';
import { generationIn, reportOf, reportText, type SendReport, sentToIn, withReport } from '../send/report.js';
import { type Ending, send as run } from '../send/send.js';
import type { Transport } from '../send/transport.js';
import { DEFAULT_LIST, importFirst } from './list.js';
import { editionDay, frozen, refuseEmbargoed, refuseUnapproved, refuseUnknownTokens } from './sendable.js';
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
  /** What the owner should know before mails go out. */
  readonly onNotice?: (notice: Notice) => void;
  readonly onProgress?: (done: number, total: number) => void;
  /** What holds the send up; undefined: it goes on. */
  readonly onHold?: (why: string | undefined) => void;
}

export interface SendResult {
  readonly report: SendReport;
  readonly ending: Ending | { readonly kind: 'already' };
  /** The folder of the edition, where the report lies. */
  readonly folder: string;
  /** Mailed by this run. */
  readonly mailed: number;
}

const warning = (rule: string, message: string): Notice => ({ stage: 'send', rule, severity: 'warning', message });

/** The generation is put on record while mails go out, this often: what a database restored from a copy may be behind unnoticed. */
const HEARTBEAT_MS = 1000;

interface Desk {
  readonly newsletter: Newsletter;
  readonly configFolder: string;
  readonly list: string;
  readonly day: string;
  readonly folder: string;
  readonly state: string;
  readonly now: Date;
}

const deskOf = async (options: SendOptions, writing = true): Promise<Desk> => {
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
const readingDeskOf = async (options: SendOptions): Promise<Desk> => {
  const desk = await deskOf(options, false);
  if (!hasDatabase(desk.state))
    throw new AppError('list-unknown', `there is no list ${desk.list}`, { where: desk.state });
  return desk;
};

/** `subscribers.csv` beside the settings is enough to start with. */
const firstImport = async ({ state, list }: Desk, options: RunOptions): Promise<void> => {
  const imported = await importFirst({ ...present({ config: options.config }), state, list });
  if (imported === undefined) return;
  options.onNotice?.({
    ...warning(
      'first-import',
      `subscribers.csv was put on the list ${list}: ${imported.added} readers, ${imported.refused} rows refused`,
    ),
    severity: imported.refused > 0 ? 'warning' : 'info',
  });
};

/** Opens the sends of a state folder for as long as `work` takes. */
const withSends = async <T>(state: string, work: (sends: Sends) => T | Promise<T>): Promise<T> => {
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

const needList = (sends: Sends, list: string): void => {
  if (!sends.hasList(list)) throw new AppError('list-unknown', `there is no list ${list}`);
};

/** The key of `send.dkim`, tried; undefined: mails are not signed. */
const dkimOf = async ({ newsletter, configFolder }: Desk): Promise<DkimKey | undefined> => {
  const { dkim } = newsletter.send;
  if (dkim === null) return undefined;
  const path = isAbsolute(dkim.keyFile) ? dkim.keyFile : join(configFolder, dkim.keyFile);
  const pem = await readTextIfAny(path);
  if (pem === undefined) throw new AppError('dkim-key', 'no such file', { where: path });
  try {
    return dkimKey(pem, dkim.domain ?? newsletter.publisher.email.replace(/^.*@/, ''), dkim.selector);
  } catch (cause) {
    throw new AppError('dkim-key', cause instanceof Error ? cause.message : String(cause), { where: path, cause });
  }
};

const composeOf = async (desk: Desk, edition: FrozenEdition): Promise<Compose> => {
  const dkim = await dkimOf(desk);
  return message(edition, { secrets: await secretsOf(desk.state), ...(dkim === undefined ? {} : { dkim }) });
};

const transportOf = ({ newsletter }: Desk): Transport => {
  const url = process.env.SMTP_URL;
  if (!url) throw new AppError('send-unconfigured', 'no mail server is configured: SMTP_URL is not set');
  return smtpTransport(parseSmtpUrl(url), newsletter.send.tls);
};

/** What an edition is checked for before a new send of it begins. */
const checked = async (desk: Desk, sends: Sends): Promise<FrozenEdition> => {
  const edition = await frozen({ ...desk, sentAt: desk.now });
  refuseUnknownTokens(edition, (name) => sends.hasField(name));
  return edition;
};

interface Chosen {
  readonly key: string;
  readonly edition: FrozenEdition;
}

/** Which send is meant: the one that was begun, or a new one; undefined when the one that is meant has come to its end. */
const choose = async (desk: Desk, sends: Sends, options: RunOptions): Promise<Chosen | SendRecord> => {
  const { list, folder, day } = desk;
  const [latest] = sends.of(day, list);
  const frozenOf = ({ key, edition }: SendRecord): Chosen => ({ key, edition });
  const inDoubt = latest?.state === 'finished' && options.retryUncertain && latest.counts.uncertain > 0;
  if (latest !== undefined && (latest.state === 'running' || inDoubt)) {
    const now = await frozen({ ...desk, sentAt: desk.now }).catch(() => undefined);
    if (now !== undefined && sendKey(now, list) !== latest.key)
      options.onNotice?.(
        warning('edition-changed', `${folder} has changed since this send began; what was frozen then goes out`),
      );
    return frozenOf(latest);
  }
  const fresh = await checked(desk, sends);
  const key = sendKey(fresh, list);
  const same = sends.of(day, list).find((record) => record.key === key);
  if (same?.state === 'cancelled' && !options.again)
    throw new AppError('send-repeated', `this send was cancelled (${same.counts.queued} were not yet tried)`);
  if (same?.state === 'cancelled') return frozenOf(same);
  if (same !== undefined) return same;
  if (latest !== undefined && !options.again) {
    throw new AppError(
      'send-repeated',
      `an edition of ${day} went to the list ${list} already (${latest.counts.sent} mails), and it has changed since`,
    );
  }
  const elsewhere = latest === undefined && sentToIn(await readTextIfAny(join(folder, 'send.json')), list, key);
  if (elsewhere && !options.again) {
    throw new AppError(
      'send-repeated',
      `${join(folder, 'send.json')} says that an edition of ${day} went to the list ${list}; the database knows nothing of it`,
    );
  }
  await refuseEmbargoed(desk.configFolder, day, desk.now);
  if (!options.unapproved) await refuseUnapproved(desk.newsletter, folder);
  return { key, edition: fresh };
};

const writeReport = async (folder: string, report: SendReport): Promise<void> => {
  const before = await readTextIfAny(join(folder, 'send.json'));
  await writeFiles(folder, [
    ['send.json', withReport(before, report)],
    ['send.txt', reportText(report)],
  ]);
};

const reported = (sends: Sends, { edition, key }: Chosen, stopped: string | null): SendReport => {
  const record = sends.of(edition.date, edition.list).find((one) => one.key === key);
  if (record === undefined) throw new Error('the send is not in its ledger');
  return reportOf(record, sends.trouble(key), stopped);
};

/** Sends, or goes on sending. Throws AppError when nothing was done; what happened to whom is in the report. */
export async function send(options: RunOptions = {}): Promise<SendResult> {
  const desk = await deskOf(options);
  const { newsletter, folder, list, state } = desk;
  await firstImport(desk, options);
  return withSends(state, async (sends): Promise<SendResult> => {
    needList(sends, list);
    const chosen = await choose(desk, sends, options);
    if ('counts' in chosen) {
      return { report: reported(sends, chosen, null), ending: { kind: 'already' }, folder, mailed: 0 };
    }
    const { key, edition } = chosen;
    const transport = transportOf(desk);
    const compose = await composeOf(desk, edition);
    const mark = Math.max(
      await readMark(state, key),
      generationIn(await readTextIfAny(join(folder, 'send.json')), key),
    );
    const { ledger, generation, swept, held } = sends.begin({
      key,
      edition,
      list,
      lanes: lanesByDomain(newsletter.send.perDomain),
      quota: newsletter.send.perWindow,
      mark,
      retryUncertain: options.retryUncertain ?? false,
    });
    if (held > 0) {
      options.onNotice?.(
        warning(
          'old-database',
          `the database is an older copy: mails went out that it does not know of. ${held} recipients are in doubt and get nothing; --retry-uncertain sends to them, and some may get it twice`,
        ),
      );
    }
    if (swept > 0) {
      options.onNotice?.(
        warning(
          'sender-died',
          `a sender died with ${swept} mails under way; they are in doubt and held (--status lists them, --retry-uncertain sends them again)`,
        ),
      );
    }
    const done = new Map<DeliveryState, number>();
    const sendOut = async (): Promise<Ending> => {
      await writeMark(state, key, generation);
      const before = reported(sends, chosen, null);
      await writeReport(folder, before);
      const total = before.recipients;
      const left = before.counts.queued + before.counts.deferred;
      let settled = 0;
      let beaten = 0;
      let beating: Promise<void> = Promise.resolve();
      const heartbeat = setInterval(() => {
        if (settled === beaten) return;
        beaten = settled;
        // A database that is locked just now is put on record at the next beat.
        beating = beating.then(() => writeMark(state, key, ledger.advance())).catch(() => {});
      }, HEARTBEAT_MS);
      try {
        return await run({
          ledger,
          transport,
          compose,
          limits: newsletter.send,
          clock: systemClock,
          signal: options.signal ?? new AbortController().signal,
          wait: options.wait ?? false,
          ...present({ onHold: options.onHold }),
          onOutcome: (outcome) => {
            settled++;
            done.set(outcome, (done.get(outcome) ?? 0) + 1);
            options.onProgress?.(total - left + settled, total);
          },
        });
      } finally {
        clearInterval(heartbeat);
        await beating;
      }
    };
    const conclude = async (why: string | null): Promise<SendReport> => {
      ledger.sweep();
      await writeMark(state, key, ledger.advance());
      ledger.end();
      const report = reported(sends, chosen, why);
      await writeReport(folder, report);
      return report;
    };
    let ending: Ending;
    try {
      ending = await sendOut();
    } catch (error) {
      // What broke the send (a full disk) may break its report too; the first says more.
      await conclude(error instanceof Error ? error.message : String(error)).catch(() => {});
      throw error;
    }
    const report = await conclude(ending.kind === 'stopped' ? ending.why : null);
    return { report, ending, folder, mailed: done.get('sent') ?? 0 };
  });
}

/** The sends of an edition to a list, the newest first. */
export async function sendStatus(options: SendOptions = {}): Promise<readonly SendReport[]> {
  const { state, day, list } = await readingDeskOf(options);
  return withSends(state, (sends) =>
    sends.of(day, list).map((record) => reportOf(record, sends.trouble(record.key), null)),
  );
}

/** Stops a send for good, also one that another process is at; throws `send-unknown` when none is under way. */
export async function cancelSend(options: SendOptions = {}): Promise<SendReport> {
  const { state, day, list, folder } = await readingDeskOf(options);
  return withSends(state, async (sends) => {
    const [latest] = sends.of(day, list);
    if (latest === undefined || latest.state === 'finished')
      throw new AppError('send-unknown', `no send of the edition of ${day} to the list ${list} is under way`);
    sends.cancel(latest.key);
    const report = reported(sends, latest, null);
    await writeReport(folder, report);
    return report;
  });
}

export interface Preview {
  readonly edition: string;
  readonly list: string;
  readonly subject: string;
  /** Where the mails would be handed over; null: SMTP_URL is not set. */
  readonly server: string | null;
  readonly would: number;
  /** The first of them, at most `MOST_SHOWN`. */
  readonly who: readonly string[];
  /** How many get nothing, by reason. */
  readonly wouldNot: Readonly<Record<string, number>>;
  readonly others: readonly { readonly email: string; readonly reason: string }[];
}

const MOST_SHOWN = 1000;

/** Why somebody who may be written to gets nothing from this send. */
const REASONS: Readonly<Record<DeliveryState | 'new' | 'late', string | undefined>> = {
  new: undefined,
  queued: undefined,
  deferred: undefined,
  late: 'joined after the send began',
  attempting: 'under way',
  sent: 'mailed already',
  failed: 'failed already',
  uncertain: 'in doubt, held',
  skipped: 'skipped already',
};

/** Who would get the edition, and why others would not: mails nobody and writes nothing. */
export async function previewSend(options: RunOptions = {}): Promise<Preview> {
  const desk = await deskOf(options, false);
  if (hasDatabase(desk.state)) return previewOf(desk, options);
  // Nobody is on the list yet: what the first send would import is looked at in a folder that is thrown away.
  const state = await mkdtemp(join(tmpdir(), 'collate-dry-run-'));
  try {
    await firstImport({ ...desk, state }, options);
    return await previewOf({ ...desk, state }, options);
  } finally {
    await rm(state, { recursive: true, force: true });
  }
}

const previewOf = async (desk: Desk, options: RunOptions): Promise<Preview> => {
  const { list, day, folder } = desk;
  return withSends(desk.state, async (sends) => {
    needList(sends, list);
    const edition = await checked(desk, sends);
    await refuseEmbargoed(desk.configFolder, day, desk.now);
    if (!options.unapproved) await refuseUnapproved(desk.newsletter, folder);
    await dkimOf(desk);
    let would = 0;
    const who: string[] = [];
    const wouldNot: Record<string, number> = {};
    const others: { email: string; reason: string }[] = [];
    const key = sendKey(edition, list);
    for (const { recipient, refusal, delivery } of sends.audience(list, key)) {
      const reason = refusal ?? REASONS[delivery];
      if (reason === undefined) {
        would++;
        if (who.length < MOST_SHOWN) who.push(recipient.email);
        continue;
      }
      wouldNot[reason] = (wouldNot[reason] ?? 0) + 1;
      if (others.length < MOST_SHOWN) others.push({ email: recipient.email, reason });
    }
    const url = process.env.SMTP_URL;
    const server = url ? smtpTransport(parseSmtpUrl(url), desk.newsletter.send.tls).name : null;
    return { edition: day, list, subject: edition.subject, server, would, who, wouldNot, others };
  });
};

/** Mails the edition to one address, marked as a test; the ledger never hears of it. */
export async function sendTest(address: string, options: SendOptions = {}): Promise<string> {
  const to = addressOf(address);
  if (!isAddress(to)) throw new AppError('bad-address', to.refused);
  const desk = await deskOf(options);
  const edition = await withSends(desk.state, (sends) => checked(desk, sends));
  const compose = await composeOf(desk, { ...edition, subject: `[TEST] ${edition.subject}` });
  // Another one each time: mail programs show one mail for each Message-ID.
  const mail = compose({ id: `test${randomBytes(6).toString('hex')}`, email: to.email, name: null, fields: {} });
  const connection = await transportOf(desk)
    .open()
    .catch((error: unknown) => {
      throw new AppError('send-stopped', error instanceof Error ? error.message : String(error), { cause: error });
    });
  const offered = await connection.offer(mail);
  connection.close();
  if (offered.kind !== 'accepted') throw new AppError('send-refused', `${address}: ${offered.reply}`);
  return offered.reply;
}

/** Writes each reader's mail into a folder, under the reader's public id; a look at the mails, not a delivery: the ledger never hears of it. */
export async function writeOutbox(outbox: string, options: RunOptions = {}): Promise<number> {
  const desk = await deskOf(options);
  await firstImport(desk, options);
  return withSends(desk.state, async (sends) => {
    needList(sends, desk.list);
    const compose = await composeOf(desk, await checked(desk, sends));
    let written = 0;
    for (const { recipient, refusal } of sends.audience(desk.list)) {
      if (refusal !== undefined) continue;
      await writeMail(outbox, recipient.id, compose(recipient).raw);
      written++;
    }
    return written;
  });
}
