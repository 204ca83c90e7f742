/** The ledger of `src/send/ledger.ts` in the embedded database. */
import { DELIVERY_STATES, type DeliveryState, type Outcome } from '../../model/delivery.js';
import type { Recipient } from '../../model/mail.js';
import type { FrozenEdition } from '../../model/sending.js';
import { latestDue } from '../../send/backoff.js';
import type { Clock } from '../../send/clock.js';
import { OPEN_LANE } from '../../send/lanes.js';
import type { Claim, Claimed, Counts, Ledger, SendRecord, SendState, Trouble } from '../../send/ledger.js';
import { sha256 } from '../../text/hash.js';
import type { Sqlite } from './database.js';
import { groupCommit, transact } from './groupCommit.js';
import { isRunAlive, lockRun } from './runLock.js';

/** Recipients that one claim passes over at most, so that no transaction is long. */
const MOST_SKIPPED = 200;

/** Tallies are kept for the longest window an owner may set. */
const TALLY_MINUTES = 31 * 24 * 60;

const MINUTE_MS = 60_000;

/** A writer of the ledger waits this long at once, and asks again: a signal must not wait for a lock. */
const BUSY_TIMEOUT_MS = 1000;

const OPEN = "state IN ('queued', 'deferred')";

/** Few of a list, and in an index of their own, which is usable where these words stand. */
const TOLD = "state NOT IN ('queued', 'sent')";

/** A subscriber as a query finds him; all but the first null: the person has been erased. */
interface Member {
  readonly row: number;
  readonly public_id: string | null;
  readonly email: string;
  readonly key: string;
  readonly name: string | null;
  readonly fields: string;
  readonly status: string | null;
}

interface Due extends Member {
  readonly attempts: number;
  readonly first_at: number | null;
}

interface SendRow {
  readonly id: number;
  readonly key: string;
  readonly list: string;
  readonly list_id: number;
  readonly message: string;
  readonly lanes: string;
  readonly state: SendState;
  readonly generation: number;
  readonly started_at: string;
}

const SENDS = `SELECT sends.id, sends.key, lists.name AS list, lists.id AS list_id, sends.message, sends.lanes, sends.state,
  sends.generation, sends.started_at FROM sends JOIN lists ON lists.id = sends.list`;

const recipientOf = ({ public_id, email, name, fields }: Member): Recipient => ({
  id: public_id ?? '',
  email,
  name,
  fields: JSON.parse(fields) as Record<string, string>,
});

/** Why somebody may not be written to; undefined: he may. */
const refusalBy = (database: Sqlite): ((member: Member) => string | undefined) => {
  const suppressed = database.prepare('SELECT 1 FROM suppressions WHERE hash = ?');
  return ({ public_id, status, key }) => {
    if (public_id === null || status === null) return 'no longer on the list';
    if (status !== 'subscribed') return status;
    return suppressed.get(sha256(key)) === undefined ? undefined : 'suppressed';
  };
};

export interface ListMember {
  readonly recipient: Recipient;
  readonly refusal: string | undefined;
  readonly delivery: DeliveryState | 'new' | 'late';
}

export interface Beginning {
  /** Of `sendKey`. */
  readonly key: string;
  readonly edition: FrozenEdition;
  readonly list: string;
  readonly lanes: ReadonlyMap<string, string>;
  /** Of all sends and processes together; null: none. */
  readonly quota: { readonly messages: number; readonly minutes: number } | null;
  /** The highest generation that is known of outside the database. */
  readonly mark: number;
  readonly retryUncertain: boolean;
}

export interface Begun {
  readonly ledger: Ledger;
  readonly generation: number;
  /** What a sender that died had in flight and is in doubt now. */
  readonly swept: number;
  /** Recipients in doubt because the database is older than the mark. */
  readonly held: number;
}

/** The sends of a database. Every method is one transaction. */
export class Sends {
  readonly #database: Sqlite;
  readonly #stateFolder: string;
  readonly #clock: Clock;

  constructor(database: Sqlite, stateFolder: string, clock: Clock) {
    this.#database = database;
    this.#stateFolder = stateFolder;
    this.#clock = clock;
    database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
  }

