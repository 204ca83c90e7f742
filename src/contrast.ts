/** How far two colours stand apart, and which near colour stands far enough apart. Colours are `#rrggbb`. */

import { contrastOf, type Rgb } from './text/luminance.js';

const channels = (colour: string): Rgb => {
  const at = (i: number): number => Number.parseInt(colour.slice(i, i + 2), 16);
  return [at(1), at(3), at(5)];
};

/** Contrast ratio, WCAG 2.2: `("#000000", "#ffffff")` → 21. */
export const contrast = (a: string, b: string): number => contrastOf(channels(a), channels(b));

const mixed = (colour: string, end: string, share: number): string => {
  const to = channels(end);
  return `#${channels(colour)
    .map((value, i) =>
      Math.round(value + ((to[i] ?? 0) - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};

/** Steps between a colour and black or white. */
const STEPS = 100;

/**
 * The colour nearest to `colour`, darker or lighter, that stands out from `ground` by `ratio`:
 * `("#9a9a9a", "#ffffff", 4.5)` → `"#767676"`. Black or white does for every ground up to 4.58.
 */
export const nearestReadable = (colour: string, ground: string, ratio: number): string => {
  for (let step = 0; step <= STEPS; step++) {
    const near = ['#000000', '#ffffff']
      .map((end) => mixed(colour, end, step / STEPS))
      .find((candidate) => contrast(candidate, ground) >= ratio);
    if (near !== undefined) return near;
  }
  return contrast('#000000', ground) >= contrast('#ffffff', ground) ? '#000000' : '#ffffff';
};
