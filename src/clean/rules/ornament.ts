/** Lines without a word: rules, stars, bullets left alone; and lines that are nothing but an address on the web. */
import { type CleaningRule, wherever } from '../page.js';

const LINK = /^(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+$/i;

export const ornament: CleaningRule = {
  name: 'ornament',
  find: (page) => wherever(page, (line) => !/[\p{L}\p{N}]/u.test(line) || LINK.test(line)),
};
