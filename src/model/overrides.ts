import type { Notice } from './notice.js';
import type { NonEmpty } from './span.js';

/** What an editor decided about one story. Stories are named by their id, or by the id or path of one of their articles. */
export interface StoryOverride {
  readonly story: string;
  /** The place in the edition that it keeps, from 1. */
  readonly pin?: number;
  /** Not printed; its findings stay in `edition.json`. */
  readonly drop: boolean;
  readonly headline?: string;
  readonly standfirst?: string;
  /** Printed below the headline as the editor's own words. */
  readonly note?: string;
  /** Ids of quotations: printed before all others, or never. */
  readonly quotes: { readonly choose: readonly string[]; readonly ban: readonly string[] };
  /** Ids of disputed points that are not printed. */
  readonly disputes: { readonly drop: readonly string[] };
  /** `path:line`, for a notice when the target is gone. */
  readonly at: string;
}

/** Stories that are one. */
export interface StoryMerge {
  readonly stories: NonEmpty<string>;
  readonly at: string;
}

/** Articles, by id or path, that leave a story and are one of their own. */
export interface StorySplit {
  readonly story: string;
  readonly articles: NonEmpty<string>;
  readonly at: string;
}

/** `content/overrides/<date>.yaml`: an editor's decisions about the edition of one day; a rebuild keeps them. */
export interface Overrides {
  /** ISO 8601 with an offset: the edition is not sent before. */
  readonly embargo?: string;
  readonly stories: readonly StoryOverride[];
  readonly merge: readonly StoryMerge[];
  readonly split: readonly StorySplit[];
}

export const NO_OVERRIDES: Overrides = { stories: [], merge: [], split: [] };

/** What is said of a decision whose target has vanished; `rest` says what became of the remainder: `nothing was split`. */
export const withoutTarget = (stage: Notice['stage'], at: string, what: string, rest: string): Notice => ({
  stage,
  rule: 'override-without-target',
  severity: 'warning',
  message: `${what} is not in this edition; ${rest}. Take the line out, or name what took its place.`,
  path: at,
});
