/**
 * One story's findings → its briefing: every finding worded and kept, the best of them chosen for print within the room
 * that the story's rank gives. A reader never reads the same thing twice.
 */
import type { BriefingForm, CitedText, EditionBriefing, EditorText } from '../model/edition.js';
import type { Claim } from '../model/findings.js';
import type { TimeExpression } from '../model/language.js';
import type { Recalled } from '../model/recalled.js';
import type { Citations } from '../model/span.js';
import { type Allowance, spend } from './allowance.js';
import { type Candidate, candidate, heaviest } from './candidate.js';
import { choose, excerpts, type Plan, type Stock } from './choose/choose.js';
import { printableClaims } from './choose/facts.js';
import { dateOf, tellingsOf } from './choose/timeline.js';
import { headline } from './headline.js';
import { joined } from './joined.js';
import { samenessIn } from './likeness.js';
import type { Ranked } from './rank.js';
import { disputeList } from './record/disputes.js';
import { factList } from './record/facts.js';
import { quoteList } from './record/quotes.js';
import { timelineList } from './record/timeline.js';
import type { Room } from './room.js';
import type { DateStyle } from './wording/dates.js';
import { castOf } from './wording/names.js';
import { settledIn } from './wording/settled.js';
import { type Context, word } from './wording/wording.js';

const editorsWords = (text: string | undefined): EditorText | undefined =>
  text === undefined ? undefined : { text, by: 'editor', citations: [], edits: [] };

const kept = <T extends { readonly id: string }>(all: readonly T[], out: readonly string[] = []): readonly T[] =>
  all.filter(({ id }) => !out.includes(id));

/** What a story gains by being new since the last edition: a reader of both is told that before what he has read. */
const NEWS = 0.15;

const newsFirst = (claims: readonly Claim[], { history, since }: Recalled): Claim[] =>
  claims.map((c) => (history === 'continued' && since.has(c.id) ? { ...c, weight: Math.min(1, c.weight + NEWS) } : c));

/** The claims a headline may be cut from: what stands alone, else whatever there is. */
const leads = (printable: readonly Candidate<Claim>[], all: readonly Candidate<Claim>[]): readonly Claim[] =>
  (printable.length > 0 ? printable : all).map((c) => c.finding);

export interface Composed {
  readonly briefing: EditionBriefing;
  /** What is left for the stories behind. */
  readonly allowance: Allowance;
}

export const compose = (
  ranked: Ranked,
  rankNumber: number,
  style: DateStyle,
  roomOf: (form: BriefingForm) => Room,
  allowance: Allowance,
): Composed => {
  const { findings, form, recalled, override } = ranked;
  const { story } = findings;
  const articles = new Map(story.articles.map((a) => [a.id, a]));
  const context: Context = { articles, cast: castOf(findings.cast, articles), style, settled: settledIn(findings) };

  const claims = newsFirst(findings.claims, recalled)
    .sort(heaviest)
    .map((finding) => candidate(finding, finding.citations, context));
  const same = samenessIn(claims.map((c) => c.gist));
  const tellings = findings.timeline.map((finding) => tellingsOf(finding, context, same));
  const head = editorsWords(override?.headline) ?? headline(findings, leads(printableClaims(claims), claims), context);
  const ownStandfirst = editorsWords(override?.standfirst);
  const plan: Plan = {
    form,
    room: roomOf(form),
    head,
    standfirst: ownStandfirst,
    same,
    context,
  };
  const stock: Stock = {
    claims,
    entries: tellings,
    quotes: kept(findings.quotes, override?.quotes.ban),
    wanted: override?.quotes.choose ?? [],
    disputes: kept(findings.disputes, override?.disputes.drop),
  };
  const chosen = choose(stock, plan, allowance);
  const { standfirst, facts, quotes, disputes, timeline } = chosen;

  // Second pass, in the order of print: names in full at first mention, by surname afterwards.
  const introduced = new Set<string>();
  const finalText = (citations: Citations, beside?: TimeExpression): CitedText =>
    word(citations, context, { introduced, ...(beside ? { beside } : {}) });
  const standfirstText = ownStandfirst ?? joined(standfirst.map((c) => finalText(c.finding.citations)));
  const factTexts = new Map(facts.map((c) => [c.finding, finalText(c.finding.citations)]));
  for (const q of quotes)
    if (q.finding.speaker?.name !== undefined && q.finding.speaker.shown)
      introduced.add(context.cast.find(q.finding.speaker.name)?.name ?? q.finding.speaker.name);
  const sideTexts = new Map(
    disputes.flatMap((d) => d.sides.map((s) => [s.side, finalText(s.side.citations)] as const)),
  );
  const entries = tellings.map((all) => all.find((e) => timeline.includes(e)) ?? all[0]);
  const timelineTexts = new Map(
    entries
      .filter((e) => timeline.includes(e))
      .map((e) => [e.finding, finalText(e.finding.citations, dateOf(e.finding, articles))]),
  );

  const note = editorsWords(override?.note);
  const [first, ...rest] = story.articles;
  const briefing: EditionBriefing = {
    storyId: story.id,
    rank: rankNumber,
    printed: ranked.place === 'mail',
    ...(ranked.place === 'web' ? { web: true as const } : {}),
    form,
    weight: ranked.weight,
    history: recalled.history,
    ...(recalled.continues === undefined ? {} : { continues: recalled.continues }),
    since: claims.map((c) => c.finding.id).filter((id) => recalled.since.has(id)),
    headline: head,
    standfirst: standfirstText ?? null,
    ...(note === undefined ? {} : { note }),
    articles: [first.id, ...rest.map((a) => a.id)],
    independentSources: findings.independentSources,
    copies: story.copies,
    facts: factList(claims, factTexts, articles, chosen.timed),
    quotes: quoteList(
      findings.quotes,
      quotes.map((q) => q.finding),
    ),
    disputes: disputeList(findings.disputes, sideTexts, context),
    timeline: timelineList(entries, timelineTexts, new Set(disputes.map((d) => d.finding.id))),
    omissions: findings.omissions.map((o) => ({ factId: o.claimId, sources: o.sourceIds })),
  };
  return { briefing, allowance: spend(allowance, excerpts(chosen, context)) };
};
