/** Whether two printed texts tell a reader the same thing. */
import { containment, type Frequencies, frequencies, idf } from '../text/similarity.js';
import { contentStems } from '../text/words.js';

export interface Sameness {
  readonly stems: (text: string) => ReadonlySet<string>;
  /** 0..1: idf-weighted share of the shorter text's terms that the longer holds. */
  readonly overlap: (a: string, b: string) => number;
}

/** Above this share of the shorter text, a reader has read it already. Below .55 pairs that add a detail are lost. */
export const READ_ALREADY = 0.62;

/** Weighs terms by how rare they are among the story's own statements. */
export const samenessIn = (statements: readonly string[]): Sameness => {
  const cache = new Map<string, ReadonlySet<string>>();
  const stems = (text: string): ReadonlySet<string> => {
    let known = cache.get(text);
    if (known === undefined) {
      known = new Set(contentStems(text.replace(/\[[^\]]*\]/g, ' ')));
      cache.set(text, known);
    }
    return known;
  };
  const f: Frequencies = frequencies(statements.map(stems));
  return {
    stems,
    overlap: (a, b) => {
      const [x, y] = [stems(a), stems(b)];
      const [small, large] = x.size <= y.size ? [x, y] : [y, x];
      return containment(small, large, (t) => Math.max(0.1, idf(f, t)));
    },
  };
};
