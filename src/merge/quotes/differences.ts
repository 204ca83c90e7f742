/** Two printings of one utterance, word by word: which words one has more, fewer or others. Case and punctuation do not count. */
import type { Difference } from '../../model/findings.js';
import type { Span } from '../../model/span.js';
import { type Word, words } from '../../text/words.js';
import { pairedWords } from './alignment.js';

/** The place of the words `[from, to)`; of none, the empty place before the next word. */
const placeOf = (list: readonly Word[], from: number, to: number, length: number): Span => {
  const start = list[from]?.start ?? length;
  return from === to ? { start, end: start } : { start, end: list[to - 1]?.end ?? length };
};

/** `"We will sign it"`, `"We sign it today"` → delete `will`, insert `today`. */
export const differences = (printed: string, variant: string): Difference[] => {
  const [a, b] = [words(printed), words(variant)];
  const pairs = pairedWords(
    a.map((w) => w.lower),
    b.map((w) => w.lower),
  );
  const out: Difference[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...pairs, [a.length, b.length] as const]) {
    if (i < x || j < y)
      out.push({
        kind: i === x ? 'insert' : j === y ? 'delete' : 'replace',
        printed: placeOf(a, i, x, printed.length),
        variant: placeOf(b, j, y, variant.length),
      });
    [i, j] = [x + 1, y + 1];
  }
  return out;
};
