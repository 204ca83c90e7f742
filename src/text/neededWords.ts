/**
 * Which words a text must hold for a pattern to match anywhere in it, read off the pattern itself. Looking for a word in a set
 * costs nothing beside running sixty patterns over every paragraph; it never changes what is found.
 *
 * A pattern is unfolded into the strings it can match, written with four signs: letters, ` ` for whatever ends a run of ASCII
 * letters, `0` for a figure, `?` for anything at all. What unfolds into too many is kept as the words it needs.
 */
import { STOP_WORDS } from './lexicons/en/stopWords.js';

interface Shape {
  readonly strings: readonly string[];
  /** Words one of which stands in every match; absent: nothing is known. */
  readonly needs?: readonly string[];
}

const MOST_STRINGS = 300;
const ANYTHING: Shape = { strings: ['?'] };
const NOTHING: Shape = { strings: [''] };
const BREAK: Shape = { strings: [' '] };
/** `(?!\p{L})`, `(?<![\p{L}\d-])`: as good as `\b` for a run of letters. One of several alternatives suffices. */
const FORBIDS_LETTERS = /^(?:\[(?!\^)[^\]]*)?\\p\{L\}(?:[^[\]()]*\])?(?:\)|\|)/;

/** Common words and figures stand in nearly every paragraph. */
const cost = (needs: readonly string[]): number =>
  needs.reduce((sum, word) => sum + (word === '0' ? 2 : word.length < 3 || STOP_WORDS.has(word) ? 5 : 0.1), 0);

const better = (a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined =>
  a === undefined || (b !== undefined && cost(b) < cost(a)) ? b : a;

/** The rarest whole word of each string, or a figure; nothing is known of what stands before and after the string. */
const wordsOf = (strings: readonly string[]): readonly string[] | undefined => {
  const found = new Set<string>();
  for (const string of strings) {
    const whole = `?${string}?`.match(/(?<![a-z?])[a-z]+(?![a-z?])|0/g) ?? [];
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
  ...new Set(strings.map((s) => (s.length < 2 ? s : `${/^[ 0]/.exec(s)?.[0] ?? ''}?${/[ 0]$/.exec(s)?.[0] ?? ''}`))),
];

const then = (a: Shape, b: Shape): Shape => {
  if (a.strings.length * b.strings.length <= MOST_STRINGS) {
    return made(
      a.strings.flatMap((x) => b.strings.map((y) => x + y)),
      better(a.needs, b.needs),
    );
  }
  const before = a.strings.every((s) => /[ 0]$/.test(s)) ? ' ' : '';
  const after = b.strings.every((s) => /^[ 0]/.test(s)) ? ' ' : '';
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

const repeated = (shape: Shape, fewest: number): Shape => {
  const breaks = shape.strings.every((s) => /^[ 0]*$/.test(s));
  const more = breaks
    ? shape
    : { strings: shape.strings.map((s) => `${s}?`), ...(shape.needs && { needs: shape.needs }) };
  return fewest === 0 ? made([...more.strings, ''], undefined) : more;
};

const sign = (character: string): string => {
  const lower = character.toLowerCase();
  return /[a-z]/.test(lower) ? lower : /\d/.test(lower) ? '0' : ' ';
};

/** `[ -]`, `[Ll]`, `[\d,]`; a class of many letters is anything. */
const classOf = (body: string): Shape => {
  if (body === '\\d') return { strings: ['0'] };
  const plain = body.replace(/\\d|\d-\d|\\s/g, '0').replace(/\\([^a-zA-Z])/g, '$1');
  if (body.startsWith('^') || /\\|[a-zA-Z]-[a-zA-Z]|[^\0-\x7f]-/.test(plain)) return ANYTHING;
  return made(
    Array.from(plain, sign).map((s) => (s === '0' && /[^0-9]/.test(plain) ? ' ' : s)),
    undefined,
  );
};

/** Reads one source, from left to right; every pattern it is given has been compiled, so brackets close. */
const shapeOf = (source: string): Shape => {
  let at = 0;
  const alternatives = (): Shape => {
    const all = [sequence()];
    while (source[at] === '|') {
      at++;
      all.push(sequence());
    }
    return either(all);
  };
  const sequence = (): Shape => {
    let all = NOTHING;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') all = then(all, quantified(atom()));
    return all;
  };
  const quantified = (shape: Shape): Shape => {
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
    if (quantifier === null) return shape;
    at += quantifier[0].length;
    if (quantifier[0].startsWith('?')) return made([...shape.strings, ''], undefined);
    return repeated(shape, quantifier[0].startsWith('*') ? 0 : Number(quantifier[1] ?? 1));
  };
  const group = (): Shape => {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 40))?.[0] ?? '(';
    at += opening.length;
    const from = at;
    const inner = alternatives();
    at++;
    if (opening.endsWith('!')) return FORBIDS_LETTERS.test(source.slice(from, at)) ? BREAK : NOTHING;
    if (!opening.endsWith('=')) return inner;
    const needs = needsOf(inner);
    return needs === undefined ? NOTHING : { strings: [''], needs };
  };
  const escaped = (): Shape => {
    const property = /^\\[pP]\{[^}]*\}|^\\k<\w+>|^\\u[\da-fA-F]{4}|^\\x[\da-fA-F]{2}/.exec(
      source.slice(at, at + 60),
    )?.[0];
    const letter = source[at + 1] ?? '';
    at += property?.length ?? 2;
    if (property !== undefined) return ANYTHING;
    if (letter === 'd') return { strings: ['0'] };
    if (letter === 'b' || letter === 's' || letter === 'n') return { strings: [' '] };
    return /[a-zA-Z0-9]/.test(letter) ? ANYTHING : { strings: [' '] };
  };
  const atom = (): Shape => {
    const character = source[at] ?? '';
    if (character === '(') return group();
    if (character === '\\') return escaped();
    if (character === '[') {
      const body = /^\[((?:\\.|[^\]\\])*)\]/.exec(source.slice(at))?.[1] ?? '';
      at += body.length + 2;
      return classOf(body);
    }
    at++;
    if (character === '.') return ANYTHING;
    return { strings: [character === '^' || character === '$' ? ' ' : sign(character)] };
  };
  return alternatives();
};

const known = new WeakMap<RegExp, { readonly words: readonly string[] | undefined }>();

/**
 * Lower-case words (`0` for any figure) one of which stands in every match; undefined where none can be named.
 * `/\b(?:two )?days? ago\b/i` → `["ago"]`
 */
export const neededWords = (pattern: RegExp): readonly string[] | undefined => {
  let entry = known.get(pattern);
  if (entry === undefined) {
    const words = needsOf(shapeOf(pattern.source));
    entry = { words: words !== undefined && cost(words) < 40 ? words : undefined };
    known.set(pattern, entry);
  }
  return entry.words;
};

/** What `neededWords` are looked for in: `"On 3 May"` → `on`, `0`, `may`. */
export const wordsIn = (text: string): ReadonlySet<string> => {
  const words = new Set(text.toLowerCase().match(/[a-z]+/g));
  if (/\d/.test(text)) words.add('0');
  return words;
};
