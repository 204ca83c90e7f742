/** Lines that one outlet prints under several articles: learned from the run itself, so no list of outlets is needed. */
import { plainWords } from '../../text/furnitureLine.js';
import { type CleaningRule, wherever } from '../page.js';

export const learnedFurniture: CleaningRule = {
  name: 'learned-furniture',
  find: (page) => (page.furniture.size === 0 ? [] : wherever(page, (line) => page.furniture.has(plainWords(line)))),
};
