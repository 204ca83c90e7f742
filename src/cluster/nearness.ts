/** The days of two articles → how much their being apart takes off their likeness. */

/** An edition and the day after tell one event alike: up to here days do not count. */
const FREE_DAYS = 2;

/** So many days more, and half of what distance can take is gone. */
const HALF_DAYS = 20;

/** What two articles years apart keep: the same words in another year are mostly another event, but not always. */
const REMAINS = 0.5;

/**
 * `nearness(20227, 20228)` → 1; twenty-two days apart → .75; years apart → .5; 1 when a day is unknown. Half or twice each
 * constant moves no measured grouping by more than .01.
 */
export const nearness = (one: number | undefined, other: number | undefined): number => {
  if (one === undefined || other === undefined) return 1;
  const beyond = Math.max(0, Math.abs(one - other) - FREE_DAYS);
  return REMAINS + (1 - REMAINS) / (1 + beyond / HALF_DAYS);
};

/** Days since 1970 of `2025-05-19` or of an instant; absent when it is neither. */
export const dayNumber = (published: string | undefined): number | undefined => {
  const time = published === undefined ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? undefined : time / 86_400_000;
};
