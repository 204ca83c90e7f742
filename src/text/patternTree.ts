/** Reads the source of a regular expression into a tree, as far as one must know it to tell which words stand in what it matches. */

/** What a piece of a pattern stands for. */
export type PatternTree =
  /** One character of several: a lower-case letter, `0` for a figure, any other as it is. */
  | { readonly kind: 'character'; readonly of: readonly string[] }
  /** Characters that are not told. */
  | { readonly kind: 'anything' }
  /** No character, but a place where no letter, no figure may stand on one side at least. */
  | { readonly kind: 'edge'; readonly letters: boolean; readonly figures: boolean }
  | { readonly kind: 'sequence'; readonly of: readonly PatternTree[] }
  | { readonly kind: 'choice'; readonly of: readonly PatternTree[] }
  | { readonly kind: 'repeated'; readonly of: PatternTree; readonly fewest: number; readonly once: boolean }
  /** No character: what must follow, what must stand before. */
  | { readonly kind: 'ahead' | 'behind'; readonly of: PatternTree };

/** `(?!\p{L})`, `(?<![\p{L}\d-])`: as good as `\b` for a run of letters. One of several alternatives suffices. */
const FORBIDS_LETTERS = /^(?:\[(?!\^)[^\]]*)?(?:\\p\{L\}|\\w|A-Za-z)(?:[^[\]()]*\])?(?:\)|\|)/;
/** The same for figures: `(?<![\d.,])`. */
const FORBIDS_FIGURES = /^(?:\[(?!\^)[^\]]*)?\\[dw](?:[^[\]()]*\])?(?:\)|\|)/;

const ANYTHING: PatternTree = { kind: 'anything' };
const EDGE: PatternTree = { kind: 'edge', letters: true, figures: true };

const signOf = (character: string): string => {
  const lower = character.toLowerCase();
  return /\d/.test(lower) ? '0' : lower;
};

const character = (signs: Iterable<string>): PatternTree => ({ kind: 'character', of: [...new Set(signs)] });

/** `[ -]`, `[Ll]`, `[\d,]`; a class of many letters is anything. */
const classOf = (body: string): PatternTree => {
  const plain = body
    .replace(/\\d|\d-\d/g, '0')
    .replace(/\\s/g, ' ')
    .replace(/\\([^a-zA-Z])/g, '$1');
  if (body.startsWith('^') || /\\|[a-zA-Z]-[a-zA-Z]|[^\0-\x7f]-/.test(plain)) return ANYTHING;
  return character(Array.from(plain, signOf));
};

const ESCAPED_SPACES: Readonly<Record<string, string>> = { n: '\n', s: ' ', t: '\t' };

/** `/\bmay (?:\d|x)/` → a sequence of an edge, four characters and a choice. Every source it is given has been compiled, so brackets close. */
export const patternTree = (source: string): PatternTree => {
  let at = 0;
  const alternatives = (): PatternTree => {
    const all = [sequence()];
    while (source[at] === '|') {
      at++;
      all.push(sequence());
    }
    const [only] = all;
    return all.length === 1 && only !== undefined ? only : { kind: 'choice', of: all };
  };
  const sequence = (): PatternTree => {
    const all: PatternTree[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') all.push(quantified(atom()));
    return { kind: 'sequence', of: all };
  };
  const quantified = (of: PatternTree): PatternTree => {
    const quantifier = /^(?:[?*+]|\{(\d+)(,\d*)?\})\??/.exec(source.slice(at, at + 12));
    if (quantifier === null) return of;
    const sign = quantifier[0].charAt(0);
    at += quantifier[0].length;
    const fewest = sign === '?' || sign === '*' ? 0 : Number(quantifier[1] ?? 1);
    return { kind: 'repeated', of, fewest, once: sign === '?' };
  };
  const group = (): PatternTree => {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 40))?.[0] ?? '(';
    at += opening.length;
    const from = at;
    const of = alternatives();
    at++;
    if (opening.endsWith('!')) {
      const inner = source.slice(from, at);
      return { kind: 'edge', letters: FORBIDS_LETTERS.test(inner), figures: FORBIDS_FIGURES.test(inner) };
    }
    if (!opening.endsWith('=')) return of;
    return { kind: opening.includes('<') ? 'behind' : 'ahead', of };
  };
  const escaped = (): PatternTree => {
    const property = /^\\[pP]\{[^}]*\}|^\\k<\w+>|^\\u[\da-fA-F]{4}|^\\x[\da-fA-F]{2}/.exec(
      source.slice(at, at + 60),
    )?.[0];
    const letter = source[at + 1] ?? '';
    at += property?.length ?? 2;
    if (property !== undefined) return ANYTHING;
    if (letter === 'd') return character(['0']);
    if (letter === 'b') return EDGE;
    const space = ESCAPED_SPACES[letter];
    if (space !== undefined) return character([space]);
    return /[a-zA-Z0-9]/.test(letter) ? ANYTHING : character([letter]);
  };
  const atom = (): PatternTree => {
    const sign = source[at] ?? '';
    if (sign === '(') return group();
    if (sign === '\\') return escaped();
    if (sign === '[') {
      const body = /^\[((?:\\.|[^\]\\])*)\]/.exec(source.slice(at))?.[1] ?? '';
      at += body.length + 2;
      return classOf(body);
    }
    at++;
    if (sign === '.') return ANYTHING;
    return sign === '^' || sign === '$' ? EDGE : character([signOf(sign)]);
  };
  return alternatives();
};
