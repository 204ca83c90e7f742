/** The articles of a story, each with its outlet and address. */
import { tidy } from '../tidy.js';
import type { StoryContext } from './context.js';
import type { Reference } from './references.js';
import { type Tongue, tongueOf } from './tongue.js';

export interface SourceView {
  /** Of the title. */
  readonly tongue: Tongue | null;
  readonly number: number;
  readonly outlet: string;
  readonly title: string | null;
  readonly href: string | null;
  /** An address that must not be linked, shown as text. */
  readonly address: string | null;
  /** "the same agency text as [1]", "corrected by the outlet" */
  readonly note: string | null;
}

export const sourceViews = (
  listed: readonly Reference[],
  { briefing, articles, messages }: StoryContext,
): readonly SourceView[] => {
  const numbers = new Map(listed.map((r) => [r.articleId, r.number]));
  return listed.map((ref) => {
    const article = articles.get(ref.articleId);
    const group = briefing.copies.find((c) => c.copies.includes(ref.articleId));
    const original = group === undefined ? undefined : numbers.get(group.original);
    const notes = [
      ...(group === undefined || original === undefined ? [] : [`${messages.copy[group.kind]} [${original}]`]),
      ...new Set(article?.corrections?.map((c) => messages.correction[c.kind])),
    ];
    return {
      tongue: tongueOf(article),
      number: ref.number,
      outlet: ref.outlet,
      title: article?.title == null ? null : tidy(article.title),
      href: ref.href,
      address: ref.href === null && article?.url != null ? tidy(article.url) : null,
      note: notes.length === 0 ? null : notes.join('; '),
    };
  });
};
