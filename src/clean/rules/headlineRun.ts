/** Headlines of other pieces in a row: lines in title case without a stop. A list that the text announces, and a list of names, stays. */
import { type CleaningRule, type Cut, isOpenEnded, isStopped, isTitleCase, whole, wordCount } from '../page.js';

const FEWEST = 3;
const FEWEST_WORDS = 5;
const MOST_WORDS = 20;
/** Fewer, among figures, make a row of a table. */
const FEWEST_LETTERED = 3;

const isHeadline = (line: string): boolean =>
  (!isStopped(line) || line.endsWith('?')) &&
  !isOpenEnded(line) &&
  wordCount(line) >= FEWEST_WORDS &&
  wordCount(line) <= MOST_WORDS &&
  !/^["“]|: ?\S+$|, \d{1,3}$/.test(line) &&
  (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= FEWEST_LETTERED &&
  isTitleCase(line);

export const headlineRun: CleaningRule = {
  name: 'headline-run',
  find: (page) => {
    const { paragraphs } = page;
    const cuts: Cut[] = [];
    for (let i = 0; i < paragraphs.length; i++) {
      let end = i;
      while (end < paragraphs.length && isHeadline(paragraphs[end] ?? '')) end++;
      if (end - i >= FEWEST && !isOpenEnded(paragraphs[i - 1] ?? '')) {
        for (let k = i; k < end; k++) cuts.push(whole(page, k));
      }
      i = Math.max(i, end - 1);
    }
    return cuts;
  },
};
