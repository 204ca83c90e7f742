import { describe, expect, it } from 'vitest';
import { compareFigures, figureAgrees } from '../../../src/merge/facts/figuresAgree.js';
import type { Figure } from '../../../src/model/language.js';

const figure = (value: number, bound: Figure['bound'] = 'exact', unit = 'home'): Figure => ({
  start: 0,
  end: 1,
  value,
  unit,
  bound,
});

describe('figures that agree', () => {
  it.each([
    ['the same', figure(30), figure(30)],
    ['more than 30, and 32', figure(30, 'at least'), figure(32)],
    ['about 40, and 43', figure(40, 'about'), figure(43)],
    ['145 million, and 145.5 million', figure(145e6), figure(145.5e6)],
  ])('%s', (_name, a, b) => expect(figureAgrees(a, b)).toBe(true));

  it.each([
    ['30, and 47', figure(30), figure(47)],
    ['at most 20, and 47', figure(20, 'at most'), figure(47)],
    ['3, and 4', figure(3), figure(4)],
    ['77, and 84', figure(77), figure(84)],
  ])('must not agree: %s', (_name, a, b) => expect(figureAgrees(a, b)).toBe(false));

  it('compares unit by unit', () => {
    const a = [figure(12), figure(3, 'exact', 'person')];
    const b = [figure(14), figure(3, 'exact', 'person')];
    const seen = compareFigures(a, b);
    expect(seen.shared).toBe(1);
    expect(seen.rivals?.map((f) => f.value)).toEqual([12, 14]);
  });

  it('does not make rivals of durations', () =>
    expect(compareFigures([figure(2, 'exact', 'hour')], [figure(24, 'exact', 'hour')]).rivals).toBeUndefined());
});
