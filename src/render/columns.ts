/** Sets plain text in columns of a terminal or a mail program: widths as displayed, lines broken between words only. */
import stringWidth from 'string-width';

/** Columns of the plain text edition, below the 78 of RFC 5322 so that it can be quoted. */
export const COLUMNS = 72;

/** Text of one column a character; by far the most, and it need not be looked up. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

/** Columns a text takes: `"Bridge"` → 6, `"東京"` → 4, a letter with its combining accents → 1, a family of emoji → 2. */
export const displayWidth = (text: string): number => (PLAIN.test(text) ? text.length : stringWidth(text));

const IDEOGRAPHS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
/** One character of a script written without spaces, with the marks that must not be torn from it; or what stands between. */
const UNSPACED = new RegExp(
  `[\\p{Ps}\\p{Pi}]*[${IDEOGRAPHS}][\\p{Pe}\\p{Pf}\\p{Po}\\p{Pd}\\p{M}ー々〆]*|[^${IDEOGRAPHS}\\p{Ps}\\p{Pi}]+|[\\p{Ps}\\p{Pi}]+`,
  'gu',
);
const HAS_UNSPACED = new RegExp(`[${IDEOGRAPHS}]`, 'u');
const ADDRESS = /^[(<[]?(?:[a-z][a-z\d+.-]*:\/\/|mailto:|www\.)/i;

/** A stretch that no line break may part. */
interface Piece {
  readonly text: string;
  /** A space stands before it, unless it opens a line. */
  readonly spaced: boolean;
}

/** `["well-", "meant"]` of a word too long for a line; a break may follow a dash, a hyphen or a slash. */
const PARTS = /[^\u2010\u2013\u2014/-]+[\u2010\u2013\u2014/-]*|[\u2010\u2013\u2014/-]+/g;

/** Pieces of one word: an address is one whatever it holds. */
const piecesOf = (word: string, room: number): readonly string[] => {
  if (ADDRESS.test(word)) return [word];
  if (HAS_UNSPACED.test(word)) return word.match(UNSPACED) ?? [word];
  if (displayWidth(word) > room) return word.match(PARTS) ?? [word];
  return word.match(/[^\u2014]+\u2014*|\u2014+/g) ?? [word];
};

/** Spaces that no line is broken at; in a plain text they are spaces like all others. */
const TIED = /[\u00a0\u202f]/g;

const pieces = (text: string, room: number): readonly Piece[] =>
  text
    .split(/[^\S\u00a0\u202f]+/)
    .filter((word) => word !== '')
    .flatMap((word) => piecesOf(word, room).map((part, i) => ({ text: part.replace(TIED, ' '), spaced: i === 0 })));

export interface WrapOptions {
  readonly width?: number;
  /** Begins the first line. */
  readonly first?: string;
  /** Begins every other line; spaces as wide as `first` if absent. */
  readonly rest?: string;
}

/** Lines no wider than the width, unless one word alone is (an address). */
export const wrap = (text: string, options: WrapOptions = {}): string[] => {
  const width = options.width ?? COLUMNS;
  const first = options.first ?? '';
  const rest = options.rest ?? ' '.repeat(displayWidth(first));
  const lines: string[] = [];
  let line = first;
  let used = displayWidth(first);
  let empty = true;
  for (const piece of pieces(text, width - displayWidth(rest))) {
    const size = displayWidth(piece.text);
    const gap = empty || !piece.spaced ? 0 : 1;
    if (!empty && used + gap + size > width) {
      lines.push(line);
      line = rest + piece.text;
      used = displayWidth(rest) + size;
    } else {
      line += (gap === 1 ? ' ' : '') + piece.text;
      used += gap + size;
    }
    empty = false;
  }
  if (!empty) lines.push(line);
  return lines;
};

/** `left` in a column of its own beside `right`, which keeps to the rest of the width. */
export const besides = (left: string, right: string, leftWidth: number, width = COLUMNS): string[] => {
  const cell = wrap(left, { width: leftWidth - 1 });
  // A label that needs two lines stands above: beside the words it would be read in the midst of their sentence.
  const above = cell.length > 1 ? wrap(left, { width }) : [];
  const beside = above.length > 0 ? '' : left;
  const rights = wrap(right, { width: width - leftWidth });
  return [
    ...above,
    ...rights.map((words, i) => {
      const label = i === 0 ? beside : '';
      return label + ' '.repeat(Math.max(1, leftWidth - displayWidth(label))) + words;
    }),
  ];
};

/** Capitals for a headline, but for words that would not read back as themselves ("Straße"). */
export const inCapitals = (text: string): string =>
  text.replace(/\S+/g, (word) => {
    const capital = word.toUpperCase();
    return capital.toLowerCase() === word.toLowerCase() ? capital : word;
  });
