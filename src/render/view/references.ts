/** Numbers the articles of one story in the order in which its briefing first cites them. Links nothing itself. */
import type { EditionBriefing } from '../../model/edition.js';
import type { Citation } from '../../model/span.js';
import { outletLabel } from '../../text/outletLabel.js';
import { statements } from '../../text/printed.js';
import { linkable } from '../links.js';
import { tidy } from '../tidy.js';
import type { ViewContext } from './context.js';

/** `[3]`, and where it leads. */
export interface Reference {
  readonly number: number;
  readonly articleId: string;
  readonly outlet: string;
  /** Whether the outlet is known; else `outlet` is the name of a file. */
  readonly named: boolean;
  /** null: the article has no address one may link to. */
  readonly href: string | null;
}

export interface References {
  /** Cited articles in the order of their numbers. */
  readonly cited: readonly Reference[];
  /** Articles of the story that nothing printed cites. */
  readonly uncited: readonly Reference[];
  readonly of: (citations: readonly Citation[]) => readonly Reference[];
}

export const references = (
  briefing: EditionBriefing,
  { articles, messages, outlet }: Pick<ViewContext, 'articles' | 'messages' | 'outlet'>,
): References => {
  const reference = (articleId: string, number: number): Reference => {
    const article = articles.get(articleId);
    return {
      number,
      articleId,
      outlet: article === undefined ? articleId : tidy(outletLabel(article, messages)),
      named: article?.source != null,
      href: linkable(article?.url ?? null) ?? null,
    };
  };
  const stated = statements(briefing);
  // What the mail leaves out is numbered behind: [3] is the same article in every outlet.
  const order = new Set(
    [...stated.filter((s) => s.printed), ...stated.filter((s) => outlet === 'web' && s.web)].flatMap((s) =>
      s.citations.map((c) => c.articleId),
    ),
  );
  const cited = [...order].map((id, i) => reference(id, i + 1));
  const uncited = briefing.articles.filter((id) => !order.has(id)).map((id, i) => reference(id, cited.length + i + 1));
  const byId = new Map(cited.map((r) => [r.articleId, r]));
  return {
    cited,
    uncited,
    of: (citations) => {
      const ids = new Set(citations.map((c) => c.articleId));
      return [...ids].flatMap((id) => byId.get(id) ?? []).sort((a, b) => a.number - b.number);
    },
  };
};
