/**
 * Named actors who want opposite things of one topic: one calls for it, another rejects it; or one praises a step that another belittles.
 * The topics have to share what they are about, not only the story's common words.
 */

import { sourceLabel } from '../../../model/article.js';
import type { Dispute } from '../../../model/findings.js';
import type { Span } from '../../../model/span.js';
import { calendarDays } from '../../../text/calendar.js';
import {
  AFTER_AND,
  BEFORE_STANCE_NOUN,
  DECISION_NOUNS,
  DEMANDING_WORDS,
  ENDING_WORDS,
  JUDGING_VERBS,
  POSSESSIVES_AND_THE,
  PROPOSING_VERBS,
  REFUSED_NOUNS,
  REFUSING_VERBS,
  SAYING_NOTHING,
  STANCE_LINKS,
  STANCE_NEGATIONS,
  STANCE_NOUN_FORMS,
  TERMS_NOUNS,
  TITLE_DOTS,
  TOPIC_BREAKS,
  WANTED_DETERMINERS,
  WANTING_NOUNS,
} from '../../../text/lexicons/en/disputeCues.js';
import { BEFORE_CALLS, BEFORE_PARTICIPLE, OWNERS_AND_THE } from '../../../text/lexicons/en/disputeFrames.js';
import {
  BLAME_CUES,
  FIRST_PERSONS,
  OPPOSE_CUES,
  PRAISE_CUES,
  PRONOUNS,
  REFUSAL_PREDICATES,
  RULING_ACTORS,
  SUPPORT_CUES,
} from '../../../text/lexicons/en/disputeWords.js';
import { oneOf } from '../../../text/oneOf.js';
import { contentStems, words } from '../../../text/words.js';
import { actorAfter, actorBefore, sameHolder, shownSpeaker, utteranceAt } from '../actor.js';
import { isItTrue } from '../isItTrue.js';
import { dispute, positionAt, side } from '../side.js';
import { citeSpan, type Passage, type StoryText, stemsAt } from '../storyText.js';

interface Stance {
  readonly passage: Passage;
  readonly at: number;
  readonly holder: string;
  readonly topic: Span;
  readonly stems: ReadonlySet<string>;
  readonly places: readonly string[];
}

/** Before the cue, within somebody's words: it is the speaker who calls, demands or refuses. */
const SPEAKERS_OWN: ReadonlySet<string> = new Set([...FIRST_PERSONS, 'to', 'on', 'the', 'must', 'should', 'is', 'and']);

/** A topic is the noun phrase after the verb, at most so many words. */
const TOPIC = 12;

/** Share of the shorter topic; or half of it in stems that tell: two words that stand in one sentence of twenty each weigh about 6. */
const MOST = 0.6;
const HALF = 0.5;
const TELLING = 2;

const TOPIC_END = new RegExp(
  String.raw`(?<!\b${oneOf(TITLE_DOTS)})\.|[;:—–"“”?!]|, | (?:${oneOf(TOPIC_BREAKS)}|and ${oneOf(AFTER_AND)})\b`,
);

const topicAt = (p: Passage, from: number): Span => {
  const rest = p.article.text.slice(from, p.sentence.end);
  const cut = TOPIC_END.exec(rest)?.index ?? rest.length;
  // "a weight limit last year": when is no part of what.
  const dated =
    p.article.dates.find((d) => d.type !== 'DURATION' && d.start > from && d.start < from + cut)?.start ?? from + cut;
  const list = words(rest.slice(0, dated - from), from).slice(0, TOPIC);
  while (STANCE_LINKS.has(list.at(-1)?.lower ?? '')) list.pop();
  return { start: from, end: list.at(-1)?.end ?? from };
};

/** Stems of actors say who, not what. */
const nameStems = (p: Passage): Set<string> =>
  new Set(p.names.filter((n) => n.kind !== 'place').flatMap((n) => contentStems(p.article.text.slice(n.start, n.end))));

/** ", demanding", "is demanding": of the subject. */
const OWN_PARTICIPLE = new RegExp(String.raw`(?:,|\b${oneOf(BEFORE_PARTICIPLE)})\s+$`);

