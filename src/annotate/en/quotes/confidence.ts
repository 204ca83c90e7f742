/** How sure an attribution is: the chance that it is right, from the weights of what can be seen of it. */
import { WEIGHTS } from './weights.js';

/** What every attribution has. */
export const ALWAYS = 'always';

/** 0..1: the logistic of the weights' sum; a trait without a weight counts nothing. `['by quoteNameCue', 'who person']` → 0.98. */
export const confidence = (traits: readonly string[]): number => {
  let sum = WEIGHTS.get(ALWAYS) ?? 0;
  for (const trait of traits) sum += WEIGHTS.get(trait) ?? 0;
  return 1 / (1 + Math.exp(-sum));
};
