import type { Findings } from '../model/findings.js';
import type { Story } from '../model/story.js';

export const merge = (story: Story): Findings => ({
  story,
  cast: [],
  independentSources: story.articles.length,
  claims: [],
  quotes: [],
  disputes: [],
  timeline: [],
  omissions: [],
});
