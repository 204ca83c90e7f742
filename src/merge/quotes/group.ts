/**
 * Groups printings of one utterance around the fullest. A printing that stands wholly in a longer one follows it, which is how two
 * pieces of a sentence in one article come together when another outlet prints it unbroken; the rest join by mean likeness. What
 * joined by a third alone is told apart again: a reader sees each beside the fullest, and has to find the same words there.
 */
import { frequencies, rarity } from '../../text/similarity.js';
import { fullness } from './fullest.js';
import type { Printing } from './printing.js';
import { type Bond, LONG_RUN, type Sameness, sameUtterance } from './sameUtterance.js';

/** Mean strength between two groups from which they become one. */
const GROUP_MEAN = 0.3;
/** Pairs are looked at when they share a stem that stands in at most this many printings. */
const COMMON = 60;

/** Words by which a printing is more than the few that it shares. */
const FULLER = 2;

const key = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const candidatePairs = (printings: readonly Printing[]): [number, number][] => {
  const postings = new Map<string, number[]>();
  printings.forEach((p, i) => {
    const terms = p.stems.size > 0 ? p.stems : new Set([p.words.join(' ')]);
    for (const t of terms) {
      const list = postings.get(t);
      if (list) list.push(i);
      else postings.set(t, [i]);
    }
  });
  const seen = new Set<string>();
  const out: [number, number][] = [];
  for (const list of postings.values()) {
    if (list.length > COMMON) continue;
    list.forEach((b, n) => {
      for (const a of list.slice(0, n)) {
        const k = key(a, b);
        if (seen.has(k)) continue;
        seen.add(k);
        out.push([a, b]);
      }
    });
  }
  return out;
};

/** Places in one article must not overlap in a group, and two sentences of one article join only through a longer printing. */
const mayJoin = (left: readonly Printing[], right: readonly Printing[], bond: Sameness): boolean => {
  if (bond.bond !== 'alike') return true;
  return !left.some((l) =>
    right.some((r) => l.article.id === r.article.id && l.words.length > 3 && r.words.length > 3),
  );
};

/**
 * A group around one of its printings, which all others of it print: the fullest that all do, else the fullest, and those that do not go
 * on without it. `A~B, B~C`, A the fullest → `A B`, `C`; B the fullest → `B A C`.
 */
const around = (
  group: readonly number[],
  fullnessOf: (i: number) => number,
  bond: (a: number, b: number) => Bond | undefined,
): number[][] => {
  const out: number[][] = [];
  let rest = [...group].sort((a, b) => fullnessOf(b) - fullnessOf(a) || a - b);
  while (rest.length > 0) {
    const open = rest;
    /** What prints it, and other renderings of that: "frank" of "frank, meaningful", which stands for "open and meaningful". */
    const printingsOf = (first: number): number[] => {
      const own = open.filter((i) => i !== first && bond(first, i) !== undefined);
      return open.filter((i) => i !== first && (own.includes(i) || own.some((j) => bond(j, i) === 'rendered')));
    };
    const ofAll = open.find((i) => printingsOf(i).length === open.length - 1) ?? open[0] ?? 0;
    const own = [ofAll, ...printingsOf(ofAll)];
    out.push(own);
    rest = open.filter((i) => !own.includes(i));
  }
  return out;
};

/** Lists of indices, first the printing that the others are held against; every printing is in exactly one. */
export const groupPrintings = (printings: readonly Printing[]): number[][] => {
  const weight = rarity(frequencies(printings.map((p) => p.stems)));
  const bonds = new Map<string, Sameness>();
  const edges: { readonly a: number; readonly b: number; readonly same: Sameness }[] = [];
  for (const [a, b] of candidatePairs(printings)) {
    const [pa, pb] = [printings[a], printings[b]];
    const same = pa && pb ? sameUtterance(pa, pb, weight) : undefined;
    if (!same) continue;
    bonds.set(key(a, b), same);
    edges.push({ a, b, same });
  }
  edges.sort((x, y) => y.same.strength - x.same.strength || x.a - y.a || x.b - y.b);
  const lengthOf = (i: number): number => printings[i]?.words.length ?? 0;
  /** A few words that stand in two utterances ("the new bridge") do not make them one. */
  const bridges = (a: number, b: number, left: readonly number[], right: readonly number[]): boolean => {
    const least = Math.min(lengthOf(a), lengthOf(b));
    const fuller = (i: number): boolean => lengthOf(i) > least + FULLER;
    return least < LONG_RUN && left.some((i) => fuller(i) && right.some((j) => fuller(j) && !bonds.has(key(i, j))));
  };
  const groups = printings.map((_, i) => [i]);
  const home = printings.map((_, i) => i);
  for (const { a, b, same } of edges) {
    const [ga, gb] = [home[a] ?? a, home[b] ?? b];
    if (ga === gb) continue;
    const [left, right] = [groups[ga] ?? [], groups[gb] ?? []];
    const at = (list: readonly number[]): Printing[] => list.flatMap((i) => printings[i] ?? []);
    if (!mayJoin(at(left), at(right), same)) continue;
    if (bridges(a, b, left, right)) continue;
    if (same.bond === 'alike') {
      let sum = 0;
      for (const i of left) for (const j of right) sum += bonds.get(key(i, j))?.strength ?? 0;
      if (sum / (left.length * right.length) < GROUP_MEAN) continue;
    }
    for (const j of right) home[j] = ga;
    groups[ga] = [...left, ...right].sort((x, y) => x - y);
    groups[gb] = [];
  }
  const full = printings.map(fullness);
  return groups.flatMap((g) =>
    around(
      g,
      (i) => full[i] ?? 0,
      (a, b) => bonds.get(key(a, b))?.bond,
    ),
  );
};
