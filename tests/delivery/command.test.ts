/** `collate send` from the settings to the report, against a real server. */
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, type Sqlite } from '../../src/adapters/sqlite/database.js';
import { approve } from '../../src/commands/approve.js';
import { cancelSend, type SendResult, send, sendStatus } from '../../src/commands/send.js';
import type { RunOptions } from '../../src/commands/sendDesk.js';
import { previewSend, sendTest, writeOutbox } from '../../src/commands/sendLook.js';
import type { Notice } from '../../src/model/notice.js';
import { dkimKey, dkimRecord } from '../../src/send/message/dkim.js';
import type { SendFile } from '../../src/send/report.js';
import { type Desk, editionFile, newDesk, readJson } from './desk.js';
import { type Sink, type SinkOptions, startSink } from './sink.js';

let desk: Desk;
let sink: Sink;
let taken: { readonly messageId: string; readonly to: string; readonly raw: Buffer }[] = [];
let notices: Notice[] = [];

const set = async (options: { readonly more?: string; readonly readers?: number } = {}, answers: SinkOptions = {}) => {
  taken = [];
  notices = [];
  desk = await newDesk(options);
  sink = await startSink({ onMail: (mail) => taken.push({ ...mail, raw: Buffer.from(mail.raw) }), ...answers });
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${sink.port}`);
};

afterEach(async () => {
  vi.unstubAllEnvs();
  await sink.close();
  desk.remove();
});

const go = (options: RunOptions = {}): Promise<SendResult> =>
  send({
    config: desk.config,
    out: desk.out,
    state: desk.state,
    onNotice: (notice) => notices.push(notice),
    ...options,
  });

const inDatabase = <T>(work: (database: Sqlite) => T): T => {
  const database = openDatabase(desk.state);
  try {
    return work(database);
  } finally {
    database.close();
  }
};

const recipients = (): readonly string[] => taken.map(({ to }) => to).sort();

describe('a send', () => {
  it('reaches everybody once and says so in the report', async () => {
    await set();
    const { report, mailed, ending } = await go();
    expect({ mailed, ending, state: report.state, recipients: report.recipients }).toEqual({
      mailed: 10,
      ending: { kind: 'through' },
      state: 'finished',
      recipients: 10,
    });
    expect(new Set(recipients()).size).toBe(10);
    expect(new Set(taken.map(({ messageId }) => messageId)).size).toBe(10);
    const file = readJson<SendFile>(editionFile(desk, 'send.json'));
    expect(file).toEqual({ format: 'collate-send/1', sends: [report] });
    expect(readFileSync(editionFile(desk, 'send.txt'), 'utf8')).toContain('10 recipients: 10 mailed.');
    const read = await PostalMime.parse(taken[0]?.raw ?? '');
    expect(read.subject).toBe(report.subject);
    const links = /https:\/\/[^\s"<>]*\/unsubscribe\//g;
    const header = read.headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '';
    for (const place of [header, read.html ?? '', read.text ?? ''])
      expect(place.match(links)).toEqual(['https://coast.example/unsubscribe/']);
  });

  it('that is over is not sent again', async () => {
    await set();
    await go();
    const again = await go();
    expect(again.ending.kind).toBe('already');
    expect(taken.length).toBe(10);
  });

  it('goes to the audience it began with: who joins later waits for the next edition', async () => {
    await set(
      {},
      { answer: (step, { to }) => (step === 'rcpt' && to.startsWith('reader3@') ? '450 later' : undefined) },
    );
    const first = await go();
    expect(first.report.counts).toMatchObject({ sent: 9, deferred: 1 });
    inDatabase((database) => {
      database.exec(
        `INSERT INTO subscribers (public_id, email, key, domain, added_at) VALUES ('late', 'late@d1.example', 'late@d1.example', 'd1.example', '');
         INSERT INTO memberships (list, subscriber, status, since) SELECT 1, id, 'subscribed', '' FROM subscribers WHERE public_id = 'late'`,
      );
    });
    await go();
    expect(recipients()).not.toContain('late@d1.example');
    const { wouldNot } = await previewSend({ config: desk.config, out: desk.out, state: desk.state });
    expect(wouldNot).toEqual({ 'mailed already': 9, 'joined after the send began': 1 });
  });

  it('takes nobody who left or was suppressed between freezing and sending', async () => {
    let left = false;
    await set(
      { more: 'send: {connections: 1}' },
      {
        answer: (step) => {
          if (step !== 'body' || left) return undefined;
          left = true;
          inDatabase((database) => {
            database.exec("UPDATE memberships SET status = 'unsubscribed' WHERE subscriber = 5");
            database.exec('DELETE FROM subscribers WHERE id = 7');
          });
          return undefined;
        },
      },
    );
    const { report } = await go();
    expect(report.counts).toMatchObject({ sent: 8, skipped: 2 });
    expect(report.trouble).toMatchObject([
      { id: 'reader4', state: 'skipped', reply: 'unsubscribed' },
      { id: 'erased', email: null, state: 'skipped' },
    ]);
    expect(report.state).toBe('finished');
  });

  it('takes nobody for a reader who was erased', async () => {
    await set();
    await go();
    inDatabase((database) =>
      database.exec(
        `DELETE FROM subscribers WHERE id = 10;
         INSERT INTO subscribers (public_id, email, key, domain, added_at) VALUES ('late', 'late@d1.example', 'late@d1.example', 'd1.example', '');
         INSERT INTO memberships (list, subscriber, status, since) SELECT 1, id, 'subscribed', '' FROM subscribers WHERE public_id = 'late'`,
      ),
    );
    const { wouldNot } = await previewSend({ config: desk.config, out: desk.out, state: desk.state });
    expect(wouldNot).toEqual({ 'mailed already': 9, 'joined after the send began': 1 });
  });

  it('goes on with what was frozen, though the edition was rebuilt', async () => {
    await set(
      {},
      { answer: (step, { to }) => (step === 'rcpt' && to.startsWith('reader3@') ? '450 later' : undefined) },
    );
    await go();
    // It holds no more, but what is frozen does.
    writeFileSync(editionFile(desk, 'edition.html'), 'broken');
    inDatabase((database) => database.exec('UPDATE deliveries SET due_at = 0'));
    const { report } = await go();
    expect(report.counts).toMatchObject({ sent: 9, deferred: 1 });
    expect(report.trouble[0]).toMatchObject({ attempts: 2 });
  });

  it('of an edition that was changed after it went out wants to be asked for', async () => {
    await set();
    await go();
    const json = readJson<{ subject: string }>(editionFile(desk, 'edition.json'));
    writeFileSync(editionFile(desk, 'edition.json'), JSON.stringify({ ...json, subject: 'Corrected' }));
    await expect(go()).rejects.toMatchObject({ code: 'send-repeated' });
    expect(taken.length).toBe(10);
    const { mailed } = await go({ again: true });
    expect(mailed).toBe(10);
    expect(new Set(taken.map(({ messageId }) => messageId)).size).toBe(20);
    expect(readJson<SendFile>(editionFile(desk, 'send.json')).sends.length).toBe(2);
  });

  it('by two senders at once reaches everybody once', async () => {
    await set({ readers: 200 });
    const both = await Promise.all([go(), go()]);
    expect(both.reduce((n, { mailed }) => n + mailed, 0)).toBe(200);
    expect(new Set(recipients()).size).toBe(200);
    expect(taken.length).toBe(200);
    expect((await sendStatus({ config: desk.config, out: desk.out, state: desk.state }))[0]).toMatchObject({
      state: 'finished',
      counts: { sent: 200 },
    });
  });

  it('is cancelled by another process, keeps its ledger and is taken up when asked', async () => {
    let bodies = 0;
    let cancelled: Promise<unknown> = Promise.resolve();
    await set(
      { readers: 50, more: 'send: {connections: 1}' },
      {
        answer: (step) => {
          if (step === 'body' && ++bodies === 5)
            cancelled = cancelSend({ config: desk.config, out: desk.out, state: desk.state });
          return step === 'body' ? cancelled.then(() => undefined) : undefined;
        },
      },
    );
    const first = await go();
    expect(first.ending.kind).toBe('cancelled');
    expect(first.report).toMatchObject({ state: 'cancelled', counts: { sent: 5, queued: 45 } });
    await expect(go()).rejects.toMatchObject({ code: 'send-repeated' });
    const second = await go({ again: true });
    expect(second.report).toMatchObject({ state: 'finished', counts: { sent: 50 } });
    expect(new Set(recipients()).size).toBe(50);
    expect(taken.length).toBe(50);
  });

  it('that is told to end finishes what is under way and claims no more', async () => {
    const drain = new AbortController();
    await set(
      { readers: 50, more: 'send: {connections: 2}' },
      {
        answer: (step, { to }) => {
          if (step === 'data' && to.startsWith('reader9@')) drain.abort();
          return undefined;
        },
      },
    );
    const { ending, report } = await go({ signal: drain.signal });
    expect(ending.kind).toBe('drained');
    expect(report.counts.attempting + report.counts.uncertain).toBe(0);
    expect(report.counts.sent).toBe(taken.length);
    expect(report.counts.queued).toBeGreaterThan(30);
  });
});

it('a send of another day that has not come to its end is named', async () => {
  await set({}, { answer: (step, { to }) => (step === 'rcpt' && to.startsWith('reader3@') ? '450 later' : undefined) });
  await go();
  inDatabase((database) => database.exec("UPDATE sends SET edition_date = '2026-11-20', key = 'k0'"));
  writeFileSync(editionFile(desk, 'send.json'), '{}');
  await go();
  expect(notices[0]).toMatchObject({ rule: 'unfinished', message: expect.stringContaining('--edition 2026-11-20') });
});

describe('what is in doubt', () => {
  const uncertain = () =>
    set(
      { readers: 3 },
      {
        answer: (step, { mails, to }) =>
          step === 'body' && to.startsWith('reader1@') && mails >= 0 ? doubt() : undefined,
      },
    );
  let doubts = 0;
  const doubt = () => (doubts++ === 0 ? ('drop' as const) : undefined);

  it('is held and listed, and sent again with the same Message-ID when asked', async () => {
    doubts = 0;
    await uncertain();
    const first = await go();
    expect(first.report.counts).toMatchObject({ sent: 2, uncertain: 1 });
    expect(first.report.state).toBe('finished');
    const held = await go();
    expect(held.ending.kind).toBe('already');
    expect(taken.length).toBe(2);
    const second = await go({ retryUncertain: true });
    expect(second.report.counts).toMatchObject({ sent: 3, uncertain: 0 });
    const outbox = join(desk.root, 'mails');
    await writeOutbox(outbox, { config: desk.config, out: desk.out, state: desk.state });
    const raw = readFileSync(join(outbox, 'reader1.eml'), 'utf8');
    expect(raw).toContain(taken.find(({ to }) => to.startsWith('reader1@'))?.messageId);
  });
});

describe('an old database', () => {
  it('that knows less than was sent holds everybody whose mail it does not know of', async () => {
    let copy: Buffer | undefined;
    await set(
      { readers: 40, more: 'send: {connections: 1}' },
      {
        answer: (step) => {
          if (step === 'body' && taken.length === 10 && copy === undefined) {
            inDatabase((database) => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
            copy = readFileSync(join(desk.state, 'collate.db'));
          }
          return undefined;
        },
      },
    );
    await go();
    expect(taken.length).toBe(40);
    const restored = join(desk.root, 'restored');
    await mkdir(restored);
    writeFileSync(join(restored, 'collate.db'), copy ?? '');
    const { report, mailed } = await go({ state: restored });
    expect(mailed).toBe(0);
    expect(taken.length).toBe(40);
    expect(report.counts.uncertain).toBeGreaterThanOrEqual(28);
    expect(report.counts.sent + report.counts.uncertain).toBe(40);
    expect(notices.map(({ rule }) => rule)).toContain('old-database');
  });

  it.each([
    ['and no mark beside it, as send.json knows', 'marks'],
    ['and no report, as the mark beside it knows', 'report'],
  ])('of before the send %s', async (_, lost) => {
    await set({ readers: 20 });
    await go();
    inDatabase((database) => database.exec('DELETE FROM deliveries; DELETE FROM runs; DELETE FROM sends'));
    if (lost === 'marks') {
      for (const name of readdirSync(join(desk.state, 'marks'))) writeFileSync(join(desk.state, 'marks', name), '0\n');
    } else writeFileSync(editionFile(desk, 'send.json'), '{}');
    const { report } = await go();
    expect(report.counts).toMatchObject({ uncertain: 20, sent: 0 });
    expect(taken.length).toBe(20);
    const again = await go({ retryUncertain: true });
    expect(again.report.counts).toMatchObject({ sent: 20 });
  });
});

describe('refused before the first mail', () => {
  const refused = async (code: string, change: (desk: Desk) => void | Promise<void>, options: RunOptions = {}) => {
    await change(desk);
    await expect(go(options)).rejects.toMatchObject({ code });
    expect(sink.connections()).toBe(0);
  };

  it('an edition that does not hold', async () => {
    await set();
    await refused('not-verified', () => {
      const html = readFileSync(editionFile(desk, 'edition.html'), 'utf8');
      writeFileSync(editionFile(desk, 'edition.html'), html.replaceAll('cracks', 'dragons'));
    });
  });

  it('a page over 100 KB', async () => {
    await set();
    await refused('send-refused', () => {
      const html = readFileSync(editionFile(desk, 'edition.html'), 'utf8');
      writeFileSync(
        editionFile(desk, 'edition.html'),
        html.replace('</head>', `<style>${' '.repeat(101 * 1024)}</style></head>`),
      );
    });
  });

  it.each([
    ['no postal address', / {2}address: .*\n/],
    ['no publicUrl', /publicUrl: .*\n/],
    ['no sender', / {2}email: .*\n/],
  ])('%s', async (_, line) => {
    await set();
    await refused('send-incomplete', () => {
      writeFileSync(desk.config, readFileSync(desk.config, 'utf8').replace(line, ''));
    });
  });

  it('an edition that was built before there was a postal address', async () => {
    await set();
    await refused('send-incomplete', () => {
      const text = readFileSync(editionFile(desk, 'edition.txt'), 'utf8');
      writeFileSync(editionFile(desk, 'edition.txt'), text.replace(', 1 Quay', ''));
    });
  });

  it('a token that no reader has a value for, until one has', async () => {
    await set();
    const html = readFileSync(editionFile(desk, 'edition.html'), 'utf8');
    await refused('token-unknown', () => {
      writeFileSync(editionFile(desk, 'edition.html'), html.replace('%%unsubscribe|', '%%town|'));
    });
    inDatabase((database) =>
      database.exec(
        `INSERT INTO lists (name, created_at) VALUES ('other', '');
         INSERT INTO subscribers (public_id, email, key, domain, fields, added_at) VALUES ('o', 'o@a.example', 'o@a.example', 'a.example', '{"town": "Lorne"}', '');
         INSERT INTO memberships (list, subscriber, status, since) SELECT 2, id, 'subscribed', '' FROM subscribers WHERE public_id = 'o'`,
      ),
    );
    // A reader of another list has one.
    await refused('token-unknown', () => {});
    inDatabase((database) => database.exec(`UPDATE subscribers SET fields = '{"town": "Lorne"}' WHERE id = 3`));
    expect((await go()).mailed).toBe(10);
  });

  it('an edition under embargo, before its time', async () => {
    await set();
    await mkdir(join(desk.root, 'overrides'));
    writeFileSync(join(desk.root, 'overrides', '2026-11-21.yaml'), 'embargo: 2026-11-21T18:00Z\n');
    await refused('embargoed', () => {}, { now: new Date('2026-11-21T17:59:00Z') });
    expect((await go({ now: new Date('2026-11-21T18:00:00Z') })).mailed).toBe(10);
  });

  it('an edition that nobody approved, or that changed since', async () => {
    await set({ more: 'approval: required' });
    await refused('not-approved', () => {});
    await approve({ out: desk.out });
    const text = readFileSync(editionFile(desk, 'edition.txt'), 'utf8');
    writeFileSync(editionFile(desk, 'edition.txt'), `${text}\n`);
    await expect(go()).rejects.toMatchObject({ code: 'not-approved' });
    writeFileSync(editionFile(desk, 'edition.txt'), text);
    expect((await go()).mailed).toBe(10);
  });

  it('an edition that nobody approved, unless it is said', async () => {
    await set({ more: 'approval: required' });
    expect((await go({ unapproved: true })).mailed).toBe(10);
  });

  it('a list that is not there', async () => {
    await set();
    await refused('list-unknown', () => {}, { list: 'weekly' });
  });

  it('no mail server', async () => {
    await set();
    vi.stubEnv('SMTP_URL', '');
    await refused('send-unconfigured', () => {});
  });

  it('a key that is none', async () => {
    await set({ more: 'send: {dkim: {selector: a, keyFile: key.pem}}' });
    await refused('dkim-key', () => writeFileSync(join(desk.root, 'key.pem'), 'no key'));
  });
});

describe('the DKIM key in the DNS', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const record = dkimRecord(dkimKey(privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, 'a.example', 'a'));
  const OTHER = 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';

  const withKey = async (): Promise<void> => {
    await set({ readers: 1, more: 'send: {dkim: {selector: mail, keyFile: key.pem}}' });
    writeFileSync(join(desk.root, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  };
  const asked: string[] = [];
  const dns = (found: readonly string[] | undefined) => ({
    textRecords: async (name: string) => {
      asked.push(name);
      return found;
    },
  });
  const test = (found: readonly string[] | undefined): Promise<string> =>
    sendTest('owner@coast.example', {
      config: desk.config,
      out: desk.out,
      state: desk.state,
      onNotice: (notice) => notices.push(notice),
      ...dns(found),
    });

  it.each([
    ['is another', [OTHER], /another key at mail\._domainkey\.coast\.example/],
    ['is not there', [], /nothing at mail\._domainkey\.coast\.example/],
    ['was taken back', ['v=DKIM1; p='], /another key/],
  ])('%s: nobody is mailed, and the record to publish is shown', async (_, found, message) => {
    await withKey();
    for (const mailing of [() => go(dns(found)), () => test(found)]) {
      await expect(mailing()).rejects.toMatchObject({ code: 'dkim-record', message: expect.stringMatching(message) });
      await expect(mailing()).rejects.toMatchObject({ message: expect.stringContaining(record) });
    }
    await expect(
      previewSend({ config: desk.config, out: desk.out, state: desk.state, ...dns(found) }),
    ).rejects.toMatchObject({ code: 'dkim-record' });
    expect(sink.connections()).toBe(0);
    expect(existsSync(editionFile(desk, 'send.json'))).toBe(false);
  });

  it('is ours, among others: mails go out', async () => {
    await withKey();
    await test([OTHER, record]);
    expect((await go(dns([record]))).mailed).toBe(1);
    expect(notices).toEqual([]);
    expect(new Set(asked)).toEqual(new Set(['mail._domainkey.coast.example']));
  });

  it('cannot be asked for: a warning, and mails go out', async () => {
    await withKey();
    await test(undefined);
    expect((await go(dns(undefined))).mailed).toBe(1);
    expect(notices.map(({ rule }) => rule)).toEqual(['dkim-unproven', 'dkim-unproven']);
    expect(taken.length).toBe(2);
  });
});

describe('without mailing the list', () => {
  it('a dry run says who would get it and why others would not, and writes nothing', async () => {
    await set();
    inDatabase((database) =>
      database.exec(
        "UPDATE memberships SET status = 'bounced' WHERE subscriber = 2; UPDATE memberships SET status = 'pending' WHERE subscriber = 3",
      ),
    );
    const preview = await previewSend({ config: desk.config, out: desk.out, state: desk.state });
    expect(preview).toMatchObject({
      would: 8,
      wouldNot: { bounced: 1, pending: 1 },
      others: [
        { email: 'reader1@d1.example', reason: 'bounced' },
        { email: 'reader2@d2.example', reason: 'pending' },
      ],
    });
    expect(sink.connections()).toBe(0);
    expect(existsSync(editionFile(desk, 'send.json'))).toBe(false);
    expect(inDatabase((database) => database.prepare('SELECT COUNT(*) AS n FROM sends').get())).toMatchObject({ n: 0 });
    const nowhere = join(desk.root, 'nowhere');
    await expect(previewSend({ config: desk.config, out: desk.out, state: nowhere })).rejects.toMatchObject({
      code: 'list-unknown',
    });
    expect(existsSync(nowhere)).toBe(false);
  });

  it('a test mail is marked and does not count', async () => {
    await set();
    await sendTest('owner@coast.example', { config: desk.config, out: desk.out, state: desk.state });
    expect(recipients()).toEqual(['owner@coast.example']);
    expect((await PostalMime.parse(taken[0]?.raw ?? '')).subject).toMatch(/^\[TEST\] /);
    expect((await go()).mailed).toBe(10);
  });

  it('the outbox holds one mail a reader and does not count', async () => {
    await set();
    vi.stubEnv('SMTP_URL', '');
    const outbox = join(desk.root, 'mails');
    expect(await writeOutbox(outbox, { config: desk.config, out: desk.out, state: desk.state })).toBe(10);
    expect(readdirSync(outbox).length).toBe(10);
    const read = await PostalMime.parse(readFileSync(join(outbox, 'reader4.eml')));
    expect(read.to?.[0]?.address).toBe('reader4@d4.example');
  });
});
