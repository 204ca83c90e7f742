import type { Citation } from './span.js';

export type Severity = 'info' | 'warning' | 'error';

/** A doubt, a loss or a decision that the owner of the newsletter should know of. It never stops the run. */
export interface Notice {
  readonly stage:
    | 'config'
    | 'ingest'
    | 'clean'
    | 'annotate'
    | 'cluster'
    | 'merge'
    | 'recall'
    | 'edit'
    | 'render'
    | 'verify'
    | 'preview'
    | 'publish'
    | 'send';
  /** The name of the rule that speaks, in kebab-case. */
  readonly rule: string;
  readonly severity: Severity;
  /** What happened and what to do about it, in one or two sentences. */
  readonly message: string;
  /** The input concerned, `path` or `path:line`. */
  readonly path?: string;
  readonly citation?: Citation;
}

/** What a stage answers: its product, and what it has to say about it. */
export interface Outcome<T> {
  readonly value: T;
  readonly notices: readonly Notice[];
}
