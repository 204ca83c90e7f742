/** What readers wrote below the article, from the heading with its sorting buttons to the end of the page: nobody's words that an edition could print. */
import { madeOf } from '../../text/furnitureLine.js';
import { COMMENT_CONTROLS } from '../../text/lexicons/en/furniture.js';
import { type CleaningRule, isStopped, whole } from '../page.js';

const HEADING = /^(?:\d{1,5} )?(?:reader )?comments?(?: ?\(?\d{1,5}\)?)?$/i;
const isControl = madeOf(COMMENT_CONTROLS);

/** How soon after the heading a button has to come; without one it is a button among others, above the text. */
const REACH = 2;
/** Paragraphs of an article that must stand before. */
const FEWEST = 2;

export const readerComments: CleaningRule = {
  name: 'reader-comments',
  find: (page) => {
    const { paragraphs } = page;
    let sentences = 0;
    const start = paragraphs.findIndex((line, i) => {
      if (isStopped(line)) sentences++;
      return sentences >= FEWEST && HEADING.test(line) && paragraphs.slice(i + 1, i + 1 + REACH).some(isControl);
    });
    return start < 0 ? [] : paragraphs.slice(start).map((_, k) => whole(page, start + k));
  },
};
