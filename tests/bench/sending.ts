/**
 * `npm run bench:send [-- --mails 5000 --baseline 1500 --connections 10 --million]`: mails a second against a sink on this machine, with
 * the ledger on, in one process and in two, plain and signed, beside plain nodemailer on the same mail in the same run. `--million`: how
 * long the first mail of a list of a million takes, and how much memory. Asserts nothing; ratios travel, rates do not.
 */
import { generateKeyPairSync } from 'node:crypto';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import nodemailer from 'nodemailer';
import { systemClock } from '../../src/adapters/clock.js';
import { smtpTransport } from '../../src/adapters/smtp.js';
import { parseSmtpUrl } from '../../src/adapters/smtpUrl.js';
import { openDatabase } from '../../src/adapters/sqlite/database.js';
import { Sends } from '../../src/adapters/sqlite/ledger.js';
import type { FrozenEdition } from '../../src/model/sending.js';
import { dkimKey } from '../../src/send/message/dkim.js';
import { message } from '../../src/send/message/message.js';
import { send } from '../../src/send/send.js';
import { start } from '../delivery/processes.js';
import { EDITION, LIMITS, newState } from '../delivery/state.js';
import { table } from './table.js';

const PARAGRAPH =
  'The Lorne Bridge was shut to all traffic on Saturday after engineers found cracks in two of its piers – “we will not open it before it is safe”, said the harbour master, Rosa Lind.';

/** 33 KB of HTML and 8 KB of text, with tokens in both. */
const edition: FrozenEdition = {
  ...EDITION,
  html: `<!doctype html><html><body><p>Dear %%name|reader%%,</p>${`<p style="margin:0 0 16px;font:16px/24px Georgia,serif">${PARAGRAPH}</p>\n`.repeat(133)}<a href="%%unsubscribe|%%">Unsubscribe</a></body></html>`,
  text: `Dear %%name|reader%%,\n\n${`${PARAGRAPH}\n\n`.repeat(44)}%%unsubscribe|%%\n`,
};

/** What one of the processes of the benchmark found out. */
interface Measured {
  readonly mails: number;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly firstMailMs: number;
  readonly megabytes: number;
  /** Of the processor, from the first mail on: tells more than the clock on a machine that others use. */
  readonly cpuMs: number;
}

const SELF = fileURLToPath(import.meta.url);
const role = process.env.BENCH_ROLE;

const report = (measured: Measured): void => {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
};

const cpuMsSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

async function sender(): Promise<void> {
  const { STATE = '', PORT = '', CONNECTIONS = '', DKIM_PEM = '', MOST = '' } = process.env;
  const compose = message(edition, {
    secrets: ['benchmark'],
    ...(DKIM_PEM ? { dkim: dkimKey(DKIM_PEM, 'coast.example', 'bench') } : {}),
  });
  const from = Date.now();
  const database = openDatabase(STATE);
  const { ledger } = new Sends(database, STATE, systemClock).begin({
    key: 'k1',
    edition,
    list: 'daily',
    lanes: new Map(),
    quota: null,
    mark: 0,
    retryUncertain: false,
  });
  const cpu = process.cpuUsage();
  const enough = new AbortController();
  let mails = 0;
  let first = 0;
  await send({
    ledger,
    transport: smtpTransport(parseSmtpUrl(`smtp://127.0.0.1:${PORT}`), 'none'),
    compose,
    limits: { ...LIMITS, connections: Number(CONNECTIONS) },
    clock: systemClock,
    signal: enough.signal,
    onOutcome: () => {
      if (mails++ === 0) first = Date.now() - from;
      if (mails === Number(MOST)) enough.abort();
    },
  });
  const to = Date.now();
  ledger.end();
  report({ mails, from, to, firstMailMs: first, megabytes: megabytes(), cpuMs: cpuMsSince(cpu) });
  database.close();
}

