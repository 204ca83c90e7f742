/** When a mail that could not be handed over is tried again. */

const MINUTE = 60_000;

/** As Postfix does by default: five minutes, then twice as long each time up to about an hour. */
const FIRST_DELAY_MS = 5 * MINUTE;
const LONGEST_DELAY_MS = 60 * MINUTE;

/** A clock that is set forward a day must not make the first deferral the last: giving up takes time and attempts. */
const FEWEST_ATTEMPTS = 4;

export interface Attempt {
  /** This one included. */
  readonly attempts: number;
  /** Milliseconds since 1970. */
  readonly firstAt: number;
}

/** `1` → 5 minutes, `2` → 10, `3` → 20, `4` → 40, from `5` on an hour; in milliseconds. */
export const delayMs = (attempts: number): number =>
  Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(10, Math.max(0, attempts - 1)));

/** When the next attempt is due, milliseconds since 1970; undefined when it is time to give up. */
export const nextAttempt = (
  { attempts, firstAt }: Attempt,
  now: number,
  giveUpAfterHours: number,
): number | undefined => {
  const tried = now - firstAt;
  if (attempts >= FEWEST_ATTEMPTS && tried >= giveUpAfterHours * 60 * MINUTE) return undefined;
  return now + delayMs(attempts);
};

/** The latest moment that an attempt made now could be put off to: what is due later was written by a clock that has been set back since. */
export const latestDue = (now: number): number => now + LONGEST_DELAY_MS;
