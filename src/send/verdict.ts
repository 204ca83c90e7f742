/** What the answer of a server means for the recipient, and for the rest of the send. */
import type { Outcome } from '../model/delivery.js';
import { type Attempt, nextAttempt } from './backoff.js';
import type { Offered } from './transport.js';

export interface Verdict {
  readonly outcome: Outcome;
  /** The server wants less: fewer connections, and a pause. */
  readonly slower?: true;
  /** Why nobody else can be mailed either. */
  readonly stop?: string;
}

/** RFC 5321, 4.2.1: 4yz may go well another time, 5yz will not. 421 says that the server closes the connection. */
const isTransient = (code: number): boolean => code >= 400 && code < 500;

/**
 * Replies by which a server says of a mailbox that it is gone for good (RFC 3463, 3.2 and 3.3; RFC 7505 for 5.1.10): no such mailbox, no
 * such address, moved away, shut, a domain that takes no mail. A bare 550 may be policy, 5.7.x is; 5.1.2 may be the DNS of an hour; a full mailbox
 * (5.2.2) is emptied; by 5.2.1 some servers also say that a reader gets too much mail just now.
 */
const GONE = /^5\d\d[ -]5\.(?:1\.(?:1|3|6|10)|2\.1(?!.*\brate\b))(?!\d)/i;

/** `"550 5.1.1 no such user"` → true; `"550 no such user"`, `"550 5.7.1 no such user"` → false */
const isGone = (offered: Offered & { readonly kind: 'refused' }): boolean =>
  offered.at === 'recipient' && GONE.test(offered.reply);

/** `{kind: "refused", at: "recipient", code: 550, reply: "550 no such user"}` → `{outcome: {state: "failed", …}}` */
export const verdict = (offered: Offered, attempt: Attempt, now: number, giveUpAfterHours: number): Verdict => {
  const { reply } = offered;
  const later = (): Outcome => {
    const dueAt = nextAttempt(attempt, now, giveUpAfterHours);
    return dueAt === undefined
      ? { state: 'failed', reply: `given up after ${attempt.attempts} attempts: ${reply}` }
      : { state: 'deferred', reply, dueAt };
  };
  switch (offered.kind) {
    case 'accepted':
      return { outcome: { state: 'sent', reply } };
    case 'unsuited':
      return { outcome: { state: 'failed', reply } };
    case 'dropped':
      if (offered.finished) return { outcome: { state: 'uncertain', reply } };
      // The first time it may be chance; who brings every connection down must not hold up the others.
      return {
        outcome: attempt.attempts === 1 && !offered.silent ? { state: 'deferred', reply, dueAt: now } : later(),
      };
    case 'refused':
      if (isTransient(offered.code)) return { outcome: later(), ...(offered.code === 421 ? { slower: true } : {}) };
      // The sender is the same for everybody: nobody fails for it.
      if (offered.at === 'sender') return { outcome: { state: 'deferred', reply, dueAt: now }, stop: reply };
      return { outcome: { state: 'failed', reply, ...(isGone(offered) ? { gone: true } : {}) } };
  }
};
