import { createHash } from 'node:crypto';

/** A short id that depends on nothing but the parts: 12 hexadecimal digits of SHA-256 over them. */
export const contentId = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 12);

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
