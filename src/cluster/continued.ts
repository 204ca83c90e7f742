/** Which earlier tellings a story of today continues: by the rule that makes articles of one day one story. */
import type { ArchivedArticle, ArchivedStory } from '../model/archive.js';
import type { Story } from '../model/story.js';
import { areOneStory } from './linkage.js';
import { dayNumber, nearness } from './nearness.js';
import { nearPairs, type Pair } from './pairs.js';
import { terms } from './terms.js';
import { termSpace } from './vectors.js';

/** One address, or one id, is one article. */
const namesOf = ({ id, url }: Pick<ArchivedArticle, 'id' | 'url'>): readonly string[] =>
  url === undefined ? [id] : [id, url];

interface Telling {
  readonly names: ReadonlySet<string>;
  /** Places of its articles among all that are compared. */
  readonly numbers: readonly number[];
}

/** By story id, newest edition first; a story that is told for the first time is not in it. */
export const continued = (
  stories: readonly Story[],
  archive: readonly ArchivedStory[],
): ReadonlyMap<string, readonly ArchivedStory[]> => {
  if (archive.length === 0) return new Map();
  const articles: Pick<ArchivedArticle, 'id' | 'url' | 'title' | 'text' | 'publishedAt'>[] = [];
  const telling = (of: readonly (typeof articles)[number][]): Telling => {
    const from = articles.length;
    articles.push(...of);
    return { names: new Set(of.flatMap(namesOf)), numbers: of.map((_, i) => from + i) };
  };
  const newestFirst = archive.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const earlier = newestFirst.map((story) => ({ story, ...telling(story.articles) }));
  const today = stories.map((story) => ({ story, ...telling(story.articles) }));

  const { near, farMean } = nearPairs(termSpace(articles.map((a) => terms(a).counts)));
  const days = articles.map((a) => dayNumber(a.publishedAt));
  const home = [...earlier, ...today].flatMap((t, group) => t.numbers.map(() => group));
  const pairs = new Map<number, Pair[]>();
  const tellings = earlier.length + today.length;
  const keyOf = (one: number, other: number): number => Math.min(one, other) * tellings + Math.max(one, other);
  for (const pair of near) {
    const key = keyOf(home[pair.a] ?? 0, home[pair.b] ?? 0);
    const dated = { ...pair, likeness: pair.likeness * nearness(days[pair.a], days[pair.b]) };
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, [dated]);
    else known.push(dated);
  }
  const between = (one: number, other: number): readonly Pair[] => pairs.get(keyOf(one, other)) ?? [];

  return new Map(
    today.flatMap(({ story, names, numbers }, i) => {
      const at = earlier.length + i;
      const told = earlier.filter((e, j) => {
        if ([...names].some((name) => e.names.has(name))) return true;
        const crossing = between(at, j);
        if (crossing.length === 0) return false;
        return areOneStory(numbers, e.numbers, {
          near: [...crossing, ...between(at, at), ...between(j, j)],
          farMean,
        });
      });
      return told.length === 0 ? [] : [[story.id, told.map((t) => t.story)] as const];
    }),
  );
};
