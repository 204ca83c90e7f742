/** What happened when. */
import { whenLabel } from '../../text/dateLabels.js';
import { tidy } from '../tidy.js';
import { type StoryContext, shown } from './context.js';
import { type Standing, standing } from './standing.js';

export interface TimelineView {
  readonly label: string;
  /** The same as HTML's `time` element takes it; null for what names no place in the calendar. */
  readonly datetime: string | null;
  readonly entries: readonly (Standing & {
    readonly mark: string | null;
    readonly planned: boolean;
    readonly text: string;
  })[];
}

/** HTML Living Standard, 4.5.14: years, months, weeks, days and times of day; `2026-SU` and `199X` are none. */
const DATETIME = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?)?|-W\d\d)?$/;

const datetimeOf = (value: string): string | null => {
  const day = value.replace(/T[A-Z].*$|T\d\dZ?$/, '');
  return DATETIME.test(day) ? day : null;
};

/** Entries of one label stand together below it. */
export const timelineView = (story: StoryContext): readonly TimelineView[] => {
  const { briefing, edition, messages } = story;
  const disputes = new Set(shown(briefing.disputes, story).map((d) => d.id));
  const out: { label: string; datetime: string | null; entries: TimelineView['entries'][number][] }[] = [];
  for (const entry of shown(briefing.timeline, story)) {
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
    else out.push({ label, datetime: datetimeOf(entry.when.value), entries: [view] });
  }
  return out;
};
