/** What becomes of a mail when the server refuses, breaks off, is slow, lies about its certificate or is not there at all. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/adapters/clock.js';
import { smtpTransport } from '../../src/adapters/smtp.js';
import { parseSmtpUrl } from '../../src/adapters/smtpUrl.js';
import { openDatabase, type Sqlite } from '../../src/adapters/sqlite/database.js';
import { Sends } from '../../src/adapters/sqlite/ledger.js';
import type { DeliveryState } from '../../src/model/delivery.js';
import type { Compose } from '../../src/model/mail.js';
import type { SendLimits, TlsPolicy } from '../../src/model/sending.js';
import type { Clock } from '../../src/send/clock.js';
import { lanesByDomain } from '../../src/send/lanes.js';
import type { Counts, Trouble } from '../../src/send/ledger.js';
import { type Ending, send } from '../../src/send/send.js';
import { type Started, start } from './processes.js';
import { type Answer, type Sink, type SinkOptions, type Step, startSink, type Visit } from './sink.js';
import { EDITION, LIMITS, newState, plainCompose } from './state.js';

let folder = '';
let database: Sqlite | undefined;
let sink: Sink | undefined;
let taken: string[] = [];

afterEach(async () => {
  database?.close();
  await sink?.close();
  rmSync(folder, { recursive: true, force: true });
});

const set = async (readers: number, options: SinkOptions = {}): Promise<void> => {
  taken = [];
  folder = newState(readers);
  database = openDatabase(folder);
  sink = await startSink({ onMail: ({ to }) => taken.push(to), ...options });
};

/** Pauses pass ten times as fast. */
const hurried: Clock = {
  now: systemClock.now,
  steady: () => systemClock.steady() * 10,
  sleep: (ms, signal) => systemClock.sleep(ms / 10, signal),
};

interface Run {
  readonly limits?: Partial<SendLimits>;
  readonly clock?: Clock;
  readonly url?: string;
  readonly tls?: TlsPolicy;
  readonly compose?: Compose;
  readonly signal?: AbortSignal;
  readonly wait?: boolean;
  readonly onHold?: (why: string | undefined) => void;
}

interface Ran {
  readonly ending: Ending;
  readonly counts: Counts;
  readonly trouble: readonly Trouble[];
}

const ran = async (options: Run = {}): Promise<Ran> => {
  if (database === undefined) throw new Error('no database');
  const clock = options.clock ?? hurried;
  const limits = { ...LIMITS, connections: 1, ...options.limits };
  const sends = new Sends(database, folder, clock);
  const { ledger } = sends.begin({
    key: 'k1',
    edition: EDITION,
    list: 'daily',
    lanes: lanesByDomain(limits.perDomain),
    quota: limits.perWindow,
    mark: 0,
    retryUncertain: false,
  });
  try {
    const ending = await send({
      ledger,
      transport: smtpTransport(
        parseSmtpUrl(options.url ?? `smtp://127.0.0.1:${sink?.port}?timeout=5&connectTimeout=5`),
        options.tls ?? 'opportunistic',
      ),
      compose: options.compose ?? plainCompose(),
      limits,
      clock,
      signal: options.signal ?? new AbortController().signal,
      ...(options.wait === undefined ? {} : { wait: options.wait }),
      ...(options.onHold === undefined ? {} : { onHold: options.onHold }),
    });
    return { ending, counts: ledger.counts(), trouble: [...sends.trouble('k1')] };
  } finally {
    ledger.end();
  }
};

/** To the second of three readers the server answers so at this step; the others are to be mailed as if nothing were. */
const toTheSecond =
  (at: Step, answer: Answer | Promise<Answer>) =>
  (step: Step, { to }: Visit): Answer | Promise<Answer> =>
    step === at && to.startsWith('reader1@') ? answer : undefined;

