/** What the sender needs of a mail server: a port, so that nothing here knows sockets. */
import type { Mail } from '../model/mail.js';

/** How it went with one mail that was offered. */
export type Offered =
  | { readonly kind: 'accepted'; readonly reply: string }
  /** The server answered, and the answer was no. */
  | {
      readonly kind: 'refused';
      readonly at: 'sender' | 'recipient' | 'content';
      readonly code: number;
      readonly reply: string;
    }
  /**
   * The connection broke or went silent. `finished`: the last byte had been handed over, so the mail may have been taken.
   * `silent`: it was we who gave up waiting.
   */
  | { readonly kind: 'dropped'; readonly finished: boolean; readonly silent: boolean; readonly reply: string }
  /** This server cannot carry this mail; it was not offered. */
  | { readonly kind: 'unsuited'; readonly reply: string };

export interface Connection {
  /** Whether another mail may be offered. */
  readonly usable: () => boolean;
  /** Answers always; never throws. One mail at a time. */
  readonly offer: (mail: Mail) => Promise<Offered>;
  readonly close: () => void;
}

export interface Transport {
  /** Where mails go, without user and password: "smtp://post.example:587". */
  readonly name: string;
  /** Throws `Unreachable`. */
  readonly open: () => Promise<Connection>;
}

/** No connection could be opened, or none on which mails may be offered. */
export class Unreachable extends Error {
  /** It will be no different in an hour: a wrong password, a certificate that does not hold. */
  readonly lasting: boolean;

  constructor(message: string, lasting: boolean) {
    super(message);
    this.name = 'Unreachable';
    this.lasting = lasting;
  }
}
