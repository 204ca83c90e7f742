/** Two ages of one person in papers of the same days. A birthday between them is one year, and the papers have to be weeks apart for it. */

import { sourceKey } from '../../../model/article.js';
import type { Dispute } from '../../../model/findings.js';
import { daysBetween, isDay } from '../../../text/calendar.js';
import { AGE_OF_ANOTHER } from '../../../text/lexicons/en/disputeFrames.js';
import { oneOf } from '../../../text/oneOf.js';
import { holderOf } from '../actor.js';
import { dispute, positionAt, side } from '../side.js';
import type { Passage, StoryText } from '../storyText.js';

interface Age {
  readonly passage: Passage;
  readonly at: number;
  readonly who: string;
  readonly years: number;
}

const BEHIND = /^,? \(?(\d{1,2})(?:\)|,|\.(?:\s|$)| of )/;
const IN_FRONT = new RegExp(
  String.raw`\b(\d{1,2})-year-old (?:(?!${oneOf(AGE_OF_ANOTHER)} )\p{Ll}[\p{L}-]* ){0,3}$`,
  'u',
);

const agesIn = (view: StoryText, p: Passage): Age[] =>
  p.names.flatMap((n) => {
    if (n.kind !== 'person') return [];
    const { text } = p.article;
    const m =
      BEHIND.exec(text.slice(n.end, n.end + 12)) ??
      IN_FRONT.exec(text.slice(Math.max(p.sentence.start, n.start - 60), n.start));
    const years = Number(m?.[1] ?? 0);
    // "Brook, 2 of the Rovers": no age of anybody in the news.
    return years < 5 ? [] : [{ passage: p, at: n.start, who: view.canonical(n.name), years }];
  });

/** Papers further apart may have a birthday between them. */
const DAYS = 7;

const sameDays = (a: Passage, b: Passage): boolean => {
  const [x, y] = [a, b].map((p) => (p.article.publishedAt ?? p.article.day ?? '').slice(0, 10));
  return x !== undefined && y !== undefined && isDay(x) && isDay(y) && Math.abs(daysBetween(x, y)) <= DAYS;
};

/** "Ada Brook, 34, was hurt" and "a nurse, Ada Brook, 43" → "How old is Ada Brook?" */
export const ages = (view: StoryText): Dispute[] => {
  const all = view.passages.flatMap((p) => agesIn(view, p));
  const settled = new Set<string>();
  return all.flatMap((a) => {
    // A family name alone may be another's of the family.
    if (settled.has(a.who) || !a.who.includes(' ')) return [];
    const own = all.filter((x) => x.who === a.who);
    const against = own.filter(
      (b) =>
        b.years !== a.years &&
        sourceKey(b.passage.article) !== sourceKey(a.passage.article) &&
        sameDays(a.passage, b.passage) &&
        !own.some((x) => x.years === a.years && x.passage.article.id === b.passage.article.id),
    );
    const [b] = against;
    if (b === undefined) return [];
    settled.add(a.who);
    const toSide = (age: Age) => {
      const like = own.filter((x) => x.years === age.years);
      return side(
        like.map((x) => holderOf(view, x.passage, { start: x.at, end: x.at + 1 })),
        like.map((x) => positionAt(x.passage, x.at)),
      );
    };
    return dispute(view, 'figure', 'unresolved', `How old is ${a.who}?`, 0.4, toSide(a), toSide(b));
  });
};