describe.each([
  ['pipelined', ['PIPELINING', '8BITMIME']],
  ['one command at a time', ['8BITMIME']],
])('one mail of three is refused, %s', (_, offers) => {
  it.each<readonly [Step, string, DeliveryState]>([
    ['rcpt', '421 4.3.2 closing', 'deferred'],
    ['rcpt', '450 4.2.1 greylisted', 'deferred'],
    ['rcpt', '451 4.3.0 try later', 'deferred'],
    ['rcpt', '452 4.2.2 full', 'deferred'],
    ['rcpt', '550 5.1.1 no such user', 'failed'],
    ['rcpt', '554 5.7.1 no', 'failed'],
    ['data', '421 4.3.2 closing', 'deferred'],
    ['data', '451 4.3.0 try later', 'deferred'],
    ['data', '554 5.7.1 no', 'failed'],
    ['body', '421 4.3.2 closing', 'deferred'],
    ['body', '450 4.2.0 later', 'deferred'],
    ['body', '451 4.3.0 try later', 'deferred'],
    ['body', '550 5.7.1 spam', 'failed'],
    ['body', '554 5.6.0 no', 'failed'],
  ])('%s: %s', async (step, reply, state) => {
    await set(3, { offers, answer: toTheSecond(step, reply) });
    const { counts, trouble, ending } = await ran();
    expect(ending).toEqual({ kind: 'through' });
    expect(counts).toMatchObject({ sent: 2, [state]: 1 });
    expect(trouble).toMatchObject([{ id: 'reader1', state, reply: expect.stringContaining(reply), attempts: 1 }]);
    expect(taken.map((to) => to.split('@')[0]).sort()).toEqual(['reader0', 'reader2']);
  });

  it.each([
    ['mail', '421 4.3.2 closing'],
    ['mail', '451 4.3.0 try later'],
  ] as const)('%s: %s', async (at, reply) => {
    let times = 0;
    await set(3, { offers, answer: (step) => (step === at && times++ === 1 ? reply : undefined) });
    const { counts } = await ran();
    expect(counts).toMatchObject({ sent: 2, deferred: 1 });
  });

  it('the sender is refused for good: the send stops and nobody fails for it', async () => {
    await set(3, { offers, answer: (step) => (step === 'mail' ? '550 5.7.1 sender unknown' : undefined) });
    const { counts, ending } = await ran();
    expect(ending).toEqual({ kind: 'stopped', why: expect.stringContaining('sender unknown') });
    expect(counts).toMatchObject({ sent: 0, failed: 0, queued: 2, deferred: 1 });
  });
});

it('every mail is refused for what it holds: the send stops before all have failed', async () => {
  let suspended = false;
  await set(60, {
    answer: (step) => {
      suspended ||= taken.length === 10;
      return step === 'body' && suspended ? '554 5.7.1 account suspended' : undefined;
    },
  });
  const { counts, ending } = await ran({ limits: { connections: 3 } });
  expect(ending).toEqual({ kind: 'stopped', why: expect.stringContaining('account suspended') });
  expect(counts).toMatchObject({ sent: 10, attempting: 0, uncertain: 0, failed: 0 });
  await sink?.close();
  sink = await startSink({ onMail: ({ to }) => taken.push(to) });
  expect((await ran()).counts.sent).toBe(60);
});

