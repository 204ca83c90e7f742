/** Numbers that count without a noun beside them: "rose to 44 from 36", "a population of 200,000", "another 40", "three of the five jets". */
import type { Figure } from '../../../../model/language.js';
import { COUNTING_NOUNS } from '../../../../text/lexicons/en/boundWords.js';
import { matchesIn } from '../../../../text/matching.js';
import { countedNoun } from '../countedNoun.js';
import { isNumberedThing } from '../numberedThing.js';
import { amountOf, boundOf, type FigureRule, QUANTITY, rangeBetween } from '../quantity.js';

const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,:/$£€¥₹#@&+-])(?<low>${QUANTITY})(?:(?: to |[-–]| and )(?<high>${QUANTITY}))?(?![\\p{L}\\d:/%°-]|[.,]\\d)`,
  'giu',
);

/** 1,000 and 30 million are written so only where something is counted. */
const LARGE = /\d,\d{3}|\b(?:thousand|million|billion|trillion)$/i;
const REACH = 100;
const TO =
  /\b(?:to|from|at|of|reached|reaches|reaching|hit|hitting|was|is|stands|stood|totalled|totaled|by|between|than|least|about|around|over|nearly|above|below|exceeded|passed|topped) $/i;
const ANOTHER = /\b(?:another|a further|an additional|an estimated) $/i;
const DEFINITE =
  /\b(?:the|these|those|all|both|our|other|last|first|top|day|page|chapter|no|nos|aged|age|ages|was|is|turned|at|on|of|in) $/i;
const STATES = /^ (?:were|are|have|had|who (?:were|are|had)|remain(?:ed)?|survived|died) /;
const OF_THEM =
  /^ of (?:(?:the|its|his|her|their|our|those|these)(?: \p{L}+)??(?= )|them\b|whom\b|which\b|those\b|us\b)/u;

const counting = (text: string, start: number, end: number, number: string): boolean => {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (isNumberedThing(before)) return false;
  const after = text.slice(end, end + 24);
  if (LARGE.test(number) && !/^ \p{Lu}/u.test(after)) return true;
  // A name or an address goes on behind it.
  if (/^ ?(?:\p{Lu}|\d|[-–])/u.test(after)) return false;
  const clause = before.slice(Math.max(...[...'.;:!?\n'].map((mark) => before.lastIndexOf(mark))) + 1);
  if (
    TO.test(before) &&
    COUNTING_NOUNS.test(clause) &&
    !/^ \p{Ll}/u.test(
      after.replace(
        /^ (?:from|to|in|on|by|after|as|since|while|and|people|at|or|this|last|for|with|when|were|was|are|have|had|remain)\b/,
        '',
      ),
    )
  )
    return true;
  if (
    ANOTHER.test(before) &&
    !/^ \p{Ll}/u.test(after.replace(/^ (?:in|on|and|were|are|at|have|had|who|from|with)\b/, ''))
  )
    return true;
  return STATES.test(after) && !DEFINITE.test(before) && !/\p{Lu}\p{L}* $/u.test(before);
};

const partitive = (text: string, start: number, end: number, value: number): Figure[] => {
  const before = text.slice(Math.max(0, start - 24), start);
  const of = OF_THEM.exec(text.slice(end, end + 30));
  if (of === null || /\b(?:the|page|chapter|volume|part|article|day|aged?) $/i.test(before) || isNumberedThing(before))
    return [];
  const lead = /^ of (?:the|its|his|her|their|our|those|these)/.exec(of[0])?.[0].length;
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
