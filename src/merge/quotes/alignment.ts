/** Local alignment of two lists of words (Smith and Waterman 1981), and what it says of two printings. */

export interface Alignment {
  /** Words that agree on the best path. */
  readonly matched: number;
  /** Words of the first list that the path spans. */
  readonly spanA: number;
  readonly spanB: number;
}

const MATCH = 2;
const MISMATCH = -1;
const GAP = -1;
/** Long speeches are compared by their first words, so that the table stays small. */
const LONGEST = 160;

/** `the dam will hold` and `that the dam would hold` → 3 matched, spans 4 and 4. */
export const align = (left: readonly string[], right: readonly string[]): Alignment => {
  const a = left.slice(0, LONGEST);
  const b = right.slice(0, LONGEST);
  const width = b.length + 1;
  const score = new Int32Array((a.length + 1) * width);
  const at = (i: number): number => score[i] ?? 0;
  let best = 0;
  let end = 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const k = i * width + j;
      const diagonal = at(k - width - 1) + (a[i - 1] === b[j - 1] ? MATCH : MISMATCH);
      const value = Math.max(0, diagonal, at(k - width) + GAP, at(k - 1) + GAP);
      score[k] = value;
      if (value > best) [best, end] = [value, k];
    }
  let matched = 0;
  let i = Math.floor(end / width);
  let j = end % width;
  const [endA, endB] = [i, j];
  while (i > 0 && j > 0 && at(i * width + j) > 0) {
    const k = i * width + j;
    const agree = a[i - 1] === b[j - 1];
    if (at(k) === at(k - width - 1) + (agree ? MATCH : MISMATCH)) {
      if (agree) matched++;
      i--;
      j--;
    } else if (at(k) === at(k - width) + GAP) i--;
    else j--;
  }
  return { matched, spanA: endA - i, spanB: endB - j };
};

/** Whether all of `part` stands in `whole` in one piece: `three days` in `for three days`. */
export const standsIn = (part: readonly string[], whole: readonly string[]): boolean => {
  for (let i = 0; i + part.length <= whole.length; i++) if (part.every((w, k) => w === whole[i + k])) return true;
  return false;
};

/** Places of equal words on the longest common subsequence, what the lists begin and end with first: `a b c`, `a c` → (0, 0), (2, 1). */
export const pairedWords = (a: readonly string[], b: readonly string[]): (readonly [number, number])[] => {
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [n, m] = [a.length - head - tail, b.length - head - tail];
  const pairs = Array.from({ length: head }, (_, k) => [k, k] as const);
  // What differs over so many words is one stretch: nobody reads it word by word.
  if (n <= LONGEST && m <= LONGEST) {
    const width = m + 1;
    const common = new Uint16Array((n + 1) * width);
    const at = (i: number, j: number): number => common[i * width + j] ?? 0;
    for (let i = n - 1; i >= 0; i--)
      for (let j = m - 1; j >= 0; j--)
        common[i * width + j] =
          a[head + i] === b[head + j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    for (let i = 0, j = 0; i < n && j < m; ) {
      if (a[head + i] === b[head + j]) pairs.push([head + i++, head + j++]);
      else if (at(i + 1, j) >= at(i, j + 1)) i++;
      else j++;
    }
  }
  for (let k = tail; k > 0; k--) pairs.push([a.length - k, b.length - k]);
  return pairs;
};