  /** The sends of one edition date to one list, the newest first. */
  of(editionDate: string, list: string): readonly SendRecord[] {
    const rows = this.#database
      .prepare(`${SENDS} WHERE sends.edition_date = ? AND lists.name = ? ORDER BY sends.id DESC`)
      .all(editionDate, list) as readonly SendRow[];
    return rows.map((row) => this.#record(row));
  }

  /** Days of other editions whose send to a list has not come to its end. */
  unfinished(list: string, otherThan: string): readonly string[] {
    const rows = this.#database
      .prepare(
        `SELECT DISTINCT edition_date AS day FROM sends JOIN lists ON lists.id = sends.list
         WHERE lists.name = ? AND sends.state = 'running' AND edition_date <> ? ORDER BY edition_date`,
      )
      .all(list, otherThan) as readonly { readonly day: string }[];
    return rows.map(({ day }) => day);
  }

  #record(row: SendRow): SendRecord {
    return {
      key: row.key,
      edition: JSON.parse(row.message) as FrozenEdition,
      list: row.list,
      state: row.state,
      generation: row.generation,
      startedAt: row.started_at,
      senders: this.#runs(row.id).filter(({ lock }) => isRunAlive(this.#stateFolder, lock)).length,
      counts: countsOf(this.#database, row.id),
    };
  }

  #row(key: string): SendRow | undefined {
    return this.#database.prepare(`${SENDS} WHERE sends.key = ?`).get(key) as SendRow | undefined;
  }