const holderAt = (view: StoryText, p: Passage, at: number): string | undefined => {
  const said = p.utterances.find((u) => u.content.start <= at && at < u.content.end);
  const before = words(p.article.text.slice(said?.content.start ?? p.sentence.start, at)).at(-1)?.lower;
  // "“The need for a truce”": the speaker's own, as is what he says of "we"; of "he opposed it" he is not the one.
  if (said?.speaker?.name !== undefined && (before === undefined || SPEAKERS_OWN.has(before)))
    return shownSpeaker(view, said);
  const { text } = p.article;
  // "Letters to the ministers urging a ban": whose call, the sentence does not say in a way that can be trusted.
  if (/^\w+ing\b/.test(text.slice(at, at + 30)) && !OWN_PARTICIPLE.test(text.slice(at - 8, at))) return undefined;
  const actor = actorBefore(view, p, at);
  return actor === undefined || RULING_ACTORS.test(actor.name) ? undefined : actor.name;
};

/** "Ignoring calls for", "the demands", "widespread support for": nouns, and no word on whose they are. */
const NOUN_BEFORE = new RegExp(String.raw`(?:\b(?:${oneOf(BEFORE_STANCE_NOUN)}|\w+ing|\w+ed)|['’]s?)\s+$`, 'i');
const NOUN_CUE = new RegExp(String.raw`^${oneOf(STANCE_NOUN_FORMS)}\b`, 'i');

const NEGATION = new RegExp(String.raw`\b${oneOf(STANCE_NEGATIONS)}\s+(?:\w+\s+){0,3}$`, 'i');

/** "Refused to lift" the ban: for it. "Refused to comment": no stance. */
const TURNING_CUE = new RegExp(String.raw`\bto (?:${oneOf(ENDING_WORDS)}|${oneOf(SAYING_NOTHING)})\b`, 'i');

/** Whom or what, then what is to end. */
const TURNED = new RegExp(
  String.raw`^\s*(?:[\p{L}’']+ ){0,3}?(?:to |that )?${oneOf(ENDING_WORDS)}\b|^\s*against\b`,
  'iu',
);

const read = (view: StoryText, cues: RegExp): Stance[] =>
  view.passages.flatMap((p) =>
    Array.from(p.text.matchAll(cues)).flatMap((m) => {
      if (NEGATION.test(p.text.slice(Math.max(0, m.index - 40), m.index))) return [];
      if (NOUN_CUE.test(m[0]) && NOUN_BEFORE.test(p.text.slice(Math.max(0, m.index - 24), m.index))) return [];
      // "A decision to oppose": whose, the sentence does not say in a way that can be trusted.
      if (/\bto\s+(?:\w+ly\s+)?$/i.test(p.text.slice(Math.max(0, m.index - 16), m.index))) return [];
      const at = p.sentence.start + m.index;
      const topic = topicAt(p, at + m[0].length);
      const holder = holderAt(view, p, at);
      if (holder === undefined) return [];
      const names = nameStems(p);
      const stems = new Set([...stemsAt(p, topic)].filter((s) => !names.has(s)));
      // "Called for an end to the ban", "urged them to drop it", "refused to lift it": the stance is turned around.
      if (TURNING_CUE.test(m[0])) return [];
      if (stems.size === 0 || TURNED.test(p.article.text.slice(topic.start, topic.end))) return [];
      const places = p.names
        .filter((n) => n.kind === 'place' && n.start >= topic.start && n.end <= topic.end)
        .map((n) => n.name);
      return [{ passage: p, at, holder, topic, stems, places }];
    }),
  );

/** Two stems or more, that tell much in this story or make up most of the shorter topic. */
const sharedTopic = (view: StoryText, a: Stance, b: Stance): boolean => {
  const both = [...a.stems].filter((s) => b.stems.has(s) && !GENERAL.has(s));
  if (both.length < 2) return false;
  if (a.places.length > 0 && b.places.length > 0 && !a.places.some((n) => b.places.includes(n))) return false;
  const share = both.length / Math.min(a.stems.size, b.stems.size);
  return share >= MOST || (share >= HALF && both.reduce((sum, s) => sum + view.weight(s), 0) >= TELLING);
};

/** Stems of wanting and asking, which any two topics share. */
const GENERAL: ReadonlySet<string> = new Set(
  contentStems('call demand plan proposal effort people new further time way part need'),
);

const OWNED = new RegExp(`^${oneOf(WANTED_DETERMINERS)} `);

