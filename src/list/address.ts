/**
 * Mail addresses: which ones a mail can be sent to (RFC 5321, 4.1.2; RFC 6531 for other letters), and which ones are one person.
 * Repairs nothing: an address made of another one may be another person's.
 */
import { domainToASCII } from 'node:url';

export interface Address {
  /** As written. */
  readonly email: string;
  /** The same for one person however it is typed: NFC, lower case, the domain in A-labels. */
  readonly key: string;
  /** In A-labels. */
  readonly domain: string;
}

/** Why something is not taken. */
export interface Refusal {
  readonly refused: string;
}

/** RFC 5321, 4.5.3.1. */
const LOCAL_OCTETS = 64;
const PATH_OCTETS = 254;
const LABEL_LETTERS = 63;

/** RFC 5322, 3.2.3, and any letter beyond ASCII (RFC 6531, 3.3). */
const DOT_ATOM = /^[\w!#$%&'*+/=?^`{|}~\u{a1}-\u{10ffff}-]+(?:\.[\w!#$%&'*+/=?^`{|}~\u{a1}-\u{10ffff}-]+)*$/u;
/** What no address holds, among it marks that nobody sees: an address must look like what it is. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
const DOMAIN_LETTERS = /^[\p{L}\p{M}\p{N}.-]+$/u;

const refused = (why: string): Refusal => ({ refused: why });

const domainOf = (written: string): string | Refusal => {
  if (written.startsWith('[')) return refused('an address of a machine, not of a domain');
  if (!DOMAIN_LETTERS.test(written)) return refused(`“${written}” is no domain`);
  const labels = written.split('.');
  if (labels.length < 2 || /^\d+$/.test(labels.at(-1) ?? '')) return refused(`“${written}” is no domain`);
  const ascii = domainToASCII(written);
  const sound = ascii.split('.').every((label) => LABEL.test(label) && label.length <= LABEL_LETTERS);
  return sound ? ascii : refused(`“${written}” is no domain`);
};

/** `"Rosa@Zürich.example"` → key `"rosa@xn--zrich-kva.example"`; `"a b@x.example"` → refused, with the reason. */
export const addressOf = (text: string): Address | Refusal => {
  const email = text.trim().normalize('NFC');
  if (email === '') return refused('no address');
  const at = email.lastIndexOf('@');
  if (at < 0) return refused(`“${email}” has no @`);
  const local = email.slice(0, at);
  if (local === '') return refused(`“${email}” has nothing before its @`);
  if (UNSEEN.test(email)) return refused(`“${email}” holds a space or a sign that cannot be seen`);
  if (!DOT_ATOM.test(local)) return refused(`“${local}” cannot stand before an @`);
  if (Buffer.byteLength(local) > LOCAL_OCTETS) return refused(`more than ${LOCAL_OCTETS} letters before the @`);
  const domain = domainOf(email.slice(at + 1));
  if (typeof domain !== 'string') return domain;
  if (Buffer.byteLength(local) + 1 + domain.length > PATH_OCTETS) return refused('longer than an address may be');
  return { email, key: `${local.toLowerCase()}@${domain}`, domain };
};

export const isAddress = (found: Address | Refusal): found is Address => 'key' in found;
