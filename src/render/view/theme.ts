/** The look as a style sheet takes it: colours, font stacks and lengths. */
import type { Density, Palette, Theme } from '../../model/theme.js';
import { linkable } from '../links.js';
import { tidy } from '../tidy.js';

/** Lengths with their unit, and the height of a line as a number. */
export interface SpaceView {
  /** Size of running text. */
  readonly body: string;
  readonly line: string;
  /** Between the items of a list. */
  readonly item: string;
  /** Above a part of a story. */
  readonly part: string;
  /** Above a story. */
  readonly story: string;
}

export interface ThemeView {
  readonly light: Palette;
  readonly dark: Palette;
  readonly fonts: Theme['fonts'];
  /** null: the title is set in type. */
  readonly logo: { readonly url: string; readonly alt: string; readonly width: string; readonly height: string } | null;
  readonly space: SpaceView;
}

const SPACES: Readonly<Record<Density, SpaceView>> = {
  comfortable: { body: '17px', line: '1.5', item: '10px', part: '28px', story: '36px' },
  compact: { body: '16px', line: '1.4', item: '6px', part: '20px', story: '24px' },
};

export const themeView = ({ light, dark, fonts, logo, density }: Theme): ThemeView => {
  const url = linkable(logo?.url ?? null);
  return {
    light,
    dark,
    fonts,
    logo:
      logo === undefined || url === undefined
        ? null
        : { url, alt: tidy(logo.alt), width: String(logo.width), height: String(logo.height) },
    space: SPACES[density],
  };
};
