/** The sources of one statement as a reader sees them. */
import type { Citation } from '../../model/span.js';
import type { StoryContext } from './context.js';
import type { Reference } from './references.js';

/** The sources of one statement; `more` says how many are left out for room. */
export interface Standing {
  readonly refs: readonly Reference[];
  readonly more: string | null;
}

/** References after one statement; a sentence of thirty sources is not better checked by thirty numbers. */
export const MAX_REFERENCES = 8;

export const standing = (citations: readonly Citation[], { refs, messages }: StoryContext): Standing => {
  const cited = refs.of(citations);
  return {
    refs: cited.length > MAX_REFERENCES ? cited.slice(0, MAX_REFERENCES - 1) : cited,
    more: cited.length > MAX_REFERENCES ? messages.moreReferences(cited.length - MAX_REFERENCES + 1) : null,
  };
};
