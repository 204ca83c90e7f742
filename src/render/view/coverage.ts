/** Which outlets tell which story: their own report, or a text they took over. */
import type { EditionBriefing } from '../../model/edition.js';
import { outletLabel } from '../../text/outletLabel.js';
import { tidy } from '../tidy.js';
import type { ViewContext } from './context.js';

/** Told apart without colour, and drawn by every font: squares and circles are not. */
const OWN = '•';
const REPRINT = '=';

export interface CoverageView {
  readonly title: string;
  /** What the marks mean. */
  readonly legend: string;
  /** Numbers of the stories, one a column. */
  readonly stories: readonly number[];
  readonly outlets: readonly {
    readonly outlet: string;
    /** One a story; empty where the outlet does not tell it. */
    readonly marks: readonly string[];
  }[];
  readonly more: string | null;
}

/** Columns that a telephone has room for beside the name of an outlet. */
const MOST_STORIES = 10;
const MOST_OUTLETS = 12;

const reprints = (briefing: EditionBriefing): ReadonlySet<string> => new Set(briefing.copies.flatMap((c) => c.copies));

/** null where there is nothing to compare: one story, or one outlet that is known by name. */
export const coverageView = (
  briefings: readonly EditionBriefing[],
  { articles, messages }: ViewContext,
): CoverageView | null => {
  const stories = briefings.slice(0, MOST_STORIES);
  const rows = new Map<string, string[]>();
  stories.forEach((briefing, column) => {
    const copied = reprints(briefing);
    for (const id of briefing.articles) {
      const article = articles.get(id);
      if (article?.source == null) continue;
      const outlet = tidy(outletLabel(article, messages));
      const marks = rows.get(outlet) ?? stories.map(() => '');
      // An outlet that has a report of its own beside the wire's text tells the story itself.
      if (marks[column] !== OWN) marks[column] = copied.has(id) ? REPRINT : OWN;
      rows.set(outlet, marks);
    }
  });
  if (stories.length < 2 || rows.size < 2) return null;
  const told = (marks: readonly string[]): number => marks.filter((mark) => mark !== '').length;
  const outlets = [...rows]
    .map(([outlet, marks]) => ({ outlet, marks }))
    .sort((a, b) => told(b.marks) - told(a.marks) || (a.outlet < b.outlet ? -1 : 1));
  const more = outlets.length - MOST_OUTLETS;
  return {
    title: messages.coverage,
    legend: messages.coverageLegend(OWN, REPRINT),
    stories: stories.map((_, i) => i + 1),
    outlets: outlets.slice(0, MOST_OUTLETS),
    more: more > 0 ? messages.moreReferences(more) : null,
  };
};
