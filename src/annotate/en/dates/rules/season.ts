/** Seasons, with their year or counted from the day of writing: "spring 2021", "last summer", "the winter of 1978", "in the autumn". */
import { monthOf, yearOf } from '../../../../text/calendar.js';
import { SEASONS } from '../../../../text/lexicons/en/calendarWords.js';
import { AFTER_NO_SEASON, SEASON_PREPOSITIONS, WHICH_SEASON } from '../../../../text/lexicons/en/dateWords.js';
import { oneOf } from '../../../../text/oneOf.js';
import { implied, type Meaning, matchesOf, type Reading, type Recogniser, stated } from '../reading.js';
import { directionAt } from '../tense.js';

const SEASON = new RegExp(
  `\\b(?:(?<which>${oneOf(WHICH_SEASON)})[ -])?(?<name>${oneOf(SEASONS.keys())})\\b(?:(?: of|,)? (?<year>(?:1[0-9]|20)\\d\\d)\\b)?`,
  'gi',
);

const PREPOSITION = new RegExp(`^${oneOf(SEASON_PREPOSITIONS)} ?`);
const NO_SEASON = new RegExp(`^ ${oneOf(AFTER_NO_SEASON)}\\b`);

/** First month of each; winter counts to the year it begins in. */
const BEGINS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const seasonOf = (today: string, code: string, which: string, reading: Reading, m: RegExpExecArray): Meaning => {
  const year = yearOf(today);
  const begins = BEGINS[code] ?? 1;
  const begun = monthOf(today) >= begins;
  const under = begun && monthOf(today) < begins + 3;
  // In January and February the winter under way began the year before.
  if (code === 'WI' && monthOf(today) < 3) return implied(`${which === 'next' ? year : year - 1}-WI`, today);
  if (which === 'this') return stated(`${year}-${code}`, today);
  const side =
    which.startsWith('last') || which === 'this past'
      ? 'past'
      : which === 'next' || which === 'this coming'
        ? 'future'
        : directionAt(reading.text, m.index, m.index + m[0].length);
  if (side === 'future') return implied(`${begun ? year + 1 : year}-${code}`, today);
  const own = which === 'last' && under ? false : begun;
  return implied(`${own ? year : year - 1}-${code}`, today);
};

/** `"since last summer"` (May 2025) → 2024-SU; `"prices fall"`, `"a hot spring"` → nothing */
export const season: Recogniser = (reading) =>
  matchesOf(reading.text, SEASON, (m) => {
    const { which: written, name = '', year } = m.groups ?? {};
    const code = SEASONS.get(name.toLowerCase()) ?? 'SP';
    const which = written?.toLowerCase() ?? '';
    const preposition = PREPOSITION.exec(which)?.[0] ?? '';
    if (year !== undefined) return { meaning: stated(`${year}-${code}`), skip: preposition.length };
    // "the fall of the wall", "the spring that feeds the river".
    if (which === '' || which === 'the' || which === 'by') return undefined;
    if (NO_SEASON.test(reading.text.slice(m.index + m[0].length))) return undefined;
    const meaning =
      reading.today === undefined ? implied(`XXXX-${code}`) : seasonOf(reading.today, code, which, reading, m);
    return { meaning, skip: preposition.length };
  });
