/** What a place that keeps subscribers can do. An adapter does it; commands and the sender ask for it. */
import type { StatusChange, Subscriber, SubscriberStatus } from '../model/subscriber.js';
import type { Draft } from './row.js';

/** What became of a reader who was put on a list. */
export type Put =
  | { readonly put: 'added' | 'updated' | 'unchanged' }
  /** The status was not changed: an import opens no door that a reader has closed. */
  | { readonly put: 'kept'; readonly status: SubscriberStatus };

export interface ListCount {
  readonly list: string;
  readonly status: SubscriberStatus;
  readonly count: number;
}

export interface SubscriberStore {
  /** All of them or none; one answer for each. `at`: ISO 8601; `reason` stands in the history of those whose status changes. */
  readonly put: (list: string, drafts: readonly Draft[], at: string, reason: string) => Promise<readonly Put[]>;
  readonly find: (key: string) => Promise<Subscriber | undefined>;
  /** Oldest first. */
  readonly changesOf: (key: string) => Promise<readonly StatusChange[]>;
  /** On one list, or on every list the reader is on; answers on how many the status changed. */
  readonly setStatus: (
    key: string,
    list: string | undefined,
    change: { readonly status: SubscriberStatus; readonly reason: string; readonly at: string },
  ) => Promise<number>;
  /** Never to be written to again, known or not. */
  readonly suppress: (key: string, reason: string, at: string) => Promise<void>;
  /** Takes it back; answers whether there was anything to take back. The reader stays off every list until added anew. */
  readonly lift: (key: string) => Promise<boolean>;
  /** Forgets a reader; of those who had said no it keeps that they had, without the address. */
  readonly erase: (key: string, at: string) => Promise<boolean>;
  /** In the order in which they came, never all at once in memory. */
  readonly members: (list: string | undefined) => AsyncIterable<Subscriber>;
  /** Of the readers of one list, or of all. */
  readonly fieldNames: (list: string | undefined) => Promise<readonly string[]>;
  readonly counts: () => Promise<readonly ListCount[]>;
}
