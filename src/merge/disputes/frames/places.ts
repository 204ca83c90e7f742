/** One happening put inside a thing by one outlet and beside it by another: "in a tunnel", "near a tunnel". Names of places are left alone. */

import { sourceKey } from '../../../model/article.js';
import type { Dispute } from '../../../model/findings.js';
import { PLACE_NOUNS, PLACE_PREPOSITIONS } from '../../../text/lexicons/en/disputeCues.js';
import { EVENT_CLASSES } from '../../../text/lexicons/en/disputeWords.js';
import { oneOf } from '../../../text/oneOf.js';
import { stem } from '../../../text/words.js';
import { holderOf } from '../actor.js';
import { dispute, positionAt, side } from '../side.js';
import type { Passage, StoryText } from '../storyText.js';

interface Placing {
  readonly passage: Passage;
  readonly at: number;
  readonly inside: boolean;
  readonly noun: string;
  readonly words: string;
  readonly event: (typeof EVENT_CLASSES)[number];
}

const PLACED = new RegExp(
  String.raw`\b(${oneOf(PLACE_PREPOSITIONS)}) (a|an|the) (\p{Ll}+)\b(?! \p{Ll}*(?:ing|ed)\b)`,
  'gu',
);

/** Buildings and works in which something can happen or not. "In the area", "in the morning" and "in a statement" are none. */

const placings = (p: Passage): Placing[] => {
  const lower = p.text.toLowerCase();
  const events = EVENT_CLASSES.filter((e) => e.words.test(lower));
  const [event] = events;
  if (event === undefined || p.article.genre === 'opinion') return [];
  return Array.from(p.text.matchAll(PLACED)).flatMap((m) => {
    const [all, preposition, , noun] = m;
    if (preposition === undefined || noun === undefined || !PLACE_NOUNS.has(noun)) return [];
    const between = p.text.slice(Math.min(...positions(lower, event.words)), m.index);
    // The place belongs to the happening only when it follows it within the clause.
    if (between.length > 90 || /[;:“”"]/.test(between)) return [];
    return [
      {
        passage: p,
        at: p.sentence.start + m.index,
        inside: /^(?:in|inside|within)$/.test(preposition),
        noun,
        words: all,
        event,
      },
    ];
  });
};

const positions = (lower: string, pattern: RegExp): number[] =>
  Array.from(lower.matchAll(new RegExp(pattern.source, 'g')), (m) => m.index);

/** "The bus crashed in a tunnel" and "The crash happened near a tunnel" → "Did the crash happen in a tunnel or near a tunnel?" */
export const places = (view: StoryText): Dispute[] => {
  const all = view.passages.flatMap(placings);
  for (const a of all.filter((x) => x.inside)) {
    const against = all.filter(
      (b) =>
        !b.inside &&
        stem(b.noun) === stem(a.noun) &&
        b.event === a.event &&
        sourceKey(b.passage.article) !== sourceKey(a.passage.article),
    );
    const [b] = against;
    if (b === undefined) continue;
    const within = all.filter((x) => x.inside && stem(x.noun) === stem(a.noun) && x.event === a.event);
    const toSide = (list: readonly Placing[]) =>
      side(
        list.map((x) => holderOf(view, x.passage, { start: x.at, end: x.at + x.words.length })),
        list.map((x) => positionAt(x.passage, x.at)),
      );
    return dispute(
      view,
      'account',
      'unresolved',
      `Did the ${a.event.noun} happen ${a.words} or ${b.words}?`,
      0.6,
      toSide([a, ...within.filter((x) => x !== a)]),
      toSide(against),
    );
  }
  return [];
};
