/**
 * One story's findings → its briefing: every finding worded and kept, the best of them chosen for print within the room
 * that the story's rank gives. A reader never reads the same thing twice.
 */

import type {
  BriefingForm,
  CitedText,
  EditionBriefing,
  EditionDispute,
  EditionFact,
  EditionQuote,
  EditionSide,
  EditionTimelineEntry,
} from '../model/edition.js';
import type { Claim, Dispute, Findings, Quote, Side, TimelineEntry } from '../model/findings.js';
import type { AnnotatedArticle, TimeExpression } from '../model/language.js';
import { type Citation, type Citations, isNonEmpty, type NonEmpty } from '../model/span.js';
import { clauses, hasFiniteVerb } from '../text/clauses.js';
import { LEAN_ON_SPEAKER } from '../text/lexicons/en/wordingWords.js';
import { oneOf } from '../text/oneOf.js';
import { countWords, words } from '../text/words.js';
import { headline } from './headline.js';
import { NOTHING_NEW, READ_ALREADY, type Sameness, samenessIn } from './likeness.js';
import { printedQuote } from './quotation.js';
import type { Ranked } from './rank.js';
import type { DateStyle, Settled } from './wording/dates.js';
import { castOf } from './wording/names.js';
import { type Context, type Worded, word } from './wording/wording.js';

