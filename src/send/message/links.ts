/** What leads back from a mail to its reader without telling the address: the unsubscribe link and the return path. */
import { isTagOf, type Secrets, tag } from './signed.js';

/** A reader and the list it is about. */
export interface Unsubscription {
  readonly subscriber: string;
  readonly list: string;
}

const UNSUBSCRIBE = 'unsubscribe';

/** `{subscriber: "k3f", list: "daily"}` → `"k3f.daily.q7x2…"`. It never expires. */
export const unsubscribeToken = ({ subscriber, list }: Unsubscription, secrets: Secrets): string =>
  `${subscriber}.${list}.${tag(secrets, UNSUBSCRIBE, [subscriber, list])}`;

/** The other way; undefined for a token that we did not make. */
export const readUnsubscribeToken = (token: string, secrets: Secrets): Unsubscription | undefined => {
  const [, subscriber, list, given] = /^([a-z0-9]{1,64})\.([a-z0-9-]{1,64})\.([a-z2-7]+)$/.exec(token) ?? [];
  if (subscriber === undefined || list === undefined || given === undefined) return undefined;
  return isTagOf(given, secrets, UNSUBSCRIBE, [subscriber, list]) ? { subscriber, list } : undefined;
};

/** Whose mail of which edition came back. */
export interface Bounced {
  readonly edition: string;
  readonly subscriber: string;
}

const RETURN_PATH = 'return-path';

/**
 * `"bounces@post.example"`, `{edition: "3f2a91c07d5e", subscriber: "k3f"}` → `"bounces+3f2a91c07d5e-k3f-q7x2…@post.example"`:
 * a bounce names its reader by the address it comes to (VERP), and nobody else can make one.
 */
export const returnPathOf = (mailbox: string, { edition, subscriber }: Bounced, secrets: Secrets): string => {
  const at = mailbox.lastIndexOf('@');
  const signed = tag(secrets, RETURN_PATH, [edition, subscriber]);
  return `${mailbox.slice(0, at)}+${edition}-${subscriber}-${signed}${mailbox.slice(at)}`;
};

/** The other way; undefined for an address that we did not make. */
export const readReturnPath = (address: string, secrets: Secrets): Bounced | undefined => {
  const [, edition, subscriber, given] =
    /\+([a-z0-9]{1,64})-([a-z0-9]{1,64})-([a-z2-7]+)@/.exec(address.toLowerCase()) ?? [];
  if (edition === undefined || subscriber === undefined || given === undefined) return undefined;
  return isTagOf(given, secrets, RETURN_PATH, [edition, subscriber]) ? { edition, subscriber } : undefined;
};
