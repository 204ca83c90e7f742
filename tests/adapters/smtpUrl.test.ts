import { describe, expect, it } from 'vitest';
import { parseSmtpUrl, tlsOf } from '../../src/adapters/smtpUrl.js';

describe('SMTP_URL', () => {
  it.each([
    ['smtp://post.example', { host: 'post.example', port: 587, secure: false, auth: undefined }],
    ['smtps://post.example', { port: 465, secure: true }],
    ['smtp://post.example:2525', { port: 2525 }],
    ['smtp://[::1]:25', { host: '::1', port: 25 }],
    ['smtp://desk%40post.example:p%3Aw%2F@post.example', { auth: { user: 'desk@post.example', pass: 'p:w/' } }],
    ['smtp://post.example?name=us.example&timeout=30', { ehloName: 'us.example', mailTimeoutMs: 30_000 }],
  ])('%s', (text, expected) => {
    expect(parseSmtpUrl(text)).toMatchObject(expected);
  });

  it.each([
    ['post.example:25', 'no address'],
    ['http://post.example', 'no address'],
    ['smtp://', 'no address'],
    ['smtp://post.example/path', 'path'],
    ['smtp://post.example?pool=true', 'pool'],
    ['smtp://post.example?timeout=fast', 'timeout'],
    ['smtp://post.example?timeout=0', 'timeout'],
    ['smtp://desk:100%25%@post.example', 'percent'],
  ])('%s is refused, and no password is shown', (text, says) => {
    expect(() => parseSmtpUrl(text)).toThrow(expect.objectContaining({ code: 'smtp-url', where: 'SMTP_URL' }));
    expect(() => parseSmtpUrl(text)).toThrow(says);
    expect(() => parseSmtpUrl(text)).not.toThrow('100');
  });
});

describe('encryption', () => {
  it.each([
    ['smtp://post.example', 'opportunistic', { required: false, verified: false, offeredUsed: true }],
    ['smtp://post.example', 'required', { required: true, verified: true, offeredUsed: true }],
    ['smtp://post.example', 'none', { required: false, verified: false, offeredUsed: false }],
    ['smtps://post.example', 'opportunistic', { required: false, verified: true }],
    // A password leaves this machine only where nobody can read it.
    ['smtp://desk:secret@post.example', 'opportunistic', { required: true, verified: true }],
    ['smtp://desk:secret@127.0.0.1', 'opportunistic', { required: false }],
    ['smtp://desk:secret@post.example', 'none', { required: false }],
  ] as const)('%s, %s', (url, policy, expected) => {
    expect(tlsOf(parseSmtpUrl(url), policy)).toMatchObject(expected);
  });
});
