/**
 * Where one recipient of one edition stands. `attempting`: claimed, and committed before the mail is offered to a server;
 * `uncertain`: a crash or a drop came between the whole mail and the server's answer, so nobody can say whether it was
 * taken; `skipped`: may no longer be written to.
 */
export const DELIVERY_STATES = ['queued', 'attempting', 'sent', 'deferred', 'failed', 'uncertain', 'skipped'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** How one attempt ended; `reply` is what the server said, or what broke, for the report. */
export type Outcome =
  | { readonly state: 'sent'; readonly reply: string }
  /** `dueAt`: milliseconds since 1970, when to try again. */
  | { readonly state: 'deferred'; readonly reply: string; readonly dueAt: number }
  /** `gone`: there is no such mailbox, and there will be none. */
  | { readonly state: 'failed'; readonly reply: string; readonly gone?: true }
  | { readonly state: 'uncertain'; readonly reply: string }
  | { readonly state: 'skipped'; readonly reply: string };
