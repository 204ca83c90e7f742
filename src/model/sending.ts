/** How fast and to whom at once an owner lets mails go: `send` in `edition.yaml`. */
export interface SendLimits {
  /** Open at the same time, at most. */
  readonly connections: number;
  /** Mails after which a connection is closed and a fresh one opened. */
  readonly mailsPerConnection: number;
  /** null: as fast as the server takes them. */
  readonly perSecond: number | null;
  /** null: no quota. */
  readonly perWindow: { readonly messages: number; readonly minutes: number } | null;
  readonly perDomain: readonly DomainLimit[];
  /** How long a mail that a server defers is tried again. */
  readonly giveUpAfterHours: number;
}

/** Domains of one provider share one limit. */
export interface DomainLimit {
  /** Lower case, in A-labels. */
  readonly domains: readonly [string, ...string[]];
  readonly connections: number | null;
  readonly perSecond: number | null;
}

/**
 * `required`: nothing leaves without a verified certificate; `opportunistic`: encrypted where the server offers it; `none`: never by
 * STARTTLS.
 */
export const TLS_POLICIES = ['required', 'opportunistic', 'none'] as const;
export type TlsPolicy = (typeof TLS_POLICIES)[number];

/** The whole of `send` in `edition.yaml`. */
export interface SendSettings extends SendLimits {
  readonly tls: TlsPolicy;
  /** Where answers go; null: to the publisher's address. */
  readonly replyTo: string | null;
  /** Mailbox that bounces come to, with a tag for each reader; null: they come to the publisher's address. */
  readonly returnPath: string | null;
  /** null: mails are not signed. */
  readonly dkim: DkimSettings | null;
}

export interface DkimSettings {
  /** null: that of the publisher's address. */
  readonly domain: string | null;
  readonly selector: string;
  /** Path of the private key, PEM; taken from the folder of the settings. */
  readonly keyFile: string;
}

/** Everything that a mail is made of but for its reader, kept for as long as the send lasts: what is rebuilt in `out/` meanwhile does not reach it. */
export interface FrozenEdition {
  /** Of these very bytes: a changed edition has another, and its mails other Message-IDs. */
  readonly editionId: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly language: string;
  /** The list's short name. */
  readonly list: string;
  readonly from: { readonly name: string; readonly address: string };
  /** null: answers go to the sender. */
  readonly replyTo: string | null;
  /** Mailbox that bounces come to, with a tag for each reader; null: they come to the sender, without one. */
  readonly returnPath: string | null;
  readonly subject: string;
  /** As built, merge tokens and all. */
  readonly html: string;
  readonly text: string;
  /** ISO 8601, when the send was begun: the Date of every mail of it (RFC 5322, 3.6.1). */
  readonly sentAt: string;
  /** https, without a slash at its end: where readers unsubscribe. */
  readonly publicUrl: string;
}
