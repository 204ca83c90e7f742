/**
 * The text of one article and its time expressions → the quantities in it with the nouns they count, in the order of the text.
 * Dates, times, lengths of time, ages, scores, ordinals and numbers on things are no figures.
 */
import type { Figure, TimeExpression } from '../../../model/language.js';
import type { FigureRule } from './quantity.js';
import { count } from './rules/count.js';
import { money } from './rules/money.js';
import { percent } from './rules/percent.js';
import { vagueCount } from './rules/vagueCount.js';

/** Where two find overlapping words the earlier one is believed. */
const RULES: readonly FigureRule[] = [money, percent, vagueCount, count];

/** `"Rescuers pulled about 40 people from the mill."`, `[]` → `[{start: 22, end: 31, value: 40, unit: 'person', bound: 'about'}]` */
export const figures = (text: string, dates: readonly TimeExpression[]): Figure[] => {
  /** 1 for each character that a time or a figure has. */
  const taken = new Uint8Array(text.length);
  for (const { start, end, value } of dates) if (/\d|X/.test(value)) taken.fill(1, start, end);
  const found: Figure[] = [];
  for (const rule of RULES) {
    for (const figure of rule(text)) {
      if (taken.subarray(figure.start, figure.end).includes(1)) continue;
      taken.fill(1, figure.start, figure.end);
      found.push(figure);
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
