/** Numbers that count without a noun beside them: "rose to 44 from 36", "a population of 200,000", "another 40", "three of the five jets". */
import type { Figure } from '../../../../model/language.js';
import { COUNTING_NOUNS } from '../../../../text/lexicons/en/boundWords.js';
import {
  AFTER_A_TOTAL,
  AFTER_ANOTHER,
  BEFORE_A_TOTAL,
  BEFORE_NO_PART,
  COUNTED_STATES,
  DEFINITE_WORDS,
  WHOLE_DETERMINERS,
  WHOLE_PRONOUNS,
} from '../../../../text/lexicons/en/figureWords.js';
import { matchesIn } from '../../../../text/matching.js';
import { oneOf } from '../../../../text/oneOf.js';
import { countedNoun } from '../countedNoun.js';
import { isNumberedThing } from '../numberedThing.js';
import { amountOf, boundOf, type FigureRule, LARGE_MAGNITUDE, QUANTITY, rangeBetween } from '../quantity.js';

const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,:/$£€¥₹#@&+-])(?<low>${QUANTITY})(?:(?: to |[-–]| and )(?<high>${QUANTITY}))?(?![\\p{L}\\d:/%°-]|[.,]\\d)`,
  'giu',
);

/** 1,000 and 30 million are written so only where something is counted. */
const LARGE = new RegExp(`\\d,\\d{3}|\\b${LARGE_MAGNITUDE}$`, 'i');
const REACH = 100;
const TO = new RegExp(`\\b${oneOf(BEFORE_A_TOTAL)} $`, 'i');
const TO_GOES_ON = new RegExp(`^ ${oneOf(AFTER_A_TOTAL)}\\b`);
const ANOTHER_GOES_ON = new RegExp(`^ ${oneOf(AFTER_ANOTHER)}\\b`);
const ANOTHER = /\b(?:another|a further|an additional|an estimated) $/i;
const DEFINITE = new RegExp(`\\b${oneOf(DEFINITE_WORDS)} $`, 'i');
const STATES = new RegExp(`^ ${oneOf(COUNTED_STATES)} `);
const OF_WHOLE = new RegExp(`^ of ${oneOf(WHOLE_DETERMINERS)}`);
const OF_THEM = new RegExp(`^ of (?:${oneOf(WHOLE_DETERMINERS)}(?: \\p{L}+)??(?= )|${oneOf(WHOLE_PRONOUNS)}\\b)`, 'u');
const NO_PART = new RegExp(`\\b${oneOf(BEFORE_NO_PART)} $`, 'i');

const counting = (text: string, start: number, end: number, number: string): boolean => {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (isNumberedThing(before)) return false;
  const after = text.slice(end, end + 24);
  if (LARGE.test(number) && !/^ \p{Lu}/u.test(after)) return true;
  // A name or an address goes on behind it.
  if (/^ ?(?:\p{Lu}|\d|[-–])/u.test(after)) return false;
  const clause = before.slice(Math.max(...[...'.;:!?\n'].map((mark) => before.lastIndexOf(mark))) + 1);
  if (TO.test(before) && COUNTING_NOUNS.test(clause) && !/^ \p{Ll}/u.test(after.replace(TO_GOES_ON, ''))) return true;
  if (ANOTHER.test(before) && !/^ \p{Ll}/u.test(after.replace(ANOTHER_GOES_ON, ''))) return true;
  return STATES.test(after) && !DEFINITE.test(before) && !/\p{Lu}\p{L}* $/u.test(before);
};

const partitive = (text: string, start: number, end: number, value: number): Figure[] => {
  const before = text.slice(Math.max(0, start - 24), start);
  const of = OF_THEM.exec(text.slice(end, end + 30));
  if (of === null || NO_PART.test(before) || isNumberedThing(before)) return [];
  const lead = OF_WHOLE.exec(of[0])?.[0].length;
  const rest = text.slice(end + (lead ?? 0), end + 160);
  const behind = lead === undefined ? undefined : countedNoun(rest.replace(NUMBER_FIRST, ''));
  if (lead !== undefined && behind === undefined) return [];
  return [
    {
      start,
      end,
      value,
      ...(behind?.unit === undefined ? {} : { unit: behind.unit }),
      bound: boundOf(text, start, end),
    },
  ];
};
const NUMBER_FIRST = new RegExp(`^ ${QUANTITY}(?= )`, 'i');

/** `"The toll rose to 44 from 36."` → 44, 36; `"Three of the five jets"` → 3 jet; `"aged 44"`, `"Chapter 11"`, `"at 10"` → nothing */
export const bare: FigureRule = (text) =>
  matchesIn(text, NUMBER).flatMap((m): Figure[] => {
    const { low = '', high } = m.groups ?? {};
    const end = m.index + m[0].length;
    const first = m.index + low.length;
    if (high !== undefined) {
      const both = rangeBetween(low, high);
      if (both === undefined || !counting(text, m.index, end, high)) return [];
      // "Raised from 65 to 125": two numbers, of which one was.
      if (!/\bfrom $/i.test(text.slice(Math.max(0, m.index - 5), m.index)))
        return [{ start: m.index, end, ...both, bound: boundOf(text, m.index, end) }];
      return [
        { start: m.index, end: first, value: both.value, bound: 'exact' },
        { start: end - high.length, end, value: both.to, bound: 'exact' },
      ];
    }
    const value = amountOf(low);
    if (value === undefined || /^(?:one|an?|1|zero|0)$/i.test(low) || isYear(low)) return [];
    const part = partitive(text, m.index, first, value);
    if (part.length > 0) return part;
    return counting(text, m.index, end, low)
      ? [{ start: m.index, end, value, ...tollUnit(text, m.index), bound: boundOf(text, m.index, end) }]
      : [];
  });

/** "The death toll rose to 44 from 36": people, both times. */
const tollUnit = (text: string, start: number): { readonly unit?: string } =>
  /\b(?:death toll|deaths|fatalities)\b[^.;:!?\n]*$/i.test(text.slice(Math.max(0, start - REACH), start))
    ? { unit: 'person' }
    : {};

const isYear = (number: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(number);
