/**
 * Which words a text must hold for a pattern to match anywhere in it, read off the pattern itself. Looking for a word in a set
 * costs nothing beside running sixty patterns over every paragraph; it never changes what is found.
 *
 * A pattern is unfolded into the strings it can match, written with letters, `0` for a figure, rare signs (`%`), ` ` for
 * whatever else ends a run of ASCII letters, `?` for anything at all. What unfolds into too many is kept as the words it needs.
 */
import { STOP_WORDS } from './lexicons/en/stopWords.js';
import { type PatternTree, patternTree } from './patternTree.js';

interface Shape {
  readonly strings: readonly string[];
  /** Words one of which stands in every match; absent: nothing is known. */
  readonly needs?: readonly string[];
}

const MOST_STRINGS = 300;
const ANYTHING: Shape = { strings: ['?'] };
const NOTHING: Shape = { strings: [''] };
const BREAK: Shape = { strings: [' '] };

/** Common words and figures stand in nearly every paragraph. */
const cost = (needs: readonly string[]): number =>
  needs.reduce(
    (sum, word) =>
      sum + (word === '0' ? 2 : !/[a-z]/.test(word) ? 0.5 : word.length < 3 || STOP_WORDS.has(word) ? 5 : 0.1),
    0,
  );

const better = (a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined =>
  a === undefined || (b !== undefined && cost(b) < cost(a)) ? b : a;

/** The rarest whole word of each string, or a figure; nothing is known of what stands before and after the string. */
const wordsOf = (strings: readonly string[]): readonly string[] | undefined => {
  const found = new Set<string>();
  for (const string of strings) {
    const whole = `?${string}?`.match(/(?<![a-z?])[a-z]+(?![a-z?])|[^a-z? ]/g) ?? [];
    const best = whole.map((word) => [word]).reduce<readonly string[] | undefined>(better, undefined)?.[0];
    if (best === undefined) return undefined;
    found.add(best);
  }
  return [...found];
};

const needsOf = (shape: Shape): readonly string[] | undefined => better(shape.needs, wordsOf(shape.strings));

const made = (strings: Iterable<string>, needs: readonly string[] | undefined): Shape => ({
  strings: [...new Set(strings)],
  ...(needs === undefined ? {} : { needs }),
});

/** Too many strings to go on with: only whether they begin and end with a break is kept. */
const edges = ({ strings }: Shape): readonly string[] => [
  ...new Set(
    strings.map((s) => (s.length < 2 ? s : `${/^[^a-z?]/.exec(s)?.[0] ?? ''}?${/[^a-z?]$/.exec(s)?.[0] ?? ''}`)),
  ),
];

const then = (a: Shape, b: Shape): Shape => {
  if (a.strings.length * b.strings.length <= MOST_STRINGS) {
    return made(
      a.strings.flatMap((x) => b.strings.map((y) => x + y)),
      better(a.needs, b.needs),
    );
  }
  const before = a.strings.every((s) => /[^a-z?]$/.test(s)) ? ' ' : '';
  const after = b.strings.every((s) => /^[^a-z?]/.test(s)) ? ' ' : '';
  const first = better(a.needs, wordsOf(a.strings.map((s) => s + after)));
  const second = better(b.needs, wordsOf(b.strings.map((s) => before + s)));
  // What follows is folded first: whether it may be absent decides how the words before it end.
  const rest = made(edges(b), second);
  return a.strings.length * rest.strings.length > MOST_STRINGS
    ? then(made(edges(a), first), rest)
    : then(made(a.strings, first), rest);
};

const either = (all: readonly Shape[]): Shape => {
  if (all.every((s) => s.needs === undefined)) {
    const strings = new Set(all.flatMap((s) => s.strings));
    if (strings.size <= MOST_STRINGS) return made(strings, undefined);
  }
  const needs = all.map(needsOf);
  return needs.some((n) => n === undefined) ? ANYTHING : made(['?'], [...new Set(needs.flatMap((n) => n ?? []))]);
};

const repeated = (shape: Shape, fewest: number, once: boolean): Shape => {
  if (once) return made([...shape.strings, ''], undefined);
  const breaks = shape.strings.every((s) => /^[^a-z?]*$/.test(s));
  const more = breaks
    ? shape
    : { strings: shape.strings.map((s) => `${s}?`), ...(shape.needs && { needs: shape.needs }) };
  return fewest === 0 ? made([...more.strings, ''], undefined) : more;
};

/** Signs that stand in nearly every text tell nothing; neither does a letter of which the text may hold another case. */
const TELLS_NOTHING = /[\s.,;'’"“”()?-]/;

/** What is no letter and no figure is a break; a rare one is needed as a word is. */
const broken = (sign: string): string =>
  /[a-z0]/.test(sign) || (!TELLS_NOTHING.test(sign) && sign === sign.toUpperCase()) ? sign : ' ';

/** Breaks join what stands before them first: they tell that its words are whole, however many it is. */
const closed = (shapes: readonly Shape[]): readonly Shape[] => {
  const out: Shape[] = [];
  for (const shape of shapes) {
    const before = out.at(-1);
    if (before !== undefined && shape.strings.every((s) => s === ' ')) out[out.length - 1] = then(before, shape);
    else out.push(shape);
  }
  return out;
};

const shapeOf = (tree: PatternTree): Shape => {
  switch (tree.kind) {
    case 'character':
      return made(
        tree.of.map((sign) => (sign === '0' && tree.of.length > 1 ? ' ' : broken(sign))),
        undefined,
      );
    case 'anything':
      return ANYTHING;
    case 'edge':
      return tree.letters ? BREAK : NOTHING;
    case 'sequence':
      return closed(tree.of.map(shapeOf)).reduce(then, NOTHING);
    case 'choice':
      return either(tree.of.map(shapeOf));
    case 'repeated':
      return repeated(shapeOf(tree.of), tree.fewest, tree.once);
    default: {
      const shape = shapeOf(tree.of);
      const beside = tree.kind === 'ahead' ? /^[^a-z?]/ : /[^a-z?]$/;
      return made([shape.strings.every((s) => beside.test(s)) ? ' ' : ''], needsOf(shape));
    }
  }
};

const known = new WeakMap<RegExp, { readonly words: readonly string[] | undefined }>();

/**
 * Lower-case words (`0` for any figure, signs) one of which stands in every match; undefined where none can be named.
 * `/\b(?:two )?days? ago\b/i` → `["ago"]`
 */
export const neededWords = (pattern: RegExp): readonly string[] | undefined => {
  let entry = known.get(pattern);
  if (entry === undefined) {
    const words = needsOf(shapeOf(patternTree(pattern.source)));
    entry = { words: words !== undefined && cost(words) < 40 ? words : undefined };
    known.set(pattern, entry);
  }
  return entry.words;
};
