/** `collate send` as a shell sees it: what goes where, and with which status it ends. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { SendReport } from '../../src/send/report.js';
import { type Desk, newDesk } from './desk.js';
import { type Started, start } from './processes.js';
import { type Sink, type SinkOptions, startSink } from './sink.js';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

let desk: Desk;
let sink: Sink;
let taken: string[] = [];

const set = async (options: Parameters<typeof newDesk>[0] = {}, answers: SinkOptions = {}): Promise<void> => {
  taken = [];
  desk = await newDesk(options);
  sink = await startSink({ onMail: ({ to }) => taken.push(to), ...answers });
};

afterEach(async () => {
  await sink.close();
  desk.remove();
});

const collate = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Started =>
  start(CLI, { SMTP_URL: `smtp://127.0.0.1:${sink.port}`, NO_COLOR: '1', ...env }, [
    '--config',
    desk.config,
    'send',
    '--out',
    desk.out,
    '--state',
    desk.state,
    ...args,
  ]);

const done = async (args: readonly string[], env?: Readonly<Record<string, string>>) => {
  const process = collate(args, env);
  const status = await process.ended;
  return { status, out: process.lines.join('\n'), err: process.stderr() };
};

describe('collate send', () => {
  it('ends with 0 when everybody was mailed, and prints nothing but JSON when asked', async () => {
    await set();
    const { status, out } = await done(['--json']);
    expect(status).toBe(0);
    expect(JSON.parse(out) as SendReport).toMatchObject({ recipients: 10, counts: { sent: 10 }, state: 'finished' });
    const again = await done([]);
    expect(again).toMatchObject({ status: 0, out: expect.stringContaining('has been sent') });
    expect((await done(['--status'])).out).toContain('10 recipients: 10 mailed');
    expect(taken.length).toBe(10);
  });

  it('ends with 1 when some failed, and says who', async () => {
    await set(
      {},
      { answer: (step, { to }) => (step === 'rcpt' && to.startsWith('reader4@') ? '550 no such user' : undefined) },
    );
    const { status, out } = await done([]);
    expect({ status, out }).toMatchObject({
      status: 1,
      out: expect.stringContaining('10 recipients: 9 mailed, 1 failed.'),
    });
    expect(readFileSync(join(desk.out, '2026-11-21', 'send.txt'), 'utf8')).toContain(
      'reader4@d4.example: 550 no such user',
    );
  });

  it('ends with 3 when nobody was mailed', async () => {
    await set({}, { answer: (step) => (step === 'connect' ? '554 go away' : undefined) });
    const { status, err } = await done([]);
    expect({ status, err }).toMatchObject({
      status: 3,
      err: expect.stringMatching(/^error: .*554 go away.*goes on where it stopped/m),
    });
  });

  it.each<readonly [string, readonly string[], Readonly<Record<string, string>>, RegExp]>([
    ['no server', [], { SMTP_URL: '' }, /SMTP_URL is not set\. Set SMTP_URL to .*--outbox/],
    ['a server that is none', [], { SMTP_URL: 'post.example' }, /SMTP_URL: it is no address of a mail server/],
    ['two things at once', ['--dry-run', '--status'], {}, /one at a time/],
    ['no list of that name', ['--list', 'weekly'], {}, /there is no list weekly/],
    ['no day', ['--edition', 'today'], {}, /--edition today is no day/],
    ['a test to nobody', ['--test', 'a b@x.example'], {}, /error: /],
  ])('ends with 2 and a reason: %s', async (_, args, env, says) => {
    await set();
    const { status, err } = await done(args, env);
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringMatching(says) });
    expect(sink.connections()).toBe(0);
  });

  it('imports subscribers.csv on the first send; a dry run says so and leaves no trace', async () => {
    await set({ readers: 0 });
    rmSync(desk.state, { recursive: true });
    writeFileSync(
      join(desk.root, 'subscribers.csv'),
      'email,name\nrosa@reader.example,Rosa\nnobody\nkai@reader.example,Kai\n',
    );
    const dry = await done(['--dry-run']);
    expect(dry).toMatchObject({ status: 0, out: expect.stringContaining('2 would get it') });
    expect(dry.out).toContain('rosa@reader.example');
    expect(() => readFileSync(join(desk.state, 'collate.db'))).toThrow();
    const { status, err } = await done([]);
    expect({ status, err }).toMatchObject({
      status: 0,
      err: expect.stringContaining('2 readers, 1 of 3 rows refused'),
    });
    expect(taken.sort()).toEqual(['kai@reader.example', 'rosa@reader.example']);
  });

  it('finishes what is under way on SIGTERM, and goes on next time', async () => {
    let bodies = 0;
    await set(
      { readers: 60, more: 'send: {connections: 2}' },
      {
        answer: (step) => {
          if (step === 'body' && ++bodies === 6) sending.process.kill('SIGTERM');
          return step === 'body' ? new Promise((resolve) => setTimeout(resolve, 20, undefined)) : undefined;
        },
      },
    );
    const sending = collate(['--json']);
    expect(await sending.ended).toBe(1);
    const report = JSON.parse(sending.lines.join('\n')) as SendReport;
    expect(report.counts).toMatchObject({ attempting: 0, uncertain: 0, sent: taken.length });
    expect(report.counts.queued).toBeGreaterThan(0);
    expect((await done([])).status).toBe(0);
    expect(taken.length).toBe(60);
    expect(new Set(taken).size).toBe(60);
  });
});
