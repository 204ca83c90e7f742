/** One bids, the other turns the bid down: "Halden offered 40 million", "the board of Tammen rejected the offer". */

import type { Dispute } from '../../../model/findings.js';
import { BID_NOUNS, BID_VERBS, TURNS_DOWN } from '../../../text/lexicons/en/disputeFrames.js';
import { NO_DENIAL, RULING_ACTORS } from '../../../text/lexicons/en/disputeWords.js';
import { contentStems, words } from '../../../text/words.js';
import { actorBefore, sameHolder } from '../actor.js';
import { dispute, positionAt, side } from '../side.js';
import type { Passage, StoryText } from '../storyText.js';

interface Step {
  readonly passage: Passage;
  readonly at: number;
  readonly who: string;
  readonly noun: string;
}

/** Words from the verb to the bid: "rejected Broad's original 40-million approach". */
const REACH = 8;

/** What is only imagined, or said of something else than the bid. */
const UNREAL: ReadonlySet<string> = new Set(
  'will would could might may should to that in not never whether if'.split(' '),
);

const BIDS = new RegExp(BID_VERBS.source, 'gi');

const stepsIn = (view: StoryText, p: Passage, verbs: RegExp): Step[] =>
  Array.from(p.text.matchAll(verbs)).flatMap((m) => {
    const at = p.sentence.start + m.index;
    const behind = p.article.text.slice(at + m[0].length, p.sentence.end);
    const stop = /[,;:.](?!\d)/.exec(behind)?.index ?? behind.length;
    const list = words(behind.slice(0, stop)).slice(0, REACH);
    const found = list.findIndex((w) => BID_NOUNS.has(w.lower));
    const noun = list[found];
    // "Will have made an offer", "refused to believe that the offer …": no bid, and no refusal of one.
    const before = words(p.article.text.slice(p.sentence.start, at)).slice(-3);
    if (before.some((w) => UNREAL.has(w.lower)) || list.slice(0, found).some((w) => UNREAL.has(w.lower))) return [];
    const who = noun === undefined ? undefined : actorBefore(view, p, at);
    return who === undefined || noun === undefined
      ? []
      : [{ passage: p, at, who: who.name, noun: noun.lower.replace(/s$/, '') }];
  });

/** "Halden" and "Halden’s board" are on one side. */
const related = (a: string, b: string): boolean => {
  const [x, y] = [new Set(contentStems(a)), contentStems(b)];
  return y.some((s) => x.has(s));
};

/** One of the two sentences names whom the other is about. */
const shareName = (view: StoryText, a: Step, b: Step): boolean => {
  const names = new Set(a.passage.names.map((n) => view.canonical(n.name)));
  return b.passage.names.some((n) => names.has(view.canonical(n.name)));
};

/** Bids that are told together with who turned them down: one bidder in the whole story, so that nobody else's bid is meant. */
export const bids = (view: StoryText): Dispute[] => {
  const made = view.passages.flatMap((p) => stepsIn(view, p, BIDS));
  const refused = view.passages
    .flatMap((p) => stepsIn(view, p, TURNS_DOWN))
    .filter((r) => !RULING_ACTORS.test(r.who) && !NO_DENIAL.test(r.passage.text));
  for (const r of refused) {
    const others = made.filter((b) => b.passage !== r.passage && !related(b.who, r.who));
    const bidders = others.filter((b, i) => others.findIndex((x) => sameHolder(x.who, b.who)) === i);
    const [bidder] = bidders;
    // The refusal has to name the bidder, or there is one alone.
    const named = bidders.find((b) => r.passage.names.some((n) => sameHolder(view.canonical(n.name), b.who)));
    const by = named ?? (bidders.length === 1 && others.some((b) => shareName(view, b, r)) ? bidder : undefined);
    if (by === undefined) continue;
    const like = (list: readonly Step[], who: string) => list.filter((x) => sameHolder(x.who, who));
    const toSide = (list: readonly Step[]) =>
      side(
        list.map((x) => x.who),
        list.map((x) => positionAt(x.passage, x.at)),
      );
    return dispute(
      view,
      'account',
      'unresolved',
      `Should the ${r.noun} by ${by.who} be accepted?`,
      0.6,
      toSide(like(others, by.who)),
      toSide(like(refused, r.who)),
    );
  }
  return [];
};
