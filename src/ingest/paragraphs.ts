/** The characters of a plain text in, its paragraphs out: finds out whether a newline ends a paragraph or only a line. Judges no words. */

/** Columns at which editors and mail programs wrap lines. */
const WRAP_MIN = 60;
const WRAP_MAX = 80;

const isBlank = (line: string): boolean => line.trim() === '';

/** Runs of lines between blank lines. */
const blocks = (lines: readonly string[]): string[][] => {
  const out: string[][] = [];
  let open: string[] | undefined;
  for (const line of lines) {
    if (isBlank(line)) {
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = [];
      out.push(open);
    }
    open.push(line);
  }
  return out;
};

/**
 * True when lines were broken at a margin: most lines that another line follows are 60 to 80 columns long and stop in the middle
 * of a sentence, and blank lines stand between paragraphs. Short paragraphs of one sentence each end in a stop, so they never pass.
 */
const isHardWrapped = (text: string): boolean => {
  const all = blocks(text.split('\n'));
  if (all.length < 2) return false;
  const broken = all.flatMap((b) => b.slice(0, -1).map((l) => l.trimEnd()));
  if (broken.length < 2) return false;
  const atMargin = broken.filter((l) => l.length >= WRAP_MIN && l.length <= WRAP_MAX).length;
  const stopped = broken.filter((l) => /[.!?…]["”’')\]]*$/.test(l)).length;
  return atMargin * 2 > broken.length && stopped * 2 < broken.length;
};

/** A line that ends in a space goes on in the next one (RFC 3676, flowed text), here where no sentence ends or begins either. */
const FLOWED = /(?<=\p{Ll}) \n(?=\p{Ll})/gu;

/** Tabs between three cells or more make a row of a table; elsewhere white space inside a paragraph says nothing. */
const FEWEST_CELLS = 3;

/** `"two  spaces\tand a tab"` → `"two spaces and a tab"`; `"Oldham\t38\t80"` → `"Oldham | 38 | 80"`. */
const even = (line: string): string => {
  const cells = line
    .trim()
    .split('\t')
    .filter((cell) => cell.trim() !== '');
  const row = cells.length >= FEWEST_CELLS ? cells.join(' | ') : line;
  return row.replace(/[^\S\n]+/g, ' ').trim();
};

/** `"One.\nTwo."` → `["One.", "Two."]`; lines wrapped at a margin are put together again. */
export const paragraphs = (text: string): string[] => {
  const flowing = text.replace(FLOWED, ' ');
  const lines = flowing.split('\n');
  const whole = isHardWrapped(flowing) ? blocks(lines).map((b) => b.join(' ')) : lines;
  return whole.map(even).filter((p) => p !== '');
};
