/**
 * Who counts as one source. Copies, outlets of one owner, and articles that print the same sentences count once;
 * which statements are the same is decided elsewhere.
 */
import { sourceKey } from '../model/article.js';
import type { AnnotatedArticle } from '../model/language.js';
import type { Story } from '../model/story.js';
import { agenciesOf } from '../text/agenciesOf.js';
import { jaccard, shingles } from '../text/similarity.js';
import { words } from '../text/words.js';

/** Sets that merge; the first member names the set. */
const unions = () => {
  const parent = new Map<string, string>();
  const find = (x: string): string => {
    const p = parent.get(x);
    return p === undefined || p === x ? x : find(p);
  };
  return { find, join: (a: string, b: string) => void parent.set(find(b), find(a)) };
};

/** The origin of each article by its id: articles of one outlet or owner, and copies with their original, share one. */
export const originsOf = (story: Story): ReadonlyMap<string, string> => {
  const sets = unions();
  for (const a of story.articles) sets.join(`source ${sourceKey(a)}`, `article ${a.id}`);
  for (const group of story.copies)
    for (const copy of group.copies) sets.join(`article ${group.original}`, `article ${copy}`);
  return new Map(story.articles.map((a) => [a.id, sets.find(`article ${a.id}`)]));
};

const QUOTED = /[“"][^“”"]*[”"]?/g;

/** Runs of three words outside quotation marks: what an outlet wrote itself. */
const ownRuns = (text: string): Set<string> =>
  shingles(
    words(text.replace(QUOTED, ' ')).map((w) => w.lower),
    3,
  );

/**
 * Two outlets that print one sentence took it from one text. Six runs are eight words: fewer agree by chance
 * ("officials said on Monday"). With a shared agency credit less likeness is needed, as desks trim wire copy.
 */
const MIN_RUNS = 6;
const SAME_TEXT = 0.7;
const SAME_TEXT_OF_AN_AGENCY = 0.5;

interface Telling {
  readonly article: AnnotatedArticle;
  readonly text: string;
}

const shareAgency = (a: AnnotatedArticle, b: AnnotatedArticle): boolean => {
  const theirs = agenciesOf(b);
  return agenciesOf(a).some((agency) => theirs.includes(agency));
};

const oneText = (a: Telling, x: ReadonlySet<string>, b: Telling, y: ReadonlySet<string>): boolean => {
  if (Math.min(x.size, y.size) < MIN_RUNS) return false;
  return jaccard(x, y) >= (shareAgency(a.article, b.article) ? SAME_TEXT_OF_AN_AGENCY : SAME_TEXT);
};

/** How many independent origins tell it: three outlets of which two print one agency sentence → 2. */
export const countOrigins = (tellings: readonly Telling[], origins: ReadonlyMap<string, string>): number => {
  const sets = unions();
  const originOf = (t: Telling): string => origins.get(t.article.id) ?? t.article.id;
  const runs = tellings.length > 1 ? tellings.map((t) => ownRuns(t.text)) : [];
  tellings.forEach((t, i) => {
    tellings.slice(0, i).forEach((other, k) => {
      const [x, y] = [runs[k], runs[i]];
      if (!x || !y || sets.find(originOf(other)) === sets.find(originOf(t))) return;
      if (oneText(other, x, t, y)) sets.join(originOf(other), originOf(t));
    });
  });
  return new Set(tellings.map((t) => sets.find(originOf(t)))).size;
};
