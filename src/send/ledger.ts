/**
 * The ledger: one row a recipient of a send. What is promised here is what keeps a mail from being lost or doubled: a claim is on disk
 * before the mail is offered, its outcome is on disk before it is answered, and nobody else is ever given a claimed row.
 */
import type { DeliveryState, Outcome } from '../model/delivery.js';
import type { Recipient } from '../model/mail.js';
import type { FrozenEdition } from '../model/sending.js';

export interface Claim {
  /** Of the ledger alone. */
  readonly row: number;
  readonly recipient: Recipient;
  /** This one included. */
  readonly attempts: number;
  /** Milliseconds since 1970, of the first attempt. */
  readonly firstAt: number;
}

/**
 * `none`: nobody of this lane is due; `passed`: some were passed over who may no longer be written to, ask again; `full`: the quota of
 * the window is used up; `cancelled`: the send was, maybe by another process.
 */
export type Claimed =
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'none' }
  | { readonly kind: 'passed' }
  | { readonly kind: 'full' }
  | { readonly kind: 'cancelled' };

export type Counts = Readonly<Record<DeliveryState, number>>;

/** A run of a send: what one process may do with the ledger. */
export interface Ledger {
  readonly claim: (lane: string) => Promise<Claimed>;
  /** Resolves when the outcome is on disk. Must be called for each claim; once more takes a failure back. */
  readonly settle: (claim: Claim, outcome: Outcome) => Promise<void>;
  /** When the next recipient is due, milliseconds since 1970; undefined: nobody is left. */
  readonly nextDue: () => number | undefined;
  readonly isCancelled: () => boolean;
  /** Marks what a dead sender had claimed as in doubt; how many. */
  readonly sweep: () => number;
  readonly counts: () => Counts;
  /** Mails offered within the last so many minutes, by any send and any process. */
  readonly offeredWithin: (minutes: number) => number;
  /** The next generation; on disk when it is answered. */
  readonly advance: () => number;
  /** The run is over; the send too, when nobody is left. */
  readonly end: () => void;
}

export type SendState = 'running' | 'cancelled' | 'finished';

/** A send as it stands, whether or not anybody is at it. */
export interface SendRecord {
  readonly key: string;
  readonly edition: FrozenEdition;
  readonly list: string;
  readonly state: SendState;
  readonly generation: number;
  /** ISO 8601 */
  readonly startedAt: string;
  /** Processes that are sending it now. */
  readonly senders: number;
  readonly counts: Counts;
}

/** One recipient who has not simply been mailed. */
export interface Trouble {
  readonly id: string;
  /** null: the person has been erased. */
  readonly email: string | null;
  readonly state: Exclude<DeliveryState, 'queued' | 'sent'>;
  readonly reply: string | null;
  /** Milliseconds since 1970; of the deferred only. */
  readonly dueAt: number | null;
  readonly attempts: number;
}
