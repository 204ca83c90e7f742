/** Sets the standing of claims on which a side of a dispute stands. It finds no disputes and removes no claim. */
import type { Claim, Dispute } from '../../model/findings.js';
import type { Citation } from '../../model/span.js';

/** Share of a side's position that must lie in the claim's sentence. */
const STANDS_ON = 0.5;

const standsOn = (position: Citation, sentence: Citation): boolean => {
  if (position.articleId !== sentence.articleId) return false;
  const shared = Math.min(position.end, sentence.end) - Math.max(position.start, sentence.start);
  return shared >= STANDS_ON * (position.end - position.start);
};

/**
 * `"The dam leaked."`, of which one side of a dispute is made in this outlet or another → `disputed`; a superseded claim stays superseded.
 */
export const markDisputed = (claims: readonly Claim[], disputes: readonly Dispute[]): Claim[] => {
  const places = disputes.flatMap((d) => d.sides.flatMap((s) => s.citations));
  return claims.map((c) =>
    c.standing !== 'superseded' && places.some((p) => standsOn(p, c.sentence)) ? { ...c, standing: 'disputed' } : c,
  );
};
