/** Quarters and halves of a year: "the third quarter", "third-quarter profit", "Q3 2024", "the first half of 2023", "last year's fourth quarter". */
import { monthOf, yearOf } from '../../../../text/calendar.js';
import { QUARTER_ORDINALS, SPORT_CUES } from '../../../../text/lexicons/en/dateWords.js';
import { matchesIn } from '../../../../text/matching.js';
import { parseOrdinal } from '../../../../text/numbers.js';
import { oneOf } from '../../../../text/oneOf.js';
import { passing } from '../../../../text/search.js';
import { implied, type Meaning, matchesOf, type Reading, type Recogniser, stated } from '../reading.js';
import { directionAt } from '../tense.js';

const NTH = `(?<nth>${oneOf(QUARTER_ORDINALS)})`;
const TAIL =
  '(?:,? (?:of |in )?(?:(?<year>(?:1[0-9]|20)\\d\\d)\\b|(?<relative>last|this|next) year\\b|(?<own>the year)\\b(?! (?:to|ended|ending|through|\\d))))?';
const HEAD = "(?:(?:the |its |their )?(?<owner>last|this|next) year['’]s )?";
const QUARTER = new RegExp(
  `\\b${HEAD}(?:(?:the|its|their) )?(?:(?<fiscal>fiscal) )?${NTH}[ -](?<part>(?:quarter|qtr|half)\\b)${TAIL}`,
  'gi',
);
const SHORT =
  /\b(?:(?<letter>Q|H(?=[12]))(?<nth>[1-4])[ -]?(?:of )?(?<year>20\d\d)?|(?<yearBefore>20\d\d)[ -]?(?<letterAfter>Q|H(?=[12]))(?<nthAfter>[1-4]))\b/g;

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const SPORT = new RegExp(`\\b${oneOf(SPORT_CUES)}\\b`, 'gi');

/** How far from a quarter a word tells that it is one of a game, in characters. */
const SPORT_WITHIN = 150;

/** Tells of a place in a text whether games are the talk there. */
const sportIn = (text: string): ((at: number) => boolean) => {
  const cues = matchesIn(text, SPORT);
  return (at) => {
    const next = cues[passing(cues, (cue) => cue.index < at - SPORT_WITHIN)];
    return next !== undefined && next.index + next[0].length <= at + SPORT_WITHIN;
  };
};

const quarterMeant = ({ text, today }: Reading, nth: number, m: RegExpExecArray, letter: 'Q' | 'H' = 'Q'): Meaning => {
  if (today === undefined) return implied(`XXXX-${letter}${nth}`);
  const current = Math.ceil(monthOf(today) / (letter === 'Q' ? 3 : 6));
  const side = directionAt(text, m.index, m.index + m[0].length) ?? 'past';
  const step = side === 'nearer' ? 0 : side === 'past' ? (nth <= current ? 0 : -1) : nth >= current ? 0 : 1;
  // A fourth-quarter charge announced in the third quarter is this year's whatever the tense, and so is the third-quarter loss expected in the fourth.
  const expected = letter === 'Q' && Math.abs(nth - current) === 1 ? 0 : step;
  return implied(`${yearOf(today) + expected}-${letter}${nth}`, today);
};

/** `"third-quarter profit fell"` (October 2025) → 2025-Q3; `"scored in the second half"`, `"a quarter of voters"` → nothing */
export const quarter: Recogniser = (reading) => {
  const isSport = sportIn(reading.text);
  return [
    ...matchesOf(reading.text, QUARTER, (m) => {
      const { nth: word = '', part = '', year, relative, owner, own } = m.groups ?? {};
      const nth = parseOrdinal(word) ?? 1;
      const letter = part.toLowerCase() === 'half' ? 'H' : 'Q';
      if (letter === 'H' && nth > 2) return undefined;
      if (year !== undefined) return stated(`${year}-${letter}${nth}`);
      const step = STEPS[(relative ?? owner ?? '').toLowerCase()];
      if (step !== undefined && reading.today !== undefined) {
        return stated(`${yearOf(reading.today) + step}-${letter}${nth}`, reading.today);
      }
      if ((letter === 'H' && own === undefined) || isSport(m.index)) return undefined;
      return quarterMeant(reading, nth, m, letter);
    }),
    ...matchesOf(reading.text, SHORT, (m) => {
      const nth = Number(m.groups?.nth ?? m.groups?.nthAfter);
      const year = m.groups?.year ?? m.groups?.yearBefore;
      const length = m[0].trimEnd().length;
      const letter = (m.groups?.letter ?? m.groups?.letterAfter) === 'H' ? 'H' : 'Q';
      // "H1" alone is also a visa, a virus and a heading.
      if (year === undefined) return letter === 'H' ? undefined : { meaning: quarterMeant(reading, nth, m), length };
      return { meaning: stated(`${year}-${letter}${nth}`), length };
    }),
  ];
};
