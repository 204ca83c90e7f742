/**
 * How many of a list's first items pass, where no item passes behind one that does not (binary search).
 * `passing([2, 4, 6], (n) => n < 5)` → 2: also the index of the first that does not pass.
 */
export const passing = <T>(sorted: readonly T[], passes: (item: T) => boolean): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(sorted[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
};
