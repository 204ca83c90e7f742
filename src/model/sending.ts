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

/** The part of a built edition that a send keeps: what is rebuilt in `out/` afterwards does not reach it. */
export interface FrozenEdition {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly language: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly subject: string;
  readonly preheader: string;
  /** As built, merge tokens and all. */
  readonly html: string;
  readonly text: string;
}
