import { COUNTERFACTUAL_CUES } from '../../../text/lexicons/en/timelineWords.js';
import { clauseText, type DatedSentence } from '../datedSentence.js';

/** What would have happened did not: `"It would never have opened in 2019."` → true. */
export const counterfactual = (d: DatedSentence): boolean => COUNTERFACTUAL_CUES.test(clauseText(d));
