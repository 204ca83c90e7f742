/** States of one person that exclude each other: shot by police or by his own hand, asleep or in a faint, dead at the scene or in hospital. */

import { sourceKey } from '../../../model/article.js';
import type { Dispute } from '../../../model/findings.js';
import { daysBetween, isDay } from '../../../text/calendar.js';
import { NAMELESS_PERSONS, NO_STATE, STATES } from '../../../text/lexicons/en/disputeFrames.js';
import { oneOf } from '../../../text/oneOf.js';
import { words } from '../../../text/words.js';
import { holderOf, sameHolder } from '../actor.js';
import { dispute, positionAt, side } from '../side.js';
import type { Passage, StoryText } from '../storyText.js';

interface Found {
  readonly passage: Passage;
  readonly at: number;
  readonly who: string;
  readonly group: number;
  readonly state: string;
  readonly holder: string;
}

/** Words between a person and what is said of him: "the driver of the van, who was taken away, had blacked out". */
const REACH = 10;

const NOT_SO = new RegExp(String.raw`(?:\b|(?=n['’]t))${oneOf(NO_STATE)}\b`, 'i');

/** The one person a sentence speaks of before an offset: "the driver", or a name when nobody else is told of. */
const subjectBefore = (view: StoryText, p: Passage, at: number): string | undefined => {
  const before = words(p.article.text.slice(p.sentence.start, at), p.sentence.start).slice(-REACH);
  const from = before[0]?.start ?? at;
  const names = p.names.filter((n) => n.kind === 'person' && n.start >= from && n.end <= at);
  const roles = before.filter(
    (w, i) => NAMELESS_PERSONS.has(w.lower) && /^(?:the|a)$/.test(before[i - 1]?.lower ?? ''),
  );
  const nearest = [...names.map((n) => n.start), ...roles.map((r) => r.start)].sort((a, b) => b - a)[0];
  if (nearest === undefined || names.length + roles.length > 2) return undefined;
  const name = names.find((n) => n.start === nearest);
  if (name !== undefined) return view.canonical(name.name);
  const role = roles.find((r) => r.start === nearest);
  return role === undefined ? undefined : `the ${role.lower}`;
};

const statesIn = (view: StoryText, p: Passage): Found[] =>
  STATES.flatMap(({ states }, group) =>
    states.flatMap(({ name, words: pattern }) => {
      const m = pattern.exec(p.text);
      if (m === null || p.article.genre === 'opinion') return [];
      const at = p.sentence.start + m.index;
      if (NOT_SO.test(p.text.slice(Math.max(0, m.index - 40), m.index))) return [];
      const who = subjectBefore(view, p, at);
      return who === undefined
        ? []
        : [
            {
              passage: p,
              at,
              who,
              group,
              state: name,
              holder: holderOf(view, p, { start: at, end: at + m[0].length }),
            },
          ];
    }),
  );

/** What is told days later is what has become of him. */
const sameDay = (a: Passage, b: Passage): boolean => {
  const [x, y] = [a, b].map((p) => (p.article.publishedAt ?? p.article.day ?? '').slice(0, 10));
  return x === undefined || y === undefined || !isDay(x) || !isDay(y) || Math.abs(daysBetween(x, y)) <= 1;
};

/** "The driver blacked out, a passenger said" and "Police think the driver fell asleep" → "What was wrong with the driver?" */
export const states = (view: StoryText): Dispute[] => {
  const all = view.passages.flatMap((p) => statesIn(view, p));
  return STATES.flatMap(({ asked }, group) => {
    const own = all.filter((f) => f.group === group);
    for (const a of own) {
      const against = own.filter(
        (b) =>
          b.state !== a.state &&
          sameHolder(a.who, b.who) &&
          !sameHolder(a.holder, b.holder) &&
          sameDay(a.passage, b.passage) &&
          (sourceKey(a.passage.article) !== sourceKey(b.passage.article) ||
            a.passage.article.id === b.passage.article.id),
      );
      const [b] = against;
      // One article that tells both of one man tells a course of events.
      if (b === undefined || tellsBoth(own, a, b)) continue;
      const toSide = (f: Found) => {
        const like = [f, ...own.filter((x) => x !== f && x.state === f.state && sameHolder(x.who, f.who))];
        return side(
          like.map((x) => x.holder),
          like.map((x) => positionAt(x.passage, x.at)),
        );
      };
      return dispute(view, 'account', 'unresolved', asked(a.who), 0.65, toSide(a), toSide(b));
    }
    return [];
  });
};

/** Outlets in their own voice, both states in one article. */
const tellsBoth = (own: readonly Found[], a: Found, b: Found): boolean =>
  own.some(
    (x) =>
      x.state === a.state &&
      own.some(
        (y) => y.state === b.state && y.passage.article.id === x.passage.article.id && sameHolder(x.holder, y.holder),
      ),
  );
