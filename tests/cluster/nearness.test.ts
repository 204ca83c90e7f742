import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, nearness } from '../../src/cluster/nearness.js';

describe('nearness', () => {
  it('is whole for one day, the next, and an unknown day', () => {
    expect(nearness(100, 100)).toBe(1);
    expect(nearness(100, 102)).toBe(1);
    expect(nearness(undefined, 100)).toBe(1);
  });

  it('never grows with the distance, and half remains', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (a, b) => {
        const [near, far] = [nearness(0, Math.min(a, b)), nearness(0, Math.max(a, b))];
        expect(near).toBeGreaterThanOrEqual(far);
        expect(far).toBeGreaterThanOrEqual(0.5);
        expect(nearness(a, b)).toBe(nearness(b, a));
      }),
    );
  });
});

describe('dayNumber', () => {
  it.each([
    ['2031-05-01', 22_400],
    ['2031-05-01T12:00:00Z', 22_400.5],
    ['2031-05-01T02:00:00+02:00', 22_400],
    ['yesterday', undefined],
    [undefined, undefined],
  ])('%s → %s', (published, expected) => expect(dayNumber(published)).toBe(expected));
});
