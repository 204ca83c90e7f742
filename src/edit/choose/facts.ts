/** The claims a briefing prints as facts: none that its quotations or disputed points tell, none told twice. */
import type { Claim } from '../../model/findings.js';
import type { AnnotatedArticle } from '../../model/language.js';
import type { Citation } from '../../model/span.js';
import { countWords } from '../../text/words.js';
import type { Candidate } from '../candidate.js';
import type { Reader, Sameness } from '../likeness.js';
import { type Room, SHARES, within } from '../room.js';

/** Longer sentences are printed only when nothing shorter says it. */
const LONGEST = 60;
const SHORTEST = 5;

/** What can be printed by itself at all. */
export const printableClaims = (claims: readonly Candidate<Claim>[]): readonly Candidate<Claim>[] =>
  claims.filter((c) => c.worded.standsAlone && c.words <= LONGEST && c.words >= SHORTEST);

/** A sentence this much of which stands among the printed quotations is read there; three words of a long one leave it much to tell. */
const QUOTED_AGAIN = 0.15;

/** Whether a sentence gives a reader again what he reads as somebody's words. */
export const isQuoted = (
  sentence: Citation,
  quoted: readonly Citation[],
  articles: ReadonlyMap<string, AnnotatedArticle>,
): boolean => {
  const text = articles.get(sentence.articleId)?.text ?? '';
  const words = (from: number, to: number): number => countWords(text.slice(from, to));
  const inside = quoted
    .filter((q) => q.articleId === sentence.articleId && q.start < sentence.end && sentence.start < q.end)
    .reduce((n, q) => n + words(Math.max(q.start, sentence.start), Math.min(q.end, sentence.end)), 0);
  return inside > 0 && inside >= QUOTED_AGAIN * words(sentence.start, sentence.end);
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
      !isQuoted(c.finding.sentence, quoted, articles) &&
      !disputed.some((place) => meets(place, c.finding.sentence)),
  );

const cites = (a: Claim, b: Claim): boolean =>
  a.citations.some((c) => c.articleId === b.sentence.articleId && c.start === b.sentence.start);

/** A claim that confirms a printed one and is confirmed by it must bring at least so much beside all that it is tied to: at .7 the news itself goes. */
const NEW_BESIDE = 0.6;
/** And at least so much where one of two confirms the other. */
const NEW_BESIDE_PART = 0.5;

/** Under this weight nothing speaks for a sentence but what it names or counts. */
const LEAST_WEIGHT = 0.03;
const NAMES_OR_COUNTS = /\s[“"‘']?[\p{Lu}\p{N}]/u;

/** `"Bakers feel it already."`, which no other source and no place in its article speaks for, only fills room. */
const tells = ({ finding, worded }: Candidate<Claim>): boolean =>
  finding.weight >= LEAST_WEIGHT || NAMES_OR_COUNTS.test(worded.text);

/** In order of weight, what the reader has not read; what is taken counts as read. */
export const chooseFacts = (
  open: readonly Candidate<Claim>[],
  standfirst: readonly Candidate<Claim>[],
  room: Room,
  same: Sameness,
  reader: Reader,
): readonly Candidate<Claim>[] =>
  within(
    open.filter((c) => !standfirst.includes(c) && tells(c)),
    room.facts,
    room.words * SHARES.facts,
    (c, chosen) => {
      const related = [...standfirst, ...chosen].filter(
        (x) => cites(x.finding, c.finding) || cites(c.finding, x.finding),
      );
      const mutual = related.some((x) => cites(x.finding, c.finding) && cites(c.finding, x.finding));
      const least = mutual ? NEW_BESIDE : NEW_BESIDE_PART;
      const gists = related.map((x) => x.gist);
      if ((related.length > 0 && same.novelty(c.gist, gists) < least) || !reader.isNew(c.gist)) return false;
      reader.reads(c.gist);
      return true;
    },
  );
