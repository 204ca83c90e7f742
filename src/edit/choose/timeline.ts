/** The timeline entries a briefing prints. */
import type { TimelineEntry } from '../../model/findings.js';
import type { AnnotatedArticle, TimeExpression } from '../../model/language.js';
import { clauses, hasFiniteVerb } from '../../text/clauses.js';
import { words } from '../../text/words.js';
import { type Candidate, heaviest } from '../candidate.js';
import { READ_ALREADY, type Sameness } from '../likeness.js';
import { within } from '../room.js';
import type { Context } from '../wording/wording.js';

/** A timeline line of more words says too much for its column. */
const LONG_ENTRY = 36;
/** What was told as a fact, or only names its date in passing, stands in the timeline only as briefly as this. */
const SHORT_ENTRY = 20;

/** `isNew`: whether a reader has not read it among the facts. */
export const chooseTimeline = (
  entries: readonly Candidate<TimelineEntry>[],
  room: { readonly most: number; readonly words: number },
  isNew: (gist: string) => boolean,
  same: Sameness,
  { articles }: Context,
): readonly Candidate<TimelineEntry>[] => {
  const printable = entries
    .toSorted((a, b) => heaviest(a.finding, b.finding))
    .filter(
      (e) =>
        e.worded.standsAlone &&
        hasFiniteVerb(words(e.worded.text)) &&
        e.words <= LONG_ENTRY &&
        (e.words <= SHORT_ENTRY || (isNew(e.gist) && !inPassing(e.finding, articles))),
    );
  return within(oneDateAfterAnother(printable, articles), room.most, room.words, (e, chosen) =>
    chosen.every((c) => same.overlap(c.gist, e.gist) < READ_ALREADY),
  );
};

/**
 * The best entry of each date before the second of any: a timeline is to show when things happened, and three lines of one
 * week hide the others. Of one date the shorter entry goes first when both weigh about the same.
 */
const oneDateAfterAnother = (
  entries: readonly Candidate<TimelineEntry>[],
  articles: ReadonlyMap<string, AnnotatedArticle>,
): readonly Candidate<TimelineEntry>[] => {
  const turn = new Map<string, number>();
  const worth = (e: Candidate<TimelineEntry>): number =>
    e.finding.weight - 0.012 * Math.max(0, e.words - 16) - (inPassing(e.finding, articles) ? IN_PASSING_COST : 0);
  return entries
    .toSorted((a, b) => worth(b) - worth(a))
    .map((e) => {
      const day = e.finding.when.value.slice(0, 10);
      const n = turn.get(day) ?? 0;
      turn.set(day, n + 1);
      return { e, n };
    })
    .toSorted((a, b) => a.n - b.n || worth(b.e) - worth(a.e))
    .map(({ e }) => e);
};

/** A line that tells something else and names the date by the way is worth this much less. */
const IN_PASSING_COST = 0.2;

/** "The minister praised the talks that began in May": the entry's date stands in a clause that hangs on another. */
const inPassing = (entry: TimelineEntry, articles: ReadonlyMap<string, AnnotatedArticle>): boolean => {
  const article = articles.get(entry.what.articleId);
  const date = dateOf(entry, articles);
  if (article === undefined || date === undefined) return false;
  if (/\b(?:since|than|until)\s+$/.test(article.text.slice(entry.what.start, date.start))) return true;
  const clause = clauses(article.text, entry.what).find((c) => c.start <= date.start && date.start < c.end);
  return clause !== undefined && clause.kind !== 'main' && clause.kind !== 'coordinate';
};

/** The words in the entry's own sentence that its date was read from. */
export const dateOf = (
  entry: TimelineEntry,
  articles: ReadonlyMap<string, AnnotatedArticle>,
): TimeExpression | undefined => {
  const { what, when } = entry;
  return articles
    .get(what.articleId)
    ?.dates.find((d) => d.start >= what.start && d.end <= what.end && d.value === when.value);
};
