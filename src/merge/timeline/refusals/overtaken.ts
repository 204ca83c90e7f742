import { OVERTAKING_VERBS, PAST_PLANS, PLANNED_BEFORE } from '../../../text/lexicons/en/timelineWords.js';
import { oneOf } from '../../../text/oneOf.js';
import type { DatedSentence } from '../datedSentence.js';

const WAS_PLANNED = new RegExp(String.raw`\b${oneOf(PLANNED_BEFORE)} ${oneOf(PAST_PLANS)} (?:to|for|on)\b[^.;]*$`, 'i');
const OVERTAKEN = new RegExp(String.raw`\b${oneOf(OVERTAKING_VERBS)}\b`, 'i');

/** Characters before a date within which its plan is told. */
const REACH = 80;

/** What was planned for a day and then put off: `"The court extended the curfew, which was due to end on Friday."` → true. */
export const overtaken = (d: DatedSentence): boolean => {
  const { text } = d.article;
  const before = text.slice(Math.max(d.sentence.start, d.date.start - REACH), d.date.start);
  return WAS_PLANNED.test(before) && OVERTAKEN.test(text.slice(d.sentence.start, d.sentence.end));
};
