/** Captions that were saved in a heap below the article: lines without a final stop, among lines that share their words. */
import { plainWords } from '../../text/furnitureLine.js';
import { shingles } from '../../text/similarity.js';
import { type CleaningRule, type Cut, isPost, isStopped, whole, wordCount } from '../page.js';

/** Captions of one picture series repeat each other's phrases; five words in a row are seldom shared by two sentences of prose. */
const RUN = 5;
const FEWEST = 3;
const FEWEST_OPEN = 2;
const MOST_WORDS = 45;
/** How many of the last paragraphs may belong to the heap. */
const DEPTH = 20;

const isOpen = (line: string): boolean => !isStopped(line) && wordCount(line) >= 4 && !/[:;]$/.test(line);

export const captionTail: CleaningRule = {
  name: 'caption-tail',
  find: (page) => {
    const { paragraphs } = page;
    const offset = Math.max(0, paragraphs.length - DEPTH);
    // Without open lines there is no heap, and nothing more to be read.
    if (paragraphs.slice(offset + 1).filter(isOpen).length < FEWEST_OPEN) return [];
    const runs = paragraphs.slice(offset).map((p) => shingles(plainWords(p).split(' '), RUN));
    /** Whether another paragraph from `from` on has a run of words of this one. */
    const shares = (i: number, from: number): boolean =>
      runs.some(
        (other, k) =>
          k + offset !== i && k + offset >= from && [...(runs[i - offset] ?? [])].some((run) => other.has(run)),
      );
    let start = paragraphs.length;
    for (let i = paragraphs.length - 1; i > offset; i--) {
      const line = paragraphs[i] ?? '';
      // Somebody's words may end an article; a caption quotes a sign or a title.
      if (wordCount(line) > MOST_WORDS || (/["“”]/.test(line) && (isStopped(line) || /^["“]/.test(line)))) break;
      if (isPost(line)) break;
      if (!isOpen(line) && !shares(i, offset)) break;
      start = i;
    }
    // A last sentence of the article may share words with the body: only sentences that share them with the heap belong to it.
    while (start < paragraphs.length && !isOpen(paragraphs[start] ?? '') && !shares(start, start)) start++;
    const open = paragraphs.slice(start).filter(isOpen).length;
    const size = paragraphs.length - start;
    if (size < FEWEST || open < FEWEST_OPEN || size * 2 > paragraphs.length) return [];
    return paragraphs.slice(start).map((_, k): Cut => whole(page, start + k));
  },
};
