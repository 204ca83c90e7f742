/** The word that stands before a place, one space off. */

const isWordCharacter = (code: number): boolean =>
  (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123) || code === 95;

/** What stands before → its last word, lower case, the full stop of a short form dropped: `"see page "` → page, `"No. "` → no, `"page"`, `"page, "` → nothing */
export const wordBefore = (before: string): string => {
  if (!before.endsWith(' ')) return '';
  const end = before.length - (before.endsWith('. ') ? 2 : 1);
  let start = end;
  while (start > 0 && isWordCharacter(before.charCodeAt(start - 1))) start--;
  return before.slice(start, end).toLowerCase();
};
