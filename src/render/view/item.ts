/** A story in one line. */
import type { EditionBriefing } from '../../model/edition.js';
import { tidy } from '../tidy.js';
import { storyContextOf, type ViewContext } from './context.js';
import { type SourceView, sourceViews } from './sources.js';
import type { Tongue } from './tongue.js';

/** One story in one line, in the block at the end of the edition. */
export interface ItemView {
  readonly tongue: Tongue | null;
  readonly headline: string;
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
    tongue: story.tongue,
    headline: tidy(briefing.headline.text),
    outlets: sourceViews(all.slice(0, MAX_OUTLETS), story),
    more: more > 0 ? context.messages.moreReferences(more) : null,
  };
};

/** Told in one line: the form says so and nothing but the headline is printed. */
export const isItem = (briefing: EditionBriefing): boolean =>
  briefing.form === 'line' &&
  briefing.standfirst === null &&
  briefing.note === undefined &&
  [briefing.facts, briefing.quotes, briefing.disputes, briefing.timeline].every((list) => !list.some((x) => x.printed));
