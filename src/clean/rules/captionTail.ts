/** Captions that were saved in a heap below the article: lines without a final stop, among lines that share their words. */
import { plainWords } from '../../text/furnitureLine.js';
import { shingles } from '../../text/similarity.js';
import { type CleaningRule, type Cut, isPost, isStopped, whole, wordCount } from '../page.js';

/** Captions of one picture series repeat each other's phrases; five words in a row are seldom shared by two sentences of prose. */
const RUN = 5;
const FEWEST = 3;
const MOST_WORDS = 45;

export const captionTail: CleaningRule = {
  name: 'caption-tail',
  find: (page) => {
    const { paragraphs } = page;
    const runs = paragraphs.slice(-20).map((p) => shingles(plainWords(p).split(' '), RUN));
    const offset = paragraphs.length - runs.length;
    /** Whether another paragraph from `from` on has a run of words of this one. */
    const shares = (i: number, from: number): boolean =>
      runs.some(
        (other, k) =>
          k + offset !== i && k + offset >= from && [...(runs[i - offset] ?? [])].some((run) => other.has(run)),
      );
    const isOpen = (line: string): boolean => !isStopped(line) && wordCount(line) >= 4 && !/[:;]$/.test(line);
    let start = paragraphs.length;
    for (let i = paragraphs.length - 1; i > Math.max(0, offset); i--) {
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
    if (size < FEWEST || open < 2 || size * 2 > paragraphs.length) return [];
    return paragraphs.slice(start).map((_, k): Cut => whole(page, start + k));
  },
};
