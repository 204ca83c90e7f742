/** Dated clauses of a story go in, entries come out: clauses that tell one event at one date are joined, weighed and ordered. */
import type { TimelineEntry, When } from '../../model/findings.js';
import type { Citation, Citations, Span } from '../../model/span.js';
import type { Story } from '../../model/story.js';
import { within } from '../../text/calendar.js';
import { contentId } from '../../text/hash.js';
import { cosine, type Frequencies, frequencies, tfIdf, type Vector } from '../../text/similarity.js';
import { contentStems } from '../../text/words.js';
import type { DatedSentence } from './datedSentence.js';

export interface DatedClause extends DatedSentence {
  readonly what: Span;
  readonly planned: boolean;
  readonly statement: boolean;
}

/** Two clauses at one date tell one event from this cosine on: on a day of which the story tells much, … */
const SAME_EVENT_BUSY = 0.28;
/** … and at a date that only a few clauses name, which are then seldom about different things. */
const SAME_EVENT = 0.15;
/** So many clauses make a date busy. */
const BUSY = 6;
/** Two clauses that give one time of day to the minute. */
const SAME_EVENT_TO_THE_MINUTE = 0.08;
/** A vaguer date ("in January") holds many events, so the words have to agree more. */
const SAME_EVENT_VAGUE = 0.25;

const cite = (d: DatedClause): Citation => ({ articleId: d.article.id, start: d.what.start, end: d.what.end });

const stemsOf = (d: DatedClause): string[] => {
  const { text } = d.article;
  const dates = d.article.dates.filter((t) => t.start < d.what.end && t.end > d.what.start);
  let out = '';
  let at = d.what.start;
  for (const t of dates) {
    if (t.start > at) out += `${text.slice(at, t.start)} `;
    at = Math.max(at, t.end);
  }
  return contentStems(out + text.slice(Math.min(at, d.what.end), d.what.end));
};

interface Group {
  readonly head: DatedClause;
  readonly vector: Vector;
  readonly members: DatedClause[];
}

/** Sharper dates first, events before statements, then as the story has them: the head of a group is its best telling. */
const byQuality = (a: DatedClause, b: DatedClause): number =>
  a.days.to - a.days.from - (b.days.to - b.days.from) ||
  Number(a.article.genre === 'opinion') - Number(b.article.genre === 'opinion') ||
  Number(a.statement) - Number(b.statement) ||
  Number(a.date.certainty === 'implied') - Number(b.date.certainty === 'implied');

const whenOf = (members: readonly DatedClause[], head: DatedClause): When => ({
  value: head.date.value,
  precision: head.precision,
  expression: head.article.text.slice(head.date.start, head.date.end),
  ...(head.date.anchor === undefined ? {} : { anchor: head.date.anchor }),
  certainty: members.some((m) => m.date.value === head.date.value && m.date.certainty === 'stated')
    ? 'stated'
    : head.date.certainty,
});

/** Share of the story's articles that name a day of the entry. Timeline17: counting mentions ranks dates nearly as well as learning. */
const mentionShare = (all: readonly DatedClause[], head: DatedClause, articles: number): number =>
  new Set(all.filter((d) => within(d.days, head.days) || within(head.days, d.days)).map((d) => d.article.id)).size /
  articles;

/** All vectors added up, so that the mean likeness to them costs one product. */
const sumOf = (all: readonly Vector[]): Vector => {
  const sum = new Map<string, number>();
  for (const vector of all) for (const [term, w] of vector) sum.set(term, (sum.get(term) ?? 0) + w);
  return sum;
};

/** Mean cosine with the other dated clauses; a quarter is as central as clauses of one story get. */
const centrality = (vector: Vector, sum: Vector, count: number): number =>
  count < 2 ? 1 : Math.min(1, Math.max(0, cosine(vector, sum) - 1) / (count - 1) / 0.25);

/** Joins, weighs and orders. Two papers' "The bridge shut on Friday." and "The bridge was shut on 3 May." → one entry with two citations. */
export const joinEntries = (story: Story, dated: readonly DatedClause[]): TimelineEntry[] => {
  const f: Frequencies = frequencies(
    story.articles.flatMap((a) => a.sentences.map((s) => contentStems(a.text.slice(s.start, s.end)))),
  );
  const known = dated.map((d) => ({ d, vector: tfIdf(stemsOf(d), f) }));
  const crowds = new Map<string, number>();
  for (const d of dated) crowds.set(d.date.value.slice(0, 10), (crowds.get(d.date.value.slice(0, 10)) ?? 0) + 1);
  const groups: Group[] = [];
  for (const { d, vector } of [...known].sort((a, b) => byQuality(a.d, b.d))) {
    let best: { group: Group; likeness: number } | undefined;
    for (const group of groups) {
      const same = group.head.date.value === d.date.value;
      if (!same && !within(group.head.days, d.days)) continue;
      if (group.head.planned !== d.planned) continue;
      const exact = same && (d.precision === 'minute' || d.precision === 'hour');
      const least = exact
        ? SAME_EVENT_TO_THE_MINUTE
        : !same && d.days.to - d.days.from > 7
          ? SAME_EVENT_VAGUE
          : (crowds.get(d.date.value.slice(0, 10)) ?? 0) > BUSY
            ? SAME_EVENT_BUSY
            : SAME_EVENT;
      const likeness = cosine(group.vector, vector);
      if (likeness >= least && likeness > (best?.likeness ?? 0)) best = { group, likeness };
    }
    if (best !== undefined) best.group.members.push(d);
    else groups.push({ head: d, vector, members: [d] });
  }
  const sum = sumOf(known.map((k) => k.vector));
  const entries = groups.map(({ head, vector, members }) => {
    const own = cite(head);
    const more = members.slice(1).map(cite);
    const citations: Citations = [
      own,
      ...more.filter(
        (c, i) =>
          !(c.articleId === own.articleId && c.start === own.start) &&
          more.findIndex((o) => o.articleId === c.articleId && o.start === c.start) === i,
      ),
    ];
    const articles = new Set(members.map((m) => m.article.id)).size / story.articles.length;
    const weight =
      0.4 * mentionShare(dated, head, story.articles.length) +
      0.3 * articles +
      0.3 * centrality(vector, sum, known.length) -
      (head.statement ? 0.15 : 0);
    return {
      days: head.days,
      entry: {
        id: contentId(
          'timeline',
          story.id,
          head.date.value,
          own.articleId,
          head.article.text.slice(own.start, own.end),
        ),
        when: whenOf(members, head),
        what: own,
        citations,
        planned: head.planned,
        weight: Math.round(Math.min(1, Math.max(0, weight)) * 1000) / 1000,
      },
    };
  });
  return entries
    .sort(
      (a, b) =>
        a.days.from - b.days.from ||
        a.days.to - b.days.to ||
        Number(a.entry.when.certainty === 'implied') - Number(b.entry.when.certainty === 'implied') ||
        b.entry.weight - a.entry.weight ||
        (a.entry.id < b.entry.id ? -1 : 1),
    )
    .map((e) => e.entry);
};
