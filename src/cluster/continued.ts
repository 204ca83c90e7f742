/** Which earlier tellings a story of today continues. */
import type { ArchivedArticle, ArchivedStory } from '../model/archive.js';
import type { Story } from '../model/story.js';

/** One address, or one id, is one article. */
const namesOf = ({ id, url }: Pick<ArchivedArticle, 'id' | 'url'>): readonly string[] =>
  url === undefined ? [id] : [id, url];

/** By story id, newest edition first; a story that is told for the first time is not in it. */
export const continued = (
  stories: readonly Story[],
  archive: readonly ArchivedStory[],
): ReadonlyMap<string, readonly ArchivedStory[]> => {
  const newestFirst = archive.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return new Map(
    stories.flatMap((story) => {
      const names = new Set(story.articles.flatMap(namesOf));
      const earlier = newestFirst.filter((e) => e.articles.flatMap(namesOf).some((name) => names.has(name)));
      return earlier.length === 0 ? [] : [[story.id, earlier] as const];
    }),
  );
};
