/**
 * Styles that one of the big mail programs ignores, each with what to do instead. What is used although some program lacks
 * it, because the page reads well without, is listed here with the reason.
 */
import { type Check, notice } from './check.js';
import type { Page } from './page.js';
import { type Declaration, declarationsOf, rulesOf, type StyleRule } from './styleSheet.js';
import { lackedBy } from './unsupported.js';

/** Names of features as caniemail.com has them. */
const WITH_FALLBACK: Readonly<Record<string, string>> = {
  'css-at-media': 'one column is as wide as its mail without it, and headlines keep their size',
  'css-at-media-prefers-color-scheme': 'the light colours stand alone',
  'css-color-scheme': 'the light colours stand alone',
  'css-selector-child': 'addresses what MJML makes, for dark colours only',
  'css-selector-chaining': 'for dark colours only',
  'css-max-height': 'hides the preheader together with display: none, which all of them know',
  'css-opacity': 'hides the preheader together with display: none, which all of them know',
  'css-overflow': 'hides the preheader together with display: none, which all of them know',
  'css-height': 'an image has its height as an attribute, and a line is drawn by its border',
  'css-outline': 'takes a border off linked images that none of ours has',
  'css-word-break': 'words that are wider than the page are rare, and then it scrolls',
  'css-overflow-wrap': 'words that are wider than the page are rare, and then it scrolls',
  'css-word-wrap': 'words that are wider than the page are rare, and then it scrolls',
  'css-word-spacing': 'is normal anyway',
  'css-border-radius': 'corners are square',
  'css-white-space': 'a date may break into two lines',
};

const INSTEAD: readonly (readonly [features: RegExp, remedy: string])[] = [
  [
    /^css-(?:display-|flex|grid|gap|justify|align-items|column|float|clear|position|left-|inset|z-index)/,
    'Lay it out as a table',
  ],
  [/^css-variables/, 'Write the value out'],
  [/^css-pseudo-element/, 'Print the words or the sign in the template'],
  [/^css-(?:pseudo-class|selector)/, 'Give the element a class of its own'],
  [
    /^css-(?:background-|.*gradient|mask|rgba|modern-color|function-light)/,
    'Set a plain background-color or color too',
  ],
  [/^css-(?:unit|function|intrinsic)/, 'Give the value in px'],
  [/^css-at-(?:font-face|import)/, 'End the list of fonts with one that every reader has'],
  [
    /^css-(?:margin|padding|border|inline|block|min-|max-|text-align).*(?:inline|block|logical|start|end)/,
    'Name the sides: left, right, top, bottom',
  ],
];

const instead = (feature: string): string =>
  INSTEAD.find(([features]) => features.test(feature))?.[1] ?? 'See that the page reads well without, or leave it out';

/** Features that are not named like the property that uses them. */
const BY_PROPERTY: readonly (readonly [properties: RegExp, feature: string])[] = [
  [/^--/, 'css-variables'],
  [/^(?:left|right|top|bottom)$/, 'css-left-right-top-bottom'],
  [/^(?:row|column)-gap$/, 'css-gap'],
  [/^grid-template-/, 'css-grid-template'],
  [/^(?:columns|column-(?:width|rule.*|span|fill))$/, 'css-column-layout-properties'],
  [/^margin-(?:inline|block)$/, 'css-margin-inline-block'],
  [/^padding-(?:inline|block)$/, 'css-padding-inline-block'],
  [/^margin-inline-(?:start|end)$/, 'css-margin-inline-start-end'],
  [/^margin-block-(?:start|end)$/, 'css-margin-block-start-end'],
  [/^padding-inline-(?:start|end)$/, 'css-padding-inline-start-end'],
  [/^padding-block-(?:start|end)$/, 'css-padding-block-start-end'],
  [/^border-(?:inline|block)$/, 'css-border-inline-block'],
  [/^border-(?:start|end)-(?:start|end)-radius$/, 'css-border-radius-logical'],
  [/^(?:inline|block)-size$/, 'css-block-inline-size'],
  [/^animation-/, 'css-animation'],
  [/^transition-/, 'css-transition'],
];

