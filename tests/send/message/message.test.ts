import { generateKeyPairSync } from 'node:crypto';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import type { Recipient } from '../../../src/model/mail.js';
import type { FrozenEdition } from '../../../src/model/sending.js';
import { dkimKey, dkimRecord, isRecordOf } from '../../../src/send/message/dkim.js';
import { readReturnPath, readUnsubscribeToken } from '../../../src/send/message/links.js';
import { message } from '../../../src/send/message/message.js';
import { fillTokens } from '../../../src/text/mergeTokens.js';

const EDITION: FrozenEdition = {
  editionId: '3f2a91c07d5e',
  date: '2026-11-21',
  language: 'en-GB',
  list: 'daily',
  from: { name: 'The Coast Briefing', address: 'desk@coast.example' },
  replyTo: 'answers@coast.example',
  returnPath: 'bounces@coast.example',
  subject: 'Bridge shut for three weeks – “a precaution”, says agency; ferries “full”, and 東京 waits',
  html: '<p>Dear %%name|reader%%,</p>\n<p>Café  “open” &amp; 5 % up</p>\n<p><a href="%%unsubscribe|mailto:desk@coast.example?a=1&amp;b=2%%">Unsubscribe</a> %%town%%%%name%%</p>\n',
  text: 'Dear %%name|reader%%,\n.\n..dots\nFrom here  on,\ttabs and trailing spaces  \nhttps://coast.example/a=b?c=%7B1%7D\n\n-- \nUnsubscribe: %%unsubscribe|mailto:desk@coast.example%%\n',
  sentAt: '2026-11-21T06:00:00.000Z',
  publicUrl: 'https://coast.example/briefing',
};

const ROSA: Recipient = { id: 'k3fq7x2m', email: 'rosa@reader.example', name: 'Rosa Lind', fields: { town: 'Lorne' } };

const secrets = ['a secret of the tests'] as const;
const compose = message(EDITION, { secrets });
const lines = (raw: Buffer): readonly string[] => raw.toString('latin1').split('\r\n');
const headerOf = (raw: Buffer): string => raw.toString('utf8').split('\r\n\r\n')[0] ?? '';
/** The parser ends every text with one line end more than it has. */
const unended = (text: string | undefined): string => (text ?? '').replace(/\r\n/g, '\n').replace(/\n$/, '');
const parse = async (raw: Buffer) => {
  const read = await PostalMime.parse(raw);
  return { ...read, text: unended(read.text), html: unended(read.html) };
};

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
const ed25519 = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });

