/**
 * Annotated articles → stories: which of them tell of one event, and which of those print one text. Every article is in
 * exactly one story, whatever order they come in. Judges no article's worth and drops none.
 */
import type { AnnotatedArticle } from '../model/language.js';
import type { Notice, Outcome } from '../model/notice.js';
import { isNonEmpty } from '../model/span.js';
import type { Story } from '../model/story.js';
import { isRead } from '../text/language.js';
import { adopt } from './adopt.js';
import { byAge } from './age.js';
import { digests, withoutDigests } from './digests.js';
import { expectedCohesion } from './expected.js';
import { link, singles } from './linkage.js';
import { dayNumber, nearness } from './nearness.js';
import { nearPairs, type Pair } from './pairs.js';
import { isRoundUp } from './roundUp.js';
import { storyOf } from './storyOf.js';
import { terms } from './terms.js';
import { termSpace } from './vectors.js';

/** Two printings of one round-up, or of one text in a language that is not read, are this alike; a round-up and a story that it mentions are not. */
const SAME_TEXT = 0.8;

const leftAlone = (article: AnnotatedArticle): Notice => ({
  stage: 'cluster',
  rule: 'round-up',
  severity: 'info',
  message: `"${article.title ?? article.path}" strings several events together and is kept out of their stories.`,
  path: article.path,
});

/** Numbers of the articles that tell one event, as their words and days show it; and which string several together. */
const found = (articles: readonly AnnotatedArticle[]): { groups: number[][]; strung: ReadonlySet<number> } => {
  const titled = new Set(articles.flatMap((a, i) => (isRoundUp(a) ? [i] : [])));
  const days = articles.map((a) => dayNumber(a.publishedAt ?? a.day));
  const alone = articles.map((a, i) => titled.has(i) || !isRead(a.language));
  const bags = articles.map(terms);
  const { near, farMean } = nearPairs(termSpace(bags.map((bag) => bag.counts)));
  const likely = near.flatMap((pair): Pair[] => {
    if ((alone[pair.a] || alone[pair.b]) && pair.likeness < SAME_TEXT) return [];
    return [{ ...pair, likeness: pair.likeness * nearness(days[pair.a], days[pair.b]) }];
  });
  const pairs = { near: likely, farMean };
  const ofMixedDay = link(singles(articles.length), pairs);
  const linked = link(ofMixedDay, pairs, expectedCohesion(ofMixedDay, pairs));
  const untitled = digests(linked, pairs);
  const groups = adopt(
    withoutDigests(linked, untitled),
    { near: likely.filter((p) => !untitled.has(p.a) && !untitled.has(p.b)), farMean },
    bags,
  );
  return { groups, strung: new Set([...titled, ...untitled]) };
};

/** Seven articles of a day, four of them on a ferry fire → a story of four and three of one, each oldest first. */
export const cluster = (articles: readonly AnnotatedArticle[]): Outcome<readonly Story[]> => {
  // One order for all that follows: sums of fractions depend on it.
  const ordered = articles.toSorted(byAge);
  const { groups, strung } = found(ordered);
  const stories = groups.flatMap((numbers): Story[] => {
    const members = numbers.flatMap((i) => ordered[i] ?? []);
    return isNonEmpty(members) ? [storyOf(members)] : [];
  });
  return { value: stories, notices: ordered.filter((_, i) => strung.has(i)).map(leftAlone) };
};
