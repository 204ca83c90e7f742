/** `collate send` without a delivery: a dry run, a test mail, an outbox. The ledger never hears of them. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeMail } from '../adapters/files.js';
import { smtpTransport } from '../adapters/smtp.js';
import { parseSmtpUrl } from '../adapters/smtpUrl.js';
import { hasDatabase } from '../adapters/sqlite/database.js';
import { AppError } from '../errors.js';
import { addressOf, isAddress } from '../list/address.js';
import type { DeliveryState } from '../model/delivery.js';
import { reasonOf } from '../reason.js';
import { sendKey } from '../send/key.js';
import { refuseEmbargoed, refuseUnapproved } from './sendable.js';
import {
  checked,
  composeOf,
  type Desk,
  deskOf,
  dkimOf,
  firstImport,
  needList,
  publishedDkimOf,
  type RunOptions,
  type SendOptions,
  transportOf,
  withSends,
} from './sendDesk.js';

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
    await publishedDkimOf(desk, options);
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
  await firstImport(desk, options);
  const edition = await withSends(desk.state, (sends) => checked(desk, sends));
  const dkim = await publishedDkimOf(desk, options);
  const compose = await composeOf(desk, { ...edition, subject: `[TEST] ${edition.subject}` }, dkim);
  // Another one each time: mail programs show one mail for each Message-ID.
  const mail = compose({ id: `test${randomBytes(6).toString('hex')}`, email: to.email, name: null, fields: {} });
  const connection = await transportOf(desk)
    .open()
    .catch((error: unknown) => {
      throw new AppError('send-stopped', reasonOf(error), { cause: error });
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
    const compose = await composeOf(desk, await checked(desk, sends), await dkimOf(desk));
    let written = 0;
    for (const { recipient, refusal } of sends.audience(desk.list)) {
      if (refusal !== undefined) continue;
      await writeMail(outbox, recipient.id, compose(recipient).raw);
      written++;
    }
    return written;
  });
}
