/** Where accounts differ: the question, and each account with who holds it. */
import type { EditionDispute, EditionSide, SideFigure } from '../../model/edition.js';
import type { Citation } from '../../model/span.js';
import { figureLabel } from '../../text/figureLabel.js';
import { tidy } from '../tidy.js';
import type { StoryContext } from './context.js';
import { type Standing, standing } from './standing.js';

/** A count drawn as long as it is large beside the others of its question. */
export interface BarView {
  /** "at least 1,200" */
  readonly label: string;
  /** In hundredths of the row; the label has the rest. */
  readonly width: number;
}

export interface DisputeView {
  readonly question: string;
  readonly status: string;
  readonly sides: readonly (Standing & {
    readonly holder: string;
    readonly position: string;
    /** null: the accounts do not differ in a count. */
    readonly bar: BarView | null;
  })[];
}

/** The longest bar leaves room for "at least 12,000" beside it on a telephone. */
const LONGEST_BAR = 55;
/** A shorter one would not be seen. */
const SHORTEST_BAR = 2;

/** A bar for each side, where each has a count of the same thing in words of its own. */
const barsOf = (
  dispute: EditionDispute,
  { edition, messages }: StoryContext,
): ((side: EditionSide) => BarView | null) => {
  const figures = dispute.sides.flatMap((s) => s.figure ?? []);
  const largest = Math.max(...figures.map((f) => f.value));
  const comparable =
    figures.length === dispute.sides.length &&
    largest > 0 &&
    new Set(dispute.sides.map((s) => s.position)).size === dispute.sides.length;
  const bar = (figure: SideFigure): BarView => ({
    label: figureLabel(figure, edition.locale, messages),
    width: Math.max(SHORTEST_BAR, Math.round((LONGEST_BAR * figure.value) / largest)),
  });
  return ({ figure }) => (comparable && figure !== undefined ? bar(figure) : null);
};

/** `["the agency", "The mayor"]` → `"The agency, the mayor"`: the first opens its row; a name that is written otherwise stays, as does a file's. */
const listed = (holders: readonly string[]): string =>
  holders
    .map((holder) => holder.replace(/^The (?=\p{Ll})/u, 'the '))
    .join(', ')
    .replace(/^\p{Ll}+(?![\p{L}\p{M}]|\S*\.\p{L})/u, (word) => word.charAt(0).toUpperCase() + word.slice(1));

/** Sides that one sentence states ("each accused the other") share its row: it need not be read twice. */
export const disputeView = (dispute: EditionDispute, story: StoryContext): DisputeView => {
  const bar = barsOf(dispute, story);
  const rows = new Map<string, { holders: string[]; citations: Citation[]; bar: BarView | null }>();
  for (const side of dispute.sides) {
    const row = rows.get(side.position) ?? { holders: [], citations: [], bar: bar(side) };
    row.holders.push(...side.holders.filter((h) => !row.holders.includes(h)));
    row.citations.push(...side.citations);
    rows.set(side.position, row);
  }
  return {
    question: tidy(dispute.question),
    status: story.messages.status[dispute.status],
    sides: [...rows].map(([position, row]) => ({
      holder: tidy(listed(row.holders.map(story.label))),
      position: tidy(position),
      bar: row.bar,
      ...standing(row.citations, story),
    })),
  };
};