describe('a reader whose mailbox is gone', () => {
  const statuses = (list = 1): readonly unknown[] =>
    (
      database?.prepare('SELECT status FROM memberships WHERE list = ? ORDER BY subscriber').all(list) as {
        status: string;
      }[]
    ).map(({ status }) => status);
  const changes = (): readonly unknown[] =>
    database?.prepare('SELECT subscriber, list, status, reason FROM changes ORDER BY id').all() as readonly unknown[];

  it.each(['reader0', 'reader2'])('has bounced, on this list and with the reply as the reason: %s', async (id) => {
    await set(3, {
      answer: (step, { to }) => (step === 'rcpt' && to.startsWith(`${id}@`) ? '550 5.1.1 no such user' : undefined),
    });
    const number = Number(id.slice(-1));
    database?.exec("INSERT INTO lists (name, created_at) VALUES ('other', '')");
    database?.exec(
      "INSERT INTO memberships (list, subscriber, status, since) SELECT 2, id, 'subscribed', '' FROM subscribers",
    );
    expect((await ran()).counts).toMatchObject({ sent: 2, failed: 1 });
    expect(statuses()).toEqual([0, 1, 2].map((n) => (n === number ? 'bounced' : 'subscribed')));
    expect(changes()).toEqual([
      { subscriber: number + 1, list: 1, status: 'bounced', reason: '550 5.1.1 no such user' },
    ]);
    expect(statuses(2)).toEqual(['subscribed', 'subscribed', 'subscribed']);
  });

  it.each(['550 no such user', '554 5.7.1 no', '552 5.2.2 full'])('has not: %s', async (reply) => {
    await set(3, { answer: toTheSecond('rcpt', reply) });
    expect((await ran()).counts).toMatchObject({ sent: 2, failed: 1 });
    expect(statuses()).toEqual(['subscribed', 'subscribed', 'subscribed']);
  });

  it('keeps what firmer he has said meanwhile', async () => {
    await set(3, {
      answer: (step, { to }) => {
        if (step !== 'rcpt' || !to.startsWith('reader1@')) return undefined;
        database?.exec("UPDATE memberships SET status = 'unsubscribed' WHERE subscriber = 2");
        return '550 5.1.1 no such user';
      },
    });
    await ran();
    expect(statuses()).toEqual(['subscribed', 'unsubscribed', 'subscribed']);
    expect(changes()).toEqual([]);
  });

  it('is none where the server knows nobody: the send stops, and nobody has bounced or failed', async () => {
    await set(60, { answer: (step) => (step === 'rcpt' ? '550 5.1.1 no such user' : undefined) });
    const { counts, ending } = await ran({ limits: { connections: 3 } });
    expect(ending).toEqual({ kind: 'stopped', why: expect.stringContaining('no such user') });
    expect(counts).toMatchObject({ sent: 0, failed: 0 });
    expect(new Set(statuses())).toEqual(new Set(['subscribed']));
  });
});

it('a mail that cannot be made fails its reader alone; if it is the first, the send stops', async () => {
  await set(5);
  const breaksFor =
    (name: string): Compose =>
    (reader) => {
      if (reader.id === name) throw new Error('no such field');
      return plainCompose()(reader);
    };
  expect((await ran({ compose: breaksFor('reader0') })).ending).toMatchObject({ kind: 'stopped' });
  const { counts, trouble } = await ran({ compose: breaksFor('reader3') });
  expect(counts).toMatchObject({ sent: 4, failed: 1 });
  expect(trouble[0]).toMatchObject({ id: 'reader3', reply: expect.stringContaining('no such field') });
});

