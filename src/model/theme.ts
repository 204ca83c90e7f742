/** How an edition looks, as `theme` in `edition.yaml` says: validated, so that every value may stand in a style sheet as it is. */

/** Colours as `#rrggbb`. */
export interface Palette {
  readonly text: string;
  /** Roles, outlets, dates: what is read second. */
  readonly muted: string;
  readonly ground: string;
  /** Kickers, the line of a timeline, bars. */
  readonly accent: string;
  readonly link: string;
  /** Lines between parts. */
  readonly rule: string;
}

/** What an owner gets who chooses no colours. */
export const DEFAULT_PALETTES: { readonly light: Palette; readonly dark: Palette } = {
  light: {
    text: '#1a1b1f',
    muted: '#5a5c63',
    ground: '#ffffff',
    accent: '#9a3412',
    link: '#0b4f8a',
    rule: '#8f8b83',
  },
  dark: {
    text: '#ecebe7',
    muted: '#a9abb2',
    ground: '#16181c',
    accent: '#f0a37e',
    link: '#8cc0f5',
    rule: '#6b6e76',
  },
};

/** The role of a colour: `"accent"`. */
export type Tone = keyof Palette;

export interface Logo {
  /** An https address: mail programs show no other. */
  readonly url: string;
  /** Read where images are off. */
  readonly alt: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

export interface Theme {
  readonly light: Palette;
  /** For mail programs that obey a reader's dark mode; the light one stands alone everywhere else. */
  readonly dark: Palette;
  /** Font stacks without quotation marks, a generic family last: `Georgia, Times New Roman, serif`. */
  readonly fonts: { readonly body: string; readonly heading: string; readonly meta: string };
  /** Absent: the title is set in type. */
  readonly logo?: Logo;
  readonly density: Density;
}
