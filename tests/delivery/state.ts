/** State folders with an invented list, for tests and benchmarks of sending. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Sqlite } from '../../src/adapters/sqlite/database.js';
import type { Compose } from '../../src/model/mail.js';
import type { FrozenEdition, SendLimits } from '../../src/model/sending.js';

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'collate-send-'));

/** `reader7@d3.example` of a list, all subscribed. */
export const fillList = (
  database: Sqlite,
  count: number,
  { list = 'daily', domains = 10, prefix = 'reader' } = {},
): void => {
  database.exec('BEGIN');
  database.prepare('INSERT OR IGNORE INTO lists (name, created_at) VALUES (?, ?)').run(list, '2026-11-21');
  database
    .prepare(
      `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?1)
       INSERT INTO subscribers (public_id, email, key, domain, name, added_at)
       SELECT ?2 || i, ?2 || i || '@d' || CAST(i % ?3 AS INTEGER) || '.example', ?2 || i || '@d' || CAST(i % ?3 AS INTEGER) || '.example',
         'd' || CAST(i % ?3 AS INTEGER) || '.example', 'Reader ' || i, '2026-11-21' FROM n`,
    )
    .run(count, prefix, domains);
  database
    .prepare(
      `INSERT INTO memberships (list, subscriber, status, since)
       SELECT lists.id, s.id, 'subscribed', '2026-11-21' FROM subscribers s JOIN lists ON lists.name = ?
       WHERE s.public_id LIKE ? || '%' ORDER BY s.id`,
    )
    .run(list, prefix);
  database.exec('COMMIT');
};

/** A fresh state folder with a list of so many. */
export const newState = (count: number): string => {
  const folder = newFolder();
  const database = openDatabase(folder);
  fillList(database, count);
  database.close();
  return folder;
};

export const EDITION: FrozenEdition = {
  editionId: 'e1',
  date: '2026-11-21',
  language: 'en',
  list: 'daily',
  from: { name: 'The Coast', address: 'desk@coast.example' },
  replyTo: null,
  returnPath: null,
  subject: 'Bridge shut',
  html: '<p>Bridge shut</p>',
  text: 'Bridge shut',
  sentAt: '2026-11-21T06:00:00.000Z',
  publicUrl: 'https://coast.example',
};

export const LIMITS: SendLimits = {
  connections: 5,
  mailsPerConnection: 100,
  perSecond: null,
  perWindow: null,
  perDomain: [],
  giveUpAfterHours: 24,
};

/** A mail of about so many bytes whose Message-ID names its reader. */
export const plainCompose =
  (bytes = 500): Compose =>
  ({ id, email }) => ({
    envelope: { from: 'desk@coast.example', to: email },
    messageId: `<${id}@coast.example>`,
    raw: Buffer.from(
      `From: desk@coast.example\r\nTo: ${email}\r\nMessage-ID: <${id}@coast.example>\r\nSubject: Bridge\r\n\r\n${'The bridge is shut until further notice.\r\n'.repeat(Math.ceil(bytes / 41))}`,
    ),
  });
