/** A story without what no reader takes for a sentence: menus and lists that ran together, and texts made to be slow to read. */
import type { Span } from '../model/span.js';
import type { Story } from '../model/story.js';

/** In characters. The longest sentence of 166 news articles had 1,174; what was longer was a menu. */
const LONGEST = 2000;

/** An article of a sentence, a list of 300 tags in one line, a sentence → the same article with the two sentences. */
export const readable = (story: Story): Story => {
  const isLong = ({ start, end }: Span): boolean => end - start > LONGEST;
  if (!story.articles.some((a) => a.sentences.some(isLong))) return story;
  const [first, ...more] = story.articles.map((a) => ({ ...a, sentences: a.sentences.filter((s) => !isLong(s)) }));
  return first === undefined ? story : { ...story, articles: [first, ...more] };
};
