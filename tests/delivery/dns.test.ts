/** The DNS as this machine has it: a server of the test's own. */
import { createSocket, type Socket } from 'node:dgram';
import { afterEach, expect, it } from 'vitest';
import { dnsTexts } from '../../src/adapters/dns.js';

let server: Socket | undefined;

afterEach(() => {
  server?.close();
  server = undefined;
});

/** Answers every question so: `code` as in RFC 1035, 4.1.1, and one TXT record for each list of strings; undefined: never. */
const listen = (code: number | undefined, records: readonly (readonly string[])[] = []): Promise<string> =>
  new Promise((resolve) => {
    const socket = createSocket('udp4');
    server = socket;
    socket.on('message', (question, { port, address }) => {
      if (code === undefined) return;
      const asked = question.subarray(12, question.indexOf(0, 12) + 5);
      const header = Buffer.from([0, 0, 0x81, 0x80 | code, 0, 1, 0, records.length, 0, 0, 0, 0]);
      question.copy(header, 0, 0, 2);
      const answers = records.map((strings) => {
        const data = Buffer.concat(strings.map((text) => Buffer.from([text.length, ...Buffer.from(text)])));
        return Buffer.concat([
          Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, data.length >> 8, data.length & 255]),
          data,
        ]);
      });
      socket.send(Buffer.concat([header, asked, ...answers]), port, address);
    });
    socket.bind(0, '127.0.0.1', () => resolve(`127.0.0.1:${socket.address().port}`));
  });

it.each<readonly [string, number | undefined, readonly (readonly string[])[], readonly string[] | undefined]>([
  ['a text in one string', 0, [['v=DKIM1; p=abc']], ['v=DKIM1; p=abc']],
  ['a text in several strings', 0, [['v=DKIM1; p=', 'abc']], ['v=DKIM1; p=abc']],
  ['several texts', 0, [['one'], ['two']], ['one', 'two']],
  ['no such name', 3, [], []],
  ['a name without a text', 0, [], []],
  ['a server that fails', 2, [], undefined],
  ['a server that refuses', 5, [], undefined],
  ['a server that is silent', undefined, [], undefined],
])('%s', async (_, code, records, expected) => {
  const texts = dnsTexts([await listen(code, records)], 50);
  const found = await texts('mail._domainkey.coast.example');
  expect(found === undefined ? undefined : [...found].sort()).toEqual(expected);
});

it('no server at all', async () => {
  const gone = await listen(0);
  await new Promise<void>((resolve) => server?.close(() => resolve()));
  server = undefined;
  expect(await dnsTexts([gone], 50)('mail._domainkey.coast.example')).toBeUndefined();
});
