/**
 * Which features of CSS the big mail programs lack, by caniemail's names. A table of facts, taken from caniemail 1.0.5 (MIT);
 * a test holds it to that package, which brings 28 MB of other packages and is therefore no dependency of a build.
 */

const LACKED: readonly (readonly [clients: string, features: string])[] = [
  ['Gmail', 'css-pseudo-class-link'],
  ['Gmail, Apple Mail, Yahoo', 'css-cursor css-text-justify'],
  [
    'Gmail, Outlook for Windows',
    'css-at-supports css-position css-pseudo-class-checked css-pseudo-class-first-child css-pseudo-class-first-of-type css-pseudo-class-hover css-pseudo-class-last-child css-pseudo-class-last-of-type css-pseudo-class-only-child css-pseudo-class-only-of-type css-pseudo-element-first-letter css-pseudo-element-first-line css-pseudo-element-marker css-pseudo-element-placeholder css-text-shadow css-transition css-visibility css-z-index',
  ],
  [
    'Gmail, Outlook for Windows, Apple Mail',
    'css-pseudo-class-active css-pseudo-class-focus css-pseudo-class-target css-pseudo-class-visited',
  ],
  [
    'Gmail, Outlook for Windows, Apple Mail, Yahoo',
    'css-border-inline-block css-border-radius-logical css-hyphenate-limit-chars css-inline-size css-margin-block-start-end css-margin-inline-block css-margin-inline-start-end css-padding-block-start-end css-padding-inline-block css-padding-inline-start-end css-resize',
  ],
  [
    'Gmail, Outlook for Windows, Yahoo',
    'css-accent-color css-align-items css-animation css-aspect-ratio css-at-keyframes css-at-media-device-pixel-ratio css-at-media-hover css-at-media-orientation css-at-media-prefers-color-scheme css-at-media-prefers-reduced-motion css-backdrop-filter css-block-inline-size css-border-image css-border-inline-block-individual css-border-inline-block-longhand css-box-shadow css-clip-path css-color-scheme css-conic-gradient css-display-grid css-filter css-flex-direction css-flex-wrap css-font-stretch css-function-light-dark css-grid-template css-hyphenate-character css-hyphens css-inset css-justify-content css-left-right-top-bottom css-list-style-image css-mask-image css-max-block-size css-max-inline-size css-min-block-size css-min-inline-size css-modern-color css-nesting css-orphans css-outline-offset css-overflow-wrap css-pseudo-class-has css-pseudo-class-lang css-pseudo-class-not css-pseudo-class-nth-child css-pseudo-class-nth-last-child css-pseudo-class-nth-last-of-type css-pseudo-class-nth-of-type css-pseudo-element-after css-pseudo-element-before css-scroll-snap css-shape-margin css-shape-outside css-tab-size css-text-decoration-skip-ink css-text-decoration-thickness css-text-emphasis css-text-emphasis-position css-text-underline-offset css-text-wrap css-transform css-user-select css-variables css-white-space-collapse css-widows',
  ],
  ['Gmail, Yahoo', 'css-at-font-face css-at-import'],
  [
    'Outlook for Windows',
    'css-at-media css-background-image css-background-position css-background-repeat css-background-size css-border-radius css-border-spacing css-caption-side css-clear css-display-flex css-float css-list-style-position css-max-height css-min-height css-min-width css-opacity css-outline css-overflow css-rgba css-selector-adjacent-sibling css-selector-attribute css-selector-chaining css-selector-child css-selector-general-sibling css-selector-universal css-sytem-ui css-table-layout css-text-decoration-color css-text-decoration-line css-text-decoration-style css-unit-vh css-unit-vw css-white-space css-word-spacing css-word-wrap',
  ],
  [
    'Outlook for Windows, Yahoo',
    'css-background-blend-mode css-background-clip css-background-origin css-box-sizing css-column-count css-column-layout-properties css-empty-cells css-font-kerning css-function-clamp css-function-max css-function-min css-gap css-intrinsic-size css-linear-gradient css-mix-blend-mode css-object-fit css-object-position css-radial-gradient css-text-align-last css-text-orientation css-text-overflow css-text-underline-position css-unit-calc css-unit-ch css-unit-initial css-unit-rem css-unit-vmax css-unit-vmin css-writing-mode',
  ],
  ['Yahoo', 'css-height css-word-break'],
];

const CLIENTS: ReadonlyMap<string, string> = new Map(
  LACKED.flatMap(([clients, features]) => features.split(' ').map((feature) => [feature, clients] as const)),
);

/** `"css-float"` → `"Outlook for Windows"`; undefined: all of them know it, or nobody has looked. */
export const lackedBy = (feature: string): string | undefined => CLIENTS.get(feature);