/** The question a reader would ask of the topic's own words. */
const asks = (p: Passage, topic: Span): string => {
  const text = p.article.text.slice(topic.start, topic.end).replace(/\s+/g, ' ');
  const list = words(text);
  const infinitive = WANTED_ACTION.exec(text)?.[1];
  if (infinitive !== undefined && words(infinitive).length >= 2) return `Is it right to ${infinitive}?`;
  if (/ing$/.test(list[0]?.lower ?? '')) return `Is ${text} right?`;
  const open = /\s(?:with|as|by)\s.*$/.exec(text)?.index ?? text.length;
  return `Should there be ${text.slice(0, open).replace(OWNED, '')}?`;
};

/** "To impose sanctions", "calls by doctors to close the ward": the action that is wanted. */
const WANTED_ACTION = new RegExp(
  String.raw`^(?:(?:[\p{L}’']+ ){0,2}${oneOf(WANTING_NOUNS)} (?:by [^,]{1,40}? )?)?to ((?!the\b|a\b)\p{Ll}.+)$`,
  'u',
);

const wanted = (view: StoryText): Dispute[] => {
  const support = read(view, SUPPORT_CUES);
  const oppose = read(view, OPPOSE_CUES);
  const settled = new Set<string>();
  return oppose.flatMap((o) => {
    const others = support.filter(
      (s) => s.passage !== o.passage && !sameHolder(s.holder, o.holder) && sharedTopic(view, s, o),
    );
    const [first] = others;
    if (first === undefined) return [];
    const key = [first.holder, o.holder].sort().join('\u0000');
    if (settled.has(key)) return [];
    settled.add(key);
    const like = oppose.filter((x) => x !== o && sameHolder(x.holder, o.holder) && sharedTopic(view, first, x));
    return dispute(
      view,
      'account',
      'unresolved',
      asks(o.passage, o.topic),
      0.6,
      side(
        others.map((s) => s.holder),
        clearest(others).map((s) => positionAt(s.passage, s.at)),
      ),
      side(
        [o.holder],
        clearest([o, ...like]).map((x) => positionAt(x.passage, x.at)),
      ),
    );
  });
};

