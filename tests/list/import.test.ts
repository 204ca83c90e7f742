import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addReader,
  exportList,
  type ImportOptions,
  importFirst,
  importList,
  listCounts,
  type RefusedRow,
  removeReader,
  showReader,
  suppressAddress,
} from '../../src/commands/list.js';

let folder = '';
let state = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-list-'));
  state = join(folder, 'state');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const file = (bytes: string | Buffer, name = 'readers.csv'): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

const put = async (bytes: string | Buffer, options: ImportOptions = {}) => {
  const refused: RefusedRow[] = [];
  const report = await importList(file(bytes), { state, ...options, refused: (row) => refused.push(row) });
  return { report, refused };
};

const rows = async (options: { list?: string; status?: string } = {}): Promise<readonly (readonly string[])[]> => {
  const all: (readonly string[])[] = [];
  for await (const row of exportList({ state, ...options })) all.push(row);
  return all;
};

const readers = async (): Promise<readonly string[]> =>
  (await rows()).slice(1).map(([email, name]) => `${email} ${name}`);

describe('a table of readers is read', () => {
  it.each([
    ['with commas', 'email,name\nrosa@reader.example,"Lind, Rosa"\n'],
    ['with semicolons', 'E-Mail;Full name\nrosa@reader.example;Lind, Rosa\n'],
    ['with tabs', 'Mail\tName\nrosa@reader.example\tLind, Rosa\n'],
    ['with bars and CRLF', 'Email address|Name\r\nrosa@reader.example|Lind, Rosa\r\n'],
    ['as a spreadsheet announces it', 'sep=;\nemail;name\nrosa@reader.example;Lind, Rosa\n'],
    ['with columns in another order', 'name,town,e-mail\n"Lind, Rosa",Lorne,rosa@reader.example\n'],
    ['with empty lines and a last line without an end', '\nemail,name\n\nrosa@reader.example,"Lind, Rosa"'],
  ])('%s', async (_, text) => {
    await put(text);
    expect(await readers()).toEqual(['rosa@reader.example Lind, Rosa']);
  });

  const accented = 'email;name\nzoe@reader.example;Zoë Ødegård\n';
  it.each([
    ['UTF-8', Buffer.from(accented)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${accented}`)],
    ['UTF-16 of a little end', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(accented, 'utf16le')])],
    ['UTF-16 of a big end', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(accented, 'utf16le').swap16()])],
    ['windows-1252', Buffer.from(accented, 'latin1')],
  ])('in %s', async (_, bytes) => {
    await put(bytes);
    expect(await readers()).toEqual(['zoe@reader.example Zoë Ødegård']);
  });

  it('without a first row of names, by the column that holds addresses', async () => {
    await put('1,rosa@reader.example\n2,tom@reader.example\n');
    expect((await readers()).map((reader) => reader.trim())).toEqual(['rosa@reader.example', 'tom@reader.example']);
  });

  it('with columns that the owner names', async () => {
    await put('Kontakt,Wohnort\nrosa@reader.example,Lorne\n', {
      map: new Map([
        ['Kontakt', 'email'],
        ['Wohnort', 'town'],
      ]),
    });
    expect((await showReader('rosa@reader.example', { state })).fields).toEqual({ town: 'Lorne' });
  });

  it('keeps when and how a reader agreed', async () => {
    await put('email,opt-in time,source\nrosa@reader.example,2026-01-31 08:15,fair in Lorne\n');
    const [membership] = (await showReader('rosa@reader.example', { state })).memberships;
    expect(membership).toMatchObject({ consentAt: '2026-01-31T08:15:00.000Z', source: 'fair in Lorne' });
  });
});

it.each([
  ['names nobody', 'name,town\nRosa,Lorne\n'],
  [
    'names two columns of addresses',
    'email,mail\nrosa@reader.example,r@reader.example\n'.replace('rosa@reader.example', 'x'),
  ],
  ['is empty', ''],
])('a table that %s is refused with its place', async (_, text) => {
  await expect(put(text)).rejects.toMatchObject({
    code: 'list-unreadable',
    where: expect.stringContaining('readers.csv'),
  });
});

it('says of each row that is refused its line and why, and goes on', async () => {
  const { report, refused } = await put(
    [
      'email,name,status,consent',
      'rosa@reader.example,Rosa,,',
      'not an address,X,,',
      '"tom@reader.example","Tom',
      'of two lines",,',
      'ann@reader.example,Ann,sleeping,',
      'ben@reader.example,Ben,,last week',
      'eve@reader.example,x"y,,',
      'una@reader.example,Una,active,',
    ].join('\n'),
  );
  expect(refused.map(({ line }) => line)).toEqual([3, 6, 7, 8]);
  expect(refused.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('not an address'),
    expect.stringContaining('sleeping'),
    expect.stringContaining('last week'),
    expect.any(String),
  ]);
  expect(report).toMatchObject({ rows: 7, added: 3, refused: 4 });
  expect((await readers()).map((reader) => reader.split('@')[0])).toEqual(['rosa', 'tom', 'una']);
});

it('knows one person in every spelling', async () => {
  const { report } = await put('email,name\nzoe@zürich.example,Zoe\nZOE@xn--zrich-kva.example,Zoë\n');
  expect(report).toMatchObject({ added: 1, updated: 1 });
  expect(await readers()).toEqual(['zoe@zürich.example Zoë']);
});

it('is harmless when it is done again', async () => {
  const text = 'email,name,town\nrosa@reader.example,Rosa,Lorne\n';
  await put(text);
  const before = await showReader('rosa@reader.example', { state });
  expect((await put(text)).report).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
  expect(await showReader('rosa@reader.example', { state })).toEqual(before);
});

it('as a dry run says what would happen, and does nothing', async () => {
  const text = 'email\nrosa@reader.example\nROSA@reader.example\n';
  expect((await put(text, { dryRun: true })).report).toMatchObject({ dryRun: true, added: 1, unchanged: 1 });
  expect(await listCounts({ state })).toEqual([]);
  await put(text);
  expect((await put(`${text}tom@reader.example\n`, { dryRun: true })).report).toMatchObject({ added: 1, unchanged: 2 });
  expect(await listCounts({ state })).toEqual([{ list: 'daily', status: 'subscribed', count: 1 }]);
});

describe('a reader who has said no', () => {
  const ROSA = 'rosa@reader.example';
  const TABLE = `email\n${ROSA}\n`;
  const status = async () => (await showReader(ROSA, { state })).memberships.map((m) => m.status);

  it('is not put back by an import, and the report says so', async () => {
    await put(TABLE);
    await removeReader(ROSA, { state });
    expect((await put(TABLE)).report).toMatchObject({ added: 0, kept: { unsubscribed: 1 } });
    expect(await status()).toEqual(['unsubscribed']);
  });

  it('is taken off by an import that knows it', async () => {
    await put(TABLE);
    await put(`email,status\n${ROSA},unsubscribed\n`);
    expect(await status()).toEqual(['unsubscribed']);
  });

  it('is put back by hand only when that is said twice', async () => {
    await put(TABLE);
    await removeReader(ROSA, { state });
    await expect(addReader(ROSA, { state })).rejects.toMatchObject({ code: 'reader-left' });
    await addReader(ROSA, { state, again: true });
    expect(await status()).toEqual(['subscribed']);
  });

  it('by complaining stays off whatever is said', async () => {
    await put(`email,status\n${ROSA},complained\n`);
    await removeReader(ROSA, { state });
    expect(await status()).toEqual(['complained']);
    await expect(addReader(ROSA, { state, again: true })).rejects.toMatchObject({ code: 'reader-left' });
  });

  it('is remembered when everything else is forgotten', async () => {
    await put(TABLE);
    await removeReader(ROSA, { state });
    await removeReader(ROSA, { state, erase: true });
    await expect(showReader(ROSA, { state })).rejects.toMatchObject({ code: 'no-such-reader' });
    expect((await put(TABLE)).report).toMatchObject({ added: 0, kept: { suppressed: 1 } });
    expect(readFileSync(join(state, 'collate.db'), 'latin1')).not.toContain('unsubscribed by');
  });

  it('before being known is not let in, until that is taken back', async () => {
    await suppressAddress('ROSA@reader.example', { state });
    expect((await put(TABLE)).report).toMatchObject({ added: 0, kept: { suppressed: 1 } });
    await suppressAddress(ROSA, { state, lift: true });
    expect((await put(TABLE)).report).toMatchObject({ added: 1 });
  });
});

it('does not confirm in their place those who have not confirmed', async () => {
  await put('email,status\nrosa@reader.example,pending\ntom@reader.example,pending\n');
  await put('email,consent\nrosa@reader.example,\ntom@reader.example,2026-02-01\n');
  expect((await rows()).slice(1).map((row) => [row[0], row[3]])).toEqual([
    ['rosa@reader.example', 'pending'],
    ['tom@reader.example', 'subscribed'],
  ]);
});

it('tells the history of a status with its reasons', async () => {
  await put('email\nrosa@reader.example\n', { source: 'old list' });
  await removeReader('rosa@reader.example', { state });
  const { changes } = await showReader('rosa@reader.example', { state });
  expect(changes.map(({ status, reason }) => [status, reason])).toEqual([
    ['subscribed', 'imported from old list'],
    ['unsubscribed', 'removed by hand'],
  ]);
});

it('keeps lists apart', async () => {
  await put('email\nrosa@reader.example\ntom@reader.example\n', { list: 'north' });
  await put('email\nrosa@reader.example\n', { list: 'south' });
  await removeReader('rosa@reader.example', { state, list: 'south' });
  expect(await listCounts({ state })).toEqual([
    { list: 'north', status: 'subscribed', count: 2 },
    { list: 'south', status: 'unsubscribed', count: 1 },
  ]);
  expect((await rows({ list: 'south' })).length).toBe(2);
  expect((await rows({ status: 'subscribed' })).slice(1).map((row) => `${row[0]} ${row[2]}`)).toEqual([
    'rosa@reader.example north',
    'tom@reader.example north',
  ]);
  await expect(addReader('a@b.example', { state, list: 'North List' })).rejects.toMatchObject({ code: 'bad-option' });
});

describe('an export', () => {
  it('holds no cell that a spreadsheet would run, and is read back as it was', async () => {
    const evil = ['=HYPERLINK("https://x.example")', '+1', '-2', '@SUM(A1)'];
    await put(
      `email,name\n${evil.map((name, i) => `r${i}@reader.example,"${name.replace(/"/g, '""')}"`).join('\n')}\n`,
    );
    const exported = await rows();
    expect(exported.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    const csv = exported.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\r\n');
    state = join(folder, 'second');
    await put(csv);
    expect(await rows()).toEqual(
      exported.map((row, i) => (i === 0 ? row : [...row.slice(0, 4), expect.any(String), ...row.slice(5)])),
    );
    expect((await showReader('r0@reader.example', { state })).name).toBe(evil[0]);
  });
});

it('a column that is called like something every object has is a column', async () => {
  await put('email,constructor\nrosa@reader.example,Lorne\ntom@reader.example,\n');
  expect((await rows()).map((row) => row.at(-1))).toEqual(['constructor', 'Lorne', '']);
});

it.each(['\r\nBcc: all@list.example', '\u0000', '\u2028', '\u202e'])('%j in a field begins nothing', async (mark) => {
  await put(`email,name\nrosa@reader.example,"Rosa${mark}Lind"\n`);
  const { name } = await showReader('rosa@reader.example', { state });
  expect(name).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
});

it('imports the readers that lie beside the settings once, when nobody is known', async () => {
  const config = join(folder, 'edition.yaml');
  expect(await importFirst({ config, state })).toBeUndefined();
  file('email\nrosa@reader.example\n', 'subscribers.csv');
  expect(await importFirst({ config, state })).toMatchObject({ added: 1 });
  await removeReader('rosa@reader.example', { state });
  expect(await importFirst({ config, state })).toBeUndefined();
});
