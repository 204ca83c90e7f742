/** The sentence around cited words, no longer than may be quoted. Rendering prints it, verification bounds it. */
import type { Span } from '../model/span.js';

/** Cited words and the rest of their sentences; `…` stands where a long one was cut. */
export interface Passage {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * Characters of an article that one passage shows at most: a long sentence or two. Whoever wants more reads the article, which
 * is linked beside it; a page of longer passages would begin to replace the articles.
 */
export const LONGEST_PASSAGE = 300;

const ELLIPSIS = '…';
/** With the space beside it. */
const ELLIPSIS_ROOM = 2;

/** The first words that fit: `("one two three", 8)` → `"one two…"` */
const clipped = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const head = text.slice(0, length - ELLIPSIS.length);
  const end = head.search(/\s+\S*$/);
  // Where no space is, a character of two code units is not torn.
  return `${(end > 0 ? head.slice(0, end) : head.replace(/[\ud800-\udbff]$/, '')).replace(/[\s,;:–—-]+$/, '')}${ELLIPSIS}`;
};

/** `"… It fell. Two died there. …"`, its sentences, and the place of `Two died` → `{before: "", words: "Two died", after: " there."}` */
export const passageAround = (text: string, sentences: readonly Span[], { start, end }: Span): Passage => {
  const around = sentences.filter((s) => s.start < end && s.end > start);
  const from = Math.min(start, around[0]?.start ?? start);
  const to = Math.max(end, around.at(-1)?.end ?? end);
  if (to - from <= LONGEST_PASSAGE) {
    return { before: text.slice(from, start), words: text.slice(start, end), after: text.slice(end, to) };
  }
  const before = from < start ? `${ELLIPSIS} ` : '';
  const words = clipped(text.slice(start, end), LONGEST_PASSAGE - 2 * ELLIPSIS_ROOM);
  return { before, words, after: end < to && !words.endsWith(ELLIPSIS) ? ` ${ELLIPSIS}` : '' };
};
