/** How one printing of a quotation differs from the one that is printed first. */
import type { Likeness } from '../../model/findings.js';
import { align, standsIn } from './alignment.js';

/** Share of the shorter printing's words that must agree in order for it to be a shortening. */
const SHORTENED = 0.9;
/** Below this share two printings have too few words in common to be one wording edited: another translation. */
const REWORDED = 0.4;

/** `hold` of `"We will hold the line."` → shortened; the same words → exact. */
export const likenessOf = (variant: readonly string[], first: readonly string[]): Likeness => {
  if (variant.join(' ') === first.join(' ')) return 'exact';
  if (variant.length <= first.length && standsIn(variant, first)) return 'shortened';
  const { matched } = align(variant, first);
  const share = matched / Math.max(1, Math.min(variant.length, first.length));
  if (variant.length < first.length && share >= SHORTENED) return 'shortened';
  return share >= REWORDED ? 'reworded' : 'translated';
};
