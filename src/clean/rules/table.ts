/** Tables: rows of cells ("Rovers | 38 | 80", "Rovers 38 24 8 6 80") and cells that were saved as lines. They are no sentences. */
import { type CleaningRule, type Cut, isOpenEnded, isStopped, whole, wordCount } from '../page.js';

const MOST_CELL_WORDS = 8;
const MOST_ROW_WORDS = 24;
/** A figure of a table: "38", "2-1", "12.5%", "$1,200", "+3", "–". */
const FIGURE = /^[(+±~–-]{0,2}[$£€¥]?\d[\d.,:/–-]*(?:%|\p{Ll}{1,3})?\)?$|^[–—-]$/iu;

const cellsOf = (line: string): readonly string[] => line.replace(/^\||\|$/g, '').split('|');
const isBarred = (line: string): boolean => {
  if (!line.includes('|')) return false;
  const cells = cellsOf(line);
  return (cells.length >= 3 || line.startsWith('|')) && cells.every((cell) => wordCount(cell) <= MOST_CELL_WORDS);
};
/** Two cells are a headline and its site as well: they need a figure, or more rows. */
const isPair = (line: string): boolean =>
  line.includes('|') &&
  cellsOf(line).length === 2 &&
  !isStopped(line) &&
  cellsOf(line).every((cell) => wordCount(cell) <= MOST_CELL_WORDS);
const isCounted = (line: string): boolean => isPair(line) && cellsOf(line).some((cell) => FIGURE.test(cell.trim()));

/** Names and figures in turn, no small word between them: "Oldham 2 Northport 1", "Lee (Ind) 12,345 34.1%". */
const isFigured = (line: string): boolean => {
  if (isStopped(line) || isOpenEnded(line) || wordCount(line) > MOST_ROW_WORDS) return false;
  const tokens = line.split(/\s+/);
  const figures = tokens.filter((t) => FIGURE.test(t)).length;
  const small = tokens.filter((t) => /^\p{Ll}{2,}/u.test(t)).length;
  return figures >= 2 && figures * 3 >= tokens.length && small <= tokens.length / 5;
};

/** Letters over columns: "P W D L GF GA Pts". */
const isHead = (line: string): boolean =>
  /^(?:\p{L}{1,4}[.%]? ){2,}\p{L}{1,4}[.%]?$/u.test(line) && !/ \p{Ll}/u.test(line);

const isCell = (line: string): boolean => wordCount(line) <= 3 && !isStopped(line) && !isOpenEnded(line);

interface Kind {
  readonly is: (line: string) => boolean;
  /** Rows that make a table. */
  readonly fewest: number;
  /** Share of the rows that must be bare figures. */
  readonly figures: number;
}
const KINDS: readonly Kind[] = [
  { is: isBarred, fewest: 2, figures: 0 },
  { is: isCounted, fewest: 2, figures: 0 },
  { is: isPair, fewest: 4, figures: 0 },
  { is: isFigured, fewest: 3, figures: 0 },
  { is: isCell, fewest: 8, figures: 0.4 },
];

export const table: CleaningRule = {
  name: 'table',
  find: (page) => {
    const { paragraphs } = page;
    const inTable = new Set<number>();
    for (const { is, fewest, figures } of KINDS) {
      for (let i = 0; i < paragraphs.length; i++) {
        let end = i;
        while (end < paragraphs.length && is(paragraphs[end] ?? '')) end++;
        const rows = paragraphs.slice(i, end);
        if (rows.length >= fewest && rows.filter((r) => FIGURE.test(r)).length >= rows.length * figures) {
          for (let k = isHead(paragraphs[i - 1] ?? '') ? i - 1 : i; k < end; k++) inTable.add(k);
        }
        i = Math.max(i, end - 1);
      }
    }
    return [...inTable].map((i): Cut => whole(page, i));
  },
};
