/** The sources of one statement as a reader sees them. */
import type { Citation } from '../../model/span.js';
import type { StoryContext } from './context.js';
import { type PassageView, passageViews } from './passages.js';
import type { Reference } from './references.js';

/** The sources of one statement; `more` says how many are left out for room. */
export interface Standing {
  readonly refs: readonly Reference[];
  readonly more: string | null;
  /** What stands behind the references; empty in a mail, whose reader follows the link. */
  readonly passages: readonly PassageView[];
}

/** References after one statement; a sentence of thirty sources is not better checked by thirty numbers. */
export const MAX_REFERENCES = 8;

export const standing = (citations: readonly Citation[], story: StoryContext): Standing => {
  const { refs, messages } = story;
  const cited = refs.of(citations);
  const listed = cited.length > MAX_REFERENCES ? cited.slice(0, MAX_REFERENCES - 1) : cited;
  return {
    refs: listed,
    passages: passageViews(citations, listed, story),
    more: cited.length > MAX_REFERENCES ? messages.moreReferences(cited.length - MAX_REFERENCES + 1) : null,
  };
};
