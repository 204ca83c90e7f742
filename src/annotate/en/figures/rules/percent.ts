/** Shares and changes: "12 percent", "3.5 %", "two percentage points", "10 to 15 per cent", "between 60 and 70%". */
import type { Figure } from '../../../../model/language.js';
import { PERCENT_NAMES } from '../../../../text/lexicons/en/figureWords.js';
import { matchesIn } from '../../../../text/matching.js';
import { oneOf } from '../../../../text/oneOf.js';
import { shareOf } from '../countedNoun.js';
import { amountOf, boundOf, type FigureRule, QUANTITY, rangeBetween, TO } from '../quantity.js';

const SIGN = `(?: ?%|[ -](?<name>${oneOf(PERCENT_NAMES)})\\b)`;
const BETWEEN = new RegExp(`\\bbetween (?<low>${QUANTITY}) ?%? and (?<high>${QUANTITY})${SIGN}`, 'gi');
const PERCENT = new RegExp(`(?<![\\d.,$€£])(?<low>${QUANTITY})(?:${TO}(?<high>${QUANTITY}))?${SIGN}`, 'gi');
const SIGNED_RANGE = new RegExp(`(?<![\\d.,$€£])(?<low>${QUANTITY})%[-–](?<high>${QUANTITY})%`, 'gi');

const unitOf = (name: string): string =>
  /^percentage/i.test(name) ? 'percentage point' : /^b/i.test(name) ? 'basis point' : 'percent';

const figure = (text: string, m: RegExpExecArray): Figure[] => {
  const { low = '', high, name = '%' } = m.groups ?? {};
  const found = high === undefined ? { value: amountOf(low) } : rangeBetween(low, high);
  if (found?.value === undefined) return [];
  const unit = unitOf(name);
  const start = m.index + m[0].indexOf(low);
  const end = m.index + m[0].length;
  const of = unit === 'percent' ? shareOf(text.slice(end, end + 200)) : {};
  return [{ start, end, ...found, value: found.value, unit, ...of, bound: boundOf(text, start, end) }];
};

/** `"rose 3.5%"` → 3.5 percent; `"a 100-point lead"` → nothing */
export const percent: FigureRule = (text) =>
  [BETWEEN, SIGNED_RANGE, PERCENT].flatMap((pattern) => matchesIn(text, pattern).flatMap((m) => figure(text, m)));