async function baseline(): Promise<void> {
  const { PORT = '', MAILS = '', DKIM_PEM = '', CONNECTIONS = '' } = process.env;
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: Number(PORT),
    pool: true,
    maxConnections: Number(CONNECTIONS),
    ...(DKIM_PEM ? { dkim: { domainName: 'coast.example', keySelector: 'bench', privateKey: DKIM_PEM } } : {}),
  });
  const from = Date.now();
  const cpu = process.cpuUsage();
  let next = 0;
  let first = 0;
  // As many at once as there are connections: a longer queue costs memory and gains nothing.
  await Promise.all(
    Array.from({ length: Number(CONNECTIONS) }, async () => {
      while (next < Number(MAILS)) {
        const i = next++;
        const name = `Reader ${i}`;
        const fill = (page: string): string =>
          page
            .replaceAll('%%name|reader%%', name)
            .replaceAll('%%unsubscribe|%%', `https://coast.example/unsubscribe/${i}`);
        await transport.sendMail({
          from: 'The Coast <desk@coast.example>',
          to: { name, address: `reader${i}@d1.example` },
          subject: edition.subject,
          html: fill(edition.html),
          text: fill(edition.text),
          list: { unsubscribe: `https://coast.example/unsubscribe/${i}` },
        });
        if (first === 0) first = Date.now() - from;
      }
    }),
  );
  transport.close();
  report({
    mails: Number(MAILS),
    from,
    to: Date.now(),
    firstMailMs: first,
    megabytes: megabytes(),
    cpuMs: cpuMsSince(cpu),
  });
}

const measured = async (role: string, processes: number, env: Readonly<Record<string, string>>): Promise<Measured> => {
  const sink = start('tests/delivery/sinkProcess.ts', {});
  try {
    const PORT = await sink.line(/^\d+$/);
    const all = Array.from({ length: processes }, () => start(SELF, { ...env, PORT, BENCH_ROLE: role }));
    const found: Measured[] = [];
    for (const one of all) found.push(JSON.parse(await one.line(/^\{/)) as Measured);
    return {
      mails: found.reduce((n, { mails }) => n + mails, 0),
      from: Math.min(...found.map(({ from }) => from)),
      to: Math.max(...found.map(({ to }) => to)),
      firstMailMs: Math.min(...found.map(({ firstMailMs }) => firstMailMs)),
      megabytes: Math.max(...found.map(({ megabytes }) => megabytes)),
      cpuMs: found.reduce((n, { cpuMs }) => n + cpuMs, 0),
    };
  } finally {
    sink.process.kill('SIGKILL');
  }
};

const rateOf = ({ mails, from, to }: Measured): number => (mails * 1000) / (to - from);

const costOf = ({ mails, cpuMs }: Measured): number => cpuMs / mails;

const sending = async (
  processes: number,
  recipients: number,
  env: Readonly<Record<string, string>>,
): Promise<Measured> => {
  const STATE = newState(recipients);
  try {
    return await measured('sender', processes, { ...env, STATE });
  } finally {
    rmSync(STATE, { recursive: true, force: true });
  }
};

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      mails: { type: 'string', default: '5000' },
      baseline: { type: 'string', default: '1500' },
      connections: { type: 'string', default: '10' },
      million: { type: 'boolean', default: false },
    },
  });
  const CONNECTIONS = values.connections;
  if (values.million) {
    const { firstMailMs, megabytes: most } = await sending(1, 1_000_000, { CONNECTIONS, MOST: '20000' });
    console.log(
      `a million subscribers: first mail after ${firstMailMs} ms, ${most} MB at most while 20,000 were mailed`,
    );
    return;
  }
  const DKIM_PEM = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  });
  const rows: string[][] = [['', 'mails/s', 'x nodemailer', 'CPU ms/mail', 'x nodemailer', 'MB']];
  for (const [signed, env] of [
    ['plain', {}],
    ['DKIM 2048', { DKIM_PEM: String(DKIM_PEM) }],
  ] as const) {
    const before = await measured('baseline', 1, { ...env, CONNECTIONS, MAILS: values.baseline });
    const row = (name: string, of: Measured): void => {
      rows.push([
        `${name}, ${signed}`,
        rateOf(of).toFixed(0),
        (rateOf(of) / rateOf(before)).toFixed(1),
        costOf(of).toFixed(2),
        (costOf(before) / costOf(of)).toFixed(1),
        String(of.megabytes),
      ]);
    };
    row('nodemailer, default', before);
    row('collate, ledger on', await sending(1, Number(values.mails), { ...env, CONNECTIONS }));
    row('collate, two processes', await sending(2, Number(values.mails), { ...env, CONNECTIONS }));
  }
  console.log(table(rows));
}

if (role === 'sender') await sender();
else if (role === 'baseline') await baseline();
else await bench();
