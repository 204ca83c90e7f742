/** So many in so long: a sliding window, counted in slices so that its size does not depend on the number. */

/** Slices a period is counted in. A turn is freed when its whole slice is past, so a limit is kept strictly and missed by 1/60 at most. */
const SLICES = 60;

export interface Allowance {
  /** Milliseconds until the next turn is free; 0: now. Times are of a clock that never jumps. */
  readonly waitMs: (now: number) => number;
  readonly take: (now: number) => void;
  /** A turn that was taken now and not used. */
  readonly giveBack: (now: number) => void;
}

/** `allowance(2, 1000)`: two turns in any second. `used`: turns taken before it began, counted as taken at `from`. */
export const allowance = (most: number, periodMs: number, used = 0, from = 0): Allowance => {
  const sliceMs = periodMs / SLICES;
  const sliceOf = (now: number): number => Math.floor(now / sliceMs);
  // One more than a period has: the oldest is only partly past.
  const slices: { slice: number; taken: number }[] = used > 0 ? [{ slice: sliceOf(from), taken: used }] : [];
  let taken = used;
  const forget = (now: number): void => {
    const oldest = sliceOf(now) - SLICES;
    while (slices[0] !== undefined && slices[0].slice < oldest) taken -= slices.shift()?.taken ?? 0;
  };
  return {
    waitMs: (now) => {
      forget(now);
      let over = taken - most + 1;
      if (over <= 0) return 0;
      for (const { slice, taken: inSlice } of slices) {
        over -= inSlice;
        if (over <= 0) return Math.max(1, Math.ceil((slice + SLICES + 1) * sliceMs - now));
      }
      return periodMs;
    },
    take: (now) => {
      forget(now);
      const slice = sliceOf(now);
      const last = slices.at(-1);
      if (last?.slice === slice) last.taken++;
      else slices.push({ slice, taken: 1 });
      taken++;
    },
    giveBack: () => {
      const last = slices.at(-1);
      if (last === undefined || last.taken === 0) return;
      last.taken--;
      taken--;
    },
  };
};

/** A rate below one a second is one in so many seconds: `0.5` → one in two seconds. */
export const perSecondAllowance = (perSecond: number): Allowance =>
  perSecond >= 1 ? allowance(Math.floor(perSecond), 1000) : allowance(1, 1000 / perSecond);
