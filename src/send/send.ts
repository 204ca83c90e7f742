/**
 * The sender: takes who is due from the ledger, offers each mail on one of a few connections, and writes down how it went. Knows
 * no database, no socket and no clock but those it is handed.
 */
import type { DeliveryState, Outcome } from '../model/delivery.js';
import type { Compose, Mail } from '../model/mail.js';
import type { SendLimits } from '../model/sending.js';
import type { Clock } from './clock.js';
import type { Claim, Ledger } from './ledger.js';
import { type Next, plan } from './plan.js';
import { throttle } from './throttle.js';
import { type Connection, type Offered, type Transport, Unreachable } from './transport.js';
import { verdict } from './verdict.js';

export interface Sending {
  readonly ledger: Ledger;
  readonly transport: Transport;
  readonly compose: Compose;
  readonly limits: SendLimits;
  readonly clock: Clock;
  /** Aborted: what is in flight is finished, and nothing more is claimed. */
  readonly signal: AbortSignal;
  /** Stay until nobody is deferred any more, instead of until nobody is due. */
  readonly wait?: boolean;
  readonly onOutcome?: (state: DeliveryState) => void;
  /** What holds the send up, and undefined when nothing does any more. */
  readonly onHold?: (why: string | undefined) => void;
}

export type Ending =
  /** Nobody is due. */
  | { readonly kind: 'through' }
  /** `signal` was aborted. */
  | { readonly kind: 'drained' }
  | { readonly kind: 'cancelled' }
  /** It would go wrong for everybody; nobody failed for it. */
  | { readonly kind: 'stopped'; readonly why: string };

/**
 * So many mails refused for good in a row for what they hold are refused for what all hold; and a server that knows none of so many
 * readers, and has taken no mail yet, is the wrong server.
 */
const ALL_REFUSED = 20;

/** Waiting for less is not worth a word. */
const NOTICEABLE_MS = 1000;

/** The longest a sender that waits for what is deferred sleeps at once: another process may cancel the send meanwhile. */
const LONGEST_NAP_MS = 5000;

