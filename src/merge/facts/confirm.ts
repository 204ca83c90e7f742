/**
 * Which other articles confirm a claim without a sentence that says the same and no more: what a claim says is found
 * in two neighbouring sentences of theirs. A different figure for the same thing confirms nothing.
 */
import type { AnnotatedArticle } from '../../model/language.js';
import { countedBy, figureAgrees } from './figuresAgree.js';
import type { Pair } from './likeness.js';
import { coreOf, type Statement } from './statement.js';

/** Share of a claim's words, by weight, that must stand in the two sentences. */
const CONFIRMED = 0.5;
/** The same for its main clause, when the sentences hold some of the rest. */
const CORE_CONFIRMED = 0.65;
const SOME = 0.35;
/**
 * A sentence so like it confirms a claim in other words, when its surroundings hold this little of the claim's main clause. On
 * labelled facts of five events 89 of 100 such confirmations are right, and two thirds are found; at .28 93 and half, at .16 80 and three quarters.
 */
const ALIKE = 0.22;
const LITTLE = 0.2;
/** In a story of fewer statements the words for what all of it is about look rare: likeness proves less, in none nothing. */
const SMALL_STORY = 40;
const SMALL_STORY_COST = 0.25;
/** A claim of fewer terms is too easily found. */
const FEW_TERMS = 4;

/** The words of names that at most half the articles have, and the figures: what only a report of the same thing gives too. */
const particularsIn = (statements: readonly Statement[]) => {
  const articles = new Set(statements.map((s) => s.article));
  const holding = new Map<string, Set<AnnotatedArticle>>();
  for (const s of statements)
    for (const w of s.words) {
      const known = holding.get(w.lower);
      if (known) known.add(s.article);
      else holding.set(w.lower, new Set([s.article]));
    }
  const own = (s: Statement): string[] =>
    s.words
      .filter((w) => s.names.some((n) => n.start <= w.start && w.end <= n.end))
      .map((w) => w.lower)
      .filter((w) => 2 * (holding.get(w)?.size ?? 0) <= articles.size);
  /** Whether a claim gives a name and a figure, and a passage gives neither. */
  return (claim: Statement, passage: readonly Statement[]): boolean => {
    const counted = claim.figures.filter((f) => countedBy(f) !== undefined);
    const named = own(claim);
    return (
      counted.length > 0 &&
      named.length > 0 &&
      !passage.some(
        (p) =>
          p.words.some((w) => named.includes(w.lower)) ||
          counted.some((f) => p.figures.some((x) => countedBy(x) === countedBy(f) && figureAgrees(f, x))),
      )
    );
  };
};

interface Neighbour {
  readonly at: number;
  readonly likeness: number;
  readonly rivals: boolean;
}

/** Prepares a story; then a claim's sentence and its group give at most one statement for each further article. */
export const confirmations = (
  statements: readonly Statement[],
  pairs: readonly Pair[],
  rarity: (term: string) => number,
): ((head: number, members: readonly number[]) => number[]) => {
  const neighbours: Neighbour[][] = statements.map(() => []);
  for (const p of pairs) {
    neighbours[p.a]?.push({ at: p.b, likeness: p.likeness, rivals: p.rivals });
    neighbours[p.b]?.push({ at: p.a, likeness: p.likeness, rivals: p.rivals });
  }
  const alike = ALIKE + SMALL_STORY_COST * Math.max(0, 1 - statements.length / SMALL_STORY);
  const tellsElse = particularsIn(statements);
  const beside = (at: number): Statement[] => {
    const s = statements[at];
    return [statements[at - 1], statements[at + 1]].flatMap((n) =>
      n && s && n.article.id === s.article.id && Math.abs(n.position - s.position) === 1 ? n : [],
    );
  };
  const held = (bag: ReadonlySet<string>, at: number): number => {
    const s = statements[at];
    const next = beside(at);
    let all = 0;
    let alone = 0;
    let best = 0;
    const shared = next.map(() => 0);
    for (const t of bag) {
      const w = rarity(t);
      all += w;
      const here = s?.bag.has(t);
      if (here) alone += w;
      next.forEach((n, k) => {
        if (here || n.bag.has(t)) shared[k] = (shared[k] ?? 0) + w;
      });
    }
    best = Math.max(alone, ...shared);
    return all === 0 ? 0 : best / all;
  };
  return (head, members) => {
    const claim = statements[head];
    if (!claim || claim.bag.size < FEW_TERMS) return [];
    const core = coreOf(claim);
    const told = new Set(members.map((i) => statements[i]?.article.id));
    const best = new Map<string, { at: number; share: number }>();
    for (const n of neighbours[head] ?? []) {
      const article = statements[n.at]?.article.id;
      if (article === undefined || told.has(article) || n.rivals) continue;
      const share = held(claim.bag, n.at);
      const inCore = held(core, n.at);
      const confirms =
        share >= CONFIRMED ||
        (share >= SOME && core.size >= FEW_TERMS && inCore >= CORE_CONFIRMED) ||
        (n.likeness >= alike &&
          inCore >= LITTLE &&
          !tellsElse(claim, [...beside(n.at), ...statements.slice(n.at, n.at + 1)]));
      if (confirms && share > (best.get(article)?.share ?? 0)) best.set(article, { at: n.at, share });
    }
    return [...best.values()].map((b) => b.at).sort((x, y) => x - y);
  };
};
