/** How bright a colour is to an eye, and how far two stand apart (WCAG 2.2, 1.4.3). */

/** Red, green and blue, 0..255. */
export type Rgb = readonly [number, number, number];

/** Relative luminance: 0 for black, 1 for white. */
const luminance = (colour: Rgb): number => {
  const [r, g, b] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio: black and white → 21. */
export const contrastOf = (a: Rgb, b: Rgb): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