  #runs(send: number): readonly { readonly id: number; readonly lock: string }[] {
    return this.#database.prepare('SELECT id, lock FROM runs WHERE send = ? AND ended_at IS NULL').all(send) as {
      id: number;
      lock: string;
    }[];
  }

  /** Whoever runs a sender of it sees it at the next claim. */
  cancel(key: string): void {
    transact(this.#database, () => {
      this.#database.prepare("UPDATE sends SET state = 'cancelled' WHERE key = ? AND state = 'running'").run(key);
    });
  }

  /** Everybody of a send who has not simply been mailed, in the order of the list; read row by row. */
  *trouble(key: string): Iterable<Trouble> {
    const send = this.#row(key);
    if (send === undefined) return;
    const page = this.#database.prepare(
      `SELECT d.subscriber, d.state, d.reply, d.due_at, d.attempts, s.public_id, s.email
       FROM deliveries d INDEXED BY deliveries_open LEFT JOIN subscribers s ON s.id = d.subscriber
       WHERE d.send = ? AND d.subscriber > ? AND d.${TOLD} ORDER BY d.subscriber LIMIT 1000`,
    );
    let after = -1;
    for (;;) {
      const rows = page.all(send.id, after) as readonly {
        subscriber: number;
        state: Trouble['state'];
        reply: string | null;
        due_at: number;
        attempts: number;
        public_id: string | null;
        email: string | null;
      }[];
      for (const row of rows) {
        yield {
          id: row.public_id ?? 'erased',
          email: row.email,
          state: row.state,
          reply: row.reply,
          dueAt: row.state === 'deferred' ? row.due_at : null,
          attempts: row.attempts,
        };
      }
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.subscriber;
    }
  }

  hasList(list: string): boolean {
    return this.#database.prepare('SELECT 1 FROM lists WHERE name = ?').get(list) !== undefined;
  }

  /** Whether anybody of a list has a value under this name. */
  hasField(list: string, name: string): boolean {
    return (
      this.#database
        .prepare(
          `SELECT 1 FROM subscribers s JOIN memberships m ON m.subscriber = s.id JOIN lists l ON l.id = m.list
           WHERE l.name = ? AND s.fields <> '{}' AND json_extract(s.fields, ?) IS NOT NULL LIMIT 1`,
        )
        .get(list, `$."${name}"`) !== undefined
    );
  }

  /**
   * Everybody of a list as he stands now, page by page. `refusal`: why no mail may go to him. `delivery`: where he stands in the send
   * of this key; `new`: there is no such send; `late`: he was not yet on the list when it began.
   */
  *audience(list: string, key?: string): Iterable<ListMember> {
    const send = key === undefined ? undefined : this.#row(key);
    const page = this.#database.prepare(
      `SELECT s.id AS row, s.public_id, s.email, s.key, s.name, s.fields, m.status, d.state
       FROM memberships m JOIN lists l ON l.id = m.list JOIN subscribers s ON s.id = m.subscriber
       LEFT JOIN deliveries d ON d.send = ? AND d.subscriber = s.id
       WHERE l.name = ? AND m.subscriber > ? ORDER BY m.subscriber LIMIT 1000`,
    );
    const refusal = refusalBy(this.#database);
    let after = -1;
    for (;;) {
      const rows = page.all(send?.id ?? null, list, after) as readonly (Member & { state: DeliveryState | null })[];
      for (const row of rows) {
        const delivery = row.state ?? (send === undefined ? 'new' : 'late');
        yield { recipient: recipientOf(row), refusal: refusal(row), delivery };
      }
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.row;
    }
  }

  /** Freezes edition and audience, or takes a send up again; the run is alive from here to `end`. */
  begin(beginning: Beginning): Begun {
    const database = this.#database;
    const lock = lockRun(this.#stateFolder);
    const startedAt = new Date(this.#clock.now()).toISOString();
    try {
      const begun = transact(database, () => {
        const send = this.#row(beginning.key) ?? this.#freeze(beginning, startedAt);
        this.#assignLanes(send, beginning.lanes);
        const run = Number(
          database
            .prepare('INSERT INTO runs (send, lock, started_at) VALUES (?, ?, ?)')
            .run(send.id, lock.name, startedAt).lastInsertRowid,
        );
        if (beginning.retryUncertain) {
          database
            .prepare(
              `UPDATE deliveries INDEXED BY deliveries_open SET state = 'queued', due_at = 0, run = NULL WHERE send = ? AND ${TOLD} AND state = 'uncertain'`,
            )
            .run(send.id);
        }
        const swept = this.#sweep(send.id, run);
        const held =
          beginning.mark > send.generation
            ? Number(
                database
                  .prepare(
                    `UPDATE deliveries SET state = 'uncertain', reply = 'the database is older than the last mails of this send'
                     WHERE send = ? AND ${OPEN}`,
                  )
                  .run(send.id).changes,
              )
            : 0;
        const generation = Math.max(send.generation, beginning.mark) + 1;
        database.prepare("UPDATE sends SET state = 'running', generation = ? WHERE id = ?").run(generation, send.id);
        database
          .prepare('DELETE FROM tallies WHERE minute < ?')
          .run(Math.floor(this.#clock.now() / MINUTE_MS) - TALLY_MINUTES);
        return { send, run, swept, held, generation };
      });
      return { ...begun, ledger: this.#ledger(begun.send, begun.run, beginning.quota, lock.release) };
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  #freeze({ key, edition, list, lanes }: Beginning, startedAt: string): SendRow {
    const database = this.#database;
    const found = database.prepare('SELECT id FROM lists WHERE name = ?').get(list) as { id: number } | undefined;
    if (found === undefined) throw new Error(`there is no list ${list}`);
    const send = Number(
      database
        .prepare(
          `INSERT INTO sends (key, edition_date, edition_id, list, message, lanes, state, generation, started_at)
           VALUES (?, ?, ?, ?, ?, '', 'running', 0, ?)`,
        )
        .run(key, edition.date, edition.editionId, found.id, JSON.stringify(edition), startedAt).lastInsertRowid,
    );
    database
      .prepare(
        `INSERT INTO deliveries (send, subscriber, lane, state)
         SELECT ?, subscriber, '${OPEN_LANE}', 'queued' FROM memberships WHERE list = ? AND status = 'subscribed'
         ORDER BY subscriber`,
      )
      .run(send, found.id);
    const row = this.#row(key);
    if (row === undefined) throw new Error('the send that was begun is not there');
    return { ...row, lanes: lanes.size === 0 ? '[]' : '' };
  }

  /** Domains may be given a limit, or lose it, while a send is under way. */
  #assignLanes(send: SendRow, lanes: ReadonlyMap<string, string>): void {
    const wanted = JSON.stringify([...lanes].sort());
    const database = this.#database;
    if (send.lanes !== wanted) {
      database.exec('CREATE TEMP TABLE IF NOT EXISTS lanes (domain TEXT PRIMARY KEY, lane TEXT NOT NULL)');
      database.exec('DELETE FROM temp.lanes');
      const insert = database.prepare('INSERT INTO temp.lanes (domain, lane) VALUES (?, ?)');
      for (const [domain, lane] of lanes) insert.run(domain, lane);
      database
        .prepare(
          `UPDATE deliveries SET lane = COALESCE((SELECT l.lane FROM subscribers s JOIN temp.lanes l ON l.domain = s.domain
             WHERE s.id = deliveries.subscriber), '${OPEN_LANE}') WHERE send = ?`,
        )
        .run(send.id);
    }
    database.prepare('UPDATE sends SET lanes = ? WHERE id = ?').run(wanted, send.id);
  }

  /** Claims of runs whose process is gone: nobody can say whether those mails were taken. */
  #sweep(send: number, own: number): number {
    const database = this.#database;
    const endedAt = new Date(this.#clock.now()).toISOString();
    let swept = 0;
    for (const { id, lock } of this.#runs(send)) {
      if (id === own || isRunAlive(this.#stateFolder, lock)) continue;
      swept += Number(
        database
          .prepare(
            `UPDATE deliveries INDEXED BY deliveries_open SET state = 'uncertain', reply = 'the sender died with this mail under way'
             WHERE send = ? AND ${TOLD} AND run = ? AND state = 'attempting'`,
          )
          .run(send, id).changes,
      );
      database.prepare('UPDATE runs SET ended_at = ? WHERE id = ?').run(endedAt, id);
    }
    return swept;
  }

  #ledger(send: SendRow, run: number, quota: Beginning['quota'], release: () => void): Ledger {
    const database = this.#database;
    const clock = this.#clock;
    const underWay = new Set<number>();
    const inGroup = groupCommit(database, () => underWay.size > 0);
    const due = database.prepare(
      `SELECT d.subscriber AS row, d.attempts, d.first_at, s.public_id, s.email, s.key, s.name, s.fields, m.status
       FROM (SELECT subscriber, attempts, first_at FROM deliveries
             WHERE send = ? AND lane = ? AND ${OPEN} AND due_at >= ? AND due_at <= ?
             ORDER BY due_at, subscriber LIMIT 1) d
       LEFT JOIN subscribers s ON s.id = d.subscriber
       LEFT JOIN memberships m ON m.list = ? AND m.subscriber = d.subscriber`,
    );
    const take = database.prepare(
      "UPDATE deliveries SET state = 'attempting', attempts = ?, first_at = ?, run = ? WHERE send = ? AND subscriber = ?",
    );
    const skip = database.prepare(
      "UPDATE deliveries SET state = 'skipped', reply = ? WHERE send = ? AND subscriber = ?",
    );
    const refusal = refusalBy(database);
    const state = database.prepare('SELECT state FROM sends WHERE id = ?');
    const count = database.prepare(
      'INSERT INTO tallies (minute, messages) VALUES (?, 1) ON CONFLICT (minute) DO UPDATE SET messages = messages + 1',
    );
    // What was swept while its sender was only slow, or given up for dead, is settled by him after all.
    const settle = database.prepare(
      `UPDATE deliveries SET state = ?, due_at = ?, reply = ?
       WHERE send = ? AND subscriber = ? AND run = ? AND state IN ('attempting', 'uncertain', 'failed')`,
    );
    const bounce = database.prepare(
      "UPDATE memberships SET status = 'bounced', since = ? WHERE list = ? AND subscriber = ? AND status = 'subscribed'",
    );
    const addChange = database.prepare(
      "INSERT INTO changes (list, subscriber, at, status, reason) VALUES (?, ?, ?, 'bounced', ?)",
    );
    const soonest = database.prepare(
      `SELECT due_at FROM deliveries WHERE send = ? AND lane = ? AND ${OPEN} ORDER BY due_at LIMIT 1`,
    );
    const offered = database.prepare('SELECT COALESCE(SUM(messages), 0) AS messages FROM tallies WHERE minute > ?');
    const lanes = [
      OPEN_LANE,
      ...new Set((JSON.parse(this.#row(send.key)?.lanes || '[]') as [string, string][]).map(([, lane]) => lane)),
    ];

    const head = (lane: string, now: number): Due | undefined =>
      (due.get(send.id, lane, 0, now, send.list_id) as Due | undefined) ??
      (due.get(send.id, lane, latestDue(now) + 1, Number.MAX_SAFE_INTEGER, send.list_id) as Due | undefined);
    const offeredWithin = (minutes: number): number =>
      (offered.get(Math.floor(clock.now() / MINUTE_MS) - minutes) as { messages: number }).messages;
    const claim = (lane: string): Claimed => {
      if ((state.get(send.id) as { state: SendState }).state === 'cancelled') return { kind: 'cancelled' };
      if (quota !== null && offeredWithin(quota.minutes) >= quota.messages) return { kind: 'full' };
      const now = clock.now();
      for (let skipped = 0; skipped < MOST_SKIPPED; skipped++) {
        const found = head(lane, now);
        if (found === undefined) return { kind: 'none' };
        const reason = refusal(found);
        if (reason !== undefined) {
          skip.run(reason, send.id, found.row);
          continue;
        }
        const attempts = found.attempts + 1;
        const firstAt = found.first_at ?? now;
        take.run(attempts, firstAt, run, send.id, found.row);
        count.run(Math.floor(now / MINUTE_MS));
        return {
          kind: 'claim',
          claim: {
            row: found.row,
            attempts,
            firstAt,
            recipient: recipientOf(found),
          },
        };
      }
      return { kind: 'passed' };
    };
    const record = (claimed: Claim, outcome: Outcome): void => {
      const dueAt = outcome.state === 'deferred' ? outcome.dueAt : 0;
      const { changes } = settle.run(outcome.state, dueAt, outcome.reply, send.id, claimed.row, run);
      if (changes !== 1) throw new Error('a mail went out whose claim is not in the ledger');
      if (outcome.state !== 'failed' || outcome.gone !== true) return;
      const at = new Date(clock.now()).toISOString();
      if (bounce.run(at, send.list_id, claimed.row).changes === 1)
        addChange.run(send.list_id, claimed.row, at, outcome.reply);
    };
    return {
      claim: async (lane) => {
        const claimed = await inGroup(() => claim(lane));
        if (claimed.kind === 'claim') underWay.add(claimed.claim.row);
        return claimed;
      },
      settle: (claimed, outcome) => {
        underWay.delete(claimed.row);
        return inGroup(() => record(claimed, outcome));
      },
      nextDue: () => {
        const now = clock.now();
        const all = lanes.flatMap((lane) => {
          const found = soonest.get(send.id, lane) as { due_at: number } | undefined;
          return found === undefined ? [] : [found.due_at > latestDue(now) ? now : found.due_at];
        });
        return all.length === 0 ? undefined : Math.min(...all);
      },
      isCancelled: () => (state.get(send.id) as { state: SendState }).state === 'cancelled',
      sweep: () => transact(database, () => this.#sweep(send.id, run)),
      counts: () => countsOf(database, send.id),
      offeredWithin,
      advance: () =>
        transact(database, () => {
          database.prepare('UPDATE sends SET generation = generation + 1 WHERE id = ?').run(send.id);
          return (database.prepare('SELECT generation FROM sends WHERE id = ?').get(send.id) as { generation: number })
            .generation;
        }),
      end: () => {
        transact(database, () => {
          database.prepare('UPDATE runs SET ended_at = ? WHERE id = ?').run(new Date(clock.now()).toISOString(), run);
          const { queued, deferred, attempting } = countsOf(database, send.id);
          if (queued + deferred + attempting === 0)
            database.prepare("UPDATE sends SET state = 'finished' WHERE id = ? AND state = 'running'").run(send.id);
        });
        release();
      },
    };
  }
}

const countsOf = (database: Sqlite, send: number): Counts => {
  const rows = database
    .prepare('SELECT state, COUNT(*) AS n FROM deliveries WHERE send = ? GROUP BY state')
    .all(send) as readonly { state: string; n: number }[];
  const found = new Map(rows.map(({ state, n }) => [state, n]));
  return Object.fromEntries(DELIVERY_STATES.map((state) => [state, found.get(state) ?? 0])) as Counts;
};
