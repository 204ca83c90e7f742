/** A story in one line. */
import type { EditionBriefing, Placing } from '../../model/edition.js';
import { anchorOf } from '../../text/anchor.js';
import { tidy } from '../tidy.js';
import { shown, storyContextOf, type ViewContext } from './context.js';
import { type SourceView, sourceViews } from './sources.js';
import { type Standing, standing } from './standing.js';
import type { Tongue } from './tongue.js';

/** One story in one line, in the block at the end of the edition. */
export interface ItemView {
  /** Names the story in an address. */
  readonly anchor: string;
  readonly tongue: Tongue | null;
  readonly headline: string;
  /** What the headline stands on. */
  readonly basis: Standing;
  readonly outlets: readonly SourceView[];
  readonly more: string | null;
}

/** Outlets named beside a story of one line. */
const MAX_OUTLETS = 3;

export const itemView = (briefing: EditionBriefing, context: ViewContext): ItemView => {
  const story = storyContextOf(briefing, context);
  const all = [...story.refs.cited, ...story.refs.uncited];
  const more = all.length - MAX_OUTLETS;
  return {
    anchor: anchorOf(briefing),
    basis: standing(briefing.headline.citations, story),
    tongue: story.tongue,
    headline: tidy(briefing.headline.text),
    outlets: sourceViews(all.slice(0, MAX_OUTLETS), story),
    more: more > 0 ? context.messages.moreReferences(more) : null,
  };
};

/** Told in one line: the form says so and nothing but the headline is printed. */
export const isItem = (briefing: EditionBriefing, context: Pick<ViewContext, 'outlet'>): boolean =>
  briefing.form === 'line' &&
  briefing.standfirst === null &&
  briefing.note === undefined &&
  [briefing.facts, briefing.quotes, briefing.disputes, briefing.timeline].every(
    (list) => shown<Placing>(list, context).length === 0,
  );
