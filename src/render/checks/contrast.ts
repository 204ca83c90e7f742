/**
 * Text that hardly stands out from its ground, in light colours and in those that the page sets for dark ones. Computed
 * from the styles of the page as a mail program applies them; where a colour is not known, nothing is said.
 */

import { contrastOf, type Rgb } from '../../text/luminance.js';
import { type Check, notice, placeOf, shortened } from './check.js';
import { colourOf, over } from './colours.js';
import { isHidden, ownWords, type PageElement } from './page.js';
import { declarationsOf, rulesOf, type Selector, selectorOf } from './styleSheet.js';

/** WCAG 2.2, 1.4.3. */
const ENOUGH = 4.5;
const ENOUGH_FOR_LARGE = 3;
/** 18 pt, and 14 pt of bold text. */
const LARGE_PX = 24;
const LARGE_BOLD_PX = 18.66;

/** What a browser shows where a page says nothing. */
const DEFAULTS = {
  light: { text: [0, 0, 0], ground: [255, 255, 255], link: [0, 0, 238] },
  dark: { text: [255, 255, 255], ground: [18, 18, 18], link: [158, 158, 255] },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Rgb>>>>;

type Scheme = keyof typeof DEFAULTS;

/** What a rule, or an element's own style, sets of what is asked for here. */
interface Setting {
  readonly selector: Selector | undefined;
  readonly property: 'color' | 'background' | 'font-size' | 'font-weight';
  readonly value: string;
  /** Who wins: important before not, own style before rules, then the more specific, then the later. */
  readonly weight: readonly [important: number, own: number, specificity: number, order: number];
}

const settingsOf = (
  style: ReturnType<typeof declarationsOf>,
  selector: Selector | undefined,
  order: number,
): Setting[] =>
  style.flatMap(({ property, value, important }) => {
    const weight = [Number(important), Number(selector === undefined), selector?.specificity ?? 0, order] as const;
    const one = (name: Setting['property'], of = value): Setting => ({ selector, property: name, value: of, weight });
    if (property === 'color' || property === 'font-size' || property === 'font-weight') return [one(property)];
    if (property === 'background-color' || property === 'background') return [one('background')];
    if (property === 'font') {
      const size = /(?:^|\s)([\d.]+(?:px|em|rem|pt|%))/.exec(value)?.[1];
      const bold = /\b(?:bold|[6-9]00)\b/.test(value) ? 'bold' : 'normal';
      return [one('font-weight', bold), ...(size === undefined ? [] : [one('font-size', size)])];
    }
    return [];
  });

const heavier = (a: Setting, b: Setting): number => {
  for (let i = 0; i < a.weight.length; i++) {
    const difference = (a.weight[i] ?? 0) - (b.weight[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** Whether rules inside these at-rules apply to a wide screen in the scheme. */
const applies = (within: readonly string[], scheme: Scheme): boolean =>
  within.every((at) => {
    const prefers = /prefers-color-scheme\s*:\s*(\w+)/.exec(at)?.[1];
    if (prefers !== undefined) return prefers === scheme;
    return /^@media\b/.test(at) && !/\bprint\b|max-width/.test(at);
  });

interface Look {
  readonly text: Rgb | undefined;
  readonly ground: Rgb | undefined;
  readonly sizePx: number;
  readonly bold: boolean;
}

const UNIT_PX: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, rem: 16 };

const sizeOf = (value: string, inherited: number): number => {
  const m = /^([\d.]+)(px|pt|rem|em|%)$/.exec(value === '0' ? '0px' : value);
  if (m === null) return inherited;
  const [, number, unit = ''] = m;
  const n = Number(number);
  return unit === 'em' ? n * inherited : unit === '%' ? (n / 100) * inherited : n * (UNIT_PX[unit] ?? 1);
};

const HEADING_PX: Readonly<Record<string, number>> = { h1: 32, h2: 24, h3: 18.72, h4: 16 };

/** The looks of elements in one scheme, each worked out once. */
const looksIn = (rules: readonly Setting[], scheme: Scheme): ((element: PageElement) => Look) => {
  const known = new Map<PageElement, Look>();
  const look = (element: PageElement): Look => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const defaults = DEFAULTS[scheme];
    const { name, attributes } = element;
    const from: Look =
      element.parent === undefined
        ? { text: defaults.text, ground: defaults.ground, sizePx: 16, bold: false }
        : look(element.parent);
    const own = settingsOf(declarationsOf(attributes.get('style') ?? ''), undefined, 0);
    const set = new Map<Setting['property'], Setting>();
    for (const setting of [...rules, ...own]) {
      if (setting.selector?.matches(element) === false) continue;
      const other = set.get(setting.property);
      if (other === undefined || heavier(setting, other) >= 0) set.set(setting.property, setting);
    }
    const ground = set.get('background')?.value ?? attributes.get('bgcolor');
    const text = set.get('color')?.value ?? attributes.get('color');
    const weight = set.get('font-weight')?.value;
    const painted = ground === undefined ? from.ground : over(colourOf(ground), from.ground);
    const made: Look = {
      ground: painted,
      text:
        text === undefined || text === 'inherit'
          ? name === 'a' && text === undefined
            ? defaults.link
            : from.text
          : over(colourOf(text), painted),
      sizePx: sizeOf(set.get('font-size')?.value ?? '', HEADING_PX[name] ?? from.sizePx),
      bold: weight === undefined ? from.bold || /^(?:h[1-6]|b|strong|th)$/.test(name) : /bold|[6-9]00/.test(weight),
    };
    known.set(element, made);
    return made;
  };
  return look;
};

const hex = (colour: Rgb): string => `#${colour.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`;

export const contrast: Check = ({ page }) => {
  const sheets = page.styles.flatMap(rulesOf);
  const schemes: readonly Scheme[] = sheets.some(({ within }) =>
    within.some((at) => at.includes('prefers-color-scheme')),
  )
    ? ['light', 'dark']
    : ['light'];
  const worded = page.elements.filter((e) => ownWords(e) !== '' && !isHidden(e) && isShown(e));
  return schemes.flatMap((scheme) => {
    const rules = sheets
      .filter(({ within }) => applies(within, scheme))
      .flatMap(({ selector, declarations }, i) => settingsOf(declarations, selectorOf(selector), i));
    const look = looksIn(rules, scheme);
    const told = new Map<string, string>();
    for (const element of worded) {
      const { text, ground, sizePx, bold } = look(element);
      if (text === undefined || ground === undefined || sizePx < 2) continue;
      const needed = sizePx >= (bold ? LARGE_BOLD_PX : LARGE_PX) ? ENOUGH_FOR_LARGE : ENOUGH;
      const ratio = contrastOf(text, ground);
      const pair = `${hex(text)} on ${hex(ground)}`;
      if (ratio >= needed || told.has(pair)) continue;
      told.set(
        pair,
        `${placeOf(element)}: in ${scheme} colours “${shortened(ownWords(element))}” is ${pair}, ${ratio.toFixed(1)} to 1 where ${needed} are needed. Set them further apart: the theme in edition.yaml, or styles.mjml.`,
      );
    }
    return [...told.values()].map((message) => notice('contrast', 'warning', message));
  });
};

const UNSEEN: ReadonlySet<string> = new Set(['head', 'title', 'style', 'script', 'html']);

const isShown = (element: PageElement): boolean => !UNSEEN.has(element.name);
