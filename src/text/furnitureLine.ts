/** Tells a line of page furniture (a button, a share bar, a sign-up form) from a line of prose by its words alone. */
import {
  AD_MARKERS,
  BREAKING_NOTES,
  BUTTONS,
  RELATED_LABELS,
  SHARE_BARS,
  SIGN_UP_FORMS,
} from './lexicons/furniture.js';
import { words } from './words.js';

/** `"Read  More »"` → `"read more"`: what phrases of the lexicon are compared with. */
export const plainWords = (line: string): string =>
  words(line.replace(/-/g, ' '))
    .map((w) => w.lower)
    .join(' ');

interface Phrases {
  readonly known: ReadonlySet<string>;
  readonly longest: number;
}

const phrases = (...lists: readonly (readonly string[])[]): Phrases => {
  const known = new Set(lists.flat());
  return { known, longest: Math.max(...[...known].map((p) => p.split(' ').length)) };
};

/** Words of the line that phrases cover, taking the longest phrase at each place, and how many words there are. */
const cover = (line: string, { known, longest }: Phrases): { covered: number; all: number; runs: number } => {
  const list = plainWords(line)
    .split(' ')
    .filter((w) => w !== '');
  let covered = 0;
  let runs = 0;
  for (let i = 0; i < list.length; ) {
    let size = Math.min(longest, list.length - i);
    while (size > 0 && !known.has(list.slice(i, i + size).join(' '))) size--;
    covered += size;
    if (size > 0) runs++;
    i += Math.max(1, size);
  }
  return { covered, all: list.length, runs };
};

/** True when the line is nothing but phrases of the lists: `"Share Tweet Email"`, not `"Share of the vote"`. */
export const madeOf = (...lists: readonly (readonly string[])[]): ((line: string) => boolean) => {
  const set = phrases(...lists);
  return (line) => {
    if (line.length > 600) return false;
    const { covered, all } = cover(line, set);
    return all > 0 && covered === all;
  };
};

/**
 * True when phrases of the lists, at least `runs` of them, cover most of the line: a form whose labels and error texts were glued together.
 * Three in five words: on forms of real pages the outlet's own words ("ES News Email") take up to a third.
 */
export const mostlyMadeOf = (runs: number, ...lists: readonly (readonly string[])[]): ((line: string) => boolean) => {
  const set = phrases(...lists);
  return (line) => {
    const c = cover(line.slice(0, 2000), set);
    return c.runs >= runs && c.covered >= c.all * 0.6;
  };
};

/** True for a line that no article could open with: `"ARTICLE AD BOX"`, `"Share this story"`, `"READ MORE"`. */
export const isFurnitureLine: (line: string) => boolean = madeOf(
  AD_MARKERS,
  BUTTONS,
  SHARE_BARS,
  SIGN_UP_FORMS,
  RELATED_LABELS,
  BREAKING_NOTES,
);
