/** How many words of each outlet an edition may print. What a headline takes is not counted: a story must have one. */
import type { Newsletter } from '../model/newsletter.js';

/** By outlet id, what is left of it; an outlet that is not in it may be printed without limit. */
export type Allowance = ReadonlyMap<string, number>;

export const allowanceOf = ({ outlets }: Pick<Newsletter, 'outlets'>): Allowance =>
  new Map(outlets.flatMap(({ id, excerptWords }) => (excerptWords === undefined ? [] : [[id, excerptWords]])));

/** Words of an outlet that a finding would put into print. */
export interface Excerpt<T> {
  readonly finding: T;
  readonly outlet: string | undefined;
  readonly words: number;
}

/** `{herald: 30}` after 20 words of the Herald and 5 of the Post → `{herald: 10}`. */
export const spend = <T>(allowance: Allowance, excerpts: readonly Excerpt<T>[]): Allowance => {
  const left = new Map(allowance);
  for (const { outlet, words } of excerpts) {
    const known = outlet === undefined ? undefined : left.get(outlet);
    if (outlet !== undefined && known !== undefined) left.set(outlet, known - words);
  }
  return left;
};

/** In the order of print, the findings for which nothing is left: `{herald: 30}`, three of 20 words → the second and the third. */
export const overdrawn = <T>(allowance: Allowance, excerpts: readonly Excerpt<T>[]): ReadonlySet<T> => {
  const out = new Set<T>();
  let left = allowance;
  for (const excerpt of excerpts) {
    const after = spend(left, [excerpt]);
    const isOver = excerpt.outlet !== undefined && (after.get(excerpt.outlet) ?? 0) < 0;
    if (isOver) out.add(excerpt.finding);
    else left = after;
  }
  return out;
};
