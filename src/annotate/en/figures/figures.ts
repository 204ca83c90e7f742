/**
 * The text of one article and its time expressions → the quantities in it with the nouns they count, in the order of the text.
 * Dates, times, lengths of time, ages, scores and numbers on things are no figures; neither is what merely comes first.
 */
import type { Figure, TimeExpression } from '../../../model/language.js';
import { CURRENCY_CODES } from '../../../text/lexicons/en/currencies.js';
import { NOTATION_BOUNDS } from '../../../text/lexicons/en/figureWords.js';
import { MEASURE_UNITS, TIME_UNITS } from '../../../text/lexicons/en/measures.js';
import { oneOf } from '../../../text/oneOf.js';
import type { FigureRule } from './quantity.js';
import { attachedUnit } from './rules/attached.js';
import { bare } from './rules/bare.js';
import { count } from './rules/count.js';
import { money } from './rules/money.js';
import { multiple } from './rules/multiple.js';
import { ordinal } from './rules/ordinal.js';
import { percent } from './rules/percent.js';
import { share } from './rules/share.js';
import { vagueCount } from './rules/vagueCount.js';

/** Where two find overlapping words the earlier one is believed. */
const RULES: readonly FigureRule[] = [money, percent, share, multiple, vagueCount, attachedUnit, count, bare, ordinal];

/** `"Rescuers pulled about 40 people from the mill."`, `[]` → `[{start: 22, end: 31, value: 40, unit: 'person', bound: 'about'}]` */
export const figures = (text: string, dates: readonly TimeExpression[]): Figure[] => {
  /** 1 for each character that a time or a figure has. */
  const taken = new Uint8Array(text.length);
  for (const { start, end, value } of dates) {
    // "Three quarters of the staff" are no nine months.
    const isPart = value === 'P3Q' && text.startsWith(' of', end);
    if (/\d|X/.test(value) && !isPart) taken.fill(1, start, end);
  }
  const found: Figure[] = [];
  for (const rule of RULES) {
    for (const figure of rule(text)) {
      if (!Number.isFinite(figure.value) || TIME_UNITS.has(figure.unit ?? '')) continue;
      if (taken.subarray(figure.start, figure.end).includes(1)) continue;
      taken.fill(1, figure.start, figure.end);
      found.push(figure);
    }
  }
  const inOrder = found.sort((a, b) => a.start - b.start);
  return inOrder.filter((figure, i) => !isTwin(text, inOrder[i - 1], figure));
};

const isNotation = (unit: string | undefined): boolean =>
  unit !== undefined && (MEASURE_UNITS.has(unit) || CURRENCY_CODES.has(unit));

const SECOND_NOTATION = new RegExp(`^(?: (?:of )?\\p{Ll}+)? ?\\((?:${oneOf(NOTATION_BOUNDS)} )?$`, 'u');

/** "5 miles (8 km)", "$20m (£15m)": one quantity in two notations is told once, as the text tells it first. */
const isTwin = (text: string, before: Figure | undefined, figure: Figure): boolean =>
  before !== undefined &&
  before.unit !== figure.unit &&
  isNotation(before.unit) &&
  isNotation(figure.unit) &&
  figure.start - before.end < LONGEST_LEAD &&
  SECOND_NOTATION.test(text.slice(before.end, figure.start)) &&
  /^ ?(?:\p{Ll}+ ?)?\)/u.test(text.slice(figure.end, figure.end + 24));

/** From a quantity to its second notation: "miles [wide (about ]8 km)". */
const LONGEST_LEAD = 30;
