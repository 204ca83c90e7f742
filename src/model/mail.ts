/** One reader a mail is made for. */
export interface Recipient {
  /** The subscriber's public id; stands in links in place of the address. */
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  /** What the mail may be personalised with, by token name. */
  readonly fields: Readonly<Record<string, string>>;
}

/** One mail, ready for a server. */
export interface Mail {
  readonly envelope: { readonly from: string; readonly to: string };
  /** RFC 5322 message with CRLF line ends; no line begins with a dot. */
  readonly raw: Buffer;
  /** With its angle brackets. */
  readonly messageId: string;
}

/** Makes the mail of one reader; the same reader gets the same bytes. */
export type Compose = (recipient: Recipient) => Mail;
