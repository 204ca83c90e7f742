/**
 * A story goes in, the points come out on which its sources or its actors differ, each with the words of both sides. Only typed frames are
 * read: what fits none is left out, because a false dispute does a reader more harm than a missed one.
 */
import type { CastMember, Dispute, Side } from '../../model/findings.js';
import type { Story } from '../../model/story.js';
import { contentStems } from '../../text/words.js';
import { sameHolder } from './actor.js';
import { ages } from './frames/ages.js';
import { alone } from './frames/alone.js';
import { beforeAfter } from './frames/beforeAfter.js';
import { bids } from './frames/bids.js';
import { causes } from './frames/causes.js';
import { clockTimes } from './frames/clockTimes.js';
import { contradicted } from './frames/contradicted.js';
import { countedTwice } from './frames/countedTwice.js';
import { denials } from './frames/denials.js';
import { differing } from './frames/differing.js';
import { durations } from './frames/durations.js';
import { figures } from './frames/figures.js';
import { hailed } from './frames/hailed.js';
import { mutualAccusations } from './frames/mutualAccusations.js';
import { opposedGroups } from './frames/opposedGroups.js';
import { ordinals } from './frames/ordinals.js';
import { places } from './frames/places.js';
import { pointDenied } from './frames/pointDenied.js';
import { stances } from './frames/stances.js';
import { states } from './frames/states.js';
import { whoSaidIt } from './frames/whoSaidIt.js';
import { side } from './side.js';
import { type StoryText, storyText } from './storyText.js';

/** Surest first: of two frames that find the same two sides, the earlier keeps them. */
const FRAMES: readonly ((view: StoryText) => Dispute[])[] = [
  mutualAccusations,
  denials,
  pointDenied,
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
  hailed,
  bids,
  stances,
  opposedGroups,
  whoSaidIt,
  contradicted,
  ages,
];

const touches = (a: Side, b: Side): boolean =>
  a.citations.some((c) => b.citations.some((d) => c.articleId === d.articleId && c.start < d.end && d.start < c.end));

const oneHolder = (a: Side, b: Side): boolean => a.holders.some((x) => b.holders.some((y) => sameHolder(x, y)));

type Pairing = readonly [Side, Side];

/** The other dispute's sides in the order of the one's, when the two tell the same. */
const paired = (a: Dispute, b: Dispute, one: (x: Side, y: Side) => boolean): Pairing | undefined => {
  const [x, y] = b.sides;
  if (one(a.sides[0], x) && one(a.sides[1], y)) return [x, y];
  return one(a.sides[0], y) && one(a.sides[1], x) ? [y, x] : undefined;
};

/**
 * Two disputes are one when their sides stand in the same places, whichever way round; when the same two differ on what is asked alike, or on
 * what one sentence tells; or when one of the two stands in one place and the question is the same.
 */
const sameDispute = (a: Dispute, b: Dispute): Pairing | undefined => {
  const places = paired(a, b, touches);
  if (places !== undefined || a.kind !== b.kind) return places;
  // Of two who quarrel one is told once.
  const asked = a.kind === 'responsibility' || alike(a.question, b.question);
  const holders = paired(a, b, oneHolder);
  if (holders !== undefined && (asked || touches(a.sides[0], holders[0]) || touches(a.sides[1], holders[1])))
    return holders;
  if (!asked || a.kind === 'figure' || a.kind === 'responsibility') return undefined;
  const [x, y] = b.sides;
  return touches(a.sides[1], y) ? [x, y] : touches(a.sides[0], x) ? [x, y] : undefined;
};

/** Questions that share most of what they ask about. */
const MOST = 0.5;

const alike = (a: string, b: string): boolean => {
  const [x, y] = [new Set(contentStems(a)), new Set(contentStems(b))];
  const shared = [...x].filter((s) => y.has(s)).length;
  return shared >= MOST * Math.min(x.size, y.size);
};

/** The places of the other are further places of the same side. */
const joined = (a: Dispute, [x, y]: Pairing): Dispute => {
  const [first, second, ...more] = a.sides;
  const add = (own: Side, other: Side): Side => ({
    ...own,
    ...side([...own.holders, ...other.holders], [own.position, ...own.citations, ...other.citations]),
  });
  return { ...a, sides: [add(first, x), add(second, y), ...more] };
};

/** The disputes of one story, surest first. `"12 died"` and `"Nine died"` in two papers → "How many people were killed?" with both. */
export const disputes = (story: Story, cast: readonly CastMember[]): Dispute[] => {
  const view = storyText(story, cast);
  const found: Dispute[] = [];
  for (const frame of FRAMES) {
    for (const d of frame(view)) {
      const at = found.findIndex((known) => sameDispute(known, d) !== undefined);
      const known = found[at];
      const pairing = known === undefined ? undefined : sameDispute(known, d);
      if (known === undefined || pairing === undefined) found.push(d);
      else found[at] = joined(known, pairing);
    }
  }
  return found.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
};
