/** The claims a briefing prints as facts: none that its quotations or disputed points tell, none told twice. */
import type { Claim } from '../../model/findings.js';
import type { AnnotatedArticle } from '../../model/language.js';
import type { Citation } from '../../model/span.js';
import { countWords } from '../../text/words.js';
import type { Candidate } from '../candidate.js';
import { type Room, SHARES, within } from '../room.js';

/** Longer sentences are printed only when nothing shorter says it. */
const LONGEST = 60;
const SHORTEST = 5;

/** What can be printed by itself at all. */
export const printableClaims = (claims: readonly Candidate<Claim>[]): readonly Candidate<Claim>[] =>
  claims.filter((c) => c.worded.standsAlone && c.words <= LONGEST && c.words >= SHORTEST);

/** A fact this much of which stands among the printed quotes is read there. */
const QUOTED_AGAIN = 0.25;

/** Share of a sentence's words that lie in one of the quotations. */
const quotedShare = (
  sentence: Citation,
  quoted: readonly Citation[],
  articles: ReadonlyMap<string, AnnotatedArticle>,
): number => {
  const text = articles.get(sentence.articleId)?.text ?? '';
  const words = (from: number, to: number): number => countWords(text.slice(from, to));
  const inside = quoted
    .filter((q) => q.articleId === sentence.articleId && q.start < sentence.end && sentence.start < q.end)
    .reduce((n, q) => n + words(Math.max(q.start, sentence.start), Math.min(q.end, sentence.end)), 0);
  return inside / Math.max(1, words(sentence.start, sentence.end));
};

const meets = (a: Citation, b: Citation): boolean => a.articleId === b.articleId && a.start < b.end && b.start < a.end;

/** The printable claims that stand neither among the printed quotations nor among the disputed positions. */
export const openClaims = (
  printable: readonly Candidate<Claim>[],
  quoted: readonly Citation[],
  disputed: readonly Citation[],
  articles: ReadonlyMap<string, AnnotatedArticle>,
): readonly Candidate<Claim>[] =>
  printable.filter(
    (c) =>
      c.finding.standing !== 'superseded' &&
      quotedShare(c.finding.sentence, quoted, articles) < QUOTED_AGAIN &&
      !disputed.some((place) => meets(place, c.finding.sentence)),
  );

/** In order of weight, what the reader has not read: `isNew` is asked once of each and remembers what was taken. */
export const chooseFacts = (
  open: readonly Candidate<Claim>[],
  room: Room,
  isNew: (gist: string) => boolean,
): readonly Candidate<Claim>[] => within(open, room.facts, room.words * SHARES.facts, (c) => isNew(c.gist));
