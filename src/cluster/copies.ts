/**
 * The articles of one story → those that print one text. A paper that carries an agency's report is no second witness.
 * Quoted speech is left out of the comparison: every reporter in the room has the same quotation.
 */
import type { Article } from '../model/article.js';
import { isNonEmpty, type NonEmpty } from '../model/span.js';
import type { CopyGroup } from '../model/story.js';
import { agenciesOf, agencyOfOutlet } from '../text/agenciesOf.js';
import { jaccard, shingles } from '../text/similarity.js';
import { byAge } from './age.js';

/** Two reporters who write independently share few runs of four words that nobody said; one edited word spoils four. */
const RUN = 4;
/** Of the runs of both: one text with another headline, or some paragraphs cut. */
const SAME_TEXT = 0.5;
/** Of the runs of the shorter: printed as part of a longer text. */
const CONTAINED = 0.65;
/**
 * The same where both credit one agency and so have its text before them. Few labelled articles do: what a desk had rewritten
 * shared .47, reports of their own to which the agency contributed under .05.
 */
const CONTAINED_OF_AN_AGENCY = 0.35;
/** Shorter texts are contained by chance. */
const MIN_RUNS = 25;
/** Of the runs of both: not a word edited but the headline or the credit. */
const IDENTICAL = 0.97;

const QUOTED = /[“"][^“”"\n]{0,600}[”"]/gu;

interface Printing {
  readonly article: Article;
  readonly runs: ReadonlySet<string>;
  /** Whose text it may be: the outlet itself where that is an agency, then those it credits. */
  readonly agencies: readonly string[];
}

/** Letters and digits alone, so that a lost space ("last week.The ferry") or a moved apostrophe changes no run. */
const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const printing = (article: Article): Printing => {
  const own = plainWords(article.text.replace(QUOTED, ' '));
  // A text that is all quotation is compared whole.
  const compared = own.length >= MIN_RUNS ? own : plainWords(article.text);
  const runs = shingles(compared, Math.min(RUN, Math.max(1, compared.length)));
  return { article, runs, agencies: agenciesOf(article) };
};

const isCopy = (a: Printing, b: Printing, shared: number): boolean => {
  if (shared >= SAME_TEXT * (a.runs.size + b.runs.size - shared)) return true;
  const shorter = Math.min(a.runs.size, b.runs.size);
  const oneAgency = a.agencies.some((agency) => b.agencies.includes(agency));
  return shorter >= MIN_RUNS && shared >= (oneAgency ? CONTAINED_OF_AN_AGENCY : CONTAINED) * shorter;
};

const isWire = ({ article }: Printing): boolean => agencyOfOutlet(article) !== undefined;

/** Which of one group was there first: the agency itself, else the oldest; among the undated the fullest. */
const original = (group: readonly Printing[]): Printing | undefined =>
  group.toSorted(
    (x, y) =>
      Number(isWire(y)) - Number(isWire(x)) ||
      (x.article.publishedAt === undefined && y.article.publishedAt === undefined ? y.runs.size - x.runs.size : 0) ||
      byAge(x.article, y.article),
  )[0];

/** Which agency's text a group prints: the original's, else the one that most of the others credit; ties by name. */
const agencyOf = (first: Printing, group: readonly Printing[]): string | undefined => {
  const credits = new Map<string, number>();
  for (const agency of group.flatMap((p) => p.agencies)) credits.set(agency, (credits.get(agency) ?? 0) + 1);
  const ordered = [...credits].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1));
  return first.agencies[0] ?? ordered[0]?.[0];
};

const groupOf = (first: Printing, group: readonly Printing[], copies: NonEmpty<string>): CopyGroup => {
  const agency = agencyOf(first, group);
  const original = first.article.id;
  if (agency !== undefined) return { original, copies, kind: 'wire', agency };
  const identical = group.every((p) => p === first || jaccard(first.runs, p.runs) >= IDENTICAL);
  return { original, copies, kind: identical ? 'identical' : 'rewrite' };
};

/** Three papers with one agency text and a reporter's own story → one group of three, the oldest its original. */
export const copies = (articles: readonly Article[]): CopyGroup[] => {
  const printings = articles.map(printing);
  const groups = printings.map((_, i) => i);
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
    for (const [j, count] of shared) {
      const other = printings[j];
      const mine = groups[i] ?? i;
      const theirs = groups[j] ?? j;
      if (other === undefined || mine === theirs || !isCopy(one, other, count)) continue;
      for (let k = 0; k <= i; k++) if (groups[k] === mine) groups[k] = theirs;
    }
  });

  return [...new Set(groups)].flatMap((name): CopyGroup[] => {
    const group = printings.filter((_, i) => groups[i] === name);
    const first = original(group);
    if (first === undefined) return [];
    const others = group.filter((p) => p !== first).map((p) => p.article.id);
    return isNonEmpty(others) ? [groupOf(first, group, others)] : [];
  });
};
