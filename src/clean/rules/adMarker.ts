/** Labels of advertisements: "ARTICLE AD BOX", "Advertisement", "Story continues below". */
import { madeOf } from '../../text/furnitureLine.js';
import { AD_MARKERS } from '../../text/lexicons/en/furniture.js';
import { type CleaningRule, wherever } from '../page.js';

const isAdMarker = madeOf(AD_MARKERS);

export const adMarker: CleaningRule = { name: 'ad-marker', find: (page) => wherever(page, isAdMarker) };
