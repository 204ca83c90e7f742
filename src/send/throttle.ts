/** How much the server seems to bear: fewer connections and a pause when it refuses one, and slowly more again while it takes mails. */

/** Between two attempts to connect: doubled from the first to the last. */
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

/** Accepted mails after which one more connection is tried. */
const RECOVERY = 100;

export interface Throttle {
  /** Connections that may be open, at least 1. */
  readonly ceiling: () => number;
  /** Milliseconds until one may be opened; 0: now. Times are of a clock that never jumps. */
  readonly pauseMs: (now: number) => number;
  /** The server refused a connection or closed one, while so many were open. */
  readonly slowDown: (now: number, open: number) => void;
  /** It took a mail. */
  readonly recover: () => void;
}

export const throttle = (most: number): Throttle => {
  let ceiling = most;
  let refusals = 0;
  let openAfter = Number.NEGATIVE_INFINITY;
  let accepted = 0;
  return {
    ceiling: () => ceiling,
    pauseMs: (now) => Math.max(0, openAfter - now),
    slowDown: (now, open) => {
      ceiling = Math.max(1, Math.floor(Math.min(ceiling, open) / 2));
      // Several connections that break at once are one refusal.
      if (now < openAfter) return;
      openAfter = now + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(10, refusals));
      refusals++;
    },
    recover: () => {
      refusals = 0;
      accepted++;
      if (accepted % RECOVERY === 0 && ceiling < most) ceiling++;
    },
  };
};
