/** The period of a business report, told by the day it ended on: "the quarter ended Sept. 30", "its fiscal second quarter to 31 October", "the year ended March 31". */
import { addMonths, monthOf, rangeOf, yearOf } from '../../../../text/calendar.js';
import { QUARTER_ORDINALS } from '../../../../text/lexicons/en/dateWords.js';
import { oneOf } from '../../../../text/oneOf.js';
import { duration, implied, matchesOf, type Recogniser } from '../reading.js';

const QUARTER = new RegExp(
  `\\b(?:(?:the|its|their|a) )?(?:fiscal |financial )?(?:${oneOf(QUARTER_ORDINALS)}[ -])?(?:fiscal |financial )?quarter(?<ended>,? (?:that |which )?(?:ended|ending|to|through) (?:on )?)`,
  'gi',
);
const YEAR =
  /\b(?:the|its|their|a) (?:fiscal |financial |full |first )?year(?<ended>,? (?:that |which )?(?:ended|ending|to|through) (?:on )?)/gi;

/** The quarter of the calendar that holds most of the three months up to a day: `1989-07-31` → `1989-Q2`. */
const quarterUpTo = (day: string): string => {
  const middle = addMonths(`${day.slice(0, 7)}-01`, -1);
  return `${yearOf(middle)}-Q${Math.ceil(monthOf(middle) / 3)}`;
};

/** A fiscal quarter may be any three months, so its number alone names none; the day it ended on does. A year that ended on a day is a length. */
export const reportedPeriod: Recogniser = (reading) => {
  const endOf = (m: RegExpExecArray): string | undefined => {
    const end = reading.at(m.index + m[0].length);
    return end?.precision === 'day' || end?.precision === 'month' ? rangeOf(end.value)?.last : undefined;
  };
  const lengthOf = (m: RegExpExecArray): number => m[0].length - (m.groups?.ended ?? '').length;
  return [
    ...matchesOf(reading.text, QUARTER, (m) => {
      const end = endOf(m);
      return end === undefined ? undefined : { meaning: implied(quarterUpTo(end), reading.today), length: lengthOf(m) };
    }),
    ...matchesOf(reading.text, YEAR, (m) =>
      endOf(m) === undefined ? undefined : { meaning: duration('P1Y'), length: lengthOf(m) },
    ),
  ];
};
