/** Who wrote it and when, as lines of the text: "By Ann Lee, Political Editor", "Published 12:04, 9 November". */
import { BEHIND_WRITER, BYLINE_OPENINGS, BYLINE_ROLES, STAMP_LABELS } from '../../text/lexicons/en/bylines.js';
import { MONTH_ABBREVIATIONS, WEEKDAY_ABBREVIATIONS, WEEKDAY_NAMES } from '../../text/lexicons/en/calendarWords.js';
import { oneOf } from '../../text/oneOf.js';
import { type CleaningRule, isStopped, whole, wordCount } from '../page.js';

const NAME = "[\\p{Lu}][\\p{L}.'’-]*";
const BYLINE = new RegExp(
  `^${oneOf(BYLINE_OPENINGS)}\\s*:?\\s+(?:${NAME}\\s+){0,3}${NAME}(?:$|\\s*[,|•·(–—-]|\\s+${oneOf(BEHIND_WRITER)}\\s)`,
  'iu',
);
/** The name has to begin with a capital: "from failed hopefuls" is no byline. */
const CAPITALISED = /^(?:[Bb]y|BY|[Tt]ext by|[Ww]ords by|[Ww]ritten by|From)\s*:?\s+\p{Lu}/u;
const MONTH = `${oneOf(MONTH_ABBREVIATIONS.keys())}[a-z]*\\.?`;
const DAY = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?(?:\\s+\\d{4})?|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?(?:\\s+\\d{4})?)`;
const TIME = '(?:\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{2,4})?|\\d{1,2}\\s*[ap]\\.?m\\.?)';
const WEEKDAY = `${oneOf([...WEEKDAY_NAMES.keys(), ...WEEKDAY_ABBREVIATIONS.keys()])}\\.?`;
const STAMP = new RegExp(
  `^(?:${WEEKDAY},?\\s*)?(?:${TIME},?\\s*(?:on\\s+)?)?(?:${WEEKDAY},?\\s*)?${DAY}(?:\\s*(?:at|,|-|–|\\||•)?\\s*${TIME})?$`,
  'iu',
);
const STAMPED = new RegExp(
  `^(?:first |last |originally )?${oneOf(STAMP_LABELS)}(?: (?:on|at|in))?\\s*:?\\s*(?:${WEEKDAY}|${DAY}|${TIME}|\\d+\\s+(?:minutes?|hours?|days?)\\s+ago|an? hour ago)`,
  'iu',
);
/** A headline, its time and its agency saved as one line. */
const HEADED_STAMP = new RegExp(`\\b(?:updated|published|posted)\\s*:\\s*${DAY}(?:\\s+${TIME})?`, 'iu');
const AGO =
  /^(?:\d+|an?) (?:min(?:ute)?|hour|day|week)s? ago$|^\d{1,2}[ -]min(?:ute)?s? read$|^(?:reading time|time to read)\b.{0,20}$/i;

const TOP = 4;
const BOTTOM = 3;

const ROLE = `${oneOf(BYLINE_ROLES)}s?`;
const FULL_NAME = `(?:${NAME} ){1,3}${NAME}`;
/** Without "By": "Ann Lee, health editor", "Ann Lee in Oldham". */
const SIGNED = new RegExp(
  `^${FULL_NAME}(?:,? and ${FULL_NAME})?,? (?:[\\p{L} -]{0,40}\\b${ROLE}\\b(?:,? in (?:\\p{Lu}[\\p{L}'’-]+ ?){1,3})?|in (?:\\p{Lu}[\\p{L}'’-]+ ?){1,3})$`,
  'u',
);

const isByline = (line: string): boolean => {
  if (isStopped(line) || wordCount(line) > 20 || /\b(?:said|says|told)\b/.test(line)) return false;
  return (CAPITALISED.test(line) && BYLINE.test(line)) || SIGNED.test(line);
};

/** The day of an article that states none may be proved by such a line, so it stays until something else dates the article. */
const isStamp = (line: string, dated: boolean): boolean => {
  if (AGO.test(line)) return true;
  if (!dated || isStopped(line) || wordCount(line) > 40) return false;
  return STAMP.test(line) || (STAMPED.test(line) && wordCount(line) <= 20) || HEADED_STAMP.test(line);
};

export const byline: CleaningRule = {
  name: 'byline',
  find: (page) => {
    const lines = page.paragraphs;
    const dated = page.draft.publishedAt !== undefined;
    const signs = (line: string): boolean => isByline(line) || isStamp(line, dated);
    const cut = new Set<number>();
    lines.forEach((line, i) => {
      if (STAMPED.test(line) && isStamp(line, dated)) cut.add(i);
    });
    // An edge is counted in lines that stay: what is cut brings the next one to it.
    for (let i = 0, kept = 0; i < lines.length && kept < TOP; i++) {
      if (cut.has(i) || signs(lines[i] ?? '')) cut.add(i);
      else kept++;
    }
    for (let i = lines.length - 1, kept = 0; i >= 0 && kept < BOTTOM; i--) {
      if (cut.has(i) || signs(lines[i] ?? '')) cut.add(i);
      else kept++;
    }
    return [...cut].sort((a, b) => a - b).map((i) => whole(page, i, page.agencies.inLine(lines[i] ?? '')));
  },
};
