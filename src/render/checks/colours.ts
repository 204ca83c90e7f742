/** Colours as style sheets write them, and how far two stand apart. */

import type { Rgb } from '../../text/luminance.js';

interface Paint {
  readonly rgb: Rgb;
  /** 0..1 */
  readonly alpha: number;
}

const NAMED: Readonly<Record<string, Rgb>> = {
  black: [0, 0, 0],
  white: [255, 255, 255],
  gray: [128, 128, 128],
  grey: [128, 128, 128],
  silver: [192, 192, 192],
  red: [255, 0, 0],
  navy: [0, 0, 128],
  blue: [0, 0, 255],
  green: [0, 128, 0],
};

const TRANSPARENT: Paint = { rgb: [0, 0, 0], alpha: 0 };

/** `"#abc"`, `"rgba(0, 0, 0, 0.5)"`, `"white"`; undefined for an image, a gradient or a name that is not known here. */
export const colourOf = (written: string): Paint | undefined => {
  const value = written.trim().toLowerCase();
  if (value === 'transparent' || value === 'none') return TRANSPARENT;
  const named = NAMED[value];
  if (named !== undefined) return { rgb: named, alpha: 1 };
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(value);
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(value);
  const digits = long ?? short;
  if (digits !== null) {
    const [r = 0, g = 0, b = 0] = digits.slice(1).map((d) => Number.parseInt(d.length === 1 ? d + d : d, 16));
    return { rgb: [r, g, b], alpha: 1 };
  }
  const m = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+))?\s*\)$/.exec(value);
  return m === null
    ? undefined
    : { rgb: [Number(m[1]), Number(m[2]), Number(m[3])], alpha: m[4] === undefined ? 1 : Number(m[4]) };
};

/** What is seen of a paint on a ground; undefined where one of them is not known. */
export const over = (paint: Paint | undefined, ground: Rgb | undefined): Rgb | undefined => {
  if (paint === undefined || paint.alpha === 1) return paint?.rgb;
  if (ground === undefined) return undefined;
  const mixed = (i: 0 | 1 | 2): number => paint.rgb[i] * paint.alpha + ground[i] * (1 - paint.alpha);
  return [mixed(0), mixed(1), mixed(2)];
};
