import type { CitedText, EditionDispute, EditionSide } from '../../model/edition.js';
import type { Dispute, Side } from '../../model/findings.js';
import type { NonEmpty } from '../../model/span.js';
import { statedNumbers } from '../../text/statedNumbers.js';
import { heaviest } from '../candidate.js';
import { type Context, word } from '../wording/wording.js';
import { printedFirst } from './printedFirst.js';

/** A count is drawn where its number stands in the words that are printed; a "dozen" or a date beside it proves none. */
const provenFigure = ({ figure, position }: Side, { articles }: Context): Pick<EditionSide, 'figure'> =>
  figure !== undefined &&
  statedNumbers(articles.get(position.articleId)?.text.slice(position.start, position.end) ?? '').has(figure.value)
    ? { figure }
    : {};

const regularNames = ([first, ...rest]: NonEmpty<string>): NonEmpty<string> => {
  const regular = (name: string): string => name.replace(/'/g, '’');
  return [regular(first), ...rest.map(regular)];
};

/** All disputed points as `edition.json` keeps them; `printed` holds the final words of the sides that a reader gets. */
export const disputeList = (
  disputes: readonly Dispute[],
  printed: ReadonlyMap<Side, CitedText>,
  context: Context,
): readonly EditionDispute[] => {
  const side = (s: Side): EditionSide => {
    const text = printed.get(s) ?? word(s.citations, context, { introduced: new Set(context.cast.names) });
    return {
      position: text.text,
      edits: text.edits,
      holders: regularNames(s.holders),
      citations: s.citations,
      ...provenFigure(s, context),
    };
  };
  const isPrinted = (d: Dispute): boolean => printed.has(d.sides[0]);
  return printedFirst([...disputes].sort(heaviest), isPrinted).map((d, i) => {
    const [a, b, ...more] = d.sides;
    return {
      id: d.id,
      question: d.question,
      kind: d.kind,
      status: d.status,
      sides: [side(a), side(b), ...more.map(side)],
      printed: isPrinted(d),
      rank: i + 1,
    };
  });
};
