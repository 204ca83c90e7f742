/**
 * What stands behind a reference, for the web edition: the sentences that a statement cites, in the articles' own words.
 * Never more of an article than its cited sentences, and of a long one no more than a quotation may hold.
 */

import type { Citation } from '../../model/span.js';
import { type Passage, passageAround } from '../../text/passage.js';
import { tidy } from '../tidy.js';
import type { StoryContext } from './context.js';
import type { Reference } from './references.js';
import { type Tongue, tongueOf } from './tongue.js';

/** One passage, and every article of the story that prints it in these words. */
export interface PassageView {
  readonly tongue: Tongue | null;
  /** Of its sentence before and behind the cited words; often empty. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** By which verification finds the articles: their ids, encoded, with spaces between. */
  readonly articles: string;
  readonly sources: readonly Reference[];
}

/** White space at the seams stays, so that words on both sides of one do not run together. */
const seam = (text: string): string => `${/^\s/.test(text) ? ' ' : ''}${tidy(text)}${/\S\s+$/.test(text) ? ' ' : ''}`;

const key = ({ before, words, after }: Passage): string => tidy(`${before}${words}${after}`);

/** Passages behind the references of a statement, in the order of their numbers; none in a mail. */
export const passageViews = (
  citations: readonly Citation[],
  shownRefs: readonly Reference[],
  { outlet, articles, sentencesOf }: StoryContext,
): readonly PassageView[] => {
  if (outlet !== 'web') return [];
  const views = new Map<string, { readonly passage: Passage; readonly sources: Reference[] }>();
  for (const ref of shownRefs) {
    const article = articles.get(ref.articleId);
    if (article === undefined) continue;
    for (const citation of citations.filter((c) => c.articleId === ref.articleId)) {
      const passage = passageAround(article.text, sentencesOf(article.text), citation);
      const known = views.get(key(passage));
      if (known === undefined) views.set(key(passage), { passage, sources: [ref] });
      else if (!known.sources.includes(ref)) known.sources.push(ref);
    }
  }
  return [...views.values()].map(({ passage, sources }) => ({
    tongue: tongueOf(articles.get(sources[0]?.articleId ?? '')),
    before: seam(passage.before),
    words: tidy(passage.words),
    after: seam(passage.after),
    articles: sources.map((s) => encodeURIComponent(s.articleId)).join(' '),
    sources,
  }));
};
