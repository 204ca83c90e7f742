import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/list/address.js';

describe('one person is one key', () => {
  it.each([
    ['Rosa@Reader.Example', 'rosa@reader.example', 'reader.example'],
    ['  rosa@reader.example ', 'rosa@reader.example', 'reader.example'],
    ['rosa@zürich.example', 'rosa@xn--zrich-kva.example', 'xn--zrich-kva.example'],
    ['rosa@xn--zrich-kva.example', 'rosa@xn--zrich-kva.example', 'xn--zrich-kva.example'],
    ['ROSA@ZÜRICH.example', 'rosa@xn--zrich-kva.example', 'xn--zrich-kva.example'],
    ['zoe\u0308@reader.example', 'zoë@reader.example', 'reader.example'],
    ['zoë@reader.example', 'zoë@reader.example', 'reader.example'],
    ['東京@例え.example', '東京@xn--r8jz45g.example', 'xn--r8jz45g.example'],
    ["o'neil+news=x@mail.reader.example", "o'neil+news=x@mail.reader.example", 'mail.reader.example'],
    ['a@b.cd', 'a@b.cd', 'b.cd'],
  ])('%j → %j', (text, key, domain) => expect(addressOf(text)).toMatchObject({ key, domain }));

  it('keeps the address as the person wrote it', () => {
    expect(addressOf('Rosa@Reader.Example')).toMatchObject({ email: 'Rosa@Reader.Example' });
  });
});

describe('is refused, and not repaired', () => {
  it.each([
    '',
    '   ',
    'rosa',
    '@reader.example',
    'rosa@',
    'rosa@@reader.example',
    'rosa lind@reader.example',
    'rosa@reader example',
    'rosa.@reader.example',
    '.rosa@reader.example',
    'ro..sa@reader.example',
    'rosa@reader',
    'rosa@.example',
    'rosa@reader..example',
    'rosa@-reader.example',
    'rosa@reader-.example',
    'rosa@read_er.example',
    'rosa@127.0.0.1',
    'rosa@1.2',
    'rosa@[127.0.0.1]',
    'rosa@ex%41mple.example',
    'Rosa <rosa@reader.example>',
    'rosa@reader.example, boss@reader.example',
    'rosa@reader.example>\r\nRCPT TO:<all@list.example',
    'rosa\u0000@reader.example',
    'rosa\u200b@reader.example',
    'ro\u202esa@reader.example',
    'rosa@reader.example\u2028Bcc: x',
    '"rosa lind"@reader.example',
    '(rosa)@reader.example',
    `${'r'.repeat(65)}@reader.example`,
    `${'é'.repeat(33)}@reader.example`,
    `rosa@${'a'.repeat(64)}.example`,
    `rosa@${`${'a'.repeat(60)}.`.repeat(5)}example`,
    'rosa@xn--a.example',
  ])('%j', (text) => expect(addressOf(text)).toEqual({ refused: expect.any(String) }));
});
