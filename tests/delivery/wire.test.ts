/** What another mail server than ours receives: the same bytes, over an encrypted connection, with a signature that holds. */
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { authenticate } from 'mailauth';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { smtpTransport } from '../../src/adapters/smtp.js';
import { parseSmtpUrl } from '../../src/adapters/smtpUrl.js';
import { send } from '../../src/commands/send.js';
import type { Offered } from '../../src/send/transport.js';
import { newDesk } from './desk.js';

interface Received {
  readonly raw: Buffer;
  readonly secure: boolean;
  readonly user: unknown;
  readonly from: string;
}

let received: Received[] = [];
let server: SMTPServer | undefined;

const listen = (options: ConstructorParameters<typeof SMTPServer>[0] = {}): Promise<number> =>
  new Promise((resolve) => {
    received = [];
    server = new SMTPServer({
      authOptional: true,
      // Its own certificate is publicly known, which is nothing to a test.
      logger: false,
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const { mailFrom } = session.envelope;
          received.push({
            raw: Buffer.concat(chunks),
            secure: session.secure,
            user: session.user,
            from: mailFrom === false ? '' : mailFrom.address,
          });
          done();
        });
      },
      ...options,
    });
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });

afterEach(async () => {
  vi.unstubAllEnvs();
  await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
});

const offer = async (url: string, raw: string): Promise<Offered> => {
  const connection = await smtpTransport(parseSmtpUrl(url), 'opportunistic').open();
  try {
    return await connection.offer({
      envelope: { from: 'desk@coast.example', to: 'rosa@reader.example' },
      messageId: '<a@coast.example>',
      raw: Buffer.from(raw),
    });
  } finally {
    connection.close();
  }
};

const HEAD = 'From: desk@coast.example\r\nSubject: Bridge\r\n\r\n';

describe('the bytes of a mail', () => {
  it.each([
    ['a plain one', `${HEAD}The bridge is shut.\r\n`],
    ['lines that begin with dots', `${HEAD}.\r\n..\r\n.hidden\r\nlast\r\n.\r\n`],
    ['the end of the data in the middle', `${HEAD}one\r\n.\r\nMAIL FROM:<evil@x.example>\r\ntwo\r\n`],
    ['empty lines at the end', `${HEAD}one\r\n\r\n\r\n`],
    ['one of 300 KB', `${HEAD}${'The bridge is shut until further notice.\r\n'.repeat(7500)}`],
  ])('arrive as they are: %s', async (_, raw) => {
    const port = await listen();
    expect(await offer(`smtp://127.0.0.1:${port}`, raw)).toMatchObject({ kind: 'accepted' });
    expect(received.map((mail) => mail.raw.toString())).toEqual([raw]);
  });

  it.each([
    ['a bare LF before a dot', `${HEAD}one\n.\nMAIL FROM:<evil@x.example>\r\n`],
    ['a bare CR before a dot', `${HEAD}one\r.\rMAIL FROM:<evil@x.example>\r\n`],
    ['a dot between a bare LF and CRLF', `${HEAD}one\n.\r\nMAIL FROM:<evil@x.example>\r\n`],
    ['no line end at all', `${HEAD}one`],
  ])('can smuggle no second mail: %s', async (_, raw) => {
    const port = await listen();
    expect(await offer(`smtp://127.0.0.1:${port}`, raw)).toMatchObject({ kind: 'accepted' });
    expect(received.length).toBe(1);
    expect(received[0]?.raw.toString()).not.toMatch(/[^\r]\n|\r[^\n]/);
  });

  it('go encrypted where that is offered, with user and password', async () => {
    const port = await listen({
      authOptional: false,
      onAuth: ({ username, password }, _session, done) =>
        username === 'desk@coast.example' && password === 'p:w/'
          ? done(null, { user: username })
          : done(new Error('no')),
    });
    await offer(`smtp://desk%40coast.example:p%3Aw%2F@127.0.0.1:${port}`, `${HEAD}one\r\n`);
    expect(received).toMatchObject([{ secure: true, user: 'desk@coast.example' }]);
    await expect(offer(`smtp://desk%40coast.example:wrong@127.0.0.1:${port}`, HEAD)).rejects.toMatchObject({
      lasting: true,
    });
  });

  it('carry a signature and one-click headers that hold', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const desk = await newDesk({
      readers: 3,
      more: 'send: {returnPath: bounces@coast.example, dkim: {selector: mail, keyFile: key.pem}}',
    });
    try {
      writeFileSync(join(desk.root, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
      const port = await listen();
      vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}`);
      const record = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;
      await send({ config: desk.config, out: desk.out, state: desk.state, textRecords: async () => [record] });
      expect(received.length).toBe(3);
      for (const { raw, from } of received) {
        const { dkim } = await authenticate(raw, {
          ip: '127.0.0.1',
          helo: 'coast.example',
          sender: from,
          disableArc: true,
          disableBimi: true,
          disableDmarc: true,
          resolver: async (name: string) => (name === 'mail._domainkey.coast.example' ? [[record]] : []),
        });
        expect(dkim.results[0]).toMatchObject({ signingDomain: 'coast.example', status: { result: 'pass' } });
        const signed = /^dkim-signature:.*?h=([^;]*);/im.exec(
          raw.toString('latin1').replace(/\r\n(?=[ \t])/g, ''),
        )?.[1];
        expect(signed).toMatch(/list-unsubscribe: list-unsubscribe-post/);
        expect(from).toMatch(/^bounces\+/);
      }
    } finally {
      desk.remove();
    }
  });
});
