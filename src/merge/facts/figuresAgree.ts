/** Whether two sentences that count the same thing count it alike, hedges and rounding allowed. Does not tell what is counted beyond the unit. */
import type { Figure } from '../../model/language.js';

/** "About 40" covers 36 to 44. A tenth is how far desks round. */
const ROUNDING = 0.1;

const interval = (f: Figure): readonly [number, number] => {
  const top = f.to ?? f.value;
  if (f.bound === 'about') return [f.value * (1 - ROUNDING), top * (1 + ROUNDING)];
  if (f.bound === 'at least') return [f.value, top * (1 + ROUNDING)];
  if (f.bound === 'at most') return [f.value * (1 - ROUNDING), top];
  return [f.value, top];
};

/** How far a figure may be from the round one that stands for it. */
const NEAR = 0.025;

/** A round figure stands for what rounds to it: 145 million for 145.5 million, and not 30 for 34. */
const roundsTo = (round: number, exact: number): boolean => {
  let unit = 1;
  while (round !== 0 && round % (unit * 10) === 0) unit *= 10;
  const far = Math.abs(round - exact);
  return unit >= 10 && far <= unit / 2 && far <= NEAR * round;
};

/** `more than 30` and `about 31` → true; `30` and `47` → false. */
export const figureAgrees = (a: Figure, b: Figure): boolean => {
  const [a0, a1] = interval(a);
  const [b0, b1] = interval(b);
  return (a0 <= b1 && b0 <= a1) || roundsTo(a.value, b.value) || roundsTo(b.value, a.value);
};

/** Counted words that say how long, how old or how far: sentences on one event hold several of them that differ. */
const LOOSE_UNITS = new Set([
  'hour',
  'minute',
  'day',
  'week',
  'month',
  'year',
  'mile',
  'kilometre',
  'metre',
  'foot',
  'year-old',
  "o'clock",
]);

/** What two figures have to have in common to be compared; a third of voters and the third vote have nothing. */
export const countedBy = (f: Figure): string | undefined => {
  if (f.unit === undefined || f.unit === 'ordinal' || f.unit === 'fold') return undefined;
  return f.unit === 'share' ? `share of ${f.of ?? ''}` : f.unit;
};

export interface FigureComparison {
  /** Figures of one unit that agree. */
  readonly shared: number;
  /** A pair of figures of one unit, of which none agrees: the sentences are rivals. */
  readonly rivals?: readonly [Figure, Figure];
}

/** Compares unit by unit: `12 homes burnt, 3 hurt` with `14 homes burnt, 3 hurt` → one shared, the homes are rivals. */
export const compareFigures = (a: readonly Figure[], b: readonly Figure[]): FigureComparison => {
  let shared = 0;
  let rivals: readonly [Figure, Figure] | undefined;
  for (const key of new Set(a.map(countedBy))) {
    if (key === undefined) continue;
    const [left, right] = [a.filter((f) => countedBy(f) === key), b.filter((f) => countedBy(f) === key)];
    const [l, r] = [left[0], right[0]];
    if (!l || !r) continue;
    if (left.some((x) => right.some((y) => figureAgrees(x, y)))) shared++;
    else if (!LOOSE_UNITS.has(key)) rivals ??= [l, r];
  }
  return rivals ? { shared, rivals } : { shared };
};
