/** Dated clauses of a story go in, entries come out: clauses that tell one event at one date are joined, weighed and ordered. */
import type { TimelineEntry, When } from '../../model/findings.js';
import type { Citation, Citations, Span } from '../../model/span.js';
import type { Story } from '../../model/story.js';
import { calendarDays, type Days, within } from '../../text/calendar.js';
import { dangles } from '../../text/clauses.js';
import { contentId } from '../../text/hash.js';
import { cosine, type Frequencies, frequencies, idf, tfIdf, type Vector } from '../../text/similarity.js';
import { foldedTerms } from '../../text/synonyms.js';
import { countWords } from '../../text/words.js';
import type { DatedSentence } from './datedSentence.js';
import { hourOf } from './hourOf.js';
import { isMeasured } from './isAside.js';

export interface DatedClause extends DatedSentence {
  readonly what: Span;
  readonly planned: boolean;
  /** The date tells when somebody spoke, or when what had been done was reported. */
  readonly statement: boolean;
  /** The date is named by the way: the clause can join an entry, and founds none. */
  readonly mention: boolean;
  /** The line tells something else than what happened at the date. */
  readonly aside: boolean;
  /** Only the day of the article dates it. */
  readonly undated?: 'lead' | 'recent';
}

/** Two clauses at one date tell one event from this cosine on: on a day of which the story tells much, … */
const SAME_EVENT_BUSY = 0.28;
/** … and at a date that only a few clauses name, which are then seldom about different things. */
const SAME_EVENT = 0.15;
/** What one article plans and another tells as done. */
const SAME_PLAN = 0.4;
/** A clause joins by its likeness to any member when it is at least half as like the first: tellings differ, and chains drift. */
const HALF_ALIKE = 0.5;
/** So many clauses make a date busy. */
const BUSY = 6;
/** Two clauses that give one time of day to the minute. */
const SAME_EVENT_TO_THE_MINUTE = 0.08;
/** A vaguer date ("in January") holds many events, so the words have to agree more. */
const SAME_EVENT_VAGUE = 0.25;

const cite = (d: DatedClause): Citation => ({ articleId: d.article.id, start: d.what.start, end: d.what.end });

const termsOf = (d: DatedClause): string[] => {
  const { text } = d.article;
  const dates: Span[] = d.article.dates.filter((t) => t.start < d.what.end && t.end > d.what.start);
  if (d.undated) dates.unshift(d.date);
  let out = '';
  let at = d.what.start;
  for (const t of dates) {
    if (t.start > at) out += `${text.slice(at, t.start)} `;
    at = Math.max(at, t.end);
  }
  return foldedTerms(out + text.slice(Math.min(at, d.what.end), d.what.end));
};

/** What a word of every clause weighs beside the rarest: without it the words of the main event would tell nothing. */
const FLOOR = 1;

/** As tf-idf, with a floor; of unit length. */
const vectorOf = (terms: readonly string[], f: Frequencies): Vector => {
  const counts = new Map<string, number>();
  for (const t of terms) counts.set(t, (counts.get(t) ?? 0) + 1);
  const weights = [...counts].map(([t, n]): [string, number] => [
    t,
    (1 + Math.log(n)) * (FLOOR + Math.max(0, idf(f, t))),
  ]);
  const length = Math.sqrt(weights.reduce((sum, [, w]) => sum + w * w, 0));
  return new Map(weights.map(([t, w]) => [t, w / length]));
};

interface Group {
  readonly head: DatedClause;
  readonly vector: Vector;
  readonly members: DatedClause[];
  readonly vectors: Vector[];
}

/** A line of about so many words tells an event best: fewer leave out who or where, more have to be read twice. */
const BEST_LENGTH = 20;

const lengthOf = (d: DatedClause): number =>
  Math.abs(countWords(d.article.text.slice(d.what.start, d.what.end)) - BEST_LENGTH);

