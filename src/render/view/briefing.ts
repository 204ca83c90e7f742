/** One story, told in full or shorter. */
import type { EditionBriefing } from '../../model/edition.js';
import { anchorOf } from '../../text/anchor.js';
import { tidy } from '../tidy.js';
import { shown, storyContextOf, type ViewContext } from './context.js';
import { type DisputeView, disputeView } from './disputes.js';
import { type FactsView, factGroups } from './facts.js';
import { type QuoteView, quoteView } from './quotes.js';
import { type SourceView, sourceViews } from './sources.js';
import { type Standing, standing } from './standing.js';
import { type TimelineView, timelineView } from './timeline.js';
import type { Tongue } from './tongue.js';

export interface BriefingView {
  readonly number: number;
  /** Names the story in an address. */
  readonly anchor: string;
  readonly form: 'full' | 'short';
  readonly full: boolean;
  readonly kicker: string | null;
  readonly tongue: Tongue | null;
  readonly headline: string;
  /** What the headline stands on; without references where an editor wrote it. */
  readonly basis: Standing;
  readonly meta: string | null;
  readonly standfirst: (Standing & { readonly tongue: Tongue | null; readonly text: string }) | null;
  /** The editor's own words below the headline. */
  readonly note: { readonly label: string; readonly text: string } | null;
  readonly facts: readonly FactsView[];
  readonly quotesTitle: string;
  readonly quotes: readonly QuoteView[];
  readonly disputesTitle: string;
  readonly disputes: readonly DisputeView[];
  readonly timelineTitle: string;
  readonly timeline: readonly TimelineView[];
  readonly sourcesTitle: string;
  readonly sources: readonly SourceView[];
  readonly moreSources: string | null;
}

/** Uncited articles listed among the sources of a full briefing. */
const MAX_UNCITED = 6;

export const briefingView = (
  briefing: EditionBriefing,
  number: number,
  kicker: string,
  context: ViewContext,
): BriefingView => {
  const story = storyContextOf(briefing, context);
  const { messages, refs, tongue } = story;
  const full = briefing.form === 'full';
  const uncited = full ? refs.uncited.slice(0, MAX_UNCITED) : [];
  const unlisted = refs.uncited.length - uncited.length;
  const meta = [
    briefing.articles.length > 1 ? messages.articles(briefing.articles.length) : null,
    briefing.articles.length > 1 ? messages.independentSources(briefing.independentSources) : null,
    messages.history[briefing.history],
  ].filter((part) => part !== null);
  return {
    number,
    anchor: anchorOf(briefing),
    basis: standing(briefing.headline.citations, story),
    form: full ? 'full' : 'short',
    full,
    kicker: tidy(kicker) === '' ? null : tidy(kicker),
    tongue,
    headline: tidy(briefing.headline.text),
    meta: meta.length === 0 ? null : meta.join(' · '),
    standfirst:
      briefing.standfirst === null
        ? null
        : { tongue, text: tidy(briefing.standfirst.text), ...standing(briefing.standfirst.citations, story) },
    note: briefing.note === undefined ? null : { label: messages.editorsNote, text: tidy(briefing.note.text) },
    facts: factGroups(story),
    quotesTitle: messages.quotes,
    quotes: shown(briefing.quotes, story).map((q) => quoteView(q, story)),
    disputesTitle: messages.disputes,
    disputes: shown(briefing.disputes, story).map((d) => disputeView(d, story)),
    timelineTitle: messages.timeline,
    timeline: timelineView(story),
    sourcesTitle: messages.sources,
    sources: sourceViews([...refs.cited, ...uncited], story),
    moreSources: unlisted > 0 ? messages.moreArticles(unlisted) : null,
  };
};