describe('the connection breaks', () => {
  it.each<readonly [Step, Answer]>([
    ['mail', 'drop'],
    ['rcpt', 'drop'],
    ['data', 'drop'],
    ['rcpt', 'nonsense that is no reply'],
  ])('before the body (%s: %s): it is tried again at once, and then later', async (at, answer) => {
    let times = 0;
    await set(3, { answer: (step) => (step === at && times++ === 0 ? answer : undefined) });
    expect((await ran()).counts).toMatchObject({ sent: 3, uncertain: 0 });
    expect(taken.length).toBe(3);
  });

  it('before the body, again and again for one reader: he is deferred', async () => {
    await set(3, { answer: toTheSecond('rcpt', 'drop') });
    const { counts, trouble } = await ran();
    expect(counts).toMatchObject({ sent: 2, deferred: 1 });
    expect(trouble[0]).toMatchObject({ id: 'reader1', attempts: 2 });
  });

  it('inside the body, when its end cannot have arrived: it is safe to try again', async () => {
    await set(3, { bodyBytes: 1024 });
    const { counts } = await ran({ compose: plainCompose(12_000_000) });
    expect(counts).toMatchObject({ sent: 0, uncertain: 0, deferred: 3 });
  });

  it.each<readonly [string, Answer | (() => Promise<Answer>)]>([
    ['without an answer', 'drop'],
    ['after an answer that says neither yes nor no', 'perhaps'],
    ['after a part of an answer', () => new Promise((resolve) => setTimeout(resolve, 20, 'drop' as const))],
  ])('after the body, %s: it is in doubt and held', async (_, answer) => {
    await set(3, { answer: toTheSecond('body', typeof answer === 'function' ? answer() : answer) });
    const { counts, trouble } = await ran();
    expect(counts).toMatchObject({ sent: 2, uncertain: 1 });
    expect(trouble[0]).toMatchObject({ id: 'reader1', state: 'uncertain' });
    const again = await ran();
    expect(again.counts).toMatchObject({ sent: 2, uncertain: 1 });
    expect(taken.length).toBe(2);
  });

  it('between two mails, as servers do that are tired of waiting: nobody notices', async () => {
    const limits = { perSecond: 5 };
    await set(8, { answer: (step, { mails }) => (step === 'mail' && mails === 1 ? 'drop' : undefined) });
    expect((await ran({ limits })).counts).toMatchObject({ sent: 8 });
    expect(taken.length).toBe(8);
  });
});

describe('a server that is slow', () => {
  const never = (): Promise<Answer> => new Promise(() => {});
  const url = () => `smtp://127.0.0.1:${sink?.port}?timeout=1&connectTimeout=1`;

  it('is waited for', async () => {
    await set(3, { answer: toTheSecond('body', new Promise((resolve) => setTimeout(resolve, 600, undefined))) });
    expect((await ran({ url: url() })).counts).toMatchObject({ sent: 3 });
  });

  it('to answer a recipient: he is deferred', async () => {
    await set(3, { answer: toTheSecond('rcpt', never()) });
    expect((await ran({ url: url() })).counts).toMatchObject({ sent: 2, deferred: 1 });
  });

  it('to answer a body: it is in doubt', async () => {
    await set(3, { answer: toTheSecond('body', never()) });
    expect((await ran({ url: url() })).counts).toMatchObject({ sent: 2, uncertain: 1 });
  });

  it('and sends a byte now and then is not waited for without end', async () => {
    await set(2, { answer: (step, { to }) => (step === 'body' && to.startsWith('reader1@') ? 'trickle' : undefined) });
    expect((await ran({ url: url() })).counts).toMatchObject({ sent: 1, uncertain: 1 });
  });

  it('to greet is tried again, and progress says why', async () => {
    const said: string[] = [];
    await set(1, { answer: (step, { connection }) => (step === 'connect' && connection === 0 ? never() : undefined) });
    const { counts } = await ran({ url: url(), onHold: (why) => why && said.push(why) });
    expect(counts).toMatchObject({ sent: 1 });
    expect(said.join()).toMatch(/127\.0\.0\.1.*(?:too long|timeout|never received)/i);
  });
});