/** First what names its holder outside quotation marks: "Brook opposes the ban", not "I saw that he had opposed it". */
const clearest = (list: readonly Stance[]): Stance[] => {
  const plain = (s: Stance): boolean => {
    const last = s.holder.split(' ').at(-1) ?? s.holder;
    return !/^["“]/.test(s.passage.text) && s.passage.text.includes(last);
  };
  return [...list.filter(plain), ...list.filter((s) => !plain(s))];
};

/** Words by which an utterance asks for something. */
const WANTS = new RegExp(String.raw`\b${oneOf(DEMANDING_WORDS)}\b`, 'i');

/** "To Brook, that's a non-starter": a refusal of what was wanted in the sentences before. */
const refused = (view: StoryText): Dispute[] =>
  view.passages.flatMap((p) => {
    const m = REFUSAL_PREDICATES.exec(p.text);
    if (m === null) return [];
    const at = p.sentence.start + m.index;
    const own = shownSpeaker(view, utteranceAt(p, { start: at, end: at + m[0].length }));
    const to = /^(?:But |Yet )?(?:To|For) ([^,]+),/.exec(p.text);
    const byName = to === null ? undefined : p.names.find((n) => n.start < p.sentence.start + to[0].length);
    const holder = own ?? byName?.name ?? actorBefore(view, p, at)?.name;
    if (holder === undefined) return [];
    let before = p.before();
    for (let back = 0; back < 3 && before !== undefined; back++, before = before.before()) {
      const said = before.utterances.find((u) => shownSpeaker(view, u) !== undefined);
      const name = shownSpeaker(view, said);
      if (said === undefined || name === undefined) continue;
      if (sameHolder(name, view.canonical(holder))) return [];
      if (!WANTS.test(before.article.text.slice(said.content.start, said.content.end))) continue;
      return dispute(
        view,
        'account',
        'unresolved',
        isItTrue(
          before.article.text.slice(said.content.start, said.content.end),
          before.names.map((n) => n.name),
        ) ?? `Who is right, ${name} or ${view.canonical(holder)}?`,
        0.6,
        side([name], [positionAt(before, said.content.start)]),
        side([view.canonical(holder)], [positionAt(p, at)]),
      );
    }
    return [];
  });

interface Verdict {
  readonly passage: Passage;
  readonly at: number;
  readonly holder: string;
  readonly stems: ReadonlySet<string>;
}

/** "Praised", "condemned": the subject of the verb judges. Of "a mistake" the subject is what is judged. */
const JUDGING_VERB = /(?:ed|es|ing|s)$/i;

/** Who passes the verdict; the outlet only where it gives its opinion. */
const judgeAt = (view: StoryText, p: Passage, at: number, cue: string): string | undefined => {
  const said = p.utterances.find((u) => u.content.start <= at && at < u.content.end);
  if (said?.speaker?.name !== undefined) return shownSpeaker(view, said);
  if (!/\s/.test(cue) && JUDGING_VERB.test(cue)) return holderAt(view, p, at);
  return p.article.genre === 'opinion' ? sourceLabel(p.article) : undefined;
};

const verdicts = (view: StoryText, cues: RegExp): Verdict[] =>
  view.passages.flatMap((p) =>
    Array.from(p.text.matchAll(cues)).flatMap((m) => {
      if (NEGATION.test(p.text.slice(Math.max(0, m.index - 20), m.index))) return [];
      const at = p.sentence.start + m.index;
      const holder = judgeAt(view, p, at, m[0]);
      if (holder === undefined) return [];
      const names = nameStems(p);
      return [{ passage: p, at, holder, stems: new Set([...p.stems].filter((s) => !names.has(s))) }];
    }),
  );

const judged = (view: StoryText): Dispute[] => {
  const praise = verdicts(view, PRAISE_CUES);
  // Somebody's words before a columnist's.
  const blame = verdicts(view, BLAME_CUES).sort(
    (a, b) => Number(a.passage.article.genre === 'opinion') - Number(b.passage.article.genre === 'opinion'),
  );
  for (const b of blame) {
    const others = praise.filter((a) => !sameHolder(a.holder, b.holder) && step(a, b, view) !== undefined);
    const [first] = others;
    const noun = first === undefined ? undefined : step(first, b, view);
    if (first === undefined || noun === undefined) continue;
    const like = blame.filter((x) => x !== b && sameHolder(x.holder, b.holder));
    return dispute(
      view,
      'account',
      'unresolved',
      `How is the ${noun} to be judged?`,
      0.55,
      side(
        others.map((a) => a.holder),
        others.map((a) => positionAt(a.passage, a.at)),
      ),
      side(
        [b.holder],
        [b, ...like].map((x) => positionAt(x.passage, x.at)),
      ),
    );
  }
  return [];
};

const STEP_NOUN = new RegExp(String.raw`\b${oneOf(DECISION_NOUNS)}\b`, 'gi');
/** Characters between a verdict and the step it is about. */
const STEP_REACH = 60;

/** The noun of a step that both verdicts hold: the step they judge. */
const step = (a: Verdict, b: Verdict, view: StoryText): string | undefined => {
  const nouns = (v: Verdict) =>
    new Set(
      Array.from(v.passage.text.matchAll(STEP_NOUN))
        .filter((m) => Math.abs(v.passage.sentence.start + m.index - v.at) <= STEP_REACH)
        .map((m) => m[0].toLowerCase()),
    );
  const other = nouns(b);
  const both = [...nouns(a)].filter((n) => other.has(n));
  const more = [...a.stems].filter((s) => b.stems.has(s) && view.weight(s) > 1).length;
  return more >= 2 ? both[0] : undefined;
};

/** What was wanted, refused in the same breath: "demands described as unacceptable by Tammen". */
const REFUSED_BY = new RegExp(
  String.raw`\b((?:(?:a (?:series|list|number|set) of|${oneOf(POSSESSIVES_AND_THE)}) )?(?:\p{L}+ ){0,2}${oneOf(TERMS_NOUNS)})(?: that (?:was|were|has been|have been))?,? ${oneOf(JUDGING_VERBS)}(?: as)?(?: (?:\p{L}+|["“][^"“”]{1,40}["”])){0,3} by `,
  'giu',
);

const PROPOSED = new RegExp(String.raw`\b${oneOf(PROPOSING_VERBS)}\b`);

const refusedBy = (view: StoryText): Dispute[] =>
  view.passages.flatMap((p) =>
    Array.from(p.text.matchAll(REFUSED_BY)).flatMap((m) => {
      const start = p.sentence.start + m.index;
      const end = start + m[0].length;
      const refuser = actorAfter(view, p, end);
      const noun = words(m[1] ?? '').at(-1)?.lower;
      const verb = PROPOSED.exec(p.text.slice(0, m.index));
      const asker = verb === null ? undefined : actorBefore(view, p, p.sentence.start + verb.index);
      if (refuser === undefined || noun === undefined || asker === undefined || sameHolder(asker.name, refuser.name))
        return [];
      return dispute(
        view,
        'account',
        'unresolved',
        `Should the ${noun} be accepted?`,
        0.65,
        side([asker.name], [citeSpan(p, { start: p.sentence.start, end: refuser.span.end })]),
        side([refuser.name], [citeSpan(p, { start, end: refuser.span.end })]),
      );
    }),
  );

/** Of an offer one asks whether to accept it, and of what others call for whether it is right. */
const GRANTED: ReadonlyMap<string, string> = new Map([
  ['offer', 'accepted'],
  ['proposal', 'accepted'],
  ['request', 'granted'],
  ['appeal', 'granted'],
  ['plea', 'granted'],
]);

const REFUSED_CALLS = new RegExp(
  String.raw`\b${oneOf(REFUSING_VERBS)} (?:${oneOf(BEFORE_CALLS)} )*(?:((?:the |an? )?${oneOf(REFUSED_NOUNS)} (?:by|from) ((?:[\p{L}’'.-]+ ){1,6}?))|((?:${oneOf(OWNERS_AND_THE)} )?(?:\p{L}+ ){0,3}?\p{L}+)[’']s? (?:[\p{Ll}-]+ )?(?:${oneOf(REFUSED_NOUNS)}) )(to|for) (?=\p{L})`,
  'giu',
);

/** A year before last year is background: who asked whom in 1955 is no dispute of today. */
const isOld = (p: Passage): boolean => {
  const years = (list: typeof p.article.dates) => list.flatMap((d) => calendarDays(d.value)?.to ?? []);
  const own = years(p.article.dates.filter((d) => d.start >= p.sentence.start && d.end <= p.sentence.end));
  const today = p.article.day === undefined ? undefined : calendarDays(p.article.day)?.to;
  const newest = today ?? Math.max(0, ...years(p.article.dates));
  return own.some((day) => newest - day > TWO_YEARS);
};

const TWO_YEARS = 730;

/** "Rejected calls by opposition leaders to hold early elections", "dismissed the union's offer to talk": who asks stands with who refuses. */
const refusedCalls = (view: StoryText): Dispute[] =>
  view.passages.flatMap((p) =>
    Array.from(p.text.matchAll(REFUSED_CALLS)).flatMap((m) => {
      const at = p.sentence.start + m.index;
      if (NEGATION.test(p.text.slice(Math.max(0, m.index - 30), m.index)) || isOld(p)) return [];
      const refuser = actorBefore(view, p, at);
      const asker = (m[2] ?? m[3] ?? '').trim();
      if (refuser === undefined || RULING_ACTORS.test(refuser.name) || RULING_ACTORS.test(asker)) return [];
      const link = m[4] ?? '';
      const topic = topicAt(p, at + m[0].length);
      const wish = p.article.text.slice(topic.start, topic.end);
      if (sameHolder(asker, refuser.name) || PRONOUNS.has(asker.toLowerCase()) || words(wish).length < 2) return [];
      const asked = m[1] ?? m[3] ?? '';
      const start = at + m[0].indexOf(asked);
      const noun = words(p.article.text.slice(start, topic.start))
        .map((w) => w.lower.replace(/s$/, ''))
        .findLast((w) => GRANTED.has(w));
      const question =
        noun !== undefined
          ? `Should the ${noun} ${link} ${wish} be ${GRANTED.get(noun)}?`
          : link.toLowerCase() === 'to'
            ? `Is it right to ${wish}?`
            : `Should there be ${wish.replace(OWNED, '')}?`;
      return dispute(
        view,
        'account',
        'unresolved',
        question,
        0.6,
        side([view.canonical(asker)], [citeSpan(p, { start, end: topic.end })]),
        side([refuser.name], [positionAt(p, at)]),
      );
    }),
  );

/** "Unions called for a wage freeze" and "The ministry rejected a wage freeze" → "Should there be a wage freeze?" */
export const stances = (view: StoryText): Dispute[] => [
  ...wanted(view),
  ...refusedCalls(view),
  ...refused(view),
  ...refusedBy(view),
  ...judged(view),
];
