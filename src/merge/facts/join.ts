/**
 * Groups of statements that say the same. Two join when each is the other's best in its article, or when they are
 * nearly the same words; rivals in figures never do. Incomplete rather than wrong.
 */
import type { Pair } from './likeness.js';
import type { Statement } from './statement.js';

/** Mutual best above this say the same; measured on labelled pairs of five stories. */
const SAME_CLAIM = 0.36;
/** So alike that it does not matter whether there is a better one. */
const SAME_WORDS = 0.62;
/** Mean likeness that two groups must keep to become one. */
const GROUP_MEAN = 0.26;

const key = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Lists of indices; every statement is in exactly one. */
export const joinStatements = (statements: readonly Statement[], pairs: readonly Pair[]): number[][] => {
  const best = new Map<string, number>();
  const articleOf = (i: number): string => statements[i]?.article.id ?? '';
  const note = (from: number, to: number, likeness: number) => {
    const k = `${from} ${articleOf(to)}`;
    if (likeness > (best.get(k) ?? 0)) best.set(k, likeness);
  };
  const likeness = new Map<string, number>();
  const rivals = new Set<string>();
  for (const p of pairs) {
    if (p.rivals) rivals.add(key(p.a, p.b));
    else {
      note(p.a, p.b, p.likeness);
      note(p.b, p.a, p.likeness);
    }
    likeness.set(key(p.a, p.b), p.likeness);
  }
  const isBest = (from: number, to: number, value: number): boolean => best.get(`${from} ${articleOf(to)}`) === value;
  const edges = pairs
    .filter((p) => !p.rivals)
    .filter((p) =>
      articleOf(p.a) === articleOf(p.b)
        ? p.likeness >= SAME_WORDS
        : p.likeness >= SAME_WORDS ||
          (p.likeness >= SAME_CLAIM && isBest(p.a, p.b, p.likeness) && isBest(p.b, p.a, p.likeness)),
    )
    .sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);

  const group = statements.map((_, i) => [i]);
  const home = statements.map((_, i) => i);
  for (const e of edges) {
    const [ga, gb] = [home[e.a] ?? e.a, home[e.b] ?? e.b];
    if (ga === gb) continue;
    const [left, right] = [group[ga] ?? [], group[gb] ?? []];
    let sum = 0;
    let clash = false;
    for (const i of left)
      for (const j of right) {
        const k = key(i, j);
        clash ||= rivals.has(k);
        sum += likeness.get(k) ?? 0;
      }
    if (clash || sum / (left.length * right.length) < GROUP_MEAN) continue;
    for (const j of right) home[j] = ga;
    group[ga] = [...left, ...right].sort((x, y) => x - y);
    group[gb] = [];
  }
  return group.filter((g) => g.length > 0);
};
