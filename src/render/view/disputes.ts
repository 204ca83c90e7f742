/** Where accounts differ: the question, and each account with who holds it. */
import type { EditionDispute } from '../../model/edition.js';
import type { Citation } from '../../model/span.js';
import { tidy } from '../tidy.js';
import type { StoryContext } from './context.js';
import { type Standing, standing } from './standing.js';

export interface DisputeView {
  readonly question: string;
  readonly status: string;
  readonly sides: readonly (Standing & { readonly holder: string; readonly position: string })[];
}

/** Sides that one sentence states ("each accused the other") share its row: it need not be read twice. */
export const disputeView = (dispute: EditionDispute, story: StoryContext): DisputeView => {
  const rows = new Map<string, { holders: string[]; citations: Citation[] }>();
  for (const side of dispute.sides) {
    const row = rows.get(side.position) ?? { holders: [], citations: [] };
    row.holders.push(...side.holders.filter((h) => !row.holders.includes(h)));
    row.citations.push(...side.citations);
    rows.set(side.position, row);
  }
  return {
    question: tidy(dispute.question),
    status: story.messages.status[dispute.status],
    sides: [...rows].map(([position, row]) => ({
      holder: tidy(row.holders.map(story.label).join(', ')),
      position: tidy(position),
      ...standing(row.citations, story),
    })),
  };
};
