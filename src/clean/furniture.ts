/** Learns from all articles of a run which lines an outlet prints under many of them. */
import type { Draft } from '../model/article.js';
import { plainWords } from '../text/furnitureLine.js';
import { READER_WORDS } from '../text/lexicons/en/siteNotices.js';
import { isOpenEnded, isStopped, wordCount } from './page.js';

/** Of articles with different texts: two may share a line by chance or by copying, three hardly do. */
const FEWEST_ARTICLES = 3;
const MOST_WORDS = 60;

/**
 * A whole sentence repeated in running coverage may be background ("The ministry did not answer a request for comment."): such a
 * line is furniture only when it speaks to the reader or about the page. So is a lead-in ("She added:"), which a quotation needs.
 */
const SPEAKS_TO_READER = new RegExp(`\\b(?:${READER_WORDS.join('|')})\\b|©|\\S@\\S|https?:|\\bwww\\.`, 'i');

const isEligible = (line: string): boolean =>
  wordCount(line) <= MOST_WORDS &&
  ((!isStopped(line) && !isOpenEnded(line)) || (!/["“”]/.test(line) && SPEAKS_TO_READER.test(line)));

interface Lines {
  /** How the article opens. Those that open alike are versions of one: together they count once. */
  readonly opening: string;
  readonly eligible: readonly string[];
}

/** Articles are asked for their lines again after each round of cleaning, which leaves most of them as they were. */
const known = new WeakMap<readonly string[], Lines>();

const linesOf = (paragraphs: readonly string[]): Lines => {
  const earlier = known.get(paragraphs);
  if (earlier !== undefined) return earlier;
  const lines = {
    opening: plainWords(paragraphs.find((p) => wordCount(p) >= 8) ?? '').slice(0, 200),
    eligible: paragraphs.filter(isEligible).map(plainWords),
  };
  known.set(paragraphs, lines);
  return lines;
};

/** Outlet id → lines (in `plainWords` form) that stand in three or more of its articles. */
export const learnFurniture = (
  pages: readonly { readonly draft: Pick<Draft, 'source' | 'title'>; readonly paragraphs: readonly string[] }[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const counts = new Map<string, Map<string, Set<string>>>();
  for (const { draft, paragraphs } of pages) {
    if (draft.source === undefined || paragraphs.length < 2) continue;
    const lines = counts.get(draft.source.id) ?? new Map<string, Set<string>>();
    counts.set(draft.source.id, lines);
    const { opening, eligible } = linesOf(paragraphs);
    for (const words of eligible) {
      const articles = lines.get(words) ?? new Set<string>();
      lines.set(words, articles.add(opening));
    }
  }
  return new Map(
    [...counts].map(([id, lines]) => [
      id,
      new Set(
        [...lines].filter(([words, articles]) => words !== '' && articles.size >= FEWEST_ARTICLES).map(([w]) => w),
      ),
    ]),
  );
};