describe('no connection', () => {
  it('server down, then up: nobody is deferred for it, and progress says why it waits', async () => {
    await set(5);
    const port = sink?.port ?? 0;
    await sink?.close();
    const said: string[] = [];
    setTimeout(() => {
      void startSink({ port, onMail: ({ to }) => taken.push(to) }).then((up) => {
        sink = up;
      });
    }, 1500);
    const { counts } = await ran({ url: `smtp://127.0.0.1:${port}`, onHold: (why) => why && said.push(why) });
    expect(counts).toMatchObject({ sent: 5 });
    expect(said.join()).toContain('ECONNREFUSED');
  });

  it('server goes down in the middle and comes up again: everybody is mailed once', async () => {
    let port = 0;
    await set(30, {
      answer: (step) => {
        if (step !== 'mail' || taken.length !== 10) return undefined;
        void sink?.close().then(() =>
          setTimeout(() => {
            void startSink({ port, onMail: ({ to }) => taken.push(to) }).then((up) => {
              sink = up;
            });
          }, 500),
        );
        return 'drop';
      },
    });
    port = sink?.port ?? 0;
    expect((await ran()).counts).toMatchObject({ sent: 30, deferred: 0 });
    expect(new Set(taken).size).toBe(30);
    expect(taken.length).toBe(30);
  });

  it.each<readonly [string, Step, string]>([
    ['the greeting', 'connect', '554 no service for you'],
    ['EHLO', 'ehlo', '550 not you'],
  ])('refused for good at %s: the send stops, nobody fails', async (_, at, reply) => {
    await set(3, { answer: (step) => (step === at ? reply : undefined) });
    const { ending, counts } = await ran();
    expect(ending).toEqual({ kind: 'stopped', why: expect.stringContaining(reply) });
    expect(counts).toMatchObject({ queued: 3 });
  });

  it('a wrong password: the send stops, nobody fails, and the password is not shown', async () => {
    await set(3, {
      offers: ['AUTH PLAIN'],
      answer: (step) => (step === 'auth' ? '535 5.7.8 wrong' : undefined),
    });
    const { ending, counts } = await ran({ url: `smtp://desk:hush%21@127.0.0.1:${sink?.port}` });
    expect(ending).toEqual({ kind: 'stopped', why: expect.stringMatching(/^(?!.*hush).*535/) });
    expect(counts).toMatchObject({ queued: 3 });
  });

  it('421 at the greeting: fewer connections, a pause, and on', async () => {
    await set(40, {
      answer: (step, { connection }) => (step === 'connect' && connection === 1 ? '421 too many' : undefined),
    });
    const { counts } = await ran({ limits: { connections: 8 } });
    expect(counts).toMatchObject({ sent: 40 });
  });
});

describe('encryption', () => {
  const pair = (): { key: string; cert: string } => {
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        '-subj',
        '/CN=elsewhere.example',
        '-keyout',
        join(folder, 'key.pem'),
        '-out',
        join(folder, 'cert.pem'),
      ],
      { stdio: 'ignore' },
    );
    return { key: readFileSync(join(folder, 'key.pem'), 'utf8'), cert: readFileSync(join(folder, 'cert.pem'), 'utf8') };
  };
  const openssl = spawnSync('openssl', ['version']).status === 0;

  it.skipIf(!openssl)('a certificate that does not hold: refused where encryption is required', async () => {
    await set(2);
    await sink?.close();
    sink = await startSink({ tls: pair(), onMail: ({ to }) => taken.push(to) });
    const { ending, counts } = await ran({ tls: 'required' });
    expect(ending).toEqual({ kind: 'stopped', why: expect.stringMatching(/certificate/i) });
    expect(counts).toMatchObject({ queued: 2 });
    // Encrypted to somebody unknown is still better than not.
    expect((await ran({ tls: 'opportunistic' })).counts).toMatchObject({ sent: 2 });
  });

  it('STARTTLS taken out on the way: refused where encryption is required', async () => {
    await set(2, { answer: (step) => (step === 'starttls' ? '502 what?' : undefined) });
    const { ending, counts } = await ran({ tls: 'required' });
    expect(ending).toEqual({ kind: 'stopped', why: expect.stringContaining('STARTTLS') });
    expect(counts).toMatchObject({ queued: 2 });
    expect(taken).toEqual([]);
  });
});

