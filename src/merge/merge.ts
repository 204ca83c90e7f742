/**
 * The articles of one story enter; what comparing them yields leaves: people, claims with their sources, quotations
 * with their variants, disputed points, the timeline. What is printed of it is decided elsewhere.
 */
import type { Findings } from '../model/findings.js';
import type { Story } from '../model/story.js';
import { castOf } from './cast/cast.js';
import { disputes } from './disputes/disputes.js';
import { markDisputed } from './facts/disputed.js';
import { findClaims } from './facts/facts.js';
import { findOmissions } from './facts/omissions.js';
import { originsOf } from './origins.js';
import { findQuotes } from './quotes/quotes.js';
import { readable } from './readable.js';
import { linkDisputes } from './timeline/linkDisputes.js';
import { timeline } from './timeline/timeline.js';

/** Three articles on one fire → its claims, counted and weighed, and the words of the fire chief in three printings. */
export const merge = (story: Story): Findings => {
  const read = readable(story);
  const cast = castOf(story.articles);
  const origins = originsOf(story);
  const disputed = disputes(read, cast.members);
  const claims = markDisputed(findClaims(read, cast, origins), disputed);
  return {
    story,
    cast: cast.members,
    independentSources: new Set(origins.values()).size,
    claims,
    quotes: findQuotes(story, cast, origins),
    disputes: disputed,
    timeline: linkDisputes(timeline(read, cast.members), disputed),
    omissions: findOmissions(story, claims),
  };
};
