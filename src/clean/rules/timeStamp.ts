/** Times at which the posts of a live page were put up: "10.42am BST", "14:05 GMT", "2h ago", as lines of their own. */
import { TIME_ZONES } from '../../text/lexicons/en/bylines.js';
import { WEEKDAY_ABBREVIATIONS, WEEKDAY_NAMES } from '../../text/lexicons/en/calendarWords.js';
import { oneOf } from '../../text/oneOf.js';
import { type CleaningRule, wherever } from '../page.js';

const TIME = '\\d{1,2}(?:[:.]\\d{2})?(?:[:.]\\d{2})? ?(?:[ap]\\.? ?m\\.?)?';
const ZONE = oneOf(TIME_ZONES);
const WEEKDAY = oneOf([...WEEKDAY_NAMES.keys(), ...WEEKDAY_ABBREVIATIONS.keys()]);
const DAY = `(?:${WEEKDAY},? |today,? |yesterday,? |\\d{1,2} \\p{L}{3,9},? |\\p{L}{3,9} \\d{1,2},? )?`;
const STAMP = new RegExp(
  `^(?:(?:first |last )?(?:posted|published|updated|added) (?:at|on)?:? ?)?${DAY}(?:at )?${TIME}(?: ?\\(?${ZONE}\\)?(?: ?[/|(] ?${TIME} ?${ZONE}\\)?)?)? ?:?$`,
  'iu',
);
/** A bare "14:05" is a stamp among others; a bare "14" is a number. */
const CLEAR = new RegExp(`[:.]\\d{2}|[ap]\\.? ?m\\b|${ZONE}`, 'i');
const ZONED = new RegExp(ZONE);
const AGO =
  /^(?:(?:posted|updated|published) )?(?:\d{1,2} ?(?:s|m|h|d|secs?|mins?|hrs?|(?:second|minute|hour|day)s?)|an? (?:minute|hour|day)) ago$/i;
const FEWEST = 2;

const isStamp = (line: string): boolean =>
  line.length <= 60 && ((STAMP.test(line) && CLEAR.test(line)) || AGO.test(line));

export const timeStamp: CleaningRule = {
  name: 'time-stamp',
  find: (page) => {
    const stamps = page.paragraphs.filter(isStamp).length;
    return wherever(page, (line) => isStamp(line) && (stamps >= FEWEST || ZONED.test(line) || AGO.test(line)));
  },
};
