/** Two sides that accuse each other, in one sentence ("accused each other of …") or in two ("A accused B …", "B accused A …"). */

import type { Dispute } from '../../../model/findings.js';
import type { Citation, Span } from '../../../model/span.js';
import {
  ACCUSING_SPEECH,
  AFTER_CHARGE_THAT,
  BEFORE_MUTUAL,
  CHARGE_BREAKS,
  CHARGE_ENDS,
  CHARGES,
  PARTY_WORDS,
  POSSESSIVES_AND_THE,
} from '../../../text/lexicons/en/disputeCues.js';
import { ACCUSATION_VERBS, DENIAL_VERBS, MUTUAL_CUE, NO_DENIAL } from '../../../text/lexicons/en/disputeWords.js';
import { oneOf } from '../../../text/oneOf.js';
import { containment } from '../../../text/similarity.js';
import { words } from '../../../text/words.js';
import { actorBefore, sameHolder } from '../actor.js';
import { clausePosition, dispute, positionAt, side } from '../side.js';
import { citeSentence, citeSpan, clauseAt, type Passage, type StoryText } from '../storyText.js';

const PARTIES = new RegExp(
  String.raw`\b(?:both )?(?:the )?([\p{L}’' -]{3,40}?) and (?:the )?([\p{L}’' -]{3,40}?)(?: ${oneOf(BEFORE_MUTUAL)})*\s*$`,
  'u',
);

/** Both parties in the words before the cue: "both Orle and Tammen have" → Orle, Tammen. */
const parties = (view: StoryText, p: Passage, clause: Span, at: number): [string, string] | undefined => {
  const names = p.names.filter((n) => n.start >= clause.start && n.end <= at);
  const last = names.slice(-2);
  const [a, b] = last;
  if (
    a !== undefined &&
    b !== undefined &&
    /^\s*(?:,|and|&|as well as|[^.;]{0,40}\band)\s/.test(p.article.text.slice(a.end, b.start))
  ) {
    return [view.canonical(a.name), view.canonical(b.name)];
  }
  const pair = PARTIES.exec(p.article.text.slice(clause.start, at));
  return pair?.[1] !== undefined && pair[2] !== undefined ? [pair[1].trim(), pair[2].trim()] : undefined;
};

const CHARGE_END = new RegExp(
  String.raw`[.;:—–"“”?!]|, ${oneOf(CHARGE_ENDS)}\b| ${oneOf(CHARGE_BREAKS)} | that ${oneOf(AFTER_CHARGE_THAT)} `,
);

/** What the blame is for, as the question puts it: "breaking that moratorium" → "breaking the moratorium". */
const matter = (p: Passage, from: number, end: number): string | undefined => {
  const rest = p.article.text.slice(from, end);
  const cut = CHARGE_END.exec(rest);
  const said = rest
    .slice(0, cut?.index ?? rest.length)
    .trim()
    .replace(/\b(?:that|this|their|its)\b/, 'the');
  const n = words(said).length;
  return n >= 1 && n <= 14 ? said : undefined;
};

/** "The two sides", "each side": who they are is told in the sentences that follow. */
const GENERIC_PARTY = new RegExp(String.raw`\b${oneOf(PARTY_WORDS)}\b`, 'i');

const TELLS = new RegExp(String.raw`\b${oneOf(ACCUSING_SPEECH)}\b`);

/** "The two sides accused each other of breaking the truce. Orle said that … Tammen denied …" */
const toldAfter = (view: StoryText, p: Passage, at: number, cue: string): Dispute[] => {
  const told: { who: string; passage: Passage; at: number }[] = [];
  let next = p.after();
  for (let i = 0; i < 3 && next !== undefined && told.length < 2; i++, next = next.after()) {
    const verb = TELLS.exec(next.text);
    const who = verb === null ? undefined : actorBefore(view, next, next.sentence.start + verb.index);
    if (who === undefined || verb === null || told.some((t) => sameHolder(t.who, who.name))) continue;
    told.push({ who: who.name, passage: next, at: next.sentence.start + verb.index });
  }
  const [a, b] = told;
  if (a === undefined || b === undefined) return [];
  const about = /(?:of|for|over|about)$/i.test(cue) ? matter(p, at + cue.length, p.sentence.end) : undefined;
  const question = about === undefined ? `Who is to blame, ${a.who} or ${b.who}?` : `Who is to blame for ${about}?`;
  return dispute(
    view,
    'responsibility',
    'unresolved',
    question,
    0.75,
    side([a.who], [positionAt(a.passage, a.at), citeSentence(p)]),
    side([b.who], [positionAt(b.passage, b.at)]),
  );
};

const inOneSentence = (view: StoryText): Dispute[] =>
  view.passages.flatMap((p) =>
    Array.from(p.text.matchAll(MUTUAL_CUE)).flatMap((m) => {
      const at = p.sentence.start + m.index;
      const clause = clauseAt(p, at);
      const two = parties(view, p, clause, at);
      if (two === undefined || GENERIC_PARTY.test(two[0]) || GENERIC_PARTY.test(two[1]))
        return toldAfter(view, p, at, m[0]);
      if (sameHolder(two[0], two[1])) return [];
      const end = at + m[0].length;
      const about = /(?:of|for|over|about)$/i.test(m[0]) ? matter(p, end, p.sentence.end) : undefined;
      const question =
        about === undefined ? `Who is to blame, ${two[0]} or ${two[1]}?` : `Who is to blame for ${about}?`;
      // Two sides of one sentence: the sentence for one, the clause for the other, so that each can be found.
      return dispute(
        view,
        'responsibility',
        'unresolved',
        question,
        0.8,
        side([two[0]], [citeSentence(p)]),
        side([two[1]], [citeSpan(p, clause)]),
      );
    }),
  );

