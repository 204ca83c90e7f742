/** "Killed 12", "40 wounded", "dozens injured": a number without noun beside such a word counts people. */
import { CASUALTY_STEMS } from '../../../text/lexicons/en/figureWords.js';
import { oneOf } from '../../../text/oneOf.js';

const WORDS = oneOf(CASUALTY_STEMS);
const BEFORE = new RegExp(`\\b${WORDS}[^.;:!?\\n]*$`, 'i');
const AFTER = new RegExp(`^[^.;:!?\\n]*?\\b${WORDS}`, 'i');

/** Words on either side count: `"killed [12] and"` → person; `"shot down [12]"` → no unit */
export const casualtyUnit = (text: string, start: number, end: number): { readonly unit?: string } =>
  BEFORE.test(text.slice(Math.max(0, start - 24), start)) || AFTER.test(text.slice(end, end + 30))
    ? { unit: 'person' }
    : {};
