import { calendarDays } from '../../../text/calendar.js';
import { PLAN_CUES } from '../../../text/lexicons/en/timelineWords.js';
import type { DatedSentence } from '../datedSentence.js';

/** Days ahead at which a plan without any word of planning is no plan. */
const FAR_AHEAD = 31;

/** A day long after publication, in words that plan nothing, was put on the page later: a picture gallery under an old article. */
export const laterAddition = (d: DatedSentence): boolean => {
  const today = d.article.day === undefined ? undefined : calendarDays(d.article.day);
  if (today === undefined || d.days.from <= today.from + FAR_AHEAD || d.days.to - d.days.from > 31) return false;
  return !PLAN_CUES.test(d.article.text.slice(d.sentence.start, d.sentence.end));
};
