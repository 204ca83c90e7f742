/** What a recogniser of time expressions is given, and the small pieces all of them write their findings with. */
import type { TimeExpression } from '../../../model/language.js';
import { precisionOf } from '../../../text/calendar.js';
import { matchesIn } from '../../../text/matching.js';

export interface Reading {
  readonly text: string;
  /** The day "Monday" is counted from, `YYYY-MM-DD`; absent when nothing proves it. */
  readonly today?: string;
  /** Whether 5/6/2025 is the fifth of June. */
  readonly dayFirst: boolean;
  /** The nearest date found before an offset; recognisers of the first pass are given none. */
  readonly before: (offset: number) => TimeExpression | undefined;
  /** The date found that starts at an offset or one "the" further; recognisers of the first pass are given none. */
  readonly at: (offset: number) => TimeExpression | undefined;
}

/** Finds time expressions of one kind in a text; their order and overlaps are not its business. */
export type Recogniser = (reading: Reading) => TimeExpression[];

/** All but the span: what the words mean. */
export type Meaning = Omit<TimeExpression, 'start' | 'end'>;

/** A meaning, and how many characters at the start of the match do not belong to the expression. */
export interface Reach {
  readonly meaning: Meaning;
  readonly skip?: number;
  readonly length?: number;
}

/**
 * The matches of a global pattern, none reaching over a paragraph's end; `meaning` says what one means, or undefined when it
 * means no time.
 */
export const matchesOf = (
  text: string,
  pattern: RegExp,
  meaning: (match: RegExpExecArray) => Meaning | Reach | undefined,
): TimeExpression[] => {
  const out: TimeExpression[] = [];
  for (const match of matchesIn(text, pattern)) {
    const found = meaning(match);
    if (found === undefined) continue;
    const reach: Reach = 'meaning' in found ? found : { meaning: found };
    const start = match.index + (reach.skip ?? 0);
    out.push({ start, end: start + (reach.length ?? match[0].length - (reach.skip ?? 0)), ...reach.meaning });
  }
  return out;
};

/** A date or time with the precision its value has: `stated('2025-05-19')`. */
export const stated = (value: string, anchor?: string): Meaning => dated(value, 'stated', anchor);

/** The same where a choice was made: which year's May, which side of today. */
export const implied = (value: string, anchor?: string): Meaning => dated(value, 'implied', anchor);

const dated = (value: string, certainty: Meaning['certainty'], anchor: string | undefined): Meaning => {
  const precision = precisionOf(value);
  return {
    type: isTimeOfDay(value) ? 'TIME' : 'DATE',
    value,
    certainty,
    ...(precision === undefined ? {} : { precision }),
    ...(anchor === undefined ? {} : { anchor }),
  };
};

const isTimeOfDay = (value: string): boolean => /^[\dX]{4}-[\dXW-]+T/.test(value);

export const duration = (value: string): Meaning => ({ type: 'DURATION', value, certainty: 'stated' });

export const repeated = (value: string): Meaning => ({ type: 'SET', value, certainty: 'stated' });
