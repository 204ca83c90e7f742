/**
 * The tables of the list and the ledger, as the steps that lead to them. A step that was released is never changed: what comes
 * later is one more step. `PRAGMA user_version` says how many a database has taken.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE subscribers (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never shown outside, never given twice: deliveries outlive the erased
    public_id TEXT NOT NULL UNIQUE,  -- random; stands in links and reports
    email TEXT NOT NULL,             -- as the person wrote it
    key TEXT NOT NULL UNIQUE,        -- one person once: NFC, lower case, the domain in A-labels
    domain TEXT NOT NULL,            -- in A-labels: limits are kept per domain
    name TEXT,
    fields TEXT NOT NULL DEFAULT '{}',
    added_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE lists (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE memberships (
    list INTEGER NOT NULL REFERENCES lists (id),
    subscriber INTEGER NOT NULL REFERENCES subscribers (id) ON DELETE CASCADE,
    status TEXT NOT NULL,
    since TEXT NOT NULL,
    source TEXT,
    consent_at TEXT,
    PRIMARY KEY (list, subscriber)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX memberships_of ON memberships (subscriber);

  CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    list INTEGER NOT NULL REFERENCES lists (id),
    subscriber INTEGER NOT NULL REFERENCES subscribers (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    status TEXT NOT NULL,
    reason TEXT NOT NULL
  ) STRICT;
  CREATE INDEX changes_of ON changes (subscriber, id);

  -- Outlives the erasure of the person, so it holds no address: SHA-256 of the key.
  CREATE TABLE suppressions (
    hash TEXT PRIMARY KEY,
    reason TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE sends (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,        -- hash of the edition's bytes and the list: a changed edition is a different send
    edition_date TEXT NOT NULL,
    edition_id TEXT NOT NULL,
    list INTEGER NOT NULL REFERENCES lists (id),
    message TEXT NOT NULL,           -- the frozen edition, JSON
    lanes TEXT NOT NULL,             -- which domains go by limits of their own, JSON: what lanes the deliveries are in
    state TEXT NOT NULL,             -- running, cancelled, finished
    generation INTEGER NOT NULL,     -- grows while mails go out: tells a restored old database
    started_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    send INTEGER NOT NULL REFERENCES sends (id),
    lock TEXT NOT NULL,              -- the file that the run's process holds locked as long as it lives
    started_at TEXT NOT NULL,
    ended_at TEXT
  ) STRICT;

  -- One row a recipient: the audience, frozen when the send begins, and what became of it.
  CREATE TABLE deliveries (
    send INTEGER NOT NULL REFERENCES sends (id),
    subscriber INTEGER NOT NULL,     -- stays when the person is erased, so that the counts do
    lane TEXT NOT NULL,              -- '' or the domains whose limit it comes under
    state TEXT NOT NULL,
    due_at INTEGER NOT NULL DEFAULT 0, -- milliseconds since 1970
    attempts INTEGER NOT NULL DEFAULT 0,
    first_at INTEGER,                -- of the first attempt: what is deferred for too long fails
    run INTEGER,                     -- whose claim it is or was
    reply TEXT,
    PRIMARY KEY (send, subscriber)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX deliveries_due ON deliveries (send, lane, due_at, subscriber) WHERE state IN ('queued', 'deferred');
  CREATE INDEX deliveries_open ON deliveries (send, subscriber) WHERE state NOT IN ('queued', 'sent');

  -- Mails offered, minute by minute, of all sends: a provider's quota knows no editions.
  CREATE TABLE tallies (
    minute INTEGER PRIMARY KEY,      -- since 1970
    messages INTEGER NOT NULL
  ) STRICT;
  `,
];
