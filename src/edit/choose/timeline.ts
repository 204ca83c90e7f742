/** The timeline entries a briefing prints. */
import type { TimelineEntry } from '../../model/findings.js';
import type { AnnotatedArticle, TimeExpression } from '../../model/language.js';
import type { Citations } from '../../model/span.js';
import { calendarDays, type Days } from '../../text/calendar.js';
import { hasFiniteVerb } from '../../text/clauses.js';
import { words } from '../../text/words.js';
import { type Candidate, candidate, heaviest } from '../candidate.js';
import { READ_ALREADY, type Sameness } from '../likeness.js';
import type { Context } from '../wording/wording.js';

/** A timeline line of more words says too much for its column. */
const LONG_ENTRY = 30;
/** What was told as a fact in other words stands in the timeline only as briefly as this. */
const SHORT_ENTRY = 24;

/** Each word beyond a line's best length costs as much. */
const WORD_COST = 0.0045;
const BEST_LENGTH = 16;
/** Each line that is printed for a time costs a further line of it as much: a timeline is to show when things happened. */
const SAME_TIME_COST = 0.055;
/** What a line shares with one of a neighbouring day costs as much, were it all of it. */
const SAME_EVENT_COST = 0.27;

/** A line that names nobody and nothing ("Thousands were out tonight.") tells a reader little. */
const NAMELESS_COST = 0.08;

const worth = (e: Candidate<TimelineEntry>): number =>
  e.finding.weight -
  (/\s[“"‘']?[\p{Lu}\p{N}]/u.test(e.worded.text) ? 0 : NAMELESS_COST) -
  WORD_COST * Math.max(0, e.words - BEST_LENGTH);

/** Under this a line is not worth a reader's time. */
const LEAST_GAIN = 0.03;

/** A line as the choice sees it. */
interface Line {
  readonly candidate: Candidate<TimelineEntry>;
  readonly worth: number;
  readonly days: Days | undefined;
  /** What it says, without its date and without what Collate put in. */
  readonly told: string;
}

const lineOf = (candidate: Candidate<TimelineEntry>): Line => ({
  candidate,
  worth: worth(candidate),
  days: calendarDays(candidate.finding.when.value),
  told: candidate.worded.text
    .replace(/\[[^\]]*\]/g, ' ')
    .split(candidate.finding.when.expression || '\n')
    .join(' '),
});

const near = ({ days: x }: Line, { days: y }: Line): boolean =>
  x !== undefined && y !== undefined && x.from <= y.to + 1 && y.from <= x.to + 1;

const sameTime = ({ days: x }: Line, { days: y }: Line): boolean =>
  x !== undefined && y !== undefined && x.from === y.from && x.to === y.to;

/** An entry as it may be told: in the words of one source or of several, the best first. */
export type Tellings = readonly [Candidate<TimelineEntry>, ...Candidate<TimelineEntry>[]];

/**
 * `isNew`: whether a long line tells a reader something; `isPrinted`: whether he has its very words elsewhere. Then another source's
 * are taken.
 */
export const chooseTimeline = (
  entries: readonly Tellings[],
  room: { readonly most: number; readonly words: number },
  isNew: (gist: string) => boolean,
  isPrinted: (telling: Candidate<TimelineEntry>) => boolean,
  same: Sameness,
): readonly Candidate<TimelineEntry>[] => {
  const isLine = (e: Candidate<TimelineEntry>): boolean =>
    e.worded.standsAlone &&
    hasFiniteVerb(words(e.worded.text)) &&
    e.words <= LONG_ENTRY &&
    (e.words <= SHORT_ENTRY || isNew(e.gist));
  let open = entries
    .filter(([best]) => isLine(best))
    .flatMap((tellings) => tellings.find((e) => isLine(e) && !isPrinted(e)) ?? [])
    .sort((a, b) => heaviest(a.finding, b.finding))
    .map(lineOf);
  const chosen: Line[] = [];
  let taken = 0;
  while (chosen.length < room.most) {
    const retold = (line: Line): number =>
      1 -
      same.novelty(
        line.told,
        chosen.filter((c) => near(c, line)).map((c) => c.told),
      );
    const gain = (line: Line): number =>
      line.worth - SAME_TIME_COST * chosen.filter((c) => sameTime(c, line)).length - SAME_EVENT_COST * retold(line);
    open = open.filter(
      (line) =>
        taken + line.candidate.words <= room.words &&
        chosen.every((c) => same.overlap(c.told, line.told) < READ_ALREADY),
    );
    const [first, ...rest] = open;
    if (first === undefined) break;
    let best = { line: first, gain: gain(first) };
    for (const line of rest) {
      const g = gain(line);
      if (g > best.gain) best = { line, gain: g };
    }
    if (best.gain < LEAST_GAIN) break;
    chosen.push(best.line);
    taken += best.line.candidate.words;
    open = open.filter((line) => line !== best.line);
  }
  return chosen.map((c) => c.candidate);
};

/** The words in the entry's own sentence that its date was read from. */
export const dateOf = (
  entry: TimelineEntry,
  articles: ReadonlyMap<string, AnnotatedArticle>,
): TimeExpression | undefined => {
  const { what, when } = entry;
  const article = articles.get(what.articleId);
  // Only the day of the article dates it: no words of its own.
  if (when.expression === '') {
    const { value, precision, certainty } = when;
    return { start: what.start, end: what.start, type: 'DATE', value, precision, certainty };
  }
  const inside = article?.dates.filter((d) => d.start >= what.start && d.end <= what.end) ?? [];
  // The story may have settled the date on another value than the article's own reading.
  return (
    inside.find((d) => d.value === when.value) ??
    inside.find((d) => article?.text.slice(d.start, d.end) === when.expression)
  );
};

/** Sources in whose words an entry may be told; the further ones join by ever less likeness. */
const TELLINGS = 4;
/** What shares less with the best telling tells another side of the event. */
const TELLS_THE_SAME = 0.4;

/** An entry in the words of each source that gives the same date for the same thing, the best first. */
export const tellingsOf = (entry: TimelineEntry, context: Context, same: Sameness): Tellings => {
  const { articles } = context;
  const best = candidate(entry, entry.citations, context, dateOf(entry, articles));
  const others = entry.citations.slice(1, TELLINGS).flatMap((what) => {
    const citations: Citations = [what, ...entry.citations.filter((c) => c !== what)];
    const telling = { ...entry, what, citations };
    const date = dateOf(telling, articles);
    const told = date === undefined ? undefined : candidate(telling, citations, context, date);
    return told !== undefined && same.overlap(told.gist, best.gist) >= TELLS_THE_SAME ? [told] : [];
  });
  return [best, ...others];
};
