/** Picture galleries saved as text: "3/12 The bridge from above", "12 show all", "Hide Caption 4 of 9". */
import { type CleaningRule, isStopped, wherever, wordCount } from '../page.js';

const numbered = (line: string): boolean => {
  const m = /^(\d{1,3})\s?\/\s?(\d{1,3})\s+\p{Lu}?/u.exec(line);
  return m !== null && Number(m[1]) <= Number(m[2]) && Number(m[2]) > 1 && !isStopped(line);
};

const many = (line: string): boolean =>
  (line.includes('/') || /hide caption|photo \d/i.test(line)) &&
  (line.slice(0, 20_000).match(/\b(?:hide caption|\d{1,3}\/\d{1,3} \p{Lu}|photo \d{1,3} of \d{1,3})/giu)?.length ??
    0) >= 3;

const counted = (line: string): boolean =>
  wordCount(line) <= 15 &&
  /^\d{1,3} show all\b|\b\d{1,3} show all\b|^(?:photo|image|picture|slide) \d{1,3} of \d{1,3}$|^(?:view|see) (?:all )?\d{1,3} (?:photos|images|pictures)$/i.test(
    line,
  );

/** A sentence about a score or a share ("3/4 of the seats") is followed by lower case or ends in a stop. */
export const gallery: CleaningRule = {
  name: 'gallery',
  find: (page) => {
    const several = page.paragraphs.filter(numbered).length >= 2;
    return wherever(page, (line) => many(line) || counted(line) || (several && numbered(line)));
  },
};
