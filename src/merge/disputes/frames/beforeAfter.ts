/** One deed put before an event by one account and after it by another: "had called Brook before the talks", "would call Brook following the talks". */

import type { Dispute } from '../../../model/findings.js';
import type { Span } from '../../../model/span.js';
import {
  EARLIER_LINKS,
  EVENT_TAILS,
  FIRST_OFFICES,
  LATER_LINKS,
  ONCE_MORE,
  ORDERED_DEEDS,
  OWNERS_AND_THE,
} from '../../../text/lexicons/en/disputeFrames.js';
import { SAME_HAPPENING } from '../../../text/lexicons/en/disputeWords.js';
import { EVENT_NOUNS } from '../../../text/lexicons/en/timelineWords.js';
import { oneOf } from '../../../text/oneOf.js';
import { stem, words } from '../../../text/words.js';
import { holderOf } from '../actor.js';
import { dispute, positionAt, side } from '../side.js';
import { clauseAt, type Passage, type StoryText } from '../storyText.js';

interface Placing {
  readonly passage: Passage;
  readonly at: number;
  readonly before: boolean;
  readonly deed: (typeof ORDERED_DEEDS)[number];
  /** Who did it, and to whom. */
  readonly doer: string;
  readonly other: string | undefined;
  /** The event it is set against: "the talks with Brook". */
  readonly event: Span;
  readonly happening: string;
  readonly named: readonly string[];
}

const LINK = new RegExp(String.raw`\b(${oneOf([...EARLIER_LINKS, ...LATER_LINKS])}) `, 'gi');

/** Words from the link to the noun of the event, and from the deed to the link. */
const EVENT_REACH = 5;
const DEED_REACH = 14;

/** One name for what several nouns name: "conversation" → call. */
const happeningOf = (lower: string): string | undefined =>
  SAME_HAPPENING.find((group) => group.includes(lower))?.[0] ?? (EVENT_NOUNS.has(lower) ? stem(lower) : undefined);

const DEMONYM_OFFICE = new RegExp(
  String.raw`\b${oneOf(OWNERS_AND_THE)} (\p{Lu}\p{Ll}+) ${oneOf(FIRST_OFFICES)}\b`,
  'gu',
);

/** Names in a stretch, with those who are told by their office. */
const peopleIn = (view: StoryText, p: Passage, span: Span): { name: string; start: number }[] =>
  [
    ...p.names
      .filter((n) => n.start >= span.start && n.end <= span.end && n.kind !== 'place')
      .map((n) => ({ name: view.canonical(n.name), start: n.start })),
    ...Array.from(p.article.text.slice(span.start, span.end).matchAll(DEMONYM_OFFICE)).flatMap((m) => {
      const name = view.leader(m[1] ?? '');
      return name === undefined ? [] : [{ name, start: span.start + m.index }];
    }),
  ].sort((a, b) => a.start - b.start);

/** "The conversation | with Mr Hale". */
const EVENT_TAIL = new RegExp(
  String.raw`^ ${oneOf(EVENT_TAILS)} (?:${oneOf(OWNERS_AND_THE)} )?(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*`,
  'u',
);

const placings = (view: StoryText, p: Passage): Placing[] =>
  Array.from(p.text.matchAll(LINK)).flatMap((m) => {
    const { text } = p.article;
    const at = p.sentence.start + m.index;
    const from = at + m[0].length;
    const behind = words(text.slice(from, p.sentence.end), from);
    const noun = behind.slice(0, EVENT_REACH).find((w) => happeningOf(w.lower) !== undefined);
    const happening = noun === undefined ? undefined : happeningOf(noun.lower);
    if (noun === undefined || happening === undefined || /[,;:.]/.test(text.slice(from, noun.start))) return [];
    const clause = clauseAt(p, at - 1);
    const list = words(text.slice(clause.start, at), clause.start);
    const near = list.slice(-DEED_REACH);
    if (near.slice(-3).some((w) => ONCE_MORE.has(w.lower)) || near.some((w) => w.lower === 'again')) return [];
    const verb = near.findLast((w) => ORDERED_DEEDS.some((d) => d.forms.has(w.lower)));
    const deed = ORDERED_DEEDS.find((d) => verb !== undefined && d.forms.has(verb.lower));
    if (verb === undefined || deed === undefined) return [];
    const doer = peopleIn(view, p, { start: clause.start, end: verb.start }).at(-1)?.name;
    const other = peopleIn(view, p, { start: verb.end, end: at })[0]?.name;
    if (doer === undefined || (deed.object && other === undefined)) return [];
    // "The conversation with Mr Putin": up to the end of a name that follows the noun with one small word between.
    const tail = EVENT_TAIL.exec(text.slice(noun.end, p.sentence.end));
    const event = { start: from, end: noun.end + (tail?.[0].trimEnd().length ?? 0) };
    const named = peopleIn(view, p, { start: from, end: Math.min(p.sentence.end, noun.end + 60) }).map((x) => x.name);
    return [
      {
        passage: p,
        at: verb.start,
        before: EARLIER_LINKS.includes(m[1]?.toLowerCase() ?? ''),
        deed,
        doer,
        other,
        event,
        happening,
        named,
      },
    ];
  });

/** Both do the same to the same, and the event has somebody in common or is named by one without anybody. */
const comparable = (a: Placing, b: Placing): boolean =>
  a.passage !== b.passage &&
  a.before !== b.before &&
  a.deed === b.deed &&
  a.happening === b.happening &&
  a.doer === b.doer &&
  a.other === b.other &&
  (a.named.length === 0 || b.named.length === 0 || a.named.some((n) => b.named.includes(n)));

const eventWords = (p: Placing): string =>
  p.passage.article.text.slice(p.event.start, p.event.end).replace(/\s+/g, ' ');

/** "Orle had called Brook before the talks" and "Orle would call Brook following the talks" → "Did Orle speak to Brook before or after the talks?" */
export const beforeAfter = (view: StoryText): Dispute[] => {
  const all = view.passages.flatMap((p) => placings(view, p));
  for (const a of all.filter((x) => x.before)) {
    const against = all.filter((b) => comparable(a, b));
    const [b] = against;
    if (b === undefined) continue;
    const like = all.filter((x) => x !== a && x.before && comparable(x, b));
    const asked = [a, b].map(eventWords).find((e) => !/^(?:his|her|its|their)\b/i.test(e));
    if (asked === undefined) continue;
    const toSide = (list: readonly Placing[]) =>
      side(
        list.map((x) => holderOf(view, x.passage, { start: x.at, end: x.event.end })),
        list.map((x) => positionAt(x.passage, x.at)),
      );
    return dispute(
      view,
      'date',
      'unresolved',
      `Did ${a.doer} ${a.deed.asked}${a.deed.object ? ` ${a.other}` : ''} before or after ${asked}?`,
      0.7,
      toSide([a, ...like]),
      toSide(against),
    );
  }
  return [];
};
