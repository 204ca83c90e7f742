/** Keeps subscribers in the embedded database. */
import { randomBytes } from 'node:crypto';
import { admit, type Known } from '../../list/admit.js';
import type { Draft } from '../../list/row.js';
import type { ListCount, Put, SubscriberStore } from '../../list/store.js';
import type { Membership, StatusChange, Subscriber, SubscriberStatus } from '../../model/subscriber.js';
import { sha256 } from '../../text/hash.js';
import type { Sqlite } from './database.js';

/** Readers fetched at a time: enough that the fetching does not count, few enough for any memory. */
const PAGE = 500;

/** 16 digits and small letters, 80 bits: short enough for the local part of a return path, which servers may write in lower case. */
const publicId = (): string =>
  BigInt(`0x${randomBytes(10).toString('hex')}`)
    .toString(36)
    .padStart(16, '0');

interface PersonRow {
  readonly id: number;
  readonly public_id: string;
  readonly email: string;
  readonly name: string | null;
  readonly fields: string;
  readonly added_at: string;
}

interface MembershipRow {
  readonly list: string | null;
  readonly status: SubscriberStatus;
  readonly since: string;
  readonly source: string | null;
  readonly consent_at: string | null;
}

const membershipOf = (row: MembershipRow): readonly Membership[] =>
  row.list === null
    ? []
    : [{ list: row.list, status: row.status, since: row.since, source: row.source, consentAt: row.consent_at }];

const fieldsOf = (json: string): Readonly<Record<string, string>> => JSON.parse(json) as Record<string, string>;

const subscriberOf = (rows: readonly [PersonRow & MembershipRow, ...(PersonRow & MembershipRow)[]]): Subscriber => {
  const [person] = rows;
  return {
    id: person.public_id,
    email: person.email,
    name: person.name,
    fields: fieldsOf(person.fields),
    addedAt: person.added_at,
    memberships: rows.flatMap(membershipOf),
  };
};

const SELECTED = `p.id, p.public_id, p.email, p.name, p.fields, p.added_at, l.name AS list, m.status, m.since, m.source, m.consent_at`;

/** Rows of one person stand together. */
function* people(rows: readonly (PersonRow & MembershipRow)[]): Generator<Subscriber> {
  let from = 0;
  for (let i = 1; i <= rows.length; i++) {
    if (i < rows.length && rows[i]?.id === rows[from]?.id) continue;
    const [first, ...more] = rows.slice(from, i);
    if (first !== undefined) yield subscriberOf([first, ...more]);
    from = i;
  }
}

/** What a reader's status is when nobody may write to the address again. */
const NO = "('unsubscribed', 'bounced', 'complained', 'suppressed')";

