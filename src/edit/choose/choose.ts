/** What of a story is printed: part after part, each with what a reader has read before it, within what outlets allow. */
import type { BriefingForm, CitedText, EditorText } from '../../model/edition.js';
import type { Claim, Dispute, Quote, TimelineEntry } from '../../model/findings.js';
import type { Citation } from '../../model/span.js';
import { countWords } from '../../text/words.js';
import { type Allowance, type Excerpt, overdrawn } from '../allowance.js';
import { type Candidate, total } from '../candidate.js';
import { isSameSentence, readerOf, type Sameness } from '../likeness.js';
import { type Room, SHARES } from '../room.js';
import type { Context } from '../wording/wording.js';
import { type ChosenDispute, chooseDisputes } from './disputes.js';
import { chooseFacts, isQuoted, openClaims, printableClaims } from './facts.js';
import { type ChosenQuote, chooseQuotes, wordsBySpeaker } from './quotes.js';
import { chooseStandfirst } from './standfirst.js';
import { chooseTimeline, type Tellings } from './timeline.js';

/** What of a story is printed, in the words that it is chosen by. */
export interface Chosen {
  readonly standfirst: readonly Candidate<Claim>[];
  readonly facts: readonly Candidate<Claim>[];
  /** Facts that a reader finds in the timeline, word for word. */
  readonly timed: readonly Candidate<Claim>[];
  readonly quotes: readonly ChosenQuote[];
  readonly disputes: readonly ChosenDispute[];
  readonly timeline: readonly Candidate<TimelineEntry>[];
}

/** All that may be printed of a story. */
export interface Stock {
  readonly claims: readonly Candidate<Claim>[];
  readonly entries: readonly Tellings[];
  readonly quotes: readonly Quote[];
  /** Ids of the quotations that the editor wants. */
  readonly wanted: readonly string[];
  readonly disputes: readonly Dispute[];
}

type Finding = Claim | TimelineEntry | Quote | Dispute;

const without = (stock: Stock, out: ReadonlySet<Finding>): Stock => ({
  ...stock,
  claims: stock.claims.filter((c) => !out.has(c.finding)),
  entries: stock.entries.flatMap((tellings) => {
    const [best, ...others] = tellings.filter((e) => !out.has(e.finding));
    return best === undefined ? [] : [[best, ...others] as const];
  }),
  quotes: stock.quotes.filter((q) => !out.has(q)),
  disputes: stock.disputes.filter((d) => !out.has(d)),
});

export interface Plan {
  readonly form: BriefingForm;
  readonly room: Room;
  readonly head: CitedText | EditorText;
  /** The editor wrote one. */
  readonly standfirst: EditorText | undefined;
  readonly same: Sameness;
  readonly context: Context;
}

const chooseParts = (stock: Stock, { form, room, head, standfirst: own, same, context }: Plan): Chosen => {
  const disputes = form === 'line' ? [] : chooseDisputes(stock.disputes, room, context, same);
  const inDispute = disputes.flatMap((d) => d.sides.map((s) => s.worded.text));
  const quotes = chooseQuotes(stock.quotes, room, context.articles, inDispute, stock.wanted);
  const quoted = quotes.flatMap((q) => q.finding.variants.map((v) => v.citation));
  const open = openClaims(
    printableClaims(stock.claims),
    quoted,
    disputes.flatMap((d) => d.finding.sides.flatMap((s) => s.citations)),
    context.articles,
  );
  const standfirst = form === 'line' || own ? [] : chooseStandfirst(open, head, same, context);
  const reader = readerOf(same);
  for (const d of disputes) reader.knows([head.text, ...d.sides.map((side) => side.worded.text)]);
  for (const words of wordsBySpeaker(quotes)) reader.knows([head.text, ...words]);
  reader.reads(...standfirst.map((c) => c.gist));
  const { together = Number.POSITIVE_INFINITY } = room;
  const factRoom = { ...room, facts: Math.min(room.facts, together - quotes.length) };
  const facts = chooseFacts(open, standfirst, factRoom, same, reader);
  const spent =
    countWords(head.text) +
    total(standfirst) +
    total(facts) +
    quotes.reduce((n, q) => n + countWords(q.text), 0) +
    inDispute.reduce((n, t) => n + countWords(t), 0);
  const left = Math.min(room.words * SHARES.timeline, room.words - spent);
  const isShared = ({ finding }: Candidate<Claim>): boolean => finding.independentSources > 1;
  const fixed = [...standfirst, ...facts.filter(isShared)].map((c) => c.worded.text).concat(inDispute);
  const isPrinted = ({ finding, worded }: Candidate<TimelineEntry>): boolean =>
    fixed.some((text) => isSameSentence(text, worded.text)) || isQuoted(finding.what, quoted, context.articles);
  const timeline = chooseTimeline(stock.entries, { most: room.timeline, words: left }, reader.isNew, isPrinted, same);
  // What one source alone says stands where its time is told, and what several say stays among the facts.
  const isTimed = (c: Candidate<Claim>): boolean => timeline.some((e) => isSameSentence(e.worded.text, c.worded.text));
  const timed = facts.filter((c) => !isShared(c) && isTimed(c));
  return { standfirst, facts: facts.filter((c) => !timed.includes(c)), timed, quotes, disputes, timeline };
};

/** What the chosen takes of each outlet, in the order of print. */
export const excerpts = (chosen: Chosen, { articles }: Context): readonly Excerpt<Finding>[] => {
  const of = (finding: Finding, place: Citation, words: number): Excerpt<Finding> => ({
    finding,
    outlet: articles.get(place.articleId)?.source?.id,
    words,
  });
  return [
    ...[...chosen.standfirst, ...chosen.facts].map((c) => of(c.finding, c.finding.sentence, c.words)),
    ...chosen.quotes.map((q) => of(q.finding, q.finding.variants[0].citation, countWords(q.text))),
    ...chosen.disputes.flatMap((d) => d.sides.map((s) => of(d.finding, s.side.position, countWords(s.worded.text)))),
    ...chosen.timeline.map((e) => of(e.finding, e.finding.what, e.words)),
  ];
};

/** Chooses again without what an outlet's allowance does not cover, until all of it is covered. */
export const choose = (stock: Stock, plan: Plan, allowance: Allowance): Chosen => {
  const chosen = chooseParts(stock, plan);
  const over = overdrawn(allowance, excerpts(chosen, plan.context));
  return over.size === 0 ? chosen : choose(without(stock, over), plan, allowance);
};
