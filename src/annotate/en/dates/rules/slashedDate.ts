/** Dates of figures alone: "5/19/2025", "19.05.2025", "31-Oct-74". A year must stand in them: "2/15" may be a fraction. */
import { dayOf, padded, yearOf } from '../../../../text/calendar.js';
import { NUMBERED_NO_YEAR } from '../../../../text/lexicons/en/boundWords.js';
import { MONTH_ABBREVIATIONS } from '../../../../text/lexicons/en/calendarWords.js';
import { MONTH_OF_FIGURES_PREPOSITIONS } from '../../../../text/lexicons/en/dateWords.js';
import { oneOf } from '../../../../text/oneOf.js';
import { wordBefore } from '../../wordBefore.js';
import { implied, type Meaning, matchesOf, type Reading, type Recogniser, stated } from '../reading.js';

const SLASHED = /(?<![\d/.$€£-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/g;
const NAMED = new RegExp(
  `(?<![\\d-])(\\d{1,2})-(${oneOf(MONTH_ABBREVIATIONS.keys())})-(\\d{4}|\\d{2})(?![\\d-])`,
  'gi',
);

/** A two-digit year lies at most twenty years ahead of the day of writing. */
const fullYear = (digits: string, today: string | undefined): number | undefined => {
  if (digits.length === 4) return Number(digits);
  if (today === undefined) return undefined;
  const year = Math.floor(yearOf(today) / 100) * 100 + Number(digits);
  return year > yearOf(today) + 20 ? year - 100 : year;
};

const ofParts = (first: number, second: number, year: number, dayFirst: boolean): Meaning | undefined => {
  const usual = dayFirst ? dayOf(year, second, first) : dayOf(year, first, second);
  const other = dayFirst ? dayOf(year, first, second) : dayOf(year, second, first);
  if (usual !== undefined && other !== undefined && usual !== other) return implied(usual);
  const day = usual ?? other;
  return day === undefined ? undefined : stated(day);
};

/** "06/2004": a month and a year of four figures; a bare fraction has no such lower part. */
const MONTH_YEAR = new RegExp(
  `(?<=(?:^|[(:;] ?|\\b${oneOf(MONTH_OF_FIGURES_PREPOSITIONS)} ))(?<month>0?[1-9]|1[0-2])/(?<year>(?:19|20)\\d\\d)(?![\\d/-]|\\.\\d)`,
  'gi',
);

/** "2014/10" behind a lower-case word that is no name of papers: the month of a year, unless the second may be the year after ("2009/10"). */
const YEAR_MONTH = /(?<![\d.,:$€£¥#/-]|\p{L}[-–])(?<year>(?:19|20)\d\d)\/(?<month>0[1-9]|1[0-2])(?![\d%/-]|[.,:]\d)/gu;

const isNumber = (before: string): boolean =>
  /(?:^|\P{L})\p{Lu}[\p{L}.]* $/u.test(before) || NUMBERED_NO_YEAR.has(wordBefore(before));

const yearMonth = ({ text }: Reading) =>
  matchesOf(text, YEAR_MONTH, (m) => {
    const { year = '', month = '' } = m.groups ?? {};
    if ((Number(year) + 1) % 100 === Number(month) || isNumber(text.slice(Math.max(0, m.index - 24), m.index)))
      return undefined;
    return stated(`${year}-${month}`);
  });

const named = ({ text, today }: Reading) =>
  matchesOf(text, NAMED, (m) => {
    const year = fullYear(m[3] ?? '', today);
    const day = year && dayOf(year, MONTH_ABBREVIATIONS.get((m[2] ?? '').toLowerCase()) ?? 0, Number(m[1]));
    return day === undefined || day === 0 ? undefined : stated(day);
  });

/** `"signed on 19/5/2025"` → 2025-05-19; `"version 1.10.30"`, `"192.168.1.1"`, `"a 24/7 service"` → nothing */
export const slashedDate: Recogniser = (reading) => [
  ...matchesOf(reading.text, SLASHED, (m) => {
    // Version numbers look like dotted dates with a short year.
    if (m[4]?.length === 2 && m[2] !== '/') return undefined;
    const year = fullYear(m[4] ?? '', reading.today);
    return year === undefined ? undefined : ofParts(Number(m[1]), Number(m[3]), year, reading.dayFirst);
  }),
  ...matchesOf(reading.text, MONTH_YEAR, (m) => stated(`${m.groups?.year}-${padded(Number(m.groups?.month))}`)),
  ...yearMonth(reading),
  ...named(reading),
];
