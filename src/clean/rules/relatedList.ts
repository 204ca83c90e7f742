/** "Related articles", "Most read" and the headlines listed under them. */
import { madeOf } from '../../text/furnitureLine.js';
import { RELATED_LABELS } from '../../text/lexicons/en/furniture.js';
import { type CleaningRule, type Cut, isOpenEnded, isStopped, whole, wordCount } from '../page.js';

const isLabel = madeOf(RELATED_LABELS);

/** Questions are headlines as well. */
const isHeadline = (line: string): boolean =>
  (!isStopped(line) || (line.endsWith('?') && wordCount(line) <= 14)) && !isOpenEnded(line) && wordCount(line) <= 20;

export const relatedList: CleaningRule = {
  name: 'related-list',
  find: (page) => {
    const cuts: Cut[] = [];
    for (let i = 0; i < page.paragraphs.length; i++) {
      if (!isLabel(page.paragraphs[i] ?? '')) continue;
      cuts.push(whole(page, i));
      while (i + 1 < page.paragraphs.length && isHeadline(page.paragraphs[i + 1] ?? '')) cuts.push(whole(page, ++i));
    }
    return cuts;
  },
};
