import type { AnnotatedArticle } from '../model/language.js';
import type { NonEmpty } from '../model/span.js';
import { type Story, storyId } from '../model/story.js';
import { byAge } from './age.js';
import { copies } from './copies.js';

/** Articles as one story, which takes its id from the oldest: a merged story goes by the id that its older part had. */
export const storyOf = (articles: NonEmpty<AnnotatedArticle>): Story => {
  const [first, ...rest] = articles.toSorted(byAge);
  const members: NonEmpty<AnnotatedArticle> = [first ?? articles[0], ...rest];
  return { id: storyId(members[0].id), articles: members, copies: copies(members) };
};
