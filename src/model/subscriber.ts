/**
 * Where a person stands on one list. `pending`: has not confirmed yet; `bounced`: mail to the address fails for good;
 * `complained`: reported a mail as spam; `suppressed`: never to be written to, whatever list or import says so.
 */
export const STATUSES = ['pending', 'subscribed', 'unsubscribed', 'bounced', 'complained', 'suppressed'] as const;
export type SubscriberStatus = (typeof STATUSES)[number];

/** A person that editions may be sent to. */
export interface Subscriber {
  /** Random; stands in links and reports in place of the address. */
  readonly id: string;
  /** As the person wrote it; mail goes to this. */
  readonly email: string;
  /** null: unknown. */
  readonly name: string | null;
  /** What mails may be personalised with, by token name: `{"town": "Lorne"}`. */
  readonly fields: Readonly<Record<string, string>>;
  /** ISO 8601. */
  readonly addedAt: string;
  readonly memberships: readonly Membership[];
}

export interface Membership {
  /** The list's short name: `"daily"`. */
  readonly list: string;
  readonly status: SubscriberStatus;
  /** ISO 8601: since when the status holds. */
  readonly since: string;
  /** How the person came: a file, a form, "added by hand". null: unknown. */
  readonly source: string | null;
  /** ISO 8601: when the person agreed; null: unknown. */
  readonly consentAt: string | null;
}

/** One change of status, kept as long as the person is. */
export interface StatusChange {
  readonly list: string;
  /** ISO 8601. */
  readonly at: string;
  readonly status: SubscriberStatus;
  /** "imported from readers.csv", "550 5.1.1 no such user". */
  readonly reason: string;
}
