/** Who the author is, below the text: "Ann Lee is a professor of law at …". */
import { isBio } from '../bio.js';
import { type CleaningRule, wherever } from '../page.js';

export const authorBio: CleaningRule = { name: 'author-bio', find: (page) => wherever(page, (_, i) => isBio(page, i)) };
