/** "UPDATE: …", "Update, Nov. 15, 4 p.m. — …" before words that are news: the label goes, the words stay. */
import { UPDATE_LABELS } from '../../text/lexicons/en/promos.js';
import { oneOf } from '../../text/oneOf.js';
import { type CleaningRule, type Cut, wordCount } from '../page.js';

const WHEN =
  '(?:[ ,:(]{1,2}(?:\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m\\.?(?: ?\\p{Lu}{2,4})?|\\d{1,2}[:.]\\d{2}(?: ?\\p{Lu}{2,4})?|\\d{1,2} \\p{L}{3,9}(?: \\d{4})?|\\p{L}{3,6}day)\\)?){0,3}';
/** As a label it is followed by a sentence; in lower case the words may be the subject of one ("Breaking news – the sort that …"). */
const LABEL = new RegExp(
  `^[*•[(]?${oneOf(UPDATE_LABELS)}(?: (?:NEWS|News|news))?(?: ?#?\\d{1,2})?${WHEN}[\\])]? ?(?::(?!\\d)|--|[–—]| - )\\s*(?=["“‘'\\p{Lu}\\d]|$)`,
  'u',
);
const FEWEST_WORDS = 5;

export const updateLabel: CleaningRule = {
  name: 'update-label',
  find: ({ paragraphs }) =>
    paragraphs.flatMap((line, paragraph): Cut[] => {
      const length = LABEL.exec(line.slice(0, 120))?.[0].length ?? 0;
      const rest = wordCount(line.slice(length));
      return length > 0 && (rest === 0 || rest >= FEWEST_WORDS) ? [{ paragraph, start: 0, end: length }] : [];
    }),
};
