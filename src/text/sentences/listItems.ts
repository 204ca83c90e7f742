/** A list set into a paragraph: where its items begin. */

/** "1. ", "2) ", "(3) ", "b. ", "• 9. " in front of an item. */
const MARKER = /(?<=^|\s)(?:[•⁃]\s{0,2})?\(?(\d{1,2}|[a-z])(?:\.\)?|\))\s{1,4}(?=\S)/gu;

/** Between two markers stands a word, else they are initials or a date: "J. P.", "3. 5." */
const WORD = /\p{L}{2}/u;

const isFirst = (paragraph: string, m: RegExpMatchArray): boolean =>
  m.index === 0 ||
  (/^(?:1|a)$/.test(m[1] ?? '') &&
    /\.\)?\s/.test(m[0]) &&
    /[.:;!?]\s{1,2}$/.test(paragraph.slice(Math.max(0, (m.index ?? 0) - 3), m.index)));

/**
 * Offsets of the items: at least two whose numbers follow one another, the first at the start of the paragraph or after a stop.
 * `"1. Bread rises 2. Rents fall"` → `[0, 15]`.
 */
export const listItems = (paragraph: string): number[] => {
  const starts: number[] = [];
  let last: number | undefined;
  let end = 0;
  for (const m of paragraph.matchAll(MARKER)) {
    const raw = m[1] ?? '';
    const value = /\d/.test(raw) ? Number(raw) : raw.charCodeAt(0);
    const follows =
      last === undefined
        ? isFirst(paragraph, m)
        : value === last + 1 && WORD.test(paragraph.slice(end, Math.min(m.index, end + 80)));
    if (!follows) continue;
    starts.push(m.index);
    last = value;
    end = m.index + m[0].length;
  }
  return starts.length > 1 ? starts : [];
};
