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

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** `"Rescuers pulled about 40 people from the mill."`, `[]` → `[{start: 22, end: 31, value: 40, unit: 'person', bound: 'about'}]` */
export const figures = (text: string, dates: readonly TimeExpression[]): Figure[] => {
  const taken: Figure[] = [];
  const times = dates.filter((date) => /\d|X/.test(date.value));
  for (const rule of RULES) {
    const found = rule(text).filter((figure) => !times.some((time) => overlap(time, figure)));
    for (const figure of found) if (!taken.some((other) => overlap(other, figure))) taken.push(figure);
  }
  return taken.sort((a, b) => a.start - b.start);
};
