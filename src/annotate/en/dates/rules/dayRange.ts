/** Several days of one month: "3 and 4 June", "the 13th to 15th of July", "May 3-5, 2023", "June 3 and 4". Each day is an expression of its own. */
import type { TimeExpression } from '../../../../model/language.js';
import { dayOf, padded } from '../../../../text/calendar.js';
import { MONTH_ABBREVIATIONS, MONTH_NAMES } from '../../../../text/lexicons/en/calendarWords.js';
import { RANGE_JOINTS } from '../../../../text/lexicons/en/dateWords.js';
import { STOP_WORDS } from '../../../../text/lexicons/en/stopWords.js';
import { capitalised, oneOf } from '../../../../text/oneOf.js';
import { nearestDay } from '../nearest.js';
import { implied, type Meaning, matchesOf, type Reading, type Recogniser, stated } from '../reading.js';
import { directionAt } from '../tense.js';

const MONTH = `(?:(?<month>${oneOf(capitalised(MONTH_NAMES.keys()))}\\b)|(?<short>${oneOf(capitalised(MONTH_ABBREVIATIONS.keys()))}\\b)\\.?)`;
const DAY = (name: string): string => `(?<${name}>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?`;
const JOIN = `(?:[-–]| (?:-|–|${oneOf(RANGE_JOINTS)}) (?:the )?)`;
const YEAR = '(?<tail>,? (?<year>(?:1[5-9]|20)\\d\\d)\\b)?';
const DAYS_FIRST = new RegExp(
  `(?<![\\d.,:$€£/-])\\b(?:the )?(?<one>${DAY('first')})(?<join>${JOIN})(?<two>${DAY('second')}(?: of)? ${MONTH}${YEAR})`,
  'g',
);
const MONTH_FIRST = new RegExp(
  `\\b(?<one>${MONTH} ${DAY('first')})(?<join>${JOIN})(?<two>${DAY('second')}\\b(?![\\d%:]|[.,]\\d|-\\p{L}| ?[ap]\\.?m\\b)${YEAR})`,
  'gu',
);

const monthNumber = (name: string): number =>
  MONTH_NAMES.get(name.toLowerCase()) ?? MONTH_ABBREVIATIONS.get(name.toLowerCase()) ?? 0;

/** "June 3 and 4 people died": what is counted is no day. */
const isCounted = (after: string): boolean => {
  const word = /^ (\p{L}+)/u.exec(after)?.[1];
  return word !== undefined && !STOP_WORDS.has(word.toLowerCase());
};

const dayMeant = (reading: Reading, m: RegExpExecArray, digits: string | undefined): Meaning | undefined => {
  const { month, short = '', year } = m.groups ?? {};
  const [number, day] = [monthNumber(month ?? short), Number(digits)];
  if (year !== undefined) {
    const value = dayOf(Number(year), number, day);
    return value === undefined ? undefined : stated(value);
  }
  if (dayOf(2024, number, day) === undefined) return undefined;
  const { text, today } = reading;
  if (today === undefined) return implied(`XXXX-${padded(number)}-${padded(day)}`);
  const near = nearestDay(today, number, day, directionAt(text, m.index, m.index + m[0].length) ?? 'past');
  return near === undefined ? undefined : implied(near, today);
};

const isRange = ({ first, second }: Record<string, string | undefined>): boolean => Number(first) < Number(second);

/** Both days of each match: where the first begins, what lies between them. */
const daysOf = (reading: Reading, pattern: RegExp): TimeExpression[] =>
  [1, 2].flatMap((nth) =>
    matchesOf(reading.text, pattern, (m) => {
      const { first, second, one = '', join = '', two = '', tail } = m.groups ?? {};
      if (!isRange({ first, second })) return undefined;
      const counted = pattern === MONTH_FIRST && tail === undefined;
      if (counted && isCounted(reading.text.slice(m.index + m[0].length, m.index + m[0].length + 30))) return undefined;
      const meaning = dayMeant(reading, m, nth === 1 ? first : second);
      if (meaning === undefined) return undefined;
      const lead = m[0].length - one.length - join.length - two.length;
      return nth === 1
        ? { meaning, length: lead + one.length }
        : { meaning, skip: lead + one.length + join.length, length: two.length };
    }),
  );

/** `"sat on 3 and 4 June"` (July 2025) → 2025-06-03, 2025-06-04; `"June 3 and 4 people died"`, `"3-1 May"` → nothing */
export const dayRange: Recogniser = (reading) => [...daysOf(reading, DAYS_FIRST), ...daysOf(reading, MONTH_FIRST)];