/** A line that opens with somebody's words is no statement of the outlet; one that opens with a pronoun needs the line before. */
const leans = (d: DatedClause): boolean =>
  /^["“]/.test(d.article.text.slice(d.what.start, d.what.start + 1)) || dangles(d.article.text, d.what);

const UNDATED = { dated: 0, lead: 1, recent: 2 } as const;

/** Sharper dates first, events before statements, then the line that is nearest to the best length: the head of a group is its best telling. */
const byQuality = (a: DatedClause, b: DatedClause): number =>
  UNDATED[a.undated ?? 'dated'] - UNDATED[b.undated ?? 'dated'] ||
  a.days.to - a.days.from - (b.days.to - b.days.from) ||
  Number(a.mention) - Number(b.mention) ||
  Number(leans(a)) - Number(leans(b)) ||
  Number(a.aside) - Number(b.aside) ||
  Number(a.statement) - Number(b.statement) ||
  Number(a.date.certainty === 'implied') - Number(b.date.certainty === 'implied') ||
  lengthOf(a) - lengthOf(b);

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
  new Set(
    all
      .filter((d) => d.undated === undefined && (within(d.days, head.days) || within(head.days, d.days)))
      .map((d) => d.article.id),
  ).size / articles;

/** Sentences that open an article and tell what the story is. */
const OPENING = 3;

/** What the story is about: the words its articles open with. */
const gistOf = (story: Story, f: Frequencies): Vector =>
  tfIdf(
    story.articles
      .filter((a) => a.genre === 'news')
      .flatMap((a) => foldedTerms(a.text.slice(0, a.sentences[OPENING - 1]?.end ?? a.text.length))),
    f,
  );

/** Cosine of a line that is all about the story with its gist: higher ones tell no more. */
const ABOUT = 0.35;

/** 0..1: a tenth for each power of ten of days between an event and the day of the story, and none within a day. */
const remoteness = (days: Days, today: Days | undefined): number => {
  if (today === undefined) return 0;
  const apart = Math.max(0, today.from - days.to, days.from - today.to);
  return Math.log10(1 + apart) / 10;
};

/** The day that most articles name. */
const mainDay = (dated: readonly DatedClause[]): number | undefined => {
  const naming = new Map<number, Set<string>>();
  for (const { days, article, undated } of dated)
    if (undated === undefined && days.from === days.to)
      naming.set(days.from, (naming.get(days.from) ?? new Set()).add(article.id));
  let best: number | undefined;
  for (const [day, ids] of naming) {
    const most = best === undefined ? 0 : (naming.get(best)?.size ?? 0);
    if (ids.size > most || (ids.size === most && best !== undefined && day > best)) best = day;
  }
  return best;
};

/** Around that day two clauses of which each is so much about the story tell its event: half the likeness is enough. .2 and .3 do as well. */
const MAIN_EVENT = 0.25;

/** Sentences into an article after which a place tells nothing more. */
const FAR_IN = 10;

/** 1 for what an article opens with, falling to 0: the best place of any member. */
const prominence = (members: readonly DatedClause[]): number =>
  Math.max(
    ...members.map((m) =>
      m.article.genre === 'news' ? Math.max(0, 1 - m.article.sentences.indexOf(m.sentence) / FAR_IN) : 0,
    ),
  );

/** So many articles bear out that something without a date has just happened. */
const OUTLETS = 2;

/** The date may be the report's and not the event's. */
const isReport = (d: DatedClause): boolean => d.undated !== undefined || d.statement;

/** Days within which papers report what has happened. */
const REPORTED_WITHIN = 2;

const isJustBefore = (event: Days, report: Days): boolean =>
  event.from === event.to && event.to < report.from && report.from - event.to <= REPORTED_WITHIN;

/** The group told by the member that is most like the others, of those as sharp and as direct as its founder. */
const bestTold = (group: Group): Group => {
  const { head, members, vectors } = group;
  if (members.length < 3) return group;
  const sum = new Map<string, number>();
  for (const v of vectors) for (const [t, w] of v) sum.set(t, (sum.get(t) ?? 0) + w);
  const like = (i: number): number => (cosine(vectors[i] ?? new Map(), sum) - 1) / (members.length - 1);
  const rate = (i: number): number => like(i) - 0.012 * lengthOf(members[i] ?? head);
  let best = 0;
  members.forEach((m, i) => {
    const equal =
      m.date.value === head.date.value &&
      leans(m) === leans(head) &&
      m.mention === head.mention &&
      m.aside === head.aside &&
      m.statement === head.statement &&
      m.undated === head.undated &&
      m.date.certainty === head.date.certainty;
    if (equal && rate(i) > rate(best)) best = i;
  });
  return { ...group, head: members[best] ?? head, vector: vectors[best] ?? group.vector };
};

/**
 * What makes an entry matter: articles that name its day, that tell it, how much it is about the story, how early it stands, that it is still to
 * come; and what speaks against it. On five labelled events two hundred other settings, each between half and twice, printed as many of the
 * entries that matter, give or take two of thirty.
 */
const WEIGHTS = { named: 0.16, told: 0.43, gist: 0.16, placed: 0.16, ahead: 0.08, aside: 0.22, remote: 0.22 } as const;

/** Joins, weighs and orders. Two papers' "The bridge shut on Friday." and "The bridge was shut on 3 May." → one entry with two citations. */
export const joinEntries = (story: Story, dated: readonly DatedClause[]): TimelineEntry[] => {
  const f: Frequencies = frequencies(
    story.articles.flatMap((a) => a.sentences.map((s) => foldedTerms(a.text.slice(s.start, s.end)))),
  );
  const known = dated.map((d) => ({ d, vector: vectorOf(termsOf(d), f) }));
  const crowds = new Map<string, number>();
  for (const d of dated)
    if (!d.undated) crowds.set(d.date.value.slice(0, 10), (crowds.get(d.date.value.slice(0, 10)) ?? 0) + 1);
  const gist = gistOf(story, f);
  const main = mainDay(dated);
  const groups: Group[] = [];
  for (const { d, vector } of [...known].sort((a, b) => byQuality(a.d, b.d))) {
    let best: { group: Group; likeness: number } | undefined;
    for (const group of groups) {
      const same = group.head.date.value === d.date.value;
      const reported = isReport(d) && isJustBefore(group.head.days, d.days);
      if (!same && !reported && !within(group.head.days, d.days)) continue;
      const exact = same && (d.precision === 'minute' || d.precision === 'hour');
      const least =
        d.undated || reported
          ? SAME_EVENT_BUSY
          : exact
            ? SAME_EVENT_TO_THE_MINUTE
            : !same && d.days.to - d.days.from > 7
              ? SAME_EVENT_VAGUE
              : (crowds.get(d.date.value.slice(0, 10)) ?? 0) > BUSY
                ? SAME_EVENT_BUSY
                : SAME_EVENT;
      const own = cosine(group.vector, vector);
      const isMain =
        main !== undefined &&
        Math.abs(group.head.days.from - main) <= 1 &&
        Math.min(cosine(group.vector, gist), cosine(vector, gist)) >= MAIN_EVENT;
      const floor = isMain ? least / 2 : least;
      const cos = own < HALF_ALIKE * floor ? own : Math.max(...group.vectors.map((v) => cosine(v, vector)));
      const likeness = same && isMeasured(d) ? Math.max(floor, cos) : cos;
      if (group.head.planned !== d.planned && likeness < SAME_PLAN) continue;
      if (likeness >= floor && likeness > (best?.likeness ?? 0)) best = { group, likeness };
    }
    if (best !== undefined) {
      best.group.members.push(d);
      best.group.vectors.push(vector);
    } else if (!d.mention) groups.push({ head: d, vector, members: [d], vectors: [vector] });
  }
  const borneOut = groups.filter(
    (g) => g.head.undated !== 'recent' || new Set(g.members.map((m) => m.article.id)).size >= OUTLETS,
  );
  const newest = story.articles.reduce<string | undefined>(
    (top, a) => (a.day !== undefined && (top === undefined || a.day > top) ? a.day : top),
    undefined,
  );
  const today = newest === undefined ? undefined : calendarDays(newest);
  const entries = borneOut.map((group) => {
    const { head, vector, members } = bestTold(group);
    const own = cite(head);
    const more = members.filter((m) => m !== head).map(cite);
    const citations: Citations = [
      own,
      ...more.filter(
        (c, i) =>
          !(c.articleId === own.articleId && c.start === own.start) &&
          more.findIndex((o) => o.articleId === c.articleId && o.start === c.start) === i,
      ),
    ];
    const articles = new Set(members.map((m) => m.article.id)).size / story.articles.length;
    const ahead = head.planned && today !== undefined && head.days.to > today.to;
    const weight =
      WEIGHTS.named * mentionShare(dated, head, story.articles.length) +
      WEIGHTS.told * articles +
      WEIGHTS.gist * Math.min(1, cosine(vector, gist) / ABOUT) +
      WEIGHTS.placed * prominence(members) +
      (ahead ? WEIGHTS.ahead : 0) -
      (head.aside ? WEIGHTS.aside : 0) -
      WEIGHTS.remote * remoteness(head.days, today);
    return {
      days: head.days,
      hour: hourOf(head),
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
        a.hour - b.hour ||
        b.entry.weight - a.entry.weight ||
        (a.entry.id < b.entry.id ? -1 : 1),
    )
    .map((e) => e.entry);
};
