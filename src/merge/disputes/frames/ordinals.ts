/** One happening counted differently: "the third call", "their first confirmed conversation". Participants and day have to agree. */

import type { Dispute } from '../../../model/findings.js';
import type { Span } from '../../../model/span.js';
import { calendarDays } from '../../../text/calendar.js';
import { hasFiniteVerb } from '../../../text/clauses.js';
import {
  AFTER_BARE_ORDINAL,
  AFTER_ORDINAL_NOUN,
  BEING_VERBS,
  NOT_COUNTED_EVENTS,
  ORDINAL_ADJECTIVES,
  ORDINAL_DETERMINERS,
} from '../../../text/lexicons/en/disputeCues.js';
import { SAME_HAPPENING } from '../../../text/lexicons/en/disputeWords.js';
import { ORDINALS } from '../../../text/lexicons/en/numberWords.js';
import { oneOf } from '../../../text/oneOf.js';
import { stem, words } from '../../../text/words.js';
import { holderOf } from '../actor.js';
import { dispute, positionAt, side } from '../side.js';
import { clauseAt, type Passage, type StoryText } from '../storyText.js';

interface Ordinal {
  readonly passage: Passage;
  readonly span: Span;
  readonly rank: number;
  /** The ordinal and what stands between it and its noun: "first publicly confirmed". */
  readonly words: string;
  readonly qualified: boolean;
  readonly happening: number;
  readonly noun: string;
  readonly people: ReadonlySet<string>;
}

/** Words between an ordinal and its noun. */
const REACH = 4;

const happeningOf = (lower: string): number =>
  SAME_HAPPENING.findIndex((group) => group.includes(lower) || group.includes(stem(lower)));

const ADJECTIVE = new RegExp(`ly$|ed$|^${oneOf(ORDINAL_ADJECTIVES)}$`);

const readOrdinals = (view: StoryText, p: Passage): Ordinal[] => {
  const list = words(p.text, p.sentence.start);
  const out: Ordinal[] = [];
  for (const [i, word] of list.entries()) {
    const rank = ORDINALS.get(word.lower);
    if (rank === undefined || !ORDINAL_DETERMINERS.has(list[i - 1]?.lower ?? '')) continue;
    const following = list.slice(i + 1, i + 1 + REACH);
    const noun = following.findIndex((w) => happeningOf(w.lower) >= 0);
    const cut = following.findIndex((w) => NOT_COUNTED_EVENTS.has(w.lower) || AFTER_ORDINAL_NOUN.has(w.lower));
    let happening = -1;
    let named = '';
    let end = word.end;
    if (noun >= 0 && (cut < 0 || noun < cut)) {
      happening = happeningOf(following[noun]?.lower ?? '');
      named = following[noun]?.lower ?? '';
      end = following[noun]?.end ?? end;
    } else if (cut !== 0 || !NOT_COUNTED_EVENTS.has(following[0]?.lower ?? '')) {
      // "The call on Monday was the third between them": the noun is the subject.
      const clause = clauseAt(p, word.start);
      const linked = BEING_VERBS.has(list[i - 2]?.lower ?? '');
      const plain = following[0] === undefined || AFTER_BARE_ORDINAL.has(following[0].lower);
      const subject =
        linked && plain
          ? list.filter((w) => w.start >= clause.start && w.start < word.start).find((w) => happeningOf(w.lower) >= 0)
          : undefined;
      if (subject !== undefined) {
        happening = happeningOf(subject.lower);
        named = subject.lower;
      }
    }
    if (happening < 0) continue;
    const between = noun >= 0 && named === following[noun]?.lower ? following.slice(0, noun) : [];
    out.push({
      passage: p,
      span: { start: word.start, end },
      rank,
      words: [word, ...between].map((w) => p.article.text.slice(w.start, w.end)).join(' '),
      qualified: between.some((w) => ADJECTIVE.test(w.lower)),
      happening,
      noun: named,
      people: new Set(p.names.map((n) => view.canonical(n.name))),
    });
  }
  return out;
};

/** Days a sentence gives the happening; what stands in "since …" dates something else. */
const ownDays = (o: Ordinal) =>
  o.passage.article.dates
    .filter((d) => d.start >= o.passage.sentence.start && d.end <= o.passage.sentence.end && d.precision === 'day')
    .filter((d) => !/\bsince\b/.test(o.passage.article.text.slice(o.span.end, d.start)) || d.start < o.span.start)
    .flatMap((d) => calendarDays(d.value) ?? []);

const sameDay = (a: Ordinal, b: Ordinal): boolean => {
  const [x, y] = [ownDays(a), ownDays(b)];
  const today = (o: Ordinal) => (o.passage.article.day === undefined ? undefined : calendarDays(o.passage.article.day));
  if (x.length > 0 && y.length > 0) return x.some((d) => y.some((e) => d.from === e.from));
  const near = (days: typeof x, other: Ordinal): boolean => {
    const day = today(other);
    return days.length === 0 || (day !== undefined && days.some((d) => Math.abs(d.from - day.from) <= 1));
  };
  return near(x, b) && near(y, a);
};

const shared = (a: Ordinal, b: Ordinal): number => [...a.people].filter((n) => b.people.has(n)).length;

/** "The visit was the third by Brook to Orle" and "Brook's first official visit to Orle" → "Was the visit the third or the first official?" */
export const ordinals = (view: StoryText): Dispute[] => {
  const all = view.passages.flatMap((p) => readOrdinals(view, p)).filter((o) => hasFiniteVerb(words(o.passage.text)));
  for (const [i, a] of all.entries()) {
    for (const b of all.slice(i + 1)) {
      if (a.rank === b.rank || a.happening !== b.happening || a.passage.article.id === b.passage.article.id) continue;
      if (shared(a, b) < 2 || !sameDay(a, b)) continue;
      const toSide = (o: Ordinal) => {
        const like = [
          o,
          ...all.filter(
            (x) => x !== o && x.rank === o.rank && x.happening === o.happening && shared(x, o) >= 2 && sameDay(x, o),
          ),
        ];
        return side(
          like.map((x) => holderOf(view, x.passage, x.span)),
          like.map((x) => positionAt(x.passage, x.span.start)),
        );
      };
      const status = a.qualified !== b.qualified ? 'different basis' : 'unresolved';
      return dispute(
        view,
        'figure',
        status,
        `Was the ${a.noun} the ${a.words} or the ${b.words}?`,
        0.68,
        toSide(a),
        toSide(b),
      );
    }
  }
  return [];
};
