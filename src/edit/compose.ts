/**
 * One story's findings → its briefing: every finding worded and kept, the best of them chosen for print within the room
 * that the story's rank gives. A reader never reads the same thing twice.
 */
import type { CitedText, EditionBriefing, EditorText } from '../model/edition.js';
import type { Claim } from '../model/findings.js';
import type { TimeExpression } from '../model/language.js';
import type { Citations } from '../model/span.js';
import { countWords } from '../text/words.js';
import { type Candidate, candidate, heaviest, total } from './candidate.js';
import { chooseDisputes } from './choose/disputes.js';
import { chooseFacts, openClaims, printableClaims } from './choose/facts.js';
import { chooseQuotes } from './choose/quotes.js';
import { chooseStandfirst } from './choose/standfirst.js';
import { chooseTimeline, dateOf } from './choose/timeline.js';
import { headline } from './headline.js';
import { joined } from './joined.js';
import { NOTHING_NEW, READ_ALREADY, samenessIn } from './likeness.js';
import type { Ranked } from './rank.js';
import { disputeList } from './record/disputes.js';
import { factList } from './record/facts.js';
import { quoteList } from './record/quotes.js';
import { timelineList } from './record/timeline.js';
import { roomOf, SHARES } from './room.js';
import type { DateStyle } from './wording/dates.js';
import { castOf } from './wording/names.js';
import { settledIn } from './wording/settled.js';
import { type Context, word } from './wording/wording.js';

const editorsWords = (text: string | undefined): EditorText | undefined =>
  text === undefined ? undefined : { text, by: 'editor', citations: [], edits: [] };

const kept = <T extends { readonly id: string }>(all: readonly T[], out: readonly string[] = []): readonly T[] =>
  all.filter(({ id }) => !out.includes(id));

/** The claims a headline may be cut from: what stands alone, else whatever there is. */
const leads = (printable: readonly Candidate<Claim>[], all: readonly Candidate<Claim>[]): readonly Claim[] =>
  (printable.length > 0 ? printable : all).map((c) => c.finding);

export const compose = (
  ranked: Ranked,
  rankNumber: number,
  style: DateStyle,
  wordsPerStory: number,
): EditionBriefing => {
  const { findings, form, recalled, override } = ranked;
  const { story } = findings;
  const articles = new Map(story.articles.map((a) => [a.id, a]));
  const context: Context = { articles, cast: castOf(findings.cast, articles), style, settled: settledIn(findings) };
  const room = roomOf(form, wordsPerStory);

  const claims = [...findings.claims].sort(heaviest).map((finding) => candidate(finding, finding.citations, context));
  const entries = findings.timeline.map((finding) =>
    candidate(finding, finding.citations, context, dateOf(finding, articles)),
  );
  const same = samenessIn(claims.map((c) => c.gist));
  const printable = printableClaims(claims);
  const head = editorsWords(override?.headline) ?? headline(findings, leads(printable, claims), context);

  // What a reader has read before the part that is being chosen.
  const said: string[] = [];
  const isNew = (gist: string): boolean =>
    said.every((earlier) => same.overlap(earlier, gist) < READ_ALREADY) && same.novelty(gist, said) >= NOTHING_NEW;
  const takeNew = (gist: string): boolean => {
    if (!isNew(gist)) return false;
    said.push(gist);
    return true;
  };

  const disputes =
    form === 'line' ? [] : chooseDisputes(kept(findings.disputes, override?.disputes.drop), room, context, same);
  const inDispute = disputes.flatMap((d) => d.sides.map((s) => s.worded.text));
  const quotes = chooseQuotes(kept(findings.quotes, override?.quotes.ban), room, articles, inDispute);
  const open = openClaims(
    printable,
    quotes.flatMap((q) => q.finding.variants.map((v) => v.citation)),
    disputes.flatMap((d) => d.finding.sides.map((s) => s.position)),
    articles,
  );
  const ownStandfirst = editorsWords(override?.standfirst);
  const standfirst = form === 'line' || ownStandfirst ? [] : chooseStandfirst(open, head, same, context);
  said.push(...standfirst.map((c) => c.gist));
  const facts = chooseFacts(
    open.filter((c) => !standfirst.includes(c)),
    room,
    takeNew,
  );
  const spent =
    countWords(head.text) +
    total(standfirst) +
    total(facts) +
    quotes.reduce((n, q) => n + countWords(q.text), 0) +
    inDispute.reduce((n, t) => n + countWords(t), 0);
  const left = Math.min(room.words * SHARES.timeline, room.words - spent);
  const timeline = chooseTimeline(entries, { most: room.timeline, words: left }, isNew, same, context);

  // Second pass, in the order of print: names in full at first mention, by surname afterwards.
  const introduced = new Set<string>();
  const finalText = (citations: Citations, beside?: TimeExpression): CitedText =>
    word(citations, context, { introduced, ...(beside ? { beside } : {}) });
  const standfirstText = ownStandfirst ?? joined(standfirst.map((c) => finalText(c.finding.citations)));
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

  const note = editorsWords(override?.note);
  const [first, ...rest] = story.articles;
  return {
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
    facts: factList(claims, factTexts),
    quotes: quoteList(findings.quotes, new Set(quotes.map((q) => q.finding))),
    disputes: disputeList(findings.disputes, sideTexts, context),
    timeline: timelineList(entries, timelineTexts, new Set(disputes.map((d) => d.finding.id))),
    omissions: findings.omissions.map((o) => ({ factId: o.claimId, sources: o.sourceIds })),
  };
};