describe('addresses', () => {
  it('that are not ASCII go to servers that take them, and are no one else’s fault', async () => {
    await set(3);
    database?.exec("UPDATE subscribers SET email = 'jörg@d1.example' WHERE public_id = 'reader1'");
    const { counts, trouble } = await ran();
    expect(counts).toMatchObject({ sent: 2, failed: 1 });
    expect(trouble[0]).toMatchObject({ id: 'reader1', reply: expect.stringContaining('SMTPUTF8') });
  });

  it('that are not ASCII are written as they are where SMTPUTF8 is offered, their domain always in ASCII', async () => {
    await set(2, { offers: ['SMTPUTF8', 'PIPELINING'] });
    database?.exec("UPDATE subscribers SET email = 'jörg@bücher.example' WHERE public_id = 'reader1'");
    database?.exec("UPDATE subscribers SET email = 'eva@bücher.example' WHERE public_id = 'reader0'");
    expect((await ran()).counts).toMatchObject({ sent: 2 });
    expect(taken.sort()).toEqual(['eva@xn--bcher-kva.example', 'jörg@xn--bcher-kva.example']);
  });
});

describe('time', () => {
  const jumping = (): Clock & { jump: (ms: number) => void } => {
    let offset = 0;
    return {
      ...systemClock,
      now: () => Date.now() + offset,
      jump: (ms) => {
        offset += ms;
      },
    };
  };
  const HOUR = 3_600_000;

  it('what is deferred is due five minutes later, survives a restart, and fails after a day of trying', async () => {
    const clock = jumping();
    let tries = 0;
    await set(1, {
      answer: (step) => {
        if (step === 'rcpt') tries++;
        return step === 'rcpt' ? '450 later' : undefined;
      },
    });
    await ran({ clock });
    await ran({ clock });
    expect(tries).toBe(1);
    for (let i = 0; i < 40; i++) {
      clock.jump(HOUR);
      await ran({ clock });
    }
    const { counts, trouble } = await ran({ clock });
    expect(counts).toMatchObject({ failed: 1 });
    expect(trouble[0]?.reply).toMatch(/given up after 2\d attempts: .*450/);
  });

  it('who waits for what is deferred is through with it when it is due', async () => {
    const clock = jumping();
    let tries = 0;
    await set(2, {
      answer: (step, { to }) =>
        step === 'rcpt' && to.startsWith('reader1@') && tries++ === 0 ? '450 later' : undefined,
    });
    const said: string[] = [];
    const { counts, ending } = await ran({
      clock,
      wait: true,
      onHold: (why) => {
        if (why === undefined) return;
        said.push(why);
        clock.jump(5 * 60_000);
      },
    });
    expect({ counts, ending }).toMatchObject({ counts: { sent: 2 }, ending: { kind: 'through' } });
    expect(said).toEqual(['waiting for what the server deferred']);
  });

  it('a clock that is set back a day does not put off what is due', async () => {
    const clock = jumping();
    let tries = 0;
    await set(1, { answer: (step) => (step === 'rcpt' && tries++ === 0 ? '450 later' : undefined) });
    await ran({ clock });
    clock.jump(-24 * HOUR);
    expect((await ran({ clock })).counts).toMatchObject({ sent: 1 });
  });

  it('a clock that is set forward a year fails nobody and speeds nothing up', async () => {
    const clock = jumping();
    await set(6, {
      answer: (step, { to }) => {
        clock.jump(365 * 24 * HOUR);
        return step === 'rcpt' && to.startsWith('reader1@') ? '450 later' : undefined;
      },
    });
    const began = performance.now();
    const { counts } = await ran({ clock, limits: { perSecond: 4 } });
    expect(counts).toMatchObject({ sent: 5, deferred: 1 });
    // Six mails at four a second do not fit into one.
    expect(performance.now() - began).toBeGreaterThan(900);
  });
});

