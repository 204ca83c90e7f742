/** Two sides that accuse each other, in one sentence ("accused each other of …") or in two ("A accused B …", "B accused A …"). */

import { sourceLabel } from '../../../model/article.js';
import type { Dispute } from '../../../model/findings.js';
import type { Citation, Span } from '../../../model/span.js';
import {
  ACCUSING_SPEECH,
  AFTER_CHARGE_THAT,
  BEFORE_MUTUAL,
  BEING_VERBS,
  CHARGE_BREAKS,
  CHARGE_ENDS,
  CHARGES,
  INVOLVEMENT_NOUNS,
  PARTY_WORDS,
  PASSIVE_MARKERS,
  POSSESSIVES_AND_THE,
  TITLE_DOTS,
} from '../../../text/lexicons/en/disputeCues.js';
import {
  CALLING,
  MATTER_LINKS,
  NO_PARTY_OPENERS,
  OPEN_PRONOUNS,
  REBUTTED,
  SUITS,
  THESE_AND_ALL,
} from '../../../text/lexicons/en/disputeFrames.js';
import { ACCUSATION_VERBS, DENIAL_VERBS, MUTUAL_CUE, NO_DENIAL } from '../../../text/lexicons/en/disputeWords.js';
import { oneOf } from '../../../text/oneOf.js';
import { containment } from '../../../text/similarity.js';
import { contentStems, isStopWord, words } from '../../../text/words.js';
import { actorBefore, holderOf, sameHolder } from '../actor.js';
import { didIt, midSentence } from '../didIt.js';
import { clausePosition, dispute, positionAt, side } from '../side.js';
import { citeSentence, clauseAt, type Passage, type StoryText } from '../storyText.js';

const AUX = oneOf(BEFORE_MUTUAL);
const PARTIES = new RegExp(
  String.raw`\b(?:both )?(?:the )?([\p{L}’' -]{3,40}?) and (?:the )?([\p{L}’' -]{3,40}?)(?: ${AUX})*\s*$`,
  'u',
);