describe('a mail', () => {
  it('read by another program is the rendered edition with the reader’s values', async () => {
    const { raw } = compose(ROSA);
    const read = await parse(raw);
    const link = /https:\/\/coast\.example\/briefing\/unsubscribe\/[\w.-]+/.exec(read.text)?.[0] ?? '';
    const values = new Map([
      ['name', 'Rosa Lind'],
      ['town', 'Lorne'],
      ['unsubscribe', link],
    ]);
    expect(read.text).toBe(fillTokens(EDITION.text, values));
    expect(read.html).toBe(fillTokens(EDITION.html, values));
    expect(read.subject).toBe(EDITION.subject);
    expect(read.from).toEqual({ name: 'The Coast Briefing', address: 'desk@coast.example' });
    expect(read.to).toEqual([{ name: 'Rosa Lind', address: 'rosa@reader.example' }]);
    expect(read.replyTo).toEqual([{ name: '', address: 'answers@coast.example' }]);
    expect(readUnsubscribeToken(link.replace(/^.*\//, ''), secrets)).toEqual({ subscriber: 'k3fq7x2m', list: 'daily' });
  });

  it('falls back where a value is missing or blank, in the mark-up that the page has', async () => {
    const read = await parse(compose({ ...ROSA, name: '  ', fields: {} }).raw);
    expect(read.text).toContain('Dear reader,');
    expect(read.to).toEqual([{ name: '', address: 'rosa@reader.example' }]);
    expect(read.html).toContain('</a> </p>');
  });

  it('has bytes that no server and no relay has a reason to change', () => {
    const { raw } = compose({ ...ROSA, name: 'Zoë '.repeat(60), fields: { town: '.'.repeat(200) } });
    expect(raw.toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const body = lines(raw).slice(lines(raw).indexOf('') + 1);
    expect(body.filter((line) => line.startsWith('.'))).toEqual([]);
    expect(body.filter((line) => line.length > 76)).toEqual([]);
    expect(body.filter((line) => /[ \t]$| {2}|\t/.test(line))).toEqual([]);
    expect(raw.toString('latin1')).toMatch(/^[\r\n -~]*$/);
  });

  it('is the same bytes for the same reader, whenever it is made', () => {
    expect(message(EDITION, { secrets })(ROSA)).toEqual(compose(ROSA));
  });

  it('has the fields of a list, unfolded where programs read them without unfolding', () => {
    const header = headerOf(compose(ROSA).raw);
    expect(header).toMatch(/^List-ID: <daily\.coast\.example>$/m);
    expect(header).toMatch(
      /^List-Unsubscribe: <https:\/\/coast\.example\/briefing\/unsubscribe\/[\w.]+>, <mailto:[^>]+>$/m,
    );
    expect(header).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    expect(header).toMatch(/^Precedence: bulk$/m);
    expect(header).toMatch(/^Auto-Submitted: no$/m);
    expect(header).toMatch(/^Date: Sat, 21 Nov 2026 06:00:00 \+0000$/m);
    expect(header).toMatch(/^MIME-Version: 1\.0$/m);
  });

  it('has a Message-ID that is the reader’s own and that nobody can work out for another', () => {
    const ids = [ROSA, { ...ROSA, id: 'other' }].map((reader) => compose(reader).messageId);
    expect(new Set(ids).size).toBe(2);
    expect(message({ ...EDITION, list: 'weekly' }, { secrets })(ROSA).messageId).not.toBe(ids[0]);
    expect(message(EDITION, { secrets: ['another secret'] })(ROSA).messageId).not.toBe(ids[0]);
    expect(ids[0]).toMatch(/^<2026-11-21\.[a-z2-7]{16}@coast\.example>$/);
    expect(headerOf(compose(ROSA).raw)).toContain(`Message-ID: ${ids[0]}`);
  });

  it('comes back to an address that names the reader, and to the sender where none is set', () => {
    const { from } = compose(ROSA).envelope;
    expect(readReturnPath(from, secrets)).toEqual({ edition: '3f2a91c07d5e', subscriber: 'k3fq7x2m' });
    expect(readReturnPath(from.toUpperCase(), secrets)).toBeDefined();
    expect(readReturnPath(from.replace('k3fq7x2m', 'k3fq7x2n'), secrets)).toBeUndefined();
    expect(from.indexOf('@')).toBeLessThanOrEqual(64);
    expect(message({ ...EDITION, returnPath: null }, { secrets })(ROSA).envelope.from).toBe('desk@coast.example');
  });
});

/** Line ends of messages and of Unicode, and what some programs take for one. */
const BREAKS = ['\r\n', '\n', '\r', '\u0000', '\u0085', '\u2028', '\u2029', '\u000b', '\u000c', '\r\n\r\n'];

describe.each(BREAKS.map((mark) => [JSON.stringify(mark), mark]))('%s in a value', (_, mark) => {
  const evil = `x${mark}Bcc: all@list.example${mark}${mark}<script>`;
  const hostile = message(
    { ...EDITION, subject: evil, from: { name: evil, address: 'desk@coast.example' }, language: `en${mark}X: y` },
    { secrets },
  );

  it('begins no field and no line', async () => {
    const { raw } = hostile({ ...ROSA, name: evil, fields: { town: evil } });
    const fields = headerOf(raw)
      .split('\r\n')
      .filter((line) => !line.startsWith(' '))
      .map((line) => line.replace(/:.*$/s, ''));
    expect(fields).toEqual([
      'From',
      'To',
      'Reply-To',
      'Subject',
      'Date',
      'Message-ID',
      'Content-Language',
      'List-ID',
      'List-Unsubscribe',
      'List-Unsubscribe-Post',
      'Precedence',
      'Auto-Submitted',
      'MIME-Version',
      'Content-Type',
    ]);
    const read = await parse(raw);
    expect(read.bcc ?? []).toEqual([]);
    expect(read.html).not.toContain('<script>');
    expect(read.text.split(/\r?\n/)[0]).toBe('Dear x Bcc: all@list.example <script>,');
  });
});

describe.each([
  ['a comma', 'Lind, Rosa'],
  ['quotation marks', 'Rosa "the desk" \\ Lind'],
  ['what looks encoded', '=?utf-8?Q?boss?= <boss@coast.example>'],
  ['an at sign', 'rosa@other.example'],
  ['other letters', 'Zoë Å. Ødegård 東京'],
  ['a long name', 'Rosa Maria Anna Luise von und zu Lind '.repeat(6).trim()],
])('a name with %s', (_, name) => {
  it('comes back as it was', async () => {
    expect((await parse(compose({ ...ROSA, name }).raw)).to).toEqual([{ name, address: 'rosa@reader.example' }]);
  });
});

it('knows domains by their A-labels', () => {
  expect(compose({ ...ROSA, email: 'rosa@zürich.example' }).envelope.to).toBe('rosa@xn--zrich-kva.example');
});

describe.each([
  ['RSA', rsa],
  ['Ed25519', ed25519],
])('a DKIM signature with a key of %s', (_, pem) => {
  const key = dkimKey(String(pem), 'coast.example', 'news');
  const sign = message(EDITION, { secrets, dkim: key });
  const resolver = async (name: string, type: string): Promise<string[][]> => {
    if (name !== 'news._domainkey.coast.example' || type !== 'TXT')
      throw Object.assign(new Error('none'), { code: 'ENOTFOUND' });
    return [[dkimRecord(key)]];
  };
  const verdicts = async (raw: Buffer) => {
    const { results } = await dkimVerify(raw, { resolver } as Parameters<typeof dkimVerify>[1]);
    return results.map((result: { status: { result: string } }) => result.status.result);
  };

  it('is accepted by another program', async () => {
    expect(await verdicts(sign(ROSA).raw)).toEqual(['pass']);
    expect(await verdicts(sign({ ...ROSA, name: null, fields: {} }).raw)).toEqual(['pass']);
  });

  it('covers the one-click fields and lets no second From in', async () => {
    const { raw } = sign(ROSA);
    const signed = /h=([^;]+);/.exec(headerOf(raw).replace(/\s+/g, ''))?.[1]?.split(':') ?? [];
    expect(signed).toEqual(expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'subject', 'to']));
    expect(signed.filter((name) => name === 'from')).toHaveLength(2);
    const text = raw.toString('latin1');
    expect(await verdicts(Buffer.from(text.replace('One-Click', 'Two-Click'), 'latin1'))).not.toContain('pass');
    expect(await verdicts(Buffer.from(text.replace('Dear', 'Deer'), 'latin1'))).not.toContain('pass');
    expect(
      await verdicts(Buffer.from(text.replace('\r\nTo:', '\r\nFrom: boss@coast.example\r\nTo:'), 'latin1')),
    ).not.toContain('pass');
  });

  it('is asked of the key’s own record', () => {
    expect(isRecordOf(dkimRecord(key), key)).toBe(true);
    expect(isRecordOf(dkimRecord(key).replace('v=DKIM1; ', 't=s; '), key)).toBe(true);
    expect(isRecordOf('v=DKIM1; k=rsa; p=', key)).toBe(false);
  });
});

it.each([
  ['no key', 'hello'],
  [
    'a short RSA key',
    generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
  ],
  [
    'a key of another kind',
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
  ],
])('%s signs nothing', (_, pem) => {
  expect(() => dkimKey(String(pem), 'coast.example', 'news')).toThrow();
});

it.each([
  '',
  'k3f',
  'k3f.daily',
  'k3f.daily.aaaaaaaaaaaaaaaa',
  'k3f.daily.short',
  '../../etc',
  'k3f.daily.x'.repeat(50),
])('the token %j is none of ours', (token) => expect(readUnsubscribeToken(token, secrets)).toBeUndefined());
