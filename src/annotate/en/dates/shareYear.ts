/** The year of the second of two dates is that of the first: "from [3 May] to [5 June 2023]", "between [November] and [March 2019]". */
import type { TimeExpression } from '../../../model/language.js';
import { dayOf, isDay, padded, precisionOf } from '../../../text/calendar.js';
import { RANGE_JOINTS } from '../../../text/lexicons/en/dateWords.js';
import { oneOf } from '../../../text/oneOf.js';

const JOINED = new RegExp(
  `^ ?(?:-|–|—|${oneOf([...RANGE_JOINTS, 'and from', 'and then'])})(?: the)?(?: early| late| mid)?[ -]?$|^[-–—]$`,
);

const NAMES_YEAR = /\b\d{4}$/;

/** A first date that would lie after the second is of the year before: "from November to March 2019". */
const withYear = (first: TimeExpression, second: TimeExpression): TimeExpression | undefined => {
  const year = Number(second.value.slice(0, 4));
  const rest = first.value.slice(4);
  const own = first.value.slice(5) > second.value.slice(5, first.value.length) ? year - 1 : year;
  const value = `${padded(own, 4)}${rest}`;
  if (rest.length === 6 && !(isDay(value) && dayOf(own, Number(value.slice(5, 7)), Number(value.slice(8)))))
    return undefined;
  const precision = precisionOf(value);
  const { anchor: _, ...words } = first;
  return { ...words, value, ...(precision === undefined ? {} : { precision }) };
};

const isMonthOrDay = (e: TimeExpression): boolean => e.type === 'DATE' && /^[\dX]{4}-\d\d(?:-\d\d)?$/.test(e.value);

/** Expressions in the order of the text → the same, years shared: `"from [May] to [July 2023]"` (written in 2025) → 2023-05, 2023-07 */
export const shareYears = (text: string, expressions: readonly TimeExpression[]): TimeExpression[] =>
  expressions.map((first, i) => {
    const second = expressions[i + 1];
    if (second === undefined || first.certainty !== 'implied' || !isMonthOrDay(first) || !isMonthOrDay(second))
      return first;
    const words = (e: TimeExpression): string => text.slice(e.start, e.end);
    if (!NAMES_YEAR.test(words(second)) || /\d{4}/.test(words(first))) return first;
    if (!JOINED.test(text.slice(first.end, Math.min(second.start, first.end + 20)))) return first;
    return withYear(first, second) ?? first;
  });
