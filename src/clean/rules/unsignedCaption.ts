/** Captions without a credit: they point into the picture ("(left)", "in this file photo") or tell in the present what a dated picture shows. */
import { MONTH_ABBREVIATIONS, MONTH_NAMES } from '../../text/lexicons/en/calendarWords.js';
import {
  DEPICTING_VERBS,
  NEVER_DEPICTED,
  PICTURE_GIVEN,
  PICTURE_ORIGINS,
  PICTURE_SIDES,
  PICTURE_WORDS,
  PICTURED_HOW,
  POINTED_SIDES,
} from '../../text/lexicons/en/captions.js';
import { capitalised, oneOf } from '../../text/oneOf.js';
import { byLine, isOpenEnded, isPost, isReported, isStopped, wordCount } from '../page.js';

const SIDES = `(?:${PICTURE_SIDES.join('|')})`;
/** "Mr Reed (pictured)", "Ms Quill (C-R)", "Ms Quill, left, and Mr Reed". */
const POINTING = new RegExp(
  `\\(${SIDES}(?:[ ,-]+${SIDES}){0,2}\\)|, (?:second (?:from )?)?${oneOf(POINTED_SIDES)}(?:,| and\\b)|\\b[Pp]ictured ${oneOf(PICTURED_HOW)}\\b`,
  'u',
);
const PICTURE = `(?:${PICTURE_WORDS.join('|')})`;
/** "in this undated photo", "from this video grab released by …": prose speaks of this picture too, but not of its making. */
const THIS_PICTURE = new RegExp(
  `\\b(?:in|from) this (?:[\\p{L}\\d.,'’-]+ ){0,4}(?:${oneOf(PICTURE_ORIGINS)} (?:\\p{L}+ )?${PICTURE}\\b|${PICTURE}\\b.{0,40}\\b${oneOf(PICTURE_GIVEN)} )`,
  'iu',
);

const MONTH = `(?:${oneOf(capitalised(MONTH_NAMES.keys()))}|${oneOf(capitalised(MONTH_ABBREVIATIONS.keys()))}\\.?)`;
const DATED = new RegExp(
  `,? (?:on )?(?:\\p{L}{3,6}day,? )?(?:${MONTH} \\d{1,2}, \\d{4}|\\d{1,2} ${MONTH},? \\d{4})\\.?$`,
  'u',
);
const DEPICTS = new RegExp(`^[^,.]{3,80} (?:${DEPICTING_VERBS.join('|')})\\b`, 'u');
/** Laws, plans and lives are dated too: "It takes effect on …", "He was born on …". */
const NO_PICTURE = new RegExp(String.raw`\b${oneOf(NEVER_DEPICTED)}\b`);

const MOST_WORDS = 60;
const FEWEST_WORDS = 5;

const isCaption = (line: string): boolean => {
  const length = wordCount(line);
  if (length < FEWEST_WORDS || length > MOST_WORDS || /["“”]/.test(line)) return false;
  const shows =
    (/ this /i.test(line) && THIS_PICTURE.test(line)) ||
    (/\d\.?$/.test(line.slice(-2)) && DATED.test(line) && DEPICTS.test(line) && !NO_PICTURE.test(line)) ||
    (!isStopped(line) && !isOpenEnded(line) && POINTING.test(line));
  return shows && !isReported(line) && !isPost(line);
};

export const unsignedCaption = byLine(
  'unsigned-caption',
  // The first line of a text without a title may be its headline.
  (line, i, { draft }) => (i > 0 || draft.title !== undefined) && isCaption(line),
);