export const sqliteSubscribers = (database: Sqlite): SubscriberStore => {
  const statement = {
    person: database.prepare('SELECT id, name, fields FROM subscribers WHERE key = ?'),
    suppressed: database.prepare('SELECT 1 AS found FROM suppressions WHERE hash = ?'),
    membership: database.prepare('SELECT status, consent_at FROM memberships WHERE list = ? AND subscriber = ?'),
    addPerson: database.prepare(
      'INSERT INTO subscribers (public_id, email, key, domain, name, fields, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    changePerson: database.prepare('UPDATE subscribers SET name = ?, fields = ? WHERE id = ?'),
    addMembership: database.prepare(
      'INSERT INTO memberships (list, subscriber, status, since, source, consent_at) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    changeMembership: database.prepare(
      'UPDATE memberships SET status = ?1, since = CASE WHEN status = ?1 THEN since ELSE ?2 END, consent_at = ?3 WHERE list = ?4 AND subscriber = ?5',
    ),
    addChange: database.prepare('INSERT INTO changes (list, subscriber, at, status, reason) VALUES (?, ?, ?, ?, ?)'),
    addList: database.prepare('INSERT INTO lists (name, created_at) VALUES (?, ?) ON CONFLICT (name) DO NOTHING'),
    list: database.prepare('SELECT id FROM lists WHERE name = ?'),
    found: database.prepare(
      `SELECT ${SELECTED} FROM subscribers p LEFT JOIN memberships m ON m.subscriber = p.id LEFT JOIN lists l ON l.id = m.list WHERE p.key = ? ORDER BY l.name`,
    ),
    page: database.prepare(
      `SELECT ${SELECTED} FROM (
         SELECT * FROM subscribers WHERE id > ?1
           AND (?2 IS NULL OR EXISTS (SELECT 1 FROM memberships WHERE list = ?2 AND subscriber = subscribers.id))
         ORDER BY id LIMIT ${PAGE}) p
       LEFT JOIN memberships m ON m.subscriber = p.id AND (?2 IS NULL OR m.list = ?2)
       LEFT JOIN lists l ON l.id = m.list ORDER BY p.id, l.name`,
    ),
  };

  const get = <T>(query: { get: (...values: unknown[]) => unknown }, ...values: readonly unknown[]): T | undefined =>
    query.get(...values) as T | undefined;

  const listId = (list: string): number | undefined => get<{ id: number }>(statement.list, list)?.id;

  const knownOf = (
    list: number,
    key: string,
  ): { readonly id: number | undefined; readonly known: Known | undefined } => {
    const suppressed = get(statement.suppressed, sha256(key)) !== undefined;
    const person = get<{ id: number; name: string | null; fields: string }>(statement.person, key);
    if (person === undefined) {
      return {
        id: undefined,
        known: suppressed ? { name: null, fields: {}, suppressed, membership: null } : undefined,
      };
    }
    const row = get<{ status: SubscriberStatus; consent_at: string | null }>(statement.membership, list, person.id);
    return {
      id: person.id,
      known: {
        name: person.name,
        fields: fieldsOf(person.fields),
        suppressed,
        membership: row === undefined ? null : { status: row.status, consentAt: row.consent_at },
      },
    };
  };

  const putOne = (list: number, draft: Draft, at: string, reason: string): Put => {
    const { id, known } = knownOf(list, draft.key);
    const { put, name, fields, status, consentAt } = admit(known, draft);
    if (put.put === 'unchanged' || (put.put === 'kept' && id === undefined)) return put;
    const json = JSON.stringify(fields);
    const person =
      id ??
      Number(statement.addPerson.run(publicId(), draft.email, draft.key, draft.domain, name, json, at).lastInsertRowid);
    if (id !== undefined) statement.changePerson.run(name, json, id);
    const before = known?.membership;
    if (before == null) statement.addMembership.run(list, person, status, at, draft.source, consentAt);
    else statement.changeMembership.run(status, at, consentAt, list, person);
    if (before?.status !== status) statement.addChange.run(list, person, at, status, reason);
    return put;
  };

  const all = <T>(sql: string, ...values: readonly unknown[]): readonly T[] =>
    // As one array: a lone null would be taken for an object of named values.
    database.prepare(sql).all([...values]) as readonly T[];

  const membershipsOf = (key: string, list: string | undefined) =>
    all<{ list: number; subscriber: number; status: SubscriberStatus; consent_at: string | null }>(
      `SELECT m.list, m.subscriber, m.status, m.consent_at FROM memberships m
       JOIN subscribers p ON p.id = m.subscriber JOIN lists l ON l.id = m.list
       WHERE p.key = ?1 AND (?2 IS NULL OR l.name = ?2)`,
      key,
      list ?? null,
    );

  const setStatus = (key: string, list: string | undefined, status: SubscriberStatus, reason: string, at: string) => {
    const changed = membershipsOf(key, list).filter((m) => m.status !== status);
    for (const m of changed) {
      statement.changeMembership.run(status, at, m.consent_at, m.list, m.subscriber);
      statement.addChange.run(m.list, m.subscriber, at, status, reason);
    }
    return changed.length;
  };

  const suppressHash = database.prepare(
    'INSERT INTO suppressions (hash, reason, at) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING',
  );

  const inOneStep = <T>(step: () => T): T => database.transaction(step).immediate() as T;

  return {
    put: async (list, drafts, at, reason) =>
      inOneStep(() => {
        statement.addList.run(list, at);
        const id = listId(list) ?? 0;
        return drafts.map((draft) => putOne(id, draft, at, reason));
      }),

    find: async (key) => [...people(statement.found.all(key) as (PersonRow & MembershipRow)[])][0],

    changesOf: async (key) =>
      all<StatusChange>(
        `SELECT l.name AS list, c.at, c.status, c.reason FROM changes c
         JOIN subscribers p ON p.id = c.subscriber JOIN lists l ON l.id = c.list WHERE p.key = ? ORDER BY c.id`,
        key,
      ).map(({ list, at, status, reason }) => ({ list, at, status, reason })),

    setStatus: async (key, list, { status, reason, at }) => inOneStep(() => setStatus(key, list, status, reason, at)),

    suppress: async (key, reason, at) =>
      inOneStep(() => {
        suppressHash.run(sha256(key), reason, at);
        setStatus(key, undefined, 'suppressed', reason, at);
      }),

    lift: async (key) => {
      const taken = database.prepare('DELETE FROM suppressions WHERE hash = ?').run(sha256(key)).changes;
      return taken > 0;
    },

    erase: async (key, at) =>
      inOneStep(() => {
        const [said] = all(
          `SELECT 1 FROM memberships m JOIN subscribers p ON p.id = m.subscriber WHERE p.key = ? AND m.status IN ${NO}`,
          key,
        );
        if (said !== undefined) suppressHash.run(sha256(key), 'had said no before being erased', at);
        return database.prepare('DELETE FROM subscribers WHERE key = ?').run(key).changes > 0;
      }),

    members: async function* (list) {
      const wanted = list === undefined ? null : (listId(list) ?? 0);
      let after = 0;
      for (;;) {
        const rows = statement.page.all(after, wanted) as (PersonRow & MembershipRow)[];
        const last = rows.at(-1);
        if (last === undefined) return;
        yield* people(rows);
        after = last.id;
      }
    },

    fieldNames: async (list) =>
      all<{ key: string }>(
        `SELECT DISTINCT f.key FROM subscribers p, json_each(p.fields) f
         WHERE ?1 IS NULL OR EXISTS (SELECT 1 FROM memberships m JOIN lists l ON l.id = m.list WHERE m.subscriber = p.id AND l.name = ?1)
         ORDER BY f.key`,
        list ?? null,
      ).map(({ key }) => key),

    counts: async () =>
      all<ListCount>(
        `SELECT l.name AS list, m.status, count(*) AS count FROM lists l JOIN memberships m ON m.list = l.id
         GROUP BY l.name, m.status ORDER BY l.name, m.status`,
      ).map(({ list, status, count }) => ({ list, status, count })),
  };
};
