/** Lines without a word: rules, stars, bullets left alone; and lines that are nothing but an address on the web. */
import { byLine } from '../page.js';

const LINK = /^(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+$/i;

export const ornament = byLine('ornament', (line) => !/[\p{L}\p{N}]/u.test(line) || LINK.test(line));