export async function send(sending: Sending): Promise<Ending> {
  const { ledger, transport, compose, limits, clock, signal } = sending;
  const paces = plan(
    limits,
    limits.perWindow === null ? 0 : ledger.offeredWithin(limits.perWindow.minutes),
    clock.steady(),
  );
  const halt = new AbortController();
  const running = (): boolean => !halt.signal.aborted;
  let ending: Ending = { kind: 'through' };
  const stop = (because: Ending): void => {
    if (!running()) return;
    ending = because;
    halt.abort();
  };
  const drain = (): void => stop({ kind: 'drained' });
  if (signal.aborted) drain();
  signal.addEventListener('abort', drain);

  let held: string | undefined;
  const hold = (why: string | undefined): void => {
    if (why === held) return;
    held = why;
    sending.onHold?.(why);
  };

  /** Sleeps, but not past the news that another process has cancelled the send. */
  const nap = async (ms: number): Promise<void> => {
    await clock.sleep(Math.min(ms, LONGEST_NAP_MS), halt.signal);
    if (ms >= NOTICEABLE_MS && running() && ledger.isCancelled()) stop({ kind: 'cancelled' });
  };

  const bearing = throttle(limits.connections);
  const slowDown = (): void => bearing.slowDown(clock.steady(), active);
  /** Workers that may still open a connection or hold one. */
  let active = 0;
  let composed = 0;

  /** undefined: none was to be had, and the worker that asked is one too many or the send is over. */
  const connect = async (): Promise<Connection | undefined> => {
    while (running()) {
      const pause = bearing.pauseMs(clock.steady());
      if (pause > 0) {
        await nap(pause);
        continue;
      }
      try {
        const connection = await transport.open();
        hold(undefined);
        return connection;
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
        if (error.lasting) {
          stop({ kind: 'stopped', why: error.message });
          return undefined;
        }
        slowDown();
        if (active > bearing.ceiling()) return undefined;
        hold(error.message);
      }
    }
    return undefined;
  };

  const made = (claim: Claim): Mail | Outcome => {
    try {
      const mail = compose(claim.recipient);
      composed++;
      return mail;
    } catch (error) {
      const reply = `no mail could be made: ${error instanceof Error ? error.message : error}`;
      if (composed > 0) return { state: 'failed', reply };
      // Not even the first: the fault may well be everybody's. He comes last next time.
      stop({ kind: 'stopped', why: reply });
      return { state: 'deferred', reply, dueAt: clock.now() };
    }
  };

  /** Refused for good for what may be true of all, one after the other. */
  let refused: Claim[] = [];
  let allRefused = false;
  /** The server has taken a mail; before that, nobody is off the list because it does not know him. */
  let proven = false;
  let unproven: { readonly claim: Claim; readonly outcome: Outcome }[] = [];
  let amended: Promise<unknown> = Promise.resolve();
  const amend = (settlements: readonly { readonly claim: Claim; readonly outcome: Outcome }[]): void => {
    amended = Promise.all([amended, ...settlements.map(({ claim, outcome }) => ledger.settle(claim, outcome))]);
    amended.catch(() => {});
  };

  /** What the answer of the server means for everybody else; gives back what it means for this one. */
  const judged = (offered: Offered, claim: Claim): Outcome => {
    const { outcome, slower, stop: why } = verdict(offered, claim, clock.now(), limits.giveUpAfterHours);
    if (outcome.state === 'sent') {
      bearing.recover();
      if (unproven.length > 0) amend(unproven);
      proven = true;
      unproven = [];
    }
    const doubtful = outcome.state === 'failed' && outcome.gone === true && !proven;
    const forAll = doubtful || (offered.kind === 'refused' && offered.at === 'content' && outcome.state === 'failed');
    if (!forAll) refused = [];
    else if (refused.push(claim) >= ALL_REFUSED || allRefused) {
      stop({ kind: 'stopped', why: `the server refuses every mail, ${ALL_REFUSED} in a row: ${offered.reply}` });
      // Nobody fails for it, those before included; this one is settled by who asked.
      const again: Outcome = { state: 'deferred', reply: offered.reply, dueAt: clock.now() };
      amend(refused.filter((one) => one !== claim).map((one) => ({ claim: one, outcome: again })));
      refused = [];
      unproven = [];
      allRefused = true;
      return again;
    }
    if (doubtful) {
      unproven.push({ claim, outcome });
      return { state: 'failed', reply: outcome.reply };
    }
    if (slower) slowDown();
    if (why !== undefined) stop({ kind: 'stopped', why });
    return outcome;
  };

  const workers = new Set<Promise<void>>();
  const work = async (): Promise<void> => {
    let connection: Connection | undefined;
    let mails = 0;
    // Goes to disk in one transaction with the next claim; who awaits that claim has this too.
    let settled: Promise<void> = Promise.resolve();
    let working = true;
    const leave = (): void => {
      if (working) active--;
      working = false;
    };
    active++;
    try {
      while (running()) {
        if (active > bearing.ceiling()) {
          leave();
          break;
        }
        const next: Next = paces.next(clock.steady());
        if (next.kind === 'dry') break;
        if (next.kind === 'wait') {
          if (next.ms > NOTICEABLE_MS) hold(`the limit of ${next.why}`);
          await settled;
          await nap(next.ms);
          hold(undefined);
          continue;
        }
        if (connection === undefined || !connection.usable() || mails >= limits.mailsPerConnection) {
          connection?.close();
          await settled;
          // Before the claim: who holds a claim can use it at once.
          connection = await connect();
          mails = 0;
          if (connection === undefined || !running()) {
            paces.unused(next, clock.steady(), 'other');
            break;
          }
        }
        const [claimed] = await Promise.all([ledger.claim(next.lane), settled]);
        if (claimed.kind !== 'claim') {
          paces.unused(next, clock.steady(), claimed.kind === 'none' ? 'dry' : 'other');
          if (claimed.kind === 'cancelled') stop({ kind: 'cancelled' });
          if (claimed.kind === 'full') {
            hold(`the quota of ${limits.perWindow?.messages} in ${limits.perWindow?.minutes} minutes`);
            await nap(LONGEST_NAP_MS);
            hold(undefined);
          }
          continue;
        }
        if (active < bearing.ceiling()) hire();
        const mail = made(claimed.claim);
        let outcome: Outcome;
        if ('state' in mail) outcome = mail;
        else {
          let offered = await connection.offer(mail);
          if (offered.kind === 'dropped' && !offered.finished && !offered.silent && mails > 0) {
            // A server that closes an idle connection is found out by the next mail: it is offered on a fresh one, once.
            connection.close();
            connection = await transport.open().catch(() => undefined);
            mails = 0;
            if (connection !== undefined) offered = await connection.offer(mail);
          }
          outcome = judged(offered, claimed.claim);
          mails++;
        }
        settled = ledger.settle(claimed.claim, outcome);
        // Its failure is met where it is awaited.
        settled.catch(() => {});
        paces.done(next);
        sending.onOutcome?.(outcome.state);
      }
      await settled;
    } finally {
      leave();
      connection?.close();
    }
  };

  let broken: { readonly error: unknown } | undefined;
  const hire = (): void => {
    const worker: Promise<void> = work()
      .catch((error: unknown) => {
        broken ??= { error };
        halt.abort();
      })
      .finally(() => workers.delete(worker));
    workers.add(worker);
  };

  try {
    while (running()) {
      const due = ledger.nextDue();
      if (due === undefined) break;
      const ms = due - clock.now();
      if (ms <= 0) {
        paces.refill();
        hire();
        while (workers.size > 0) await Promise.race(workers);
      } else if (sending.wait) {
        hold('waiting for what the server deferred');
        await nap(Math.max(ms, NOTICEABLE_MS));
        hold(undefined);
      } else break;
    }
    await amended;
    if (broken) throw broken.error;
    return ending;
  } finally {
    signal.removeEventListener('abort', drain);
  }
}
