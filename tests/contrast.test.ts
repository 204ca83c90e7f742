import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, nearestReadable } from '../src/contrast.js';

const colours = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4.0],
    ['#123456', '#123456', 1],
  ])('%s on %s', (a, b, expected) => expect(contrast(a, b)).toBeCloseTo(expected, 1));
});

describe('the nearest colour that can be read', () => {
  test.each([
    ['#1a1b1f', '#ffffff', 4.5, '#1a1b1f'],
    ['#9a9a9a', '#ffffff', 4.5, '#757575'],
    ['#0b4f8a', '#16181c', 4.5, '#5786ae'],
  ])('%s on %s by %f: %s', (colour, ground, ratio, expected) =>
    expect(nearestReadable(colour, ground, ratio)).toBe(expected));

  test('can be read on every ground', () => {
    fc.assert(
      fc.property(colours, colours, fc.constantFrom(3, 4.5), (colour, ground, ratio) => {
        expect(contrast(nearestReadable(colour, ground, ratio), ground)).toBeGreaterThanOrEqual(ratio);
      }),
    );
  });
});
