/** Labels of advertisements: "ARTICLE AD BOX", "Advertisement", "Story continues below". */
import { madeOf } from '../../text/furnitureLine.js';
import { AD_MARKERS } from '../../text/lexicons/en/furniture.js';
import { byLine } from '../page.js';

export const adMarker = byLine('ad-marker', madeOf(AD_MARKERS));
