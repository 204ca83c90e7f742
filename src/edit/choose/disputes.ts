/** The disputed points a briefing prints, each with its sides worded. */
import type { Dispute, Side } from '../../model/findings.js';
import type { Citation } from '../../model/span.js';
import { countWords } from '../../text/words.js';
import { heaviest } from '../candidate.js';
import { READ_ALREADY, type Sameness } from '../likeness.js';
import { type Room, SHARES } from '../room.js';
import { type Context, type Worded, word } from '../wording/wording.js';

export interface ChosenDispute {
  readonly finding: Dispute;
  readonly sides: readonly { readonly side: Side; readonly worded: Worded }[];
}

/** One side's words are a piece of the other's: a reader would read them twice and not see who says what. */
const isPieceOf = (a: Citation, b: Citation): boolean =>
  a.articleId === b.articleId && b.start <= a.start && a.end <= b.end && a.end - a.start < b.end - b.start;

const overlaps = ({ sides }: Dispute): boolean =>
  sides.some((a) => sides.some((b) => isPieceOf(a.position, b.position)));

export const chooseDisputes = (
  all: readonly Dispute[],
  room: Room,
  context: Context,
  same: Sameness,
): readonly ChosenDispute[] => {
  const chosen: ChosenDispute[] = [];
  let taken = 0;
  for (const finding of all.filter((d) => !overlaps(d)).sort(heaviest)) {
    if (chosen.length >= room.disputes) break;
    const sides = finding.sides.map((side) => ({
      side,
      worded: word(side.citations, context, { introduced: new Set(context.cast.names) }),
    }));
    const length = sides.reduce((n, s) => n + countWords(s.worded.text), 0);
    if (taken + length > room.words * SHARES.disputes) continue;
    const text = sides.map((s) => s.worded.text).join(' ');
    if (chosen.some((c) => same.overlap(c.sides.map((s) => s.worded.text).join(' '), text) >= READ_ALREADY + 0.15))
      continue;
    chosen.push({ finding, sides });
    taken += length;
  }
  return chosen;
};
