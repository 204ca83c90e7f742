/** Sets plain text in columns of a terminal or a mail program: widths as displayed, lines broken between words only. */

/** Columns of the plain text edition, below the 78 of RFC 5322 so that it can be quoted. */
export const COLUMNS = 72;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const PLAIN = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027]*$/;

/** Columns a text takes: `"Bridge"` → 6, `"東京"` → 4, a letter with its combining accents → 1. */
export const displayWidth = (text: string): number => {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (/^[\u200b-\u200f\u2060\ufeff]$/.test(segment)) continue;
    width += WIDE.test(segment) || /\ufe0f/.test(segment) ? 2 : 1;
  }
  return width;
};

/** Pieces a line may be broken between: words, and the single characters of scripts written without spaces. */
const pieces = (text: string): { readonly text: string; readonly spaced: boolean }[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      if (!WIDE.test(word)) return [{ text: word, spaced: true }];
      const parts = word.match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{P}\p{M}]*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
      );
      return (parts ?? [word]).map((part, i) => ({ text: part, spaced: i === 0 }));
    });

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
  for (const piece of pieces(text)) {
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
