import { WEEKDAY_STEMS } from '../../../text/lexicons/en/calendarWords.js';
import { AFTER_ONE_DAY, ANY_DETERMINERS } from '../../../text/lexicons/en/timelineWords.js';
import { oneOf } from '../../../text/oneOf.js';
import type { DatedSentence } from '../datedSentence.js';

const ANY = new RegExp(String.raw`\b${oneOf(ANY_DETERMINERS)}\s+$`, 'i');
const WEEKDAY = new RegExp(String.raw`^(?:\w+ )?${oneOf(WEEKDAY_STEMS)}day\b`, 'i');
const ONE_DAY = new RegExp(String.raw`^\s+${oneOf(AFTER_ONE_DAY)}\b`);

/** A day of no particular week: `"closed on a Friday night"`, `"every Tuesday"` → true; `"on Friday night"` → false. */
export const anyDay = (d: DatedSentence): boolean =>
  ANY.test(d.article.text.slice(d.sentence.start, d.date.start)) &&
  WEEKDAY.test(d.article.text.slice(d.date.start, d.date.end)) &&
  !ONE_DAY.test(d.article.text.slice(d.date.end, d.sentence.end));
