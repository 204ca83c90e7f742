/** Logistic regression over named traits, with a squared penalty; plain gradient steps, so that the same examples give the same weights. */

export interface Example {
  /** Examples of one group (an article) speak with one voice: a long article must not outvote the others. */
  readonly group: number;
  readonly traits: readonly string[];
  readonly right: boolean;
}

export type Weights = ReadonlyMap<string, number>;

const STEPS = 600;
/** Each weight is held towards 0 as if this many examples spoke for 0; between 1 and 5 the figures hardly move. */
const PENALTY = 3;
/** No article counts for more than this many of its quotations. */
const VOICE = 6;

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** The chance that the attribution with these traits is right. */
export const probability = (weights: Weights, traits: readonly string[]): number =>
  logistic(traits.reduce((sum, t) => sum + (weights.get(t) ?? 0), 0));

export const learn = (examples: readonly Example[]): Weights => {
  const names = [...new Set(examples.flatMap((e) => e.traits))].sort();
  const number = new Map(names.map((name, i) => [name, i]));
  const sizes = new Map<number, number>();
  for (const e of examples) sizes.set(e.group, (sizes.get(e.group) ?? 0) + 1);
  const rows = examples.map((e) => ({
    at: e.traits.map((t) => number.get(t) ?? 0),
    right: e.right ? 1 : 0,
    voice: Math.min(1, VOICE / (sizes.get(e.group) ?? 1)),
  }));
  const weights = new Float64Array(names.length);
  const seen = new Float64Array(names.length);
  for (const { at, voice } of rows) for (const i of at) seen[i] = (seen[i] ?? 0) + voice;
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((w) => -PENALTY * w);
    for (const { at, right, voice } of rows) {
      const off = voice * (right - logistic(at.reduce((sum, i) => sum + (weights[i] ?? 0), 0)));
      for (const i of at) slope[i] = (slope[i] ?? 0) + off;
    }
    // The curvature of each weight alone, with room for traits that come together.
    weights.forEach((w, i) => {
      weights[i] = w + (slope[i] ?? 0) / (((seen[i] ?? 0) / 4 + PENALTY) * 4);
    });
  }
  return new Map(names.map((name, i) => [name, weights[i] ?? 0]));
};