/** "Orle and the firm in charge of its port, Tammen": what may stand between two parties, and behind them. */
const BETWEEN_PARTIES =
  /^,? (?:and|as well as|&) (?:(?:the |its |his |her |their )?(?:[\p{L}’'-]+ ){0,3}|[^,.;]{1,60}, )$/u;
const BEHIND_PARTIES = new RegExp(String.raw`^,?(?: (?:${AUX}|all))*,?\s*$`);

/** Both parties in the words before the cue: "both Orle and Tammen have" → Orle, Tammen. */
const parties = (view: StoryText, p: Passage, clause: Span, at: number): [string, string] | undefined => {
  const { text } = p.article;
  const [a, b] = p.names.filter((n) => n.start >= clause.start && n.end <= at).slice(-2);
  if (
    a !== undefined &&
    b !== undefined &&
    BETWEEN_PARTIES.test(text.slice(a.end, b.start)) &&
    BEHIND_PARTIES.test(text.slice(b.end, at))
  ) {
    return [view.canonical(a.name), view.canonical(b.name)];
  }
  const pair = PARTIES.exec(text.slice(clause.start, at));
  if (pair?.[1] === undefined || pair[2] === undefined) return undefined;
  const [x, y] = [pair[1].trim(), pair[2].trim()];
  return [x, y].some((w) => NO_PARTY.test(w)) ? undefined : [x, y];
};

/** "Of the company, rivals": words that no party's name begins or ends with, and verbs. */
const NO_PARTY = new RegExp(String.raw`^${oneOf(NO_PARTY_OPENERS)}\b|\b${oneOf(BEING_VERBS)}\b`);

const CHARGE_END = new RegExp(
  String.raw`(?<!\b${oneOf(TITLE_DOTS)})[.;:—–?!]|, (?:${oneOf(CHARGE_ENDS)}\b|\w+ing\b)| ${oneOf(CHARGE_BREAKS)} | that ${oneOf(AFTER_CHARGE_THAT)} `,
);

/** What the blame is for, as the question puts it: "breaking that moratorium" → "breaking the moratorium". */
const matter = (p: Passage, from: number, end: number): string | undefined => {
  const rest = p.article.text.slice(from, end);
  const cut = CHARGE_END.exec(rest);
  const said = rest
    .slice(0, cut?.index ?? rest.length)
    .trim()
    .replace(/[,\s]+$/, '')
    .replace(/^(\p{L}+ing )?(?:that|this)\b/u, '$1the');
  const list = words(said);
  const marks = said.match(/["“”‘]/g)?.length ?? 0;
  // "Making" says nothing, and of half a quotation nobody can be asked.
  return list.length >= 2 && list.length <= 18 && marks % 2 === 0 && !isStopWord(list.at(-1)?.lower ?? '')
    ? said
    : undefined;
};

/** "The two sides", "each side": who they are is told in the sentences that follow. */
const GENERIC_PARTY = new RegExp(String.raw`\b${oneOf(PARTY_WORDS)}\b`, 'i');

const TELLS = new RegExp(String.raw`\b${oneOf(ACCUSING_SPEECH)}\b`);

const CHARGE_FOLLOWS = /(?:of|for|over|about)$/i;

const blameOf = (a: string, b: string): string => `Who is to blame, ${midSentence(a)} or ${midSentence(b)}?`;

/** "The two sides accused each other of breaking the truce. Orle said that … Tammen denied …" */
const toldAfter = (view: StoryText, p: Passage, at: number, cue: string, two?: readonly string[]): Dispute[] => {
  const told: { who: string; passage: Passage; at: number }[] = [];
  let next = p.after();
  for (let i = 0; i < 3 && next !== undefined && told.length < 2; i++, next = next.after()) {
    const verb = TELLS.exec(next.text);
    const who = verb === null ? undefined : actorBefore(view, next, next.sentence.start + verb.index);
    if (who === undefined || verb === null || told.some((t) => sameHolder(t.who, who.name))) continue;
    if (two !== undefined && !two.some((name) => sameHolder(name, who.name))) continue;
    told.push({ who: who.name, passage: next, at: next.sentence.start + verb.index });
  }
  const [a, b] = told;
  if (a === undefined || b === undefined) return [];
  // "Halden" and "Halden America" are no two sides.
  const own = new Set(contentStems(a.who));
  if (contentStems(b.who).some((w) => own.has(w))) return [];
  const about = CHARGE_FOLLOWS.test(cue) ? matter(p, at + cue.length, p.sentence.end) : undefined;
  const question = about === undefined ? blameOf(a.who, b.who) : `Who is to blame for ${about}?`;
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
      // What each says of the other, where the sentences after tell it, shows more than that they quarrel.
      const told = toldAfter(view, p, at, m[0], two);
      if (told.length > 0) return told;
      const end = at + m[0].length;
      const about = CHARGE_FOLLOWS.test(m[0]) ? matter(p, end, p.sentence.end) : undefined;
      const question = about === undefined ? blameOf(two[0], two[1]) : `Who is to blame for ${about}?`;
      return dispute(
        view,
        'responsibility',
        'unresolved',
        question,
        0.8,
        side([two[0]], [citeSentence(p)]),
        side([two[1]], [citeSentence(p)]),
      );
    }),
  );

interface Accusation {
  readonly passage: Passage;
  readonly at: number;
  readonly accuser: string;
  readonly accused: string;
  /** What of: "hiding a report". */
  readonly about?: string;
}

const NAMED_BY_NOUN = new RegExp(String.raw`^(${oneOf(POSSESSIVES_AND_THE)} [\p{L}’' -]{3,30}?) (?:of|for)\b`, 'u');

/** "Is accused of", "stands accused": who is accused stands in front, and who accuses need not be told. */
const PASSIVE = new RegExp(String.raw`\b(?:${oneOf(PASSIVE_MARKERS)})(?: \w+ly)?\s+$`);
/** Between the verb and the accused: "blames the rig's crew, Tammen" is another than Tammen's blame. */
const BEFORE_ACCUSED = /^(?:[\p{L}’'.-]+ ){0,4}$/u;
const CHARGE_LINK = /\b(?:of|for|by)\b/;

/** "After Orle accused Tammen of …, the two sent for the ambassador": the charge ends with a clause that opens its sentence. */
const chargeEnd = (p: Passage, at: number): number => {
  const clause = clauseAt(p, at);
  const comma = p.article.text.indexOf(', ', at);
  const opens = clause.kind === 'subordinate' && clause.start === p.sentence.start;
  return opens && comma > 0 ? Math.min(comma, p.sentence.end) : p.sentence.end;
};

const accusations = (view: StoryText, p: Passage): Accusation[] =>
  Array.from(p.text.matchAll(ACCUSATION_VERBS)).flatMap((m) => {
    const at = p.sentence.start + m.index;
    const end = at + m[0].length;
    const { text } = p.article;
    if (PASSIVE.test(text.slice(Math.max(p.sentence.start, at - 40), at))) return [];
    const accuser = actorBefore(view, p, at);
    const targets = p.names.filter((n) => {
      const between = text.slice(end, n.start);
      return n.start >= end && n.start - end <= 40 && BEFORE_ACCUSED.test(between) && !CHARGE_LINK.test(between);
    });
    // "The Hollywood producer Per Lind": he, and not Hollywood.
    const target = targets.findLast((n) => n.kind !== 'place') ?? targets[0];
    const phrase = NAMED_BY_NOUN.exec(text.slice(end, p.sentence.end))?.[1];
    const accused = target === undefined ? phrase : view.canonical(target.name);
    if (accuser === undefined || accused === undefined || sameHolder(accuser.name, accused)) return [];
    const link = /^[^.;]{0,60}?\b(?:of|for)\s/.exec(text.slice(end, p.sentence.end));
    const about = link === null ? undefined : matter(p, end + link[0].length, chargeEnd(p, end));
    return [{ passage: p, at, accuser: accuser.name, accused, ...(about === undefined ? {} : { about }) }];
  });

interface Answer {
  readonly passage: Passage;
  readonly at: number;
  readonly who: string;
  /** Who says so for them, when it is somebody else. */
  readonly speaker?: string;
  /** Denies a charge without saying which. */
  readonly plain: boolean;
}

const IS_CHARGE = new RegExp(String.raw`^\S+\s+(?:\S+\s+){0,3}?${oneOf(CHARGES)}\b`, 'i');

/** Denials of the accused: "denied any wrongdoing", "rejected the claim", "denied hiding the report". */
const rejections = (view: StoryText, p: Passage): Answer[] =>
  Array.from(p.text.matchAll(DENIAL_VERBS)).flatMap((m) => {
    const at = p.sentence.start + m.index;
    if (NO_DENIAL.test(p.text.slice(Math.max(0, m.index - 40), m.index + m[0].length + 40))) return [];
    const plain = IS_CHARGE.test(p.text.slice(m.index));
    if (!plain && !/^den/i.test(m[0])) return [];
    const who = actorBefore(view, p, at);
    return who === undefined ? [] : [{ passage: p, at, who: who.name, plain }];
  });

/** "Called the claims baseless", "said the suit was without merit": who says it, and the accused wherever the words name them beside him. */
const rebuttals = (view: StoryText, p: Passage): Answer[] =>
  Array.from(p.text.matchAll(REBUTTED)).flatMap((m) => {
    const at = p.sentence.start + m.index;
    const verb = CALLED.exec(p.article.text.slice(Math.max(p.sentence.start, at - CALLING_REACH), at));
    const called = verb === null ? undefined : actorBefore(view, p, at - verb[0].length)?.name;
    const holder = holderOf(view, p, { start: at, end: at + m[0].length });
    const who = called ?? (holder === sourceLabel(p.article) ? undefined : holder);
    if (who === undefined) return [];
    const speaks = p.names.find((n) => sameHolder(view.canonical(n.name), who));
    // "Norland's attorney general, Ada Brook, said the suit was without merit": she speaks for Norland.
    const beside = p.names.filter(
      (n) => speaks !== undefined && n.end <= speaks.start && speaks.start - n.end <= BESIDE,
    );
    return [who, ...beside.map((n) => view.canonical(n.name))].map((name) => ({
      passage: p,
      at,
      who: name,
      speaker: who,
      plain: true,
    }));
  });

/** "Called | these claims": the verb with what stands between it and the charge. */
const CALLED = new RegExp(String.raw`\b${oneOf(CALLING)} (?:${oneOf(THESE_AND_ALL)} )?$`, 'i');
const CALLING_REACH = 30;

/** Characters between what somebody speaks for and his name. */
const BESIDE = 30;

/** Share of the shorter sentence's meaning that both must hold to speak of one thing. */
const ONE_MATTER = 0.2;

const shareMatter = (view: StoryText, a: Passage, b: Passage): boolean => {
  const [small, large] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  return containment(small, large, view.weight) >= ONE_MATTER;
};

/** So near, "the claim" is the one just told. */
const NEAR = 400;

const near = (a: Passage, b: Passage): boolean =>
  a.article.id === b.article.id && Math.abs(a.sentence.start - b.sentence.start) < NEAR;

/** Stems of what is charged, without those of who charges whom. */
const chargeStems = (a: Accusation): Set<string> => {
  const own = new Set(contentStems(a.about ?? ''));
  for (const who of [a.accuser, a.accused]) for (const s of contentStems(who)) own.delete(s);
  return own;
};

/** "Any role in the flood" answers no charge of copying pumps. */
const ofAnother = (a: Accusation, x: Answer): boolean => {
  const of = DENIED_PART.exec(x.passage.article.text.slice(x.at, x.passage.sentence.end))?.[1];
  const own = chargeStems(a);
  return of !== undefined && own.size > 0 && !contentStems(of).some((s) => own.has(s));
};

const DENIED_PART = new RegExp(
  String.raw`^\S+ (?:\S+ ){0,2}${oneOf(INVOLVEMENT_NOUNS)} ${oneOf(MATTER_LINKS)} ([^,.;]+)`,
);

/** A denial answers the charge that stands beside it, or the one whose words it holds. */
const denies = (view: StoryText, a: Accusation, x: Answer): boolean => {
  if (x.plain && ofAnother(a, x)) return false;
  if (x.plain && near(a.passage, x.passage)) return true;
  if (x.plain && SUITS.test(a.passage.text) && SUITS.test(x.passage.text)) return true;
  // "Acknowledged knowing Brook but denied …": the answer names who accuses.
  if (x.passage.names.some((n) => n.kind !== 'place' && sameHolder(view.canonical(n.name), a.accuser))) return true;
  const shared = [...chargeStems(a)].filter((s) => x.passage.stems.has(s) && view.weight(s) > 1);
  return shared.length >= 2 || (shared.length === 1 && near(a.passage, x.passage));
};

/** "A blames B; B blames A": about one matter when it stands near, or when the words say so. */
const countered = (view: StoryText, a: Accusation, back: Accusation): boolean => {
  if (sameHolder(back.accused, a.accuser))
    return near(a.passage, back.passage) || shareMatter(view, a.passage, back.passage);
  return shareMatter(view, a.passage, back.passage);
};

/** The clause alone where both stand in one sentence. */
const placeOf = (one: Answer | Accusation, other: Answer | Accusation): Citation =>
  one.passage === other.passage ? clausePosition(one.passage, one.at) : positionAt(one.passage, one.at);

const OPEN_PRONOUN = new RegExp(String.raw`\b${oneOf(OPEN_PRONOUNS)}\b`);

/** "Did the agency hide a report?", or who is to blame where the charge has no plain question. */
const questionOf = (a: Accusation, denied: boolean): string => {
  // "Of pushing her": whom, a question by itself would leave open.
  const open = a.about === undefined || OPEN_PRONOUN.test(a.about);
  const asked = a.about === undefined || open ? undefined : didIt(a.accused, a.about);
  if (asked !== undefined) return asked;
  if (open && denied) return `Is the accusation by ${midSentence(a.accuser)} true?`;
  return a.about === undefined
    ? blameOf(a.accuser, a.accused)
    : `Is ${midSentence(a.accused)} to blame for ${a.about}?`;
};

const inTwoSentences = (view: StoryText): Dispute[] => {
  const all = view.passages.flatMap((p) => accusations(view, p));
  const denials = view.passages.flatMap((p) => [...rejections(view, p), ...rebuttals(view, p)]);
  const settled = new Set<string>();
  return all.flatMap((a) => {
    const pair = [a.accuser, a.accused]
      .map((n) => n.toLowerCase().replace(/^the /, ''))
      .sort()
      .join('\u0000');
    if (settled.has(pair)) return [];
    const apart = (x: Answer | Accusation): boolean =>
      x.passage !== a.passage || clauseAt(x.passage, x.at) !== clauseAt(a.passage, a.at);
    const denial = denials.find((x) => sameHolder(x.who, a.accused) && apart(x) && denies(view, a, x));
    const back = all.find((x) => x !== a && sameHolder(x.accuser, a.accused) && apart(x) && countered(view, a, x));
    // Of a denial and a charge in return, what stands nearer is the answer.
    const away = (x: Answer | Accusation): number =>
      x.passage.article.id === a.passage.article.id ? Math.abs(x.at - a.at) : Number.POSITIVE_INFINITY;
    const answer = denial !== undefined && back !== undefined && away(back) < away(denial) ? back : (denial ?? back);
    if (answer === undefined) return [];
    settled.add(pair);
    return dispute(
      view,
      'responsibility',
      answer === denial ? 'denied' : 'unresolved',
      questionOf(a, answer === denial),
      a.about === undefined ? 0.7 : 0.75,
      side([a.accuser], [placeOf(a, answer)]),
      side([('speaker' in answer ? answer.speaker : undefined) ?? a.accused], [placeOf(answer, a)]),
    );
  });
};

/** "Both Orle and Tammen accused each other of breaking the truce." → "Who is to blame for breaking the truce?" */
export const mutualAccusations = (view: StoryText): Dispute[] => [...inOneSentence(view), ...inTwoSentences(view)];
