import { PLAN_CUES, REPORTING_VERBS, SPEAKING_VERBS } from '../../text/lexicons/en/timelineWords.js';
import { oneOf } from '../../text/oneOf.js';
import { words } from '../../text/words.js';
import type { DatedSentence } from './datedSentence.js';

/** Words between a verb of speaking and the date that belongs to it. */
const REACH = 6;
/** "On Monday the mayor said": words after the date. */
const BEHIND = 4;

/** Whether the date tells when somebody spoke and not when something was done: `"…, the mayor said on Monday."` → true. */
export const isStatement = (d: DatedSentence): boolean => {
  const { text } = d.article;
  const before = words(text.slice(d.clause.start, d.date.start)).slice(-REACH);
  const after = words(text.slice(d.date.end, d.clause.end)).slice(0, BEHIND);
  return [...before, ...after].some((w) => SPEAKING_VERBS.has(w.lower));
};

const REPORTED = new RegExp(String.raw`\b${oneOf(REPORTING_VERBS)}(?: \p{Ll}+)? (?:on |early |late )?$`, 'u');

/** Whether the date is the report's: `"State media reported Saturday"` → true. */
export const isReported = (d: DatedSentence): boolean =>
  REPORTED.test(d.article.text.slice(d.clause.start, d.date.start));

/**
 * What was reported as done was done before: `"The wall fell, the radio reported Saturday."` → true; what was announced for later came with
 * its report: `"The wall will stay, the radio reported Saturday."` → false.
 */
export const isReportOfPast = (d: DatedSentence): boolean =>
  isReported(d) && !PLAN_CUES.test(d.article.text.slice(d.sentence.start, d.sentence.end));
