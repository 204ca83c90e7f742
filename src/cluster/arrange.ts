/** An editor's merging and splitting of stories. Every article stays in exactly one story; what an override names and nobody knows becomes a notice. */
import type { Notice, Outcome } from '../model/notice.js';
import { type Overrides, withoutTarget } from '../model/overrides.js';
import { isNonEmpty } from '../model/span.js';
import { goesBy, isNamed, type Story } from '../model/story.js';
import { storyOf } from './storyOf.js';

const vanished = (at: string, what: string, rest: string): Notice => withoutTarget('cluster', at, what, rest);

/** `merge: [[a, b]]` makes one story of two, `split: {story: a, articles: [x]}` two of one; splits come first. */
export const arrange = (stories: readonly Story[], { merge, split }: Overrides): Outcome<readonly Story[]> => {
  const notices: Notice[] = [];
  let value = stories;
  for (const { story: name, articles, at } of split) {
    const story = value.find((s) => goesBy(s, name));
    if (story === undefined) {
      notices.push(vanished(at, `The story ${name}`, 'nothing was split'));
      continue;
    }
    const leaving = story.articles.filter((a) => articles.some((x) => isNamed(a, x)));
    const staying = story.articles.filter((a) => !leaving.includes(a));
    for (const x of articles)
      if (!story.articles.some((a) => isNamed(a, x)))
        notices.push(vanished(at, `The article ${x} of the story ${name}`, 'the others were split off'));
    if (isNonEmpty(leaving) && isNonEmpty(staying))
      value = value.flatMap((s) => (s === story ? [storyOf(staying), storyOf(leaving)] : [s]));
  }
  for (const { stories: names, at } of merge) {
    const found = names.map((name) => value.find((s) => goesBy(s, name)));
    names.forEach((name, i) => {
      if (found[i] === undefined) notices.push(vanished(at, `The story ${name}`, 'the others were merged'));
    });
    const parts = [...new Set(found.flatMap((s) => s ?? []))];
    const articles = parts.flatMap((s) => s.articles);
    if (parts.length > 1 && isNonEmpty(articles))
      value = value.flatMap((s) => (s === parts[0] ? [storyOf(articles)] : parts.includes(s) ? [] : [s]));
  }
  return { value, notices };
};
