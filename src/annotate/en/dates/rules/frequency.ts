/** What happens again and again: "every Monday", "each month", "twice a week", "weekly", "on Sundays". */
import { padded } from '../../../../text/calendar.js';
import {
  FREQUENCIES,
  MONTH_NAMES,
  PARTS_OF_DAY,
  SEASONS,
  WEEKDAY_NAMES,
} from '../../../../text/lexicons/en/calendarWords.js';
import { AFTER_NO_RATE, DAY_PERIODS, RATED_THINGS, REPEATED_PERIODS } from '../../../../text/lexicons/en/dateWords.js';
import { NUMBER_IN_FIGURES, NUMBER_IN_WORDS } from '../../../../text/numbers.js';
import { oneOf } from '../../../../text/oneOf.js';
import { countOf, durationValue, unitNamed } from '../amount.js';
import { matchesOf, type Recogniser, repeated } from '../reading.js';

const UNITS = oneOf(REPEATED_PERIODS);
const EVERY = new RegExp(
  `\\b(?:every|each)(?: (?<count>other|few|couple of|${NUMBER_IN_FIGURES}|${NUMBER_IN_WORDS}))? (?:(?<unit>${UNITS})s?|(?<weekday>${oneOf(WEEKDAY_NAMES.keys())})|(?<month>${oneOf(MONTH_NAMES.keys())})|(?<season>${oneOf(SEASONS.keys())}))\\b`,
  'gi',
);
const PER = new RegExp(
  `\\b(?:once|twice|(?:${NUMBER_IN_FIGURES}|${NUMBER_IN_WORDS}|several|many) times) (?:a|an|per|each|every) (?<unit>${UNITS})\\b`,
  'gi',
);
/** After an amount: "$5 a day", "40,000 copies a year". */
const RATE = new RegExp(
  `(?<=(?:\\d|${oneOf(RATED_THINGS)}|%|\\p{L}\\p{L}s) )(?:a|per) (?<unit>${oneOf(DAY_PERIODS)})\\b(?! ${oneOf(AFTER_NO_RATE)})`,
  'gu',
);
const ADVERB = new RegExp(`\\b(?:${oneOf(FREQUENCIES.keys())}|annual)\\b`, 'gi');
const WEEKDAYS = new RegExp(
  `\\b(?:on )?(?<weekday>${oneOf(WEEKDAY_NAMES.keys())})s(?: ${oneOf(PARTS_OF_DAY.keys())}s?)?\\b`,
  'gi',
);

const ofUnit = (word: string | undefined, count: number | undefined): string | undefined => {
  const unit = unitNamed(word ?? '');
  return unit && durationValue(count, unit);
};

/** `"meets every Monday"` → XXXX-WXX-1; `"twice a week"` → P1W; `"the Daily Herald"`, `"a year ago"` → nothing */
export const frequency: Recogniser = ({ text }) => [
  ...matchesOf(text, EVERY, (m) => {
    const { count, unit, weekday, month, season } = m.groups ?? {};
    if (weekday !== undefined) return repeated(`XXXX-WXX-${WEEKDAY_NAMES.get(weekday.toLowerCase())}`);
    if (month !== undefined) return repeated(`XXXX-${padded(MONTH_NAMES.get(month.toLowerCase()) ?? 0)}`);
    if (season !== undefined) return repeated(`XXXX-${SEASONS.get(season.toLowerCase())}`);
    const lower = count?.toLowerCase();
    const value = ofUnit(
      unit,
      lower === undefined ? 1 : lower === 'other' ? 2 : lower === 'few' ? undefined : countOf(lower),
    );
    return value === undefined ? undefined : repeated(value);
  }),
  ...[PER, RATE].flatMap((pattern) =>
    matchesOf(text, pattern, (m) => {
      const value = ofUnit(m.groups?.unit, 1);
      return value === undefined ? undefined : repeated(value);
    }),
  ),
  ...matchesOf(text, ADVERB, (m) => {
    // "The Daily Herald", "Capital Weekly": names of papers.
    if (/^\p{Lu}/u.test(m[0]) && !/(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(0, m.index - 3), m.index)))
      return undefined;
    if (/^[ -]\p{Lu}/u.test(text.slice(m.index + m[0].length)) && /^\p{Lu}/u.test(m[0])) return undefined;
    return repeated(FREQUENCIES.get(m[0].toLowerCase()) ?? 'P1Y');
  }),
  ...matchesOf(text, WEEKDAYS, (m) => {
    const skip = /^on /i.test(m[0]) ? 3 : 0;
    return { meaning: repeated(`XXXX-WXX-${WEEKDAY_NAMES.get((m.groups?.weekday ?? '').toLowerCase())}`), skip };
  }),
];
