/**
 * Signs mails with DKIM (RFC 6376): rsa-sha256 or ed25519-sha256 (RFC 8463), canonicalisation relaxed/relaxed. The body that is given is already
 * in its canonical form, so hashing it is all there is to do.
 */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { fold, type Header } from './headers.js';

export interface DkimKey {
  readonly domain: string;
  readonly selector: string;
  readonly key: KeyObject;
}

/** RFC 8301, 3.2: shorter keys do not count. */
const LEAST_BITS = 1024;

const algorithmOf = (key: KeyObject): string => (key.asymmetricKeyType === 'ed25519' ? 'ed25519-sha256' : 'rsa-sha256');

const digestOf = (key: KeyObject): string | null => (key.asymmetricKeyType === 'ed25519' ? null : 'sha256');

/** What is signed: RFC 8463 hashes before signing, RSA signing hashes itself. */
const signable = (key: KeyObject, text: string): Buffer =>
  key.asymmetricKeyType === 'ed25519' ? createHash('sha256').update(text).digest() : Buffer.from(text, 'utf8');

/**
 * PEM → a key that has been tried: a signature of it verifies with its public half. Throws an Error that says what is wrong
 * with the key; a mail signed with a bad key is worse than one unsigned.
 */
export const dkimKey = (pem: string, domain: string, selector: string): DkimKey => {
  const key = createPrivateKey(pem);
  const bits = key.asymmetricKeyDetails?.modulusLength;
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ed25519') {
    throw new Error(`a key of type ${key.asymmetricKeyType}; DKIM knows rsa and ed25519`);
  }
  if (bits !== undefined && bits < LEAST_BITS) throw new Error(`an RSA key of ${bits} bits; receivers want 2048`);
  const sample = signable(key, 'sample');
  if (!verify(digestOf(key), sample, createPublicKey(key), sign(digestOf(key), sample, key))) {
    throw new Error('a signature of it does not verify');
  }
  return { domain, selector, key };
};

/** Where receivers look for the key (RFC 6376, 3.6.2.1): `"mail._domainkey.post.example"`. */
export const dkimName = ({ domain, selector }: DkimKey): string => `${selector}._domainkey.${domain}`;

/** The record that `selector._domainkey.domain` has to hold: `"v=DKIM1; k=rsa; p=MIIB…"`. */
export const dkimRecord = ({ key }: DkimKey): string => {
  const type = key.asymmetricKeyType === 'ed25519' ? 'ed25519' : 'rsa';
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  // RFC 8463, 4.2: the bare 32 bytes, which the SPKI form has at its end.
  const bytes = type === 'ed25519' ? spki.subarray(-32) : spki;
  return `v=DKIM1; k=${type}; p=${bytes.toString('base64')}`;
};

/** Whether a record that the DNS holds is that of the key; its text may be in several strings, its tags in any order. */
export const isRecordOf = (record: string, key: DkimKey): boolean => {
  const publicKey = (text: string): string | undefined => /(?:^|;)\s*p\s*=([^;]*)/.exec(text)?.[1]?.replace(/\s+/g, '');
  return publicKey(record) === publicKey(dkimRecord(key));
};

/** RFC 6376, 3.4.2. */
const relaxed = ({ name, value }: Header): string =>
  `${name.toLowerCase()}:${value
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()}`;

/**
 * The DKIM-Signature field over all given fields and a body. The first, From, is signed once more than it is there, so that
 * none can be added (RFC 6376, 8.15).
 */
export const dkimHeader = (headers: readonly Header[], body: Buffer, { domain, selector, key }: DkimKey): Header => {
  const name = 'DKIM-Signature';
  const names = [...headers.map((header) => header.name.toLowerCase()), 'from'];
  const unsigned =
    `v=1; a=${algorithmOf(key)}; c=relaxed/relaxed; d=${domain}; s=${selector}; ` +
    `h=${names.join(': ')}; bh=${createHash('sha256').update(body).digest('base64')}; b=`;
  const text = [...headers.map(relaxed), relaxed({ name, value: unsigned })].join('\r\n');
  const signature = sign(digestOf(key), signable(key, text), key).toString('base64');
  return { name, value: fold(name, unsigned + signature.replace(/.{70}/g, '$& ')) };
};