const BY_VALUE: readonly (readonly [values: RegExp, feature: string])[] = [
  [/\bvar\(/, 'css-variables'],
  [/\bcalc\(/, 'css-unit-calc'],
  [/\bclamp\(/, 'css-function-clamp'],
  [/\bmin\(/, 'css-function-min'],
  [/\bmax\(/, 'css-function-max'],
  [/\blight-dark\(/, 'css-function-light-dark'],
  [/\brgba\(/, 'css-rgba'],
  [/\b(?:oklch|lch|oklab|lab)\(/, 'css-modern-color'],
  [/\blinear-gradient\(/, 'css-linear-gradient'],
  [/\bradial-gradient\(/, 'css-radial-gradient'],
  [/\bconic-gradient\(/, 'css-conic-gradient'],
  [/(?:^|[\s(])[\d.]+rem\b/, 'css-unit-rem'],
  [/(?:^|[\s(])[\d.]+vw\b/, 'css-unit-vw'],
  [/(?:^|[\s(])[\d.]+vh\b/, 'css-unit-vh'],
  [/(?:^|[\s(])[\d.]+ch\b/, 'css-unit-ch'],
];

const BY_SELECTOR: readonly (readonly [selectors: RegExp, feature: string])[] = [
  [/>/, 'css-selector-child'],
  [/\+/, 'css-selector-adjacent-sibling'],
  [/~(?!=)/, 'css-selector-general-sibling'],
  [/\[/, 'css-selector-attribute'],
  [/\*(?!=)/, 'css-selector-universal'],
  [/\.[\w-]+\./, 'css-selector-chaining'],
];

const matching = (table: readonly (readonly [RegExp, string])[], text: string): readonly string[] =>
  table.filter(([pattern]) => pattern.test(text)).map(([, feature]) => feature);

const ofDeclaration = ({ property, value }: Declaration): readonly string[] => {
  // A prefix asks one program alone, which knows it.
  if (/^(?:mso-|-(?!-))/.test(property)) return [];
  const display = property === 'display' ? /^(?:inline-)?(flex|grid)$/.exec(value)?.[1] : undefined;
  return [
    `css-${property}`,
    ...matching(BY_PROPERTY, property),
    ...matching(BY_VALUE, value.toLowerCase()),
    ...(display === undefined ? [] : [`css-display-${display}`]),
  ];
};

const ofAtRule = (at: string): readonly string[] => {
  const name = /^@([\w-]+)/.exec(at)?.[1];
  if (name === undefined) return [];
  const asked = Array.from(at.matchAll(/\b(prefers-[a-z-]+|orientation|hover)\b/g), (m) => `css-at-media-${m[1]}`);
  return [`css-at-${name}`, ...asked];
};

const ofRule = ({ within, selector, declarations }: StyleRule): readonly string[] => {
  // Mails are seldom printed, and from programs that print what they show.
  if (within.some((at) => /\bprint\b/.test(at))) return [];
  const pseudo = Array.from(selector.matchAll(/(::?)([a-z-]+)/g), ([, colons, name]) =>
    colons === '::' || /^(?:before|after)$/.test(name ?? '')
      ? `css-pseudo-element-${name}`
      : `css-pseudo-class-${name}`,
  );
  return [
    ...within.flatMap(ofAtRule),
    ...pseudo,
    ...matching(BY_SELECTOR, selector),
    ...declarations.flatMap(ofDeclaration),
  ];
};

/** What the styles of a page use, by caniemail’s names; some of them it does not know. */
const usedIn = (page: Page): ReadonlySet<string> => {
  const written = new Set(page.elements.map((e) => e.attributes.get('style') ?? ''));
  const declarations = new Map([...written].flatMap(declarationsOf).map((d) => [`${d.property}:${d.value}`, d]));
  return new Set([
    ...page.styles.flatMap(rulesOf).flatMap(ofRule),
    ...[...declarations.values()].flatMap(ofDeclaration),
  ]);
};

/** A page that uses more needs another plan, not more notices. */
const MOST_TOLD = 5;

export const clientSupport: Check = ({ page }) => {
  const found = [...usedIn(page)]
    .filter((feature) => WITH_FALLBACK[feature] === undefined)
    .flatMap((feature) => {
      const lacking = lackedBy(feature);
      return lacking === undefined ? [] : [{ feature, lacking }];
    })
    .sort((a, b) => (a.feature < b.feature ? -1 : 1));
  const told = found
    .slice(0, MOST_TOLD)
    .map(
      ({ feature, lacking }) =>
        `edition.html uses ${feature.slice('css-'.length)}, which ${lacking} ignores. ${instead(feature)} (https://www.caniemail.com/features/${feature}/).`,
    );
  const more = found.length - told.length;
  return [
    ...told,
    ...(more > 0
      ? [
          `edition.html uses ${more} more features of CSS that one of the big mail programs ignores: ${found
            .slice(MOST_TOLD)
            .map((f) => f.feature.slice('css-'.length))
            .join(', ')}. Take out what the page can do without.`,
        ]
      : []),
  ].map((message) => notice('client-support', 'info', message));
};

/** For the test that the table of reasons is needed. */
export const FALLBACKS: readonly string[] = Object.keys(WITH_FALLBACK);
