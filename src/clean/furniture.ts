/** Learns from all articles of a run which lines an outlet prints under many of them. */
import type { Draft } from '../model/article.js';
import { plainKey, plainWords } from '../text/furnitureLine.js';
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

/** How an article opens. Those that open alike are versions of one: together they count once. */
const openingOf = (paragraphs: readonly string[]): string =>
  plainWords(paragraphs.find((p) => wordCount(p) >= 8) ?? '').slice(0, 200);

/** Articles are asked for their lines again after each round of cleaning, which leaves most of them as they were. */
const known = new WeakMap<readonly string[], readonly number[]>();

const keysOf = (paragraphs: readonly string[]): readonly number[] => {
  const keys = known.get(paragraphs) ?? [...new Set(paragraphs.map(plainKey))];
  known.set(paragraphs, keys);
  return keys;
};

/** Lines, in `plainWords` form, of enough articles with different texts. Few lines stand twice, and only those are read. */
const repeatedLines = (articles: readonly (readonly string[])[]): ReadonlySet<string> => {
  const counts = new Map<number, number>();
  for (const paragraphs of articles) for (const key of keysOf(paragraphs)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = (key: number): boolean => (counts.get(key) ?? 0) >= FEWEST_ARTICLES;
  const openings = new Map<string, Set<string>>();
  for (const paragraphs of articles) {
    if (!keysOf(paragraphs).some(often)) continue;
    const opening = openingOf(paragraphs);
    for (const line of paragraphs) {
      if (!often(plainKey(line)) || !isEligible(line)) continue;
      const words = plainWords(line);
      const found = openings.get(words) ?? new Set<string>();
      openings.set(words, found.add(opening));
    }
  }
  return new Set(
    [...openings].filter(([words, found]) => words !== '' && found.size >= FEWEST_ARTICLES).map(([words]) => words),
  );
};

/** Outlet id → lines (in `plainWords` form) that stand in three or more of its articles. */
export const learnFurniture = (
  pages: readonly { readonly draft: Pick<Draft, 'source' | 'title'>; readonly paragraphs: readonly string[] }[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const articles = new Map<string, (readonly string[])[]>();
  for (const { draft, paragraphs } of pages) {
    if (draft.source === undefined || paragraphs.length < 2) continue;
    const of = articles.get(draft.source.id) ?? [];
    of.push(paragraphs);
    articles.set(draft.source.id, of);
  }
  return new Map(Array.from(articles, ([id, of]) => [id, repeatedLines(of)]));
};
