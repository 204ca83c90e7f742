/** The name of a story in the address of a web edition: it stays when the story moves, as its id does. */
import type { EditionBriefing } from '../model/edition.js';

/** `{storyId: "036d74dd99ba"}` → `"story-036d74dd99ba"`; what an id may not hold in an address becomes a hyphen. */
export const anchorOf = ({ storyId }: Pick<EditionBriefing, 'storyId'>): string =>
  `story-${storyId.replace(/[^\w.-]+/g, '-')}`;
