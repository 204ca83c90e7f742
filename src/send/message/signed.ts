/**
 * Short tags that only we can make: in Message-IDs, return paths and links. HMAC-SHA-256 (RFC 2104), in the letters of
 * base 32, since some servers write local parts in lower case.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** The first signs; every one verifies, so that what was signed before a change of keys stays good. */
export type Secrets = readonly [string, ...string[]];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** 16 letters: 80 bits, which nobody guesses through a mail server or a web form. */
const TAG_LETTERS = 16;

const tagWith = (secret: string, purpose: string, parts: readonly string[]): string => {
  const digest = createHmac('sha256', secret)
    .update([purpose, ...parts].join('\u0000'))
    .digest();
  return Array.from({ length: TAG_LETTERS }, (_, i) => LETTERS[(digest[i] ?? 0) & 31]).join('');
};

/** `"unsubscribe"`, `["k3f…", "daily"]` → `"q7x2m…"`; another purpose gives another tag. */
export const tag = (secrets: Secrets, purpose: string, parts: readonly string[]): string =>
  tagWith(secrets[0], purpose, parts);

/** Whether one of our keys made this tag. */
export const isTagOf = (given: string, secrets: Secrets, purpose: string, parts: readonly string[]): boolean =>
  given.length === TAG_LETTERS &&
  secrets.some((secret) => timingSafeEqual(Buffer.from(given), Buffer.from(tagWith(secret, purpose, parts))));
