/**
 * Runs patterns over a text where they can match at all, and nowhere else; what is found is what the bare pattern finds in a
 * paragraph. The text is looked over once for all patterns: where its words, runs of figures and other characters begin, each
 * known by a small number. A pattern is tried in the paragraphs that hold a word it needs, at the words it may begin with.
 */
import { firstWords } from './firstWords.js';
import { neededWords } from './neededWords.js';

interface Paragraph {
  /** Its place in the text. */
  readonly start: number;
  readonly text: string;
  /** Which of the text's pieces are its own: from, and up to. */
  readonly from: number;
  readonly to: number;
}

interface Divided {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** The numbers of its pieces, and where in their paragraph each begins. */
  readonly pieces: readonly number[];
  readonly places: readonly number[];
  /** Of each number the last piece, and of each piece the one before it of its number; -1 for none. */
  readonly last: Int32Array;
  readonly earlier: readonly number[];
  /** In which paragraph a piece stands. */
  readonly owners: readonly number[];
}

/** So many numbers tell words apart; two words of one number cost a try that finds nothing. */
const NUMBERS = 4096;

/** Fowler-Noll-Vo, 32 bits. */
const BASIS = 0x811c9dc5;
const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const numberOf = (hash: number): number => (hash ^ (hash >>> 15)) & (NUMBERS - 1);

const FIGURES = numberOf(mixed(BASIS, 48));
const LINE_END = 10;
const SPACE = 32;

const isLetter = (code: number): boolean => (code | 32) > 96 && (code | 32) < 123;
const isFigure = (code: number): boolean => code > 47 && code < 58;

const divided = (text: string): Divided => {
  const paragraphs: Paragraph[] = [];
  const pieces: number[] = [];
  const places: number[] = [];
  const last = new Int32Array(NUMBERS).fill(-1);
  const earlier: number[] = [];
  const owners: number[] = [];
  let start = 0;
  let from = 0;
  for (let i = 0; i <= text.length; ) {
    const code = i === text.length ? LINE_END : text.charCodeAt(i);
    if (code === LINE_END) {
      if (i > start) paragraphs.push({ start, text: text.slice(start, i), from, to: pieces.length });
      from = pieces.length;
      start = ++i;
      continue;
    }
    const begin = i++;
    if (code <= SPACE) continue;
    let number: number;
    if (isLetter(code)) {
      let hash = mixed(BASIS, code | 32);
      for (let next = text.charCodeAt(i); isLetter(next); next = text.charCodeAt(++i)) hash = mixed(hash, next | 32);
      number = numberOf(hash);
    } else if (isFigure(code)) {
      while (isFigure(text.charCodeAt(i))) i++;
      number = FIGURES;
    } else number = numberOf(mixed(BASIS, code));
    earlier.push(last[number] ?? -1);
    last[number] = pieces.length;
    pieces.push(number);
    places.push(begin - start);
    owners.push(paragraphs.length);
  }
  return { text, paragraphs, pieces, places, last, earlier, owners };
};

let latest: Divided = divided('');

/** All rules read one text before any reads the next. */
const read = (text: string): Divided => {
  if (latest.text !== text) latest = divided(text);
  return latest;
};

/** The number that a word, `0` or another character has in a text. */
const numberOfWord = (word: string): number => {
  let hash = BASIS;
  for (let i = 0; i < word.length; i++) hash = mixed(hash, word.charCodeAt(i));
  return numberOf(hash);
};

/** How a pattern is run. */
interface Plan {
  /** Numbers of words one of which it needs; absent: none is known. */
  readonly needed?: readonly number[];
  /** 1 for the number of each word that a match may begin with; absent: that is not known. */
  readonly first?: Uint8Array;
  /** Sticky where it is known what a match begins with, else global. */
  readonly pattern: RegExp;
}

const planned = (pattern: RegExp): Plan => {
  const needed = neededWords(pattern)?.map(numberOfWord);
  const words = firstWords(pattern)?.map(numberOfWord);
  const first = words && new Uint8Array(NUMBERS);
  for (const number of words ?? []) first?.fill(1, number, number + 1);
  return {
    ...(needed === undefined ? {} : { needed }),
    ...(first === undefined ? {} : { first }),
    pattern: new RegExp(pattern.source, pattern.flags.replace('g', first === undefined ? 'g' : 'y')),
  };
};

const plans = new WeakMap<RegExp, Plan>();

const planOf = (pattern: RegExp): Plan => {
  let plan = plans.get(pattern);
  if (plan === undefined) {
    plan = planned(pattern);
    plans.set(pattern, plan);
  }
  return plan;
};

/** The paragraphs that hold one of the words at least, in the order of the text. */
const holders = ({ paragraphs, last, earlier, owners }: Divided, needed: readonly number[]): readonly Paragraph[] => {
  let holding: Uint8Array | undefined;
  for (const number of needed) {
    for (let i = last[number] ?? -1; i >= 0; i = earlier[i] ?? -1) {
      holding ??= new Uint8Array(paragraphs.length);
      holding[owners[i] ?? 0] = 1;
    }
  }
  return holding === undefined ? [] : paragraphs.filter((_, n) => holding[n] === 1);
};

/** Tries a sticky pattern where a match may begin, a global one from the start. */
const matchesOfParagraph = (
  { pieces, places }: Divided,
  { start, text, from, to }: Paragraph,
  { first, pattern }: Plan,
  out: RegExpExecArray[],
): void => {
  const keep = (match: RegExpExecArray): void => {
    match.index += start;
    out.push(match);
  };
  if (first === undefined) {
    // `matchAll` would copy the pattern for every paragraph.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (match[0] === '') pattern.lastIndex++;
      keep(match);
    }
    return;
  }
  let end = 0;
  for (let i = from; i < to; i++) {
    if (first[pieces[i] ?? 0] === 0) continue;
    const place = places[i] ?? 0;
    if (place < end) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match === null) continue;
    end = pattern.lastIndex;
    keep(match);
  }
};

/**
 * The matches of a global pattern in the paragraphs that hold a word it needs, none reaching over a paragraph's end; their
 * index is that of the text, their input the paragraph.
 */
export const matchesIn = (text: string, pattern: RegExp): RegExpExecArray[] => {
  const whole = read(text);
  const plan = planOf(pattern);
  const out: RegExpExecArray[] = [];
  for (const paragraph of plan.needed === undefined ? whole.paragraphs : holders(whole, plan.needed))
    matchesOfParagraph(whole, paragraph, plan, out);
  return out;
};
