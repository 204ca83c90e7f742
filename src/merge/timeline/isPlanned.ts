import { calendarDays } from '../../text/calendar.js';
import { hasFiniteVerb } from '../../text/clauses.js';
import { PAST_OF_THE_DAY, PLAN_CUES } from '../../text/lexicons/en/timelineWords.js';
import { words } from '../../text/words.js';
import { clauseText, type DatedSentence } from './datedSentence.js';
import { isReported, isStatement } from './isStatement.js';

/**
 * Whether a dated event is still to come. The calendar decides first: what lies before the article's day has happened, whatever was planned;
 * and a date that tells when somebody spoke is no plan.
 * `"The mayor will speak on Friday."` → true, `"It was due to open in 2019."` told in 2024 → false.
 */
export const isPlanned = (d: DatedSentence): boolean => {
  const cue = PLAN_CUES.test(clauseText(d));
  const today = d.article.day === undefined ? undefined : calendarDays(d.article.day);
  const past = PAST_OF_THE_DAY.test(d.article.text.slice(d.date.start, d.date.end)) || isStatement(d) || isReported(d);
  if (today === undefined) return cue && !past;
  if (d.days.to < today.from) return false;
  if (d.days.from > today.from + 1) return true;
  if (cue || past) return cue && !past;
  // A night between two time zones: "announced early Saturday" in a paper of Friday.
  return d.days.from > today.from && !hasFiniteVerb(words(clauseText(d)).slice(1));
};