interface Accusation {
  readonly passage: Passage;
  readonly at: number;
  readonly accuser: string;
  readonly accused: string;
}

const NAMED_BY_NOUN = new RegExp(String.raw`^(${oneOf(POSSESSIVES_AND_THE)} [\p{L}’' -]{3,30}?) (?:of|for)\b`, 'u');

const accusations = (view: StoryText, p: Passage): Accusation[] =>
  Array.from(p.text.matchAll(ACCUSATION_VERBS)).flatMap((m) => {
    const at = p.sentence.start + m.index;
    const end = at + m[0].length;
    const accuser = actorBefore(view, p, at);
    const target = p.names.find(
      (n) => n.start >= end && n.start - end <= 30 && !/[,;]/.test(p.article.text.slice(end, n.start)),
    );
    const phrase = NAMED_BY_NOUN.exec(p.article.text.slice(end, p.sentence.end))?.[1];
    const accused = target === undefined ? phrase : view.canonical(target.name);
    if (accuser === undefined || accused === undefined) return [];
    return sameHolder(accuser.name, accused) ? [] : [{ passage: p, at, accuser: accuser.name, accused }];
  });

interface Answer {
  readonly passage: Passage;
  readonly at: number;
  readonly who: string;
}

const IS_CHARGE = new RegExp(String.raw`\b${oneOf(CHARGES)}\b`, 'i');

const rejections = (view: StoryText, p: Passage): Answer[] =>
  Array.from(p.text.matchAll(DENIAL_VERBS)).flatMap((m) => {
    const at = p.sentence.start + m.index;
    if (NO_DENIAL.test(p.text.slice(Math.max(0, m.index - 40), m.index + m[0].length + 40))) return [];
    if (!IS_CHARGE.test(p.text.slice(m.index, m.index + 60))) return [];
    const who = actorBefore(view, p, at);
    return who === undefined ? [] : [{ passage: p, at, who: who.name }];
  });

/** Share of the shorter sentence's meaning that both must hold to speak of one thing. */
const ONE_MATTER = 0.2;

const shareMatter = (view: StoryText, a: Passage, b: Passage): boolean => {
  const [small, large] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  return containment(small, large, view.weight) >= ONE_MATTER;
};

const oneMatter = (view: StoryText, a: Passage, b: Passage): boolean => {
  const near = a.article.id === b.article.id && Math.abs(a.sentence.start - b.sentence.start) < 400;
  return near || shareMatter(view, a, b);
};

/** The clause alone where both stand in one sentence. */
const placeOf = (one: Answer | Accusation, other: Answer | Accusation): Citation =>
  one.passage === other.passage ? clausePosition(one.passage, one.at) : positionAt(one.passage, one.at);

const inTwoSentences = (view: StoryText): Dispute[] => {
  const all = view.passages.flatMap((p) => accusations(view, p));
  const answers: Answer[] = [
    ...all.map((a) => ({ passage: a.passage, at: a.at, who: a.accuser })),
    ...view.passages.flatMap((p) => rejections(view, p)),
  ];
  const settled = new Set<string>();
  return all.flatMap((a) => {
    const pair = [a.accuser, a.accused].sort().join('\u0000');
    if (settled.has(pair)) return [];
    const answer = answers.find((x) => {
      if (
        (x.passage === a.passage && clauseAt(x.passage, x.at) === clauseAt(a.passage, a.at)) ||
        !sameHolder(x.who, a.accused) ||
        !oneMatter(view, a.passage, x.passage)
      )
        return false;
      const back = all.find((y) => y.passage === x.passage && y.at === x.at);
      // "A blames B; B blames C" is a quarrel about one matter too, when the words say so.
      return back === undefined || sameHolder(back.accused, a.accuser) || shareMatter(view, a.passage, x.passage);
    });
    if (answer === undefined) return [];
    settled.add(pair);
    const verb = /\b(?:of|for)\b/.exec(a.passage.article.text.slice(a.at, a.passage.sentence.end));
    const about =
      verb === null ? undefined : matter(a.passage, a.at + verb.index + verb[0].length, a.passage.sentence.end);
    const question =
      about === undefined ? `Who is right, ${a.accuser} or ${a.accused}?` : `Is ${a.accused} to blame for ${about}?`;
    return dispute(
      view,
      'responsibility',
      'unresolved',
      question,
      0.75,
      side([a.accuser], [placeOf(a, answer)]),
      side([a.accused], [placeOf(answer, a)]),
    );
  });
};

/** "Both Orle and Tammen accused each other of breaking the truce." → "Who is to blame for breaking the truce?" */
export const mutualAccusations = (view: StoryText): Dispute[] => [...inOneSentence(view), ...inTwoSentences(view)];
