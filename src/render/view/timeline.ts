/** What happened when. */
import { whenLabel } from '../../text/dateLabels.js';
import { tidy } from '../tidy.js';
import { type StoryContext, shown } from './context.js';
import { type Standing, standing } from './standing.js';

export interface TimelineView {
  readonly label: string;
  readonly entries: readonly (Standing & {
    readonly mark: string | null;
    readonly planned: boolean;
    readonly text: string;
  })[];
}

/** Entries of one label stand together below it. */
export const timelineView = (story: StoryContext): readonly TimelineView[] => {
  const { briefing, edition, messages } = story;
  const disputes = new Set(shown(briefing.disputes).map((d) => d.id));
  const out: { label: string; entries: TimelineView['entries'][number][] }[] = [];
  for (const entry of shown(briefing.timeline)) {
    const label = tidy(whenLabel(entry.when, edition));
    const disputed = entry.disputeId !== null && disputes.has(entry.disputeId);
    const view = {
      mark: entry.planned ? messages.planned : disputed ? messages.disputed : null,
      planned: entry.planned,
      text: tidy(entry.what),
      ...standing(entry.citations, story),
    };
    const last = out.at(-1);
    if (last?.label === label) last.entries.push(view);
    else out.push({ label, entries: [view] });
  }
  return out;
};
