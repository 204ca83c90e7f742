import { CONDITION_OPENERS } from '../../../text/lexicons/en/timelineWords.js';
import type { DatedSentence } from '../datedSentence.js';

/** What stands under "if" may never come: `"… if the vote is lost on Tuesday"` → true. */
export const condition = (d: DatedSentence): boolean =>
  d.clause.marker !== undefined && CONDITION_OPENERS.has(d.clause.marker);
