/** Whether the words of a day or a month are the name of something else. */
import {
  MARCH_PURPOSES,
  NAMED_AFTER_A_DAY,
  NAMED_MARCHES,
  SHORT_WEEKDAY_PREPOSITIONS,
  SMALL_NAMED_AFTER_A_DAY,
} from '../../../text/lexicons/en/dateWords.js';
import { oneOf } from '../../../text/oneOf.js';

const NAMED_MARCH = new RegExp(`(?:^|[^\\p{L}])${oneOf(NAMED_MARCHES)} $`, 'u');
const PURPOSE = new RegExp(`^ ${oneOf(MARCH_PURPOSES)}\\b`);
const BEARS_THE_NAME = new RegExp(
  `^ (?:\\p{Lu}[\\p{L}\\p{M}’'-]* ){0,2}(?:${oneOf(NAMED_AFTER_A_DAY)}|${oneOf(SMALL_NAMED_AFTER_A_DAY)})\\b`,
  'u',
);
/** "the March 8 and March 14 coalitions" */
const AND_ANOTHER = /^ and \p{Lu}\p{L}+ \d{1,2}(?= )/u;

/** "On 25 May Park staff walked out." */
const TAKES_A_DAY = new RegExp(`\\b${oneOf(SHORT_WEEKDAY_PREPOSITIONS)} (?:the )?$`, 'i');

/** A march and no month: `"the Women's [March]"`, `"a Long [March] 5 rocket"` → true; `"the minister's [March] visit"` → false. */
export const isMarch = (text: string, start: number, end: number): boolean =>
  /^March\b/.test(text.slice(start, end)) &&
  (NAMED_MARCH.test(text.slice(Math.max(0, start - 16), start)) ||
    PURPOSE.test(text.slice(start + 'March'.length, start + 'March'.length + 16)));

/** Something named after a day: `"the [17 February] Brigade"` → true; `"the [17 February] vote"` → false. */
export const isNamedAfter = (text: string, start: number, end: number): boolean => {
  if (isMarch(text, start, end)) return true;
  const after = text.slice(end, end + 60).replace(AND_ANOTHER, '');
  return BEARS_THE_NAME.test(after) && !TAKES_A_DAY.test(text.slice(Math.max(0, start - 10), start));
};
