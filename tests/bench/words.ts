/** The words of a text with their places, and where the words of a cleaned text stood before it was cleaned. */

export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** `"Mr Lind's", 0` → mr, lind, s with their places; lower case. */
export const plainWords = (text: string, from = 0, to = text.length): PlacedWord[] =>
  [...text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({
    word: m[0].toLowerCase(),
    start: from + m.index,
    end: from + m.index + m[0].length,
  }));

/** How far a removed stretch may reach, in words. */
const REACH = 4000;
/** Words in a row that prove the place found again. */
const PROOF = 4;

/** For each word of `after` its number in `before`, or -1: `after` is `before` with stretches taken out. */
export const aligned = (before: readonly PlacedWord[], after: readonly PlacedWord[]): Int32Array => {
  const out = new Int32Array(after.length).fill(-1);
  let i = 0;
  for (let j = 0; j < after.length; j++) {
    if (before[i]?.word !== after[j]?.word) {
      const same = (k: number): boolean => {
        for (let n = 0; n < PROOF && j + n < after.length; n++)
          if (before[k + n]?.word !== after[j + n]?.word) return false;
        return true;
      };
      let k = i;
      while (k < before.length && k - i < REACH && !same(k)) k++;
      if (!same(k)) continue;
      i = k;
    }
    out[j] = i++;
  }
  return out;
};
