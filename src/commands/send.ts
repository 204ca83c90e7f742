import { join } from 'node:path';
import { systemClock } from '../adapters/clock.js';
import { readTextIfAny, writeFiles } from '../adapters/files.js';
import { readMark, writeMark } from '../adapters/marks.js';
import type { Sends } from '../adapters/sqlite/ledger.js';
import { AppError } from '../errors.js';
import type { DeliveryState } from '../model/delivery.js';
import type { FrozenEdition } from '../model/sending.js';
import { present } from '../present.js';
import { reasonOf } from '../reason.js';
import { sendKey } from '../send/key.js';
import { lanesByDomain } from '../send/lanes.js';
import type { SendRecord } from '../send/ledger.js';
import { generationIn, reportOf, reportText, type SendReport, sentToIn, withReport } from '../send/report.js';
import { type Ending, send as run } from '../send/send.js';
import { frozen, refuseEmbargoed, refuseUnapproved } from './sendable.js';
import {
  checked,
  composeOf,
  type Desk,
  deskOf,
  firstImport,
  needList,
  publishedDkimOf,
  type RunOptions,
  readingDeskOf,
  type SendOptions,
  transportOf,
  warning,
  withSends,
} from './sendDesk.js';

export interface SendResult {
  readonly report: SendReport;
  readonly ending: Ending | { readonly kind: 'already' };
  /** The folder of the edition, where the report lies. */
  readonly folder: string;
  /** Mailed by this run. */
  readonly mailed: number;
}

/** The generation is put on record while mails go out, this often: what a database restored from a copy may be behind unnoticed. */
const HEARTBEAT_MS = 1000;

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
    for (const day of sends.unfinished(list, desk.day)) {
      options.onNotice?.(
        warning('unfinished', `the send of ${day} has not come to its end; --edition ${day} goes on with it`),
      );
    }
    const chosen = await choose(desk, sends, options);
    if ('counts' in chosen) {
      return { report: reported(sends, chosen, null), ending: { kind: 'already' }, folder, mailed: 0 };
    }
    const { key, edition } = chosen;
    const transport = transportOf(desk);
    const compose = await composeOf(desk, edition, await publishedDkimOf(desk, options));
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
      await conclude(reasonOf(error)).catch(() => {});
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
