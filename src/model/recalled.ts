import type { History } from './edition.js';

/** What earlier editions say of a story. */
export interface Recalled {
  readonly history: History;
  /** Day of the last edition that had it, `YYYY-MM-DD`. */
  readonly continues?: string;
  /** Ids of the claims that no earlier edition had. */
  readonly since: ReadonlySet<string>;
}

/** A story that no edition had before. */
export const UNHEARD: Recalled = { history: 'new', since: new Set() };
