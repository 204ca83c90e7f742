/** The headline printed again as a line of the text. */
import { plainWords, samePlainWords } from '../../text/furnitureLine.js';
import { type CleaningRule, wherever } from '../page.js';

export const repeatedTitle: CleaningRule = {
  name: 'repeated-title',
  find: (page) => {
    const title = plainWords(page.draft.title ?? '');
    return title === '' ? [] : wherever(page, (line) => line.length < 400 && samePlainWords(line, title));
  },
};
