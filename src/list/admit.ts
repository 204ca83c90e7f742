/** Which status a reader has after an import: it opens no door that the reader has closed. */
import { STATUSES, type SubscriberStatus } from '../model/subscriber.js';
import type { Draft } from './row.js';
import type { Put } from './store.js';

/** What is known of the person a row is about, before it is put on the list. */
export interface Known {
  readonly name: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly suppressed: boolean;
  /** On the list that the import is for; null: not on it. */
  readonly membership: { readonly status: SubscriberStatus; readonly consentAt: string | null } | null;
}

/** What is kept of the reader afterwards. */
export interface Admission {
  readonly put: Put;
  readonly name: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly status: SubscriberStatus;
  readonly consentAt: string | null;
}

/** The later in the list of statuses, the more firmly a reader has said no. */
const firmness = (status: SubscriberStatus): number => STATUSES.indexOf(status);

/** `pending`, and the row says `subscribed` without a time of consent: nobody has confirmed anything. */
const confirms = (draft: Draft): boolean => draft.status !== 'subscribed' || draft.consentAt !== null;

const movesTo = (status: SubscriberStatus, draft: Draft): boolean =>
  firmness(draft.status) > firmness(status) && (status !== 'pending' || confirms(draft));

/** A subscribed reader in a row that says `unsubscribed` is unsubscribed; an unsubscribed one in a row that says `subscribed` stays so. */
export const admit = (known: Known | undefined, draft: Draft): Admission => {
  const name = draft.name ?? known?.name ?? null;
  const fields = { ...known?.fields, ...draft.fields };
  const membership = known?.membership ?? null;
  const consentAt = draft.consentAt ?? membership?.consentAt ?? null;
  if (known?.suppressed === true) {
    return { put: { put: 'kept', status: 'suppressed' }, name, fields, status: 'suppressed', consentAt };
  }
  if (membership === null) return { put: { put: 'added' }, name, fields, status: draft.status, consentAt };
  const { status } = membership;
  if (movesTo(status, draft)) return { put: { put: 'updated' }, name, fields, status: draft.status, consentAt };
  const kept = { name, fields, status, consentAt };
  if (status !== draft.status) return { put: { put: 'kept', status }, ...kept };
  const same =
    name === known?.name &&
    consentAt === membership.consentAt &&
    Object.entries(draft.fields).every(([field, value]) => known?.fields[field] === value);
  return { put: { put: same ? 'unchanged' : 'updated' }, ...kept };
};
