/** A send as it stands → `out/<date>/send.json` and `send.txt`. */
import { z } from 'zod';
import { DELIVERY_STATES, type DeliveryState } from '../model/delivery.js';
import type { Counts, SendRecord, SendState, Trouble } from './ledger.js';

/** One send in `send.json`. */
export interface SendReport {
  readonly key: string;
  readonly editionId: string;
  /** `YYYY-MM-DD` */
  readonly edition: string;
  readonly list: string;
  readonly subject: string;
  readonly state: SendState;
  /** Grows while mails go out; a database that is behind it was restored from an old copy. */
  readonly generation: number;
  /** ISO 8601 */
  readonly startedAt: string;
  readonly recipients: number;
  readonly counts: Counts;
  /** Everybody who was not simply mailed, at most `MOST_LISTED`. */
  readonly trouble: readonly Trouble[];
  /** So many more are not listed here; the ledger has them. */
  readonly unlisted: number;
  /** Why it stopped before everybody was through; null: it did not. */
  readonly stopped: string | null;
}

/** The public shape of `send.json`: all sends of the edition of that day, one a list. */
export interface SendFile {
  readonly format: 'collate-send/1';
  readonly sends: readonly SendReport[];
}

/** A report is read by people and kept in memory. */
const MOST_LISTED = 10_000;

export const recipientsOf = (counts: Counts): number => DELIVERY_STATES.reduce((n, state) => n + counts[state], 0);

export const reportOf = (record: SendRecord, trouble: Iterable<Trouble>, stopped: string | null): SendReport => {
  const listed: Trouble[] = [];
  for (const one of trouble) {
    if (listed.length === MOST_LISTED) break;
    listed.push(one);
  }
  const { counts } = record;
  return {
    key: record.key,
    editionId: record.edition.editionId,
    edition: record.edition.date,
    list: record.list,
    subject: record.edition.subject,
    state: record.state,
    generation: record.generation,
    startedAt: record.startedAt,
    recipients: recipientsOf(counts),
    counts,
    trouble: listed,
    unlisted: recipientsOf(counts) - counts.queued - counts.sent - listed.length,
    stopped,
  };
};

const file = z.object({
  format: z.literal('collate-send/1'),
  sends: z.array(z.looseObject({ key: z.string(), list: z.string(), generation: z.number().int().min(0) })),
});

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const sendsIn = (json: string | undefined) => file.safeParse(parsed(json ?? '')).data?.sends ?? [];

/** The generation that an earlier `send.json` knows of; 0: it knows nothing of this send. */
export const generationIn = (json: string | undefined, key: string): number =>
  sendsIn(json).find((send) => send.key === key)?.generation ?? 0;

/** Whether an earlier `send.json` tells of another send to this list. */
export const sentToIn = (json: string | undefined, list: string, key: string): boolean =>
  sendsIn(json).some((send) => send.list === list && send.key !== key);

/** `send.json` with this report in place of the one before; what it says of other sends stays. */
export const withReport = (json: string | undefined, report: SendReport): string => {
  const others = sendsIn(json).filter((send) => send.key !== report.key);
  return `${JSON.stringify({ format: 'collate-send/1', sends: [...others, report] }, null, 1)}\n`;
};

const SAID: Readonly<Record<DeliveryState, string>> = {
  sent: 'mailed',
  queued: 'not yet tried',
  attempting: 'under way',
  deferred: 'deferred, tried again later',
  failed: 'failed',
  uncertain: 'in doubt: nobody can say whether the server took the mail',
  skipped: 'skipped: no longer to be written to',
};

const ORDER: readonly DeliveryState[] = ['sent', 'queued', 'attempting', 'deferred', 'failed', 'uncertain', 'skipped'];

/** `"18 mailed, 2 failed"`; of every state with somebody in it. */
export const countLine = (counts: Counts): string =>
  ORDER.filter((state) => counts[state] > 0)
    .map((state) => `${counts[state]} ${SAID[state].replace(/[,:].*/, '')}`)
    .join(', ') || 'nobody on the list';

/** People a text report names of each kind. */
const MOST_NAMED = 100;

const line = ({ email, id, reply, dueAt }: Trouble): string =>
  `  ${email ?? `${id} (erased)`}${dueAt === null ? '' : `, again from ${new Date(dueAt).toISOString()}`}${reply === null ? '' : `: ${reply}`}`;

export const reportText = (report: SendReport): string => {
  const lines = [
    report.subject,
    `Edition of ${report.edition} to the list ${report.list}, begun ${report.startedAt}: ${report.state}.`,
    `${report.recipients} recipients: ${countLine(report.counts)}.`,
    ...(report.stopped === null ? [] : [`Stopped: ${report.stopped}`]),
  ];
  for (const state of ['uncertain', 'failed', 'deferred', 'attempting', 'skipped'] as const) {
    const those = report.trouble.filter((one) => one.state === state);
    if (those.length === 0) continue;
    lines.push('', `${SAID[state]} (${report.counts[state]})`, ...those.slice(0, MOST_NAMED).map(line));
    if (report.counts[state] > MOST_NAMED) lines.push(`  and ${report.counts[state] - MOST_NAMED} more`);
  }
  return `${lines.join('\n')}\n`;
};