/** A role as a line under a quotation can bear it: `the union's regional secretary` → `regional secretary`. */
const roleOf = (role: string | undefined): string | null =>
  role?.replace(/^(?:the\s+)?\p{Ll}[\p{L}-]*['’]s?\s+(?=\p{L})/u, '') ?? null;

const regularNames = ([first, ...rest]: NonEmpty<string>): NonEmpty<string> => {
  const regular = (name: string): string => name.replace(/'/g, '’');
  return [regular(first), ...rest.map(regular)];
};

/** How many of each a form prints at most, and how many words they may take together. */
interface Room {
  readonly facts: number;
  readonly quotes: number;
  readonly disputes: number;
  readonly timeline: number;
  readonly words: number;
}

/** A short briefing reads in a minute; a line is its headline. */
const roomOf = (form: BriefingForm, wordsPerStory: number): Room => {
  switch (form) {
    case 'full':
      return { facts: 10, quotes: 6, disputes: 4, timeline: 10, words: wordsPerStory };
    case 'short':
      return { facts: 3, quotes: 1, disputes: 1, timeline: 0, words: Math.min(210, wordsPerStory) };
    case 'line':
      return { facts: 0, quotes: 0, disputes: 0, timeline: 0, words: 0 };
  }
};

/** Shares of a briefing's words: what one kind leaves over goes to the next. */
const SHARES = { facts: 0.42, disputes: 0.22, quotes: 0.18, timeline: 0.25 } as const;

const STANDFIRST_WORDS = 45;
/** Two sentences side by side repeat themselves sooner than two items of a list. */
const STANDFIRST_OVERLAP = 0.45;
/** Longer sentences are printed only when nothing shorter says it. */
const LONG_SENTENCE = 48;

/** A timeline line of more words says too much for its column. */
const LONG_ENTRY = 36;
/** What was told as a fact, or only names its date in passing, stands in the timeline only as briefly as this. */
const SHORT_ENTRY = 20;

interface Candidate<T> {
  readonly finding: T;
  readonly worded: Worded;
  readonly words: number;
  /** What it says, without the words that only date it: what is compared with what a reader has read. */
  readonly gist: string;
}

export const compose = (
  ranked: Ranked,
  rankNumber: number,
  style: DateStyle,
  wordsPerStory: number,
): EditionBriefing => {
  const { findings, form } = ranked;
  const { story } = findings;
  const articles = new Map(story.articles.map((a) => [a.id, a]));
  const context: Context = { articles, cast: castOf(findings.cast, articles), style, settled: settledIn(findings) };
  const room = roomOf(form, wordsPerStory);

  const claims = [...findings.claims].sort(heaviest).map((finding) => candidate(finding, finding.citations, context));
  const same = samenessIn(claims.map((c) => c.gist));
  const printable = claims.filter((c) => c.worded.standsAlone && c.words <= LONG_SENTENCE + 12 && c.words >= 5);
  const head = headline(findings, leadsOf(printable, claims), context);

  const said: string[] = [];
  const isNew = (text: string): boolean =>
    said.every((earlier) => same.overlap(earlier, text) < READ_ALREADY) && same.novelty(text, said) >= NOTHING_NEW;
  const disputes = form === 'line' ? [] : chooseDisputes(findings.disputes, room, context, same);
  const inDispute = disputes.flatMap((d) => d.sides.map((s) => s.worded.text));

  const disputed = disputes.flatMap((d) => d.finding.sides.map((s) => s.position));
  const quotes = chooseQuotes(findings.quotes, room, articles, inDispute);
  const quoted = quotes.flatMap((q) => q.finding.variants.map((v) => v.citation));
  const open = printable.filter(
    (c) =>
      c.finding.standing !== 'superseded' &&
      quotedShare(c.finding.sentence, quoted, articles) < QUOTED_AGAIN &&
      !disputed.some((place) => meets(place, c.finding.sentence)),
  );
  const standfirst = form === 'line' ? [] : chooseStandfirst(open, head, same, context);
  said.push(...standfirst.map((c) => c.gist));
  const facts = within(
    open.filter((c) => !standfirst.includes(c)),
    room.facts,
    room.words * SHARES.facts,
    (c) => {
      if (!isNew(c.gist)) return false;
      said.push(c.gist);
      return true;
    },
  );

  const spent =
    total(standfirst) +
    total(facts) +
    quotes.reduce((n, q) => n + countWords(q.text), 0) +
    inDispute.reduce((n, t) => n + countWords(t), 0);
  const entries = findings.timeline.map((finding) =>
    candidate(finding, finding.citations, context, dateOf(finding, articles)),
  );
  const timeline = within(
    oneDateAfterAnother(
      entries
        .toSorted((a, b) => heaviest(a.finding, b.finding))
        .filter(
          (e) =>
            e.worded.standsAlone &&
            hasFiniteVerb(words(e.worded.text)) &&
            e.words <= LONG_ENTRY &&
            (e.words <= SHORT_ENTRY || (isNew(e.gist) && !inPassing(e.finding, articles))),
        ),
      articles,
    ),
    room.timeline,
    Math.min(room.words * SHARES.timeline, room.words - spent - countWords(head.text)),
    (e, chosen) => chosen.every((c) => same.overlap(c.gist, e.gist) < READ_ALREADY),
  );

  // Second pass, in the order of print: names in full at first mention, by surname afterwards.
  const introduced = new Set<string>();
  const finalText = (citations: Citations, beside?: TimeExpression): CitedText => {
    return textOf(word(citations, context, { introduced, ...(beside ? { beside } : {}) }));
  };
  const standfirstText = joined(standfirst.map((c) => finalText(c.finding.citations)));
  const factTexts = new Map(facts.map((c) => [c.finding, finalText(c.finding.citations)]));
  for (const q of quotes)
    if (q.finding.speaker?.name !== undefined)
      introduced.add(context.cast.find(q.finding.speaker.name)?.name ?? q.finding.speaker.name);
  const sideTexts = new Map(
    disputes.flatMap((d) => d.sides.map((s) => [s.side, finalText(s.side.citations)] as const)),
  );
  const timelineTexts = new Map(
    entries
      .filter((e) => timeline.includes(e))
      .map((e) => [e.finding, finalText(e.finding.citations, dateOf(e.finding, articles))]),
  );

  const factList: EditionFact[] = printedFirst(claims, (c) => factTexts.has(c.finding)).map(
    ({ finding: claim, worded }, i) => ({
      id: claim.id,
      ...(factTexts.get(claim) ?? textOf(worded)),
      independentSources: claim.independentSources,
      standing: claim.standing,
      supersedes: claim.supersedes ?? null,
      attributedTo: claim.attributedTo ?? null,
      printed: factTexts.has(claim),
      rank: i + 1,
    }),
  );
  const chosenQuotes = new Set(quotes.map((q) => q.finding));
  const quoteList: EditionQuote[] = printedFirst([...findings.quotes].sort(heaviest), (q) => chosenQuotes.has(q)).map(
    (q, i) => ({
      id: q.id,
      form: q.form,
      ...printedQuote(q),
      speaker:
        q.speaker === undefined
          ? null
          : { name: q.speaker.name ?? null, role: roleOf(q.speaker.role), shown: q.speaker.shown },
      variants: q.variants,
      printed: chosenQuotes.has(q),
      rank: i + 1,
    }),
  );
  const chosenDisputes = new Set(disputes.map((d) => d.finding));
  const disputeList: EditionDispute[] = printedFirst([...findings.disputes].sort(heaviest), (d) =>
    chosenDisputes.has(d),
  ).map((d, i) => {
    const [a, b, ...more] = d.sides;
    const side = (s: Side): EditionSide => {
      const text = sideTexts.get(s) ?? word(s.citations, context, { introduced: new Set(context.cast.names) });
      return { position: text.text, edits: text.edits, holders: regularNames(s.holders), citations: s.citations };
    };
    return {
      id: d.id,
      question: d.question,
      kind: d.kind,
      status: d.status,
      sides: [side(a), side(b), ...more.map(side)],
      printed: chosenDisputes.has(d),
      rank: i + 1,
    };
  });
  const kept = new Set(disputeList.filter((d) => d.printed).map((d) => d.id));
  const timelineList: EditionTimelineEntry[] = entries.map(({ finding: t, worded }, i) => {
    const text = timelineTexts.get(t) ?? worded;
    return {
      id: t.id,
      when: {
        value: t.when.value,
        precision: t.when.precision,
        expression: t.when.expression,
        anchor: t.when.anchor ?? null,
        certainty: t.when.certainty,
      },
      what: text.text,
      edits: text.edits,
      planned: t.planned,
      citations: t.citations,
      disputeId: t.disputeId !== undefined && (kept.has(t.disputeId) || !timelineTexts.has(t)) ? t.disputeId : null,
      printed: timelineTexts.has(t),
      rank: i + 1,
    };
  });

  const [first, ...rest] = story.articles;
  return {
    storyId: story.id,
    rank: rankNumber,
    printed: ranked.inMail,
    ...(ranked.inMail ? {} : { web: true as const }),
    form,
    weight: ranked.weight,
    history: 'new',
    since: [],
    headline: head,
    standfirst: standfirstText ?? null,
    articles: [first.id, ...rest.map((a) => a.id)],
    independentSources: findings.independentSources,
    copies: story.copies,
    facts: factList,
    quotes: quoteList,
    disputes: disputeList,
    timeline: timelineList,
    omissions: findings.omissions.map((o) => ({ factId: o.claimId, sources: o.sourceIds })),
  };
};

const heaviest = (
  a: { readonly weight: number; readonly id: string },
  b: { readonly weight: number; readonly id: string },
): number => b.weight - a.weight || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const candidate = <T>(finding: T, citations: Citations, context: Context, beside?: TimeExpression): Candidate<T> => {
  const worded = word(citations, context, { introduced: new Set(context.cast.names), ...(beside ? { beside } : {}) });
  return { finding, worded, words: countWords(worded.text), gist: gistOf(citations[0], context) };
};

const gistOf = (place: Citation, { articles }: Context): string => {
  const article = articles.get(place.articleId);
  if (article === undefined) return '';
  let gist = '';
  let at = place.start;
  for (const date of article.dates) {
    if (date.type === 'DURATION' || date.start < at || date.end > place.end) continue;
    gist += `${article.text.slice(at, date.start)} `;
    at = date.end;
  }
  return gist + article.text.slice(at, place.end);
};

/** The printed text alone, without what was judged of it. */
const textOf = ({ text, citations, edits }: CitedText): CitedText => ({ text, citations, edits });

const printedFirst = <T>(list: readonly T[], isPrinted: (item: T) => boolean): readonly T[] => [
  ...list.filter(isPrinted),
  ...list.filter((item) => !isPrinted(item)),
];

const total = (list: readonly Candidate<unknown>[]): number => list.reduce((n, c) => n + c.words, 0);

/** The claims a headline may be cut from: what stands alone, else whatever there is. */
const leadsOf = (printable: readonly Candidate<Claim>[], all: readonly Candidate<Claim>[]): readonly Claim[] =>
  (printable.length > 0 ? printable : all).map((c) => c.finding);

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

/** Takes in order what is accepted, up to `most` and `words`; what is too long for the room left is passed over. */
const within = <T>(
  list: readonly Candidate<T>[],
  most: number,
  room: number,
  accept: (c: Candidate<T>, chosen: readonly Candidate<T>[]) => boolean,
): readonly Candidate<T>[] => {
  const chosen: Candidate<T>[] = [];
  let taken = 0;
  for (const c of list) {
    if (chosen.length >= most) break;
    if (taken + c.words > room || !accept(c, chosen)) continue;
    chosen.push(c);
    taken += c.words;
  }
  return chosen;
};

/** One or two sentences that say what happened, beyond what the headline says already. */
const chooseStandfirst = (
  open: readonly Candidate<Claim>[],
  head: CitedText,
  same: Sameness,
  context: Context,
): readonly Candidate<Claim>[] => {
  const chosen: Candidate<Claim>[] = [];
  let taken = 0;
  for (const c of open.slice(0, 8)) {
    if (taken + c.words > STANDFIRST_WORDS || chosen.length === 2) continue;
    if (same.novelty(c.gist, [head.text]) < NOTHING_NEW) continue;
    if (chosen.some((x) => same.overlap(x.gist, c.gist) >= STANDFIRST_OVERLAP || sameVoice(x, c, context))) continue;
    if (REPORTED_PRONOUN.test(c.worded.text)) continue;
    chosen.push(c);
    taken += c.words;
  }
  return chosen;
};

/** Both report one speaker, or begin with the same words: the other side, or what else happened, serves a reader better. */
const sameVoice = (a: Candidate<Claim>, b: Candidate<Claim>, { articles }: Context): boolean => {
  const voices = ({ finding }: Candidate<Claim>): readonly string[] => {
    const { articleId, start, end } = finding.sentence;
    const said = articles.get(articleId)?.utterances.filter((u) => u.content.start >= start && u.content.end <= end);
    return said?.flatMap((u) => u.speaker?.name ?? []) ?? [];
  };
  const opening = (c: Candidate<Claim>): string =>
    words(c.worded.text)
      .slice(0, 2)
      .map((w) => w.lower)
      .join(' ');
  return opening(a) === opening(b) || voices(a).some((name) => voices(b).includes(name));
};

/** "The agency said it would stay shut": what "it" is stands elsewhere, and a standfirst has nothing before it. */
const REPORTED_PRONOUN = new RegExp(String.raw`\b${oneOf(LEAN_ON_SPEAKER)} (?:it|they|he|she)\b`);

const joined = (parts: readonly CitedText[]): CitedText | undefined => {
  let text = '';
  const edits: CitedText['edits'][number][] = [];
  const citations: Citation[] = [];
  for (const part of parts) {
    if (text !== '') text += ' ';
    const at = text.length;
    text += part.text;
    edits.push(...part.edits.map((e) => ({ ...e, start: e.start + at, end: e.end + at })));
    citations.push(...part.citations);
  }
  return isNonEmpty(citations) ? { text, citations, edits } : undefined;
};

interface ChosenDispute {
  readonly finding: Dispute;
  readonly sides: readonly { readonly side: Side; readonly worded: Worded }[];
}

const chooseDisputes = (
  all: readonly Dispute[],
  room: Room,
  context: Context,
  same: Sameness,
): readonly ChosenDispute[] => {
  const chosen: ChosenDispute[] = [];
  let taken = 0;
  for (const finding of [...all].sort(heaviest)) {
    if (chosen.length >= room.disputes) break;
    const sides = finding.sides.map((side) => ({
      side,
      worded: word(side.citations, context, { introduced: new Set(context.cast.names) }),
    }));
    const length = sides.reduce((n, s) => n + countWords(s.worded.text), 0);
    if (taken + length > room.words * SHARES.disputes * 1.3) continue;
    const text = sides.map((s) => s.worded.text).join(' ');
    if (chosen.some((c) => same.overlap(c.sides.map((s) => s.worded.text).join(' '), text) >= READ_ALREADY + 0.15))
      continue;
    chosen.push({ finding, sides });
    taken += length;
  }
  return chosen;
};

interface ChosenQuote {
  readonly finding: Quote;
  readonly text: string;
}

/** Nobody speaks more often than this in one briefing. */
const PER_SPEAKER = 2;
const QUOTE_WORDS = { fewest: 6, most: 60 } as const;

const chooseQuotes = (
  all: readonly Quote[],
  room: Room,
  articles: ReadonlyMap<string, AnnotatedArticle>,
  read: readonly string[],
): readonly ChosenQuote[] => {
  const chosen: ChosenQuote[] = [];
  const bySpeaker = new Map<string, number>();
  let taken = 0;
  const sameness = samenessIn([...read, ...all.map((q) => q.variants[0].text)]);
  for (const finding of [...all].sort(heaviest)) {
    if (chosen.length >= room.quotes) break;
    const { speaker } = finding;
    if (finding.form === 'indirect' || speaker === undefined || !speaker.shown) continue;
    const who = speaker.name ?? speaker.role;
    if (who === undefined || (bySpeaker.get(who) ?? 0) >= PER_SPEAKER) continue;
    if (!articles.has(finding.variants[0].citation.articleId)) continue;
    const { text } = printedQuote(finding);
    const length = countWords(text);
    if (length < QUOTE_WORDS.fewest || length > QUOTE_WORDS.most || taken + length > room.words * SHARES.quotes * 1.3)
      continue;
    if (
      read.some((t) => sameness.overlap(t, text) >= READ_ALREADY) ||
      chosen.some((c) => sameness.overlap(c.text, text) >= READ_ALREADY)
    )
      continue;
    chosen.push({ finding, text });
    bySpeaker.set(who, (bySpeaker.get(who) ?? 0) + 1);
    taken += length;
  }
  return chosen;
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

/** The timeline weighs an article's reading of a date against the other articles': where it differs, it is right. */
const settledIn = (findings: Findings): Settled => {
  const values = new Map<string, string>();
  for (const { what, when } of findings.timeline) {
    const article = findings.story.articles.find((a) => a.id === what.articleId);
    const date = article?.dates.find(
      (d) => d.start >= what.start && d.end <= what.end && article.text.slice(d.start, d.end) === when.expression,
    );
    if (date !== undefined) values.set(`${what.articleId} ${date.start}`, when.value);
  }
  return (article, date) => values.get(`${article.id} ${date.start}`) ?? date.value;
};

/** The words in the entry's own sentence that its date was read from. */
const dateOf = (entry: TimelineEntry, articles: ReadonlyMap<string, AnnotatedArticle>): TimeExpression | undefined => {
  const { what, when } = entry;
  return articles
    .get(what.articleId)
    ?.dates.find((d) => d.start >= what.start && d.end <= what.end && d.value === when.value);
};
