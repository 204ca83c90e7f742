/** Runs patterns over a text where they can match at all, and nowhere else; what is found is what the bare pattern finds in a paragraph. */
import { neededWords, wordsIn } from './neededWords.js';

interface Paragraph {
  readonly start: number;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

interface Divided {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Which paragraphs hold a word, by their number. */
  readonly holding: ReadonlyMap<string, readonly number[]>;
}

const divided = (text: string): Divided => {
  const paragraphs = Array.from(text.matchAll(/[^\n]+/g), (m) => ({
    start: m.index,
    text: m[0],
    words: wordsIn(m[0]),
  }));
  const holding = new Map<string, number[]>();
  paragraphs.forEach(({ words }, n) => {
    for (const word of words) {
      const at = holding.get(word);
      if (at === undefined) holding.set(word, [n]);
      else at.push(n);
    }
  });
  return { text, paragraphs, holding };
};

let latest: Divided = divided('');

/** All rules read one text before any reads the next. */
const read = (text: string): Divided => {
  if (latest.text !== text) latest = divided(text);
  return latest;
};

/** The paragraphs that hold one of the words at least, in the order of the text. */
const holders = ({ paragraphs, holding }: Divided, words: readonly string[]): readonly Paragraph[] => {
  let only: readonly number[] | undefined;
  let all: Set<number> | undefined;
  for (const word of words) {
    const at = holding.get(word);
    if (at === undefined) continue;
    if (only === undefined) only = at;
    else {
      all ??= new Set(only);
      for (const n of at) all.add(n);
    }
  }
  const numbers = all === undefined ? (only ?? []) : [...all].sort((a, b) => a - b);
  return numbers.flatMap((n) => paragraphs[n] ?? []);
};

/**
 * The matches of a global pattern in the paragraphs that hold a word it needs and pass `gate`, none reaching over a paragraph's
 * end; their index is that of the text, their input the paragraph.
 */
export const matchesIn = (text: string, pattern: RegExp, gate?: RegExp): RegExpExecArray[] => {
  const out: RegExpExecArray[] = [];
  const whole = read(text);
  const needed = neededWords(pattern);
  for (const paragraph of needed === undefined ? whole.paragraphs : holders(whole, needed)) {
    if (gate !== undefined && !gate.test(paragraph.text)) continue;
    // `matchAll` would copy the pattern for every paragraph.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(paragraph.text); match !== null; match = pattern.exec(paragraph.text)) {
      if (match[0] === '') pattern.lastIndex++;
      match.index += paragraph.start;
      out.push(match);
    }
  }
  return out;
};