describe('limits', () => {
  it('of connections and of mails per connection are kept', async () => {
    await set(60, {
      answer: (step) => (step === 'body' ? new Promise((resolve) => setTimeout(resolve, 5, undefined)) : undefined),
    });
    await ran({ limits: { connections: 3, mailsPerConnection: 7 } });
    expect(taken.length).toBe(60);
    expect(sink?.connections()).toBeGreaterThanOrEqual(9);
  });

  it('of a window count over restarts', async () => {
    await set(10);
    const limits = { perWindow: { messages: 4, minutes: 60 } };
    const drain = new AbortController();
    const said: string[] = [];
    const options = {
      limits,
      signal: drain.signal,
      onHold: (why: string | undefined) => {
        if (why === undefined) return;
        said.push(why);
        drain.abort();
      },
    };
    await ran(options);
    expect(taken.length).toBe(4);
    expect(said[0]).toContain('4 in 60 minutes');
    const second = new AbortController();
    await ran({ ...options, signal: second.signal, onHold: (why) => why && second.abort() });
    expect(taken.length).toBe(4);
  });

  it('of a domain hold for it alone', async () => {
    const open = new Map<string, number>();
    let most = 0;
    await set(60, {
      answer: (step, { to }) => {
        const limited = /@d[01]\./.test(to);
        if (!limited) return undefined;
        if (step === 'data') {
          open.set(to, 1);
          most = Math.max(most, open.size);
        }
        if (step !== 'body') return undefined;
        return new Promise((resolve) =>
          setTimeout(() => {
            open.delete(to);
            resolve(undefined);
          }, 10),
        );
      },
    });
    const { counts } = await ran({
      limits: {
        connections: 6,
        perDomain: [{ domains: ['d0.example', 'd1.example'], connections: 1, perSecond: null }],
      },
    });
    expect(counts).toMatchObject({ sent: 60 });
    expect(most).toBe(1);
  });
});

describe('the disk', () => {
  it('a database that another program keeps locked is waited for', async () => {
    await set(20);
    const other = openDatabase(folder);
    const start = ran();
    setTimeout(() => {
      other.exec('BEGIN IMMEDIATE');
      setTimeout(() => {
        other.exec('COMMIT');
        other.close();
      }, 1500);
    }, 30);
    expect((await start).counts).toMatchObject({ sent: 20 });
    expect(taken.length).toBe(20);
  });

  // A blocking shell needs a server in another process.
  let other: Started | undefined;
  const outside = async (): Promise<string> => {
    other ??= start('tests/delivery/sinkProcess.ts', { LOG: join(folder, 'sink.log') });
    return other.line(/^\d+$/);
  };
  const mailedOutside = (): readonly string[] => readFileSync(join(folder, 'sink.log'), 'utf8').trimEnd().split('\n');
  afterAll(() => other?.process.kill('SIGKILL'));

  const limited = spawnSync('bash', ['-c', "trap '' XFSZ; ulimit -f 600"]).status === 0;

  it.skipIf(!limited)(
    'a full disk stops the send; nobody is mailed twice for it, and it goes on when there is room',
    async () => {
      await set(400);
      database?.close();
      const full = spawnSync(
        'bash',
        ['-c', `trap '' XFSZ; ulimit -f 600; exec "${process.execPath}" --import tsx tests/delivery/senderProcess.ts`],
        { encoding: 'utf8', env: { ...process.env, STATE: folder, PORT: String(await outside()), CONNECTIONS: '3' } },
      );
      expect(full.status).not.toBe(0);
      expect(full.stderr).toMatch(/disk|full|I\/O/i);
      database = openDatabase(folder);
      const { counts } = await ran({ url: `smtp://127.0.0.1:${await outside()}` });
      const mailed = mailedOutside();
      expect(new Set(mailed).size).toBe(mailed.length);
      expect(mailed.length).toBeLessThan(401);
      expect(counts.sent + counts.uncertain).toBe(400);
      expect(counts.uncertain).toBeLessThanOrEqual(3);
      expect(counts.sent).toBeGreaterThan(300);
    },
  );
});
