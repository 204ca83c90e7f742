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
      return { outcome: { state: 'failed', reply } };
  }
};
