/**
 * Lone articles → the story that they follow up. What is told three weeks later, or beside the event, has few words in
 * common with the reports of it, but it turns about the same company, person or town, and no other story comes near it.
 * Only lone articles: two that tell the same have shown that they are a story of their own.
 */
import { backgroundShare } from './background.js';
import { NEAR, type Pairs } from './pairs.js';
import type { Terms } from './terms.js';

/**
 * How many times nearer than any other story with its name. Of the lone articles of mixed days one in ten is taken in
 * wrongly at 1.5, one in twenty-five at 3; at 6 follow-ups stay outside.
 */
const CLEARLY = 3;

/** What an article turns about: a person and a place, a company and its chief. With one or three grouping is the same. */
const MAIN_NAMES = 2;

/** Share of a story's articles that bear a name of the story. From a quarter to all grouping is the same. */
const BORNE_BY = 0.5;

/** The names that an article mentions most, usual words of news ("Monday") less: `norrland` of a report about Norrland Lines. */
export const mainNames = ({ names }: Pick<Terms, 'names'>): readonly string[] =>
  Array.from(names, ([name, n]) => ({ name, weight: n * -Math.log(backgroundShare(name)) }))
    .sort((x, y) => y.weight - x.weight || (x.name < y.name ? -1 : 1))
    .slice(0, MAIN_NAMES)
    .map(({ name }) => name);

/** Groups as linked → groups with the lone articles that clearly belong to one of them; each is judged by itself. */
export const adopt = (
  groups: readonly (readonly number[])[],
  { near, farMean }: Pairs,
  articles: readonly Terms[],
): number[][] => {
  const groupOf = new Map(groups.flatMap((members, g) => members.map((i) => [i, g])));
  const isLone = (g: number | undefined): boolean => g !== undefined && groups[g]?.length === 1;
  /** Of each lone article: what its pairs with each story are above far ones, added up. */
  const towards = new Map<number, Map<number, number>>();
  for (const { a, b, likeness } of near) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const [mine, theirs] = [groupOf.get(one), groupOf.get(other)];
      if (theirs === undefined || !isLone(mine) || isLone(theirs)) continue;
      const sums = towards.get(one) ?? new Map<number, number>();
      sums.set(theirs, (sums.get(theirs) ?? 0) + likeness - farMean);
      towards.set(one, sums);
    }
  }

  const taken = new Map<number, number[]>();
  for (const [i, sums] of towards) {
    const main = mainNames(articles[i] ?? { names: new Map() });
    const bears = (members: readonly number[]): boolean =>
      main.some((name) => members.filter((m) => articles[m]?.counts.has(name)).length >= BORNE_BY * members.length);
    const [best, next] = Array.from(sums, ([g, sum]) => ({ g, mean: farMean + sum / (groups[g]?.length ?? 1) }))
      .filter(({ g }) => bears(groups[g] ?? []))
      .sort((x, y) => y.mean - x.mean || x.g - y.g);
    if (best === undefined || best.mean < Math.max(NEAR, CLEARLY * Math.max(farMean, next?.mean ?? 0))) continue;
    taken.set(best.g, [...(taken.get(best.g) ?? []), i]);
  }
  const adopted = new Set([...taken.values()].flat());
  return groups.flatMap((members, g) =>
    members.length === 1 && adopted.has(members[0] ?? -1)
      ? []
      : [[...members, ...(taken.get(g) ?? [])].sort((x, y) => x - y)],
  );
};
