/**
 * The articles of one story → those that print one text. A paper that carries an agency's report is no second witness.
 * Quoted speech is left out of the comparison: every reporter in the room has the same quotation.
 */
import type { Article } from '../model/article.js';
import { isNonEmpty } from '../model/span.js';
import type { CopyGroup } from '../model/story.js';
import { jaccard, shingles } from '../text/similarity.js';
import { byAge } from './age.js';

/** Two reporters who write independently share few runs of four words that nobody said; one edited word spoils four. */
const RUN = 4;
/** Of the runs of both: one text with another headline, or some paragraphs cut. */
const SAME_TEXT = 0.5;
/** Of the runs of the shorter: printed as part of a longer text. */
const CONTAINED = 0.65;
/** Shorter texts are contained by chance. */
const MIN_RUNS = 25;
/** Of the runs of both: not a word edited but the headline or the credit. */
const IDENTICAL = 0.97;

const QUOTED = /[“"][^“”"\n]{0,600}[”"]/gu;

interface Printing {
  readonly article: Article;
  readonly runs: ReadonlySet<string>;
}

/** Letters and digits alone, so that a lost space ("last week.The ferry") or a moved apostrophe changes no run. */
const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const printing = (article: Article): Printing => {
  const own = plainWords(article.text.replace(QUOTED, ' '));
  // A text that is all quotation is compared whole.
  const compared = own.length >= MIN_RUNS ? own : plainWords(article.text);
  return { article, runs: shingles(compared, Math.min(RUN, Math.max(1, compared.length))) };
};

const likeness = (a: Printing, b: Printing): number => jaccard(a.runs, b.runs);

const isCopy = (a: Printing, b: Printing): boolean => {
  const overlap = likeness(a, b);
  if (overlap >= SAME_TEXT) return true;
  const shorter = Math.min(a.runs.size, b.runs.size);
  const shared = (overlap * (a.runs.size + b.runs.size)) / (1 + overlap);
  return shorter >= MIN_RUNS && shared >= CONTAINED * shorter;
};

const isWire = (article: Article): boolean => article.source?.kind === 'wire';

/** Which of one group was there first: the agency itself, else the oldest; among the undated the fullest. */
const original = (group: readonly Printing[]): Printing | undefined =>
  group.toSorted(
    (x, y) =>
      Number(isWire(y.article)) - Number(isWire(x.article)) ||
      (x.article.publishedAt === undefined && y.article.publishedAt === undefined ? y.runs.size - x.runs.size : 0) ||
      byAge(x.article, y.article),
  )[0];

const kindOf = (first: Printing, group: readonly Printing[]): CopyGroup['kind'] => {
  if (isWire(first.article) || group.some((p) => p.article.agencies.length > 0)) return 'wire';
  return group.every((p) => p === first || likeness(first, p) >= IDENTICAL) ? 'identical' : 'rewrite';
};

/** Three papers with one agency text and a reporter's own story → one group of three, the oldest its original. */
export const copies = (articles: readonly Article[]): CopyGroup[] => {
  const printings = articles.map(printing);
  const groupOf = printings.map((_, i) => i);
  const index = new Map<string, number[]>();
  const shared = new Map<number, number>();
  printings.forEach((one, i) => {
    shared.clear();
    for (const run of one.runs) {
      const holders = index.get(run);
      if (holders === undefined) index.set(run, [i]);
      else {
        for (const j of holders) shared.set(j, (shared.get(j) ?? 0) + 1);
        holders.push(i);
      }
    }
    for (const j of shared.keys()) {
      const other = printings[j];
      const mine = groupOf[i] ?? i;
      const theirs = groupOf[j] ?? j;
      if (other === undefined || mine === theirs || !isCopy(one, other)) continue;
      for (let k = 0; k <= i; k++) if (groupOf[k] === mine) groupOf[k] = theirs;
    }
  });

  return [...new Set(groupOf)].flatMap((name): CopyGroup[] => {
    const group = printings.filter((_, i) => groupOf[i] === name);
    const first = original(group);
    if (first === undefined) return [];
    const others = group.filter((p) => p !== first).map((p) => p.article.id);
    return isNonEmpty(others) ? [{ original: first.article.id, copies: others, kind: kindOf(first, group) }] : [];
  });
};
