/** A month, with or without its year: "February 2022", "in February", "last May", "June of last year", "this September". */
import { addMonths, padded, yearOf } from '../../../../text/calendar.js';
import { MONTH_ABBREVIATIONS, MONTH_NAMES } from '../../../../text/lexicons/en/calendarWords.js';
import {
  MARCHING_TO,
  MONTH_PREPOSITIONS,
  MONTHS_ALSO_WORDS,
  WHICH_ONE,
} from '../../../../text/lexicons/en/dateWords.js';
import { capitalised, oneOf } from '../../../../text/oneOf.js';
import { isNamedAfter } from '../namedAfter.js';
import { nearestMonth } from '../nearest.js';
import { implied, type Meaning, matchesOf, type Reading, type Recogniser, stated } from '../reading.js';
import { directionAt } from '../tense.js';

const NAME = `(?<name>${oneOf(capitalised([...MONTH_NAMES.keys(), ...MONTH_ABBREVIATIONS.keys()]))})`;
const MONTH = new RegExp(
  `(?:\\b(?<which>${oneOf([...WHICH_ONE, ...capitalised(WHICH_ONE)])}) )?\\b${NAME}\\b(?<stop>\\.?)` +
    `(?:,? (?:of |in )?(?<year>(?:1[0-9]|20)\\d\\d)\\b(?! GMT|,\\d{3})|,? (?:of )?(?<relative>last|this|next) year| (?<second>after next|before last)\\b)?`,
  'g',
);

/** These are names and verbs too: alone they need a word before them that only a date takes. */
const BEFORE_A_MONTH = new RegExp(`(?:\\b${oneOf(MONTH_PREPOSITIONS)}[ -]|['’]s )$`, 'iu');
const MARCHING = new RegExp(`^ ${oneOf(MARCHING_TO)} (?:the )?\\p{Lu}`, 'u');

const monthNumber = (name: string): number => MONTH_NAMES.get(name) ?? MONTH_ABBREVIATIONS.get(name) ?? 0;

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const isBareMonth = (text: string, start: number, end: number, name: string, abbreviated: boolean): boolean => {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 24);
  if (MARCHING.test(after) && name === 'march' && !/\bin $/.test(before)) return false;
  if (abbreviated || MONTHS_ALSO_WORDS.has(name)) {
    if (!BEFORE_A_MONTH.test(before)) return false;
    // "of June Carter", "and April Hill": a name goes on with a capital.
    if (/^ \p{Lu}\p{Ll}/u.test(after)) return false;
  }
  return true;
};

/** "reports earnings in mid-January", in December: the month ahead, rather than the one most of a year ago. */
const isClose = (month: number, current: number): boolean => (month - current + 12) % 12 <= MONTHS_CLOSE;
const MONTHS_CLOSE = 2;

const chosen = ({ text, today }: Reading, month: number, which: string | undefined, m: RegExpExecArray): Meaning => {
  if (today === undefined) return implied(`XXXX-${padded(month)}`);
  const current = Number(today.slice(5, 7));
  if (which === 'last' || which === 'this past') {
    // In March, "last February" is the year before: the one just over would be "last month" or plain "February".
    const back = month < current - 1 ? 0 : -1;
    return implied(`${yearOf(today) + back}-${padded(month)}`, today);
  }
  if (which === 'next') return implied(`${yearOf(today) + (month > current ? 0 : 1)}-${padded(month)}`, today);
  if (which !== undefined) return stated(`${yearOf(today)}-${padded(month)}`, today);
  const side = directionAt(text, m.index, m.index + m[0].length) ?? (isClose(month, current) ? 'future' : 'past');
  return implied(nearestMonth(today, month, side), today);
};

const relativeYear = (today: string | undefined, month: number, relative: string): Meaning =>
  today === undefined
    ? implied(`XXXX-${padded(month)}`)
    : stated(`${yearOf(today) + (STEPS[relative] ?? 0)}-${padded(month)}`, today);

/** `"fled in February"` (written in May 2025) → 2025-02, implied; `"may resign"`, `"the March on Selma"`, `"Ms. June Hale"` → nothing */
export const month: Recogniser = (reading) =>
  matchesOf(reading.text, MONTH, (m) => {
    const { which, name: written = '', stop = '', year, relative, second } = m.groups ?? {};
    const name = written.toLowerCase();
    const number = monthNumber(name);
    if (year !== undefined) return stated(`${year}-${padded(number)}`);
    if (relative !== undefined) return relativeYear(reading.today, number, relative);
    if (second !== undefined && reading.today !== undefined) {
      const side = second === 'after next' ? 'future' : 'past';
      const near = nearestMonth(addMonths(reading.today, side === 'future' ? 1 : -1), number, side);
      return stated(`${yearOf(near) + (side === 'future' ? 1 : -1)}${near.slice(4)}`, reading.today);
    }
    const abbreviated = !MONTH_NAMES.has(name);
    const end = m.index + m[0].length;
    const numbered = /^ \d{1,2}\b/.exec(reading.text.slice(end, end + 4))?.[0].length ?? 0;
    if (isNamedAfter(reading.text, m.index, end + numbered)) return undefined;
    if (which === undefined && !isBareMonth(reading.text, m.index, end - stop.length, name, abbreviated))
      return undefined;
    const meaning = chosen(reading, number, which?.toLowerCase(), m);
    return { meaning, length: m[0].length - (abbreviated ? 0 : stop.length) };
  });
