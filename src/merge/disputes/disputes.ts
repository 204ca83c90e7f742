/**
 * A story goes in, the points come out on which its sources or its actors differ, each with the words of both sides. Only typed frames are
 * read: what fits none is left out, because a false dispute does a reader more harm than a missed one.
 */
import type { CastMember, Dispute, Side } from '../../model/findings.js';
import type { Story } from '../../model/story.js';
import { ages } from './frames/ages.js';
import { alone } from './frames/alone.js';
import { beforeAfter } from './frames/beforeAfter.js';
import { bids } from './frames/bids.js';
import { causes } from './frames/causes.js';
import { clockTimes } from './frames/clockTimes.js';
import { countedTwice } from './frames/countedTwice.js';
import { denials } from './frames/denials.js';
import { differing } from './frames/differing.js';
import { durations } from './frames/durations.js';
import { figures } from './frames/figures.js';
import { mutualAccusations } from './frames/mutualAccusations.js';
import { opposedGroups } from './frames/opposedGroups.js';
import { ordinals } from './frames/ordinals.js';
import { places } from './frames/places.js';
import { stances } from './frames/stances.js';
import { whoSaidIt } from './frames/whoSaidIt.js';
import { states } from './frames/states.js';
import { type StoryText, storyText } from './storyText.js';

/** Surest first: of two frames that find the same two sides, the earlier keeps them. */
const FRAMES: readonly ((view: StoryText) => Dispute[])[] = [
  mutualAccusations,
  denials,
  clockTimes,
  countedTwice,
  figures,
  durations,
  beforeAfter,
  ordinals,
  states,
  alone,
  causes,
  places,
  differing,
  bids,
  stances,
  opposedGroups,
  whoSaidIt,
  ages,
];

const touches = (a: Side, b: Side): boolean =>
  a.citations.some((c) => b.citations.some((d) => c.articleId === d.articleId && c.start < d.end && d.start < c.end));

/** Two disputes are one when their sides stand in the same places, whichever way round. */
const sameDispute = (a: Dispute, b: Dispute): boolean =>
  (touches(a.sides[0], b.sides[0]) && touches(a.sides[1], b.sides[1])) ||
  (touches(a.sides[0], b.sides[1]) && touches(a.sides[1], b.sides[0]));

/** The disputes of one story, surest first. `"12 died"` and `"Nine died"` in two papers → "How many people were killed?" with both. */
export const disputes = (story: Story, cast: readonly CastMember[]): Dispute[] => {
  const view = storyText(story, cast);
  const found: Dispute[] = [];
  for (const frame of FRAMES) {
    for (const d of frame(view)) if (!found.some((known) => sameDispute(known, d))) found.push(d);
  }
  return found.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
};
