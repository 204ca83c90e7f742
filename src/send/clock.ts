/** Time, as a port: what is due goes by the wall clock, how fast goes by one that never jumps. */
export interface Clock {
  /** Milliseconds since 1970; may jump. */
  readonly now: () => number;
  /** Milliseconds since some moment; never jumps. */
  readonly steady: () => number;
  /** Resolves after so many milliseconds, or as soon as `signal` is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}
