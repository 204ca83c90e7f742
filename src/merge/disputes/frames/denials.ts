/**
 * A claim and its denial. The denial is told by its verb; the claim is looked for in the same sentence (when it names who claims), in the
 * sentence before (when "the remarks" points there) and in what others state. Without a claim that can be cited there is no dispute.
 */

import { sourceLabel } from '../../../model/article.js';
import type { Dispute } from '../../../model/findings.js';
import type { Mention } from '../../../model/language.js';
import type { Citation, Span } from '../../../model/span.js';
import {
  BEFORE_DENIED_NOUN,
  CLAIMING_WORDS,
  CONTRAST_WORDS,
  DENIAL_ENDS,
  DENYING_WORDS,
  IMPLICATING_WORDS,
  INVOLVEMENT_NOUNS,
  JUDGED_NOUNS,
  NEXT_SENTENCE_OPENERS,
  NO_QUESTION_NOUNS,
  POINTING_WORDS,
} from '../../../text/lexicons/en/disputeCues.js';
import { DEMONYM_ENDINGS } from '../../../text/lexicons/en/disputeFrames.js';
import {
  CLAIM_NOUNS,
  DENIAL_VERBS,
  NO_DENIAL,
  PROPOSAL_NOUNS,
  RULING_ACTORS,
} from '../../../text/lexicons/en/disputeWords.js';
import { oneOf } from '../../../text/oneOf.js';
import { containment } from '../../../text/similarity.js';
import { words } from '../../../text/words.js';
import { type Actor, actorBefore, holderOf, sameHolder, shownSpeaker } from '../actor.js';
import { didIt, midSentence } from '../didIt.js';
import { isItTrue } from '../isItTrue.js';
import { clausePosition, dispute, MOST_PLACES, positionAt, side } from '../side.js';
import { citeSentence, citeSpan, clauseAt, type Passage, type StoryText, stemsAt } from '../storyText.js';

interface Denial {
  readonly passage: Passage;
  readonly verb: Span;
  readonly denier: Actor;
  /** What follows the verb in the sentence. */
  readonly object: Span;
  /** "claims", "remarks", "offer": the noun denied, when there is one. */
  readonly noun?: string;
  readonly proposal: boolean;
}

/** Words between the verb and the noun it denies. */
const REACH = 9;
/** Characters between a denial and the name of the one whose claim it is. */
const CLAIMANT_REACH = 40;
/** Share of what the denied clause says that another sentence has to say too. */
const STATES_IT = 0.5;
/** And at least so many words that carry meaning; of more words a smaller share will do. */
const STATES_MOST = 0.4;
const SHARED = 3;

const NEGATED = new RegExp(String.raw`\b${oneOf(DENYING_WORDS)}\b|n[’']t\b`, 'i');

const readDenials = (view: StoryText, p: Passage): Denial[] => {
  const out: Denial[] = [];
  for (const m of p.text.matchAll(DENIAL_VERBS)) {
    const verb = { start: p.sentence.start + m.index, end: p.sentence.start + m.index + m[0].length };
    const around = p.text.slice(Math.max(0, m.index - 40), m.index + m[0].length + 40);
    if (NO_DENIAL.test(around) || /ing$/i.test(m[0])) continue;
    const before = words(p.text.slice(0, m.index)).at(-1)?.lower;
    if (before === 'to' || before === 'the' || before === 'a' || before === 'would' || before === 'could') continue;
    const object = { start: verb.end, end: p.sentence.end };
    const following = words(p.article.text.slice(object.start, object.end), object.start);
    const near = following.slice(0, REACH);
    const noun = near.find((w) => CLAIM_NOUNS.has(w.lower) || PROPOSAL_NOUNS.has(w.lower));
    const first = following[0]?.lower;
    const clause =
      /^den|^disp|^refut/i.test(m[0]) &&
      (first === 'that' || first === 'having' || first === 'any' || (first !== undefined && /ing$/.test(first)));
    if (noun === undefined && !clause) continue;
    const denier = actorBefore(view, p, verb.start);
    if (denier === undefined || RULING_ACTORS.test(denier.name)) continue;
    // "Supreme Court Justice Ada Brook rejected that argument": the office rules, whoever holds it.
    if (RULING_ACTORS.test(p.article.text.slice(clauseAt(p, verb.start).start, denier.span.end))) continue;
    out.push({
      passage: p,
      verb,
      denier,
      object,
      ...(noun === undefined ? {} : { noun: noun.lower }),
      proposal: noun !== undefined && PROPOSAL_NOUNS.has(noun.lower) && !CLAIM_NOUNS.has(noun.lower),
    });
  }
  return out;
};

const GOES_ON = new RegExp(String.raw`^(?:["“]|${oneOf(NEXT_SENTENCE_OPENERS)}\b)`);

/** "It says the two are unrelated.": what the denier goes on to say, when it is a denial itself. */
const goesOn = (d: Denial): Citation[] => {
  const next = d.passage.after();
  if (next === undefined || next.sentence.paragraph > d.passage.sentence.paragraph + 1) return [];
  const opens = GOES_ON.test(next.text);
  return opens && NEGATED.test(next.text) ? [citeSentence(next)] : [];
};

/** "By Lind's brother": he, and not Lind. */
const ownHolder = (view: StoryText, text: string, claimant: Mention): string => {
  const of = /^[’']s? \p{Ll}+/u.exec(text.slice(claimant.end, claimant.end + 30))?.[0];
  const noun = words(of ?? '').at(-1)?.lower ?? '';
  return of === undefined || CLAIM_NOUNS.has(noun) || PROPOSAL_NOUNS.has(noun)
    ? view.canonical(claimant.name)
    : text.slice(claimant.start, claimant.end) + of;
};

/** "David Lind's recent comment": whose the comment is. */
const OWNS_CLAIM = /^[’']s? (?:\p{Ll}+ ){0,2}?(\p{Ll}+)/u;

/** "Norlandish claims": an adjective holds nothing. */
const DEMONYM = new RegExp(String.raw`^\p{Lu}\p{Ll}+${oneOf(DEMONYM_ENDINGS)}$`, 'u');

/** Characters between who claims and the word that says so. */
const CUE_REACH = 80;
const LEAVES_CLAIM = /\b(?:while|but|as)\b|, and\b|;|, \w+ing\b/;

const CLAIMING = new RegExp(String.raw`\b${oneOf(CLAIMING_WORDS)}\b`, 'i');

/** The claim inside the denying sentence itself: "a report by the Post, where a source said the dam was sold". */
const claimWithin = (
  view: StoryText,
  d: Denial,
): { citation: Citation; holders: string[]; words: string } | undefined => {
  if (d.noun === undefined || d.proposal) return undefined;
  const { text } = d.passage.article;
  const owner = d.passage.names.find(
    (n) => n.start >= d.object.start && OWNS_CLAIM.exec(text.slice(n.end, n.end + 40))?.[1] === d.noun,
  );
  const beside = d.passage.names.find(
    (n) =>
      n.start >= d.object.start &&
      n.start - d.object.start <= CLAIMANT_REACH &&
      (n.kind === 'person' || n.kind === 'organisation') &&
      !DEMONYM.test(n.name) &&
      !sameHolder(view.canonical(n.name), d.denier.name),
  );
  const claimant = owner ?? beside;
  if (claimant === undefined) return undefined;
  // "allegations that the Post had lied" speaks about the Post; "a report by the Post", "a Post report" are its own.
  const before = words(text.slice(d.object.start, claimant.start)).at(-1)?.lower;
  if (owner === undefined && before !== undefined && !BEFORE_DENIED_NOUN.has(before)) return undefined;
  if (/\bthat\b/.test(text.slice(d.object.start, claimant.start))) return undefined;
  const after = text.slice(claimant.end, d.object.end);
  const cue = CLAIMING.exec(after);
  if (cue === null) return undefined;
  // What stands behind "while …" or ", releasing an analysis that suggested" is no longer the claim.
  if (cue.index > CUE_REACH || LEAVES_CLAIM.test(after.slice(0, cue.index))) return undefined;
  const said = after.slice(cue.index + cue[0].length);
  const ended = said.slice(0, DENIED_END.exec(said)?.index ?? said.length);
  if (words(ended).length < 4) return undefined;
  const end = claimant.end + cue.index + cue[0].length + ended.length;
  // "White House claims that the worst is over" can be cited alone; "a report, in which a source said …" needs the sentence.
  const own = claimant.start - d.object.start <= 2 && words(text.slice(claimant.end, end)).length >= 6;
  return {
    citation: own ? citeSpan(d.passage, { start: claimant.start, end }) : citeSentence(d.passage),
    holders: [ownHolder(view, text, claimant)],
    words: ended,
  };
};

/** A sentence before it that somebody else says: what "the remarks" points to. */
const claimBefore = (
  view: StoryText,
  d: Denial,
): { passage: Passage; holder: string; contents: Span[] } | undefined => {
  const object = words(d.passage.article.text.slice(d.object.start, d.object.end)).slice(0, 2);
  if (d.noun === undefined || !POINTING_WORDS.has(object[0]?.lower ?? '')) return undefined;
  const rest = words(d.passage.article.text.slice(d.object.start, d.object.end)).slice(0, REACH);
  const at = rest.findIndex((w) => w.lower === d.noun);
  const next = rest[at + 1]?.lower;
  if (at > 2 || next === 'that' || next === 'of' || next === 'by' || next === 'from' || next === 'to') return undefined;
  let p = d.passage.before();
  for (let back = 0; back < 2 && p !== undefined; back++, p = p.before()) {
    const said = p.utterances.find((u) => u.speaker?.name !== undefined);
    if (said === undefined) continue;
    const holder = shownSpeaker(view, said);
    if (holder === undefined) return undefined;
    if (sameHolder(holder, d.denier.name)) return undefined;
    // An offer is refused by those to whom it was made: the sentence before has to speak of it.
    if (d.proposal && !p.text.toLowerCase().includes(d.noun.replace(/s$/, ''))) return undefined;
    const { sentence } = p;
    const own = p.utterances.filter((u) => u.content.start >= sentence.start && u.content.end <= sentence.end);
    return { passage: p, holder, contents: (own.length > 0 ? own : [said]).map((u) => u.content) };
  }
  return undefined;
};

const INVOLVEMENT = new RegExp(String.raw`^ (?:\w+ ){0,2}${oneOf(INVOLVEMENT_NOUNS)}\b`);
const IMPLICATES = new RegExp(String.raw`\b${oneOf(IMPLICATING_WORDS)}\b`, 'i');

/** Sentences anywhere in the story that state what is denied. */
const claimElsewhere = (view: StoryText, d: Denial): { passage: Passage; holders: string[] }[] => {
  const denied = denies(d);
  // Who told of the same thing has not criticised it.
  if (denied === undefined || (d.noun !== undefined && JUDGED_NOUNS.has(d.noun))) return [];
  // "Claims that he had lied" against "claims of a lie".
  const clause = /\bthat\s*$/.test(d.passage.article.text.slice(d.object.start, denied.start));
  const own = stemsAt(d.passage, denied);
  for (const s of stemsAt(d.passage, { start: d.passage.sentence.start, end: d.verb.end })) own.delete(s);
  for (const noun of [...CLAIM_NOUNS, ...PROPOSAL_NOUNS]) own.delete(noun);
  // Whom it is about is shared by half the story; what is said to have happened is not.
  for (const n of d.passage.names)
    if (n.kind === 'person' || n.kind === 'organisation') for (const s of stemsAt(d.passage, n)) own.delete(s);
  // "Denied any role in the fire": that there was a fire is no claim that they had one.
  const involved = INVOLVEMENT.test(d.passage.article.text.slice(d.verb.end, d.verb.end + 40));
  if (own.size < 3) return [];
  // The words that tell most carry what was claimed: "betrayed", not "Democrats".
  const most = [...own].map((s) => view.weight(s)).sort((a, b) => b - a)[clause ? 0 : 1] ?? 0;
  const telling = [...own].filter((s) => view.weight(s) >= most);
  const found: { passage: Passage; holders: string[] }[] = [];
  for (const p of view.holding(telling)) {
    if (found.length === MOST_PLACES) break;
    const goesOnToSay = p === d.passage.after() && p.sentence.start - d.passage.sentence.end < 2;
    if (p === d.passage || goesOnToSay) continue;
    if (!states(view, own, p) || NEGATED.test(p.text) || (involved && !IMPLICATES.test(p.text))) continue;
    const holder = holderOf(view, p, accused(p) ?? p.sentence);
    if (!sameHolder(holder, d.denier.name)) found.push({ passage: p, holders: [holder] });
  }
  return found;
};

/** Half of what is denied in three words, or two fifths of it in four. */
const states = (view: StoryText, own: ReadonlySet<string>, p: Passage): boolean => {
  const shared = [...own].filter((s) => p.stems.has(s)).length;
  if (shared < SHARED) return false;
  const share = containment(own, p.stems, view.weight);
  return share >= STATES_IT || (shared > SHARED && share >= STATES_MOST);
};

/** "Orle said shells had hit a depot. Tammen denied firing at the depot.": the sentence before, when it speaks of the same thing. */
const claimJustBefore = (
  view: StoryText,
  d: Denial,
): { passage: Passage; holder: string; contents: Span[] } | undefined => {
  const denied = denies(d);
  const before = d.passage.before();
  const said = before?.utterances.find((u) => u.speaker !== undefined);
  if (denied === undefined || before === undefined || said === undefined) return undefined;
  if (!/^den/i.test(d.passage.article.text.slice(d.verb.start, d.verb.end))) return undefined;
  const names = new Set(d.passage.names.flatMap((n) => [...stemsAt(d.passage, n)]));
  const shared = [...stemsAt(d.passage, denied)].filter(
    (s) => before.stems.has(s) && !names.has(s) && view.weight(s) > 1,
  );
  const holder = holderOf(view, before, said.content);
  if (shared.length === 0 || sameHolder(holder, d.denier.name) || NEGATED.test(before.text)) return undefined;
  return { passage: before, holder, contents: [said.content] };
};

const accused = (p: Passage): Span | undefined => p.utterances[0]?.content;

const DENIED_END = new RegExp(
  String.raw`[;—–]|, (?:${oneOf(DENIAL_ENDS)}|\w+ing)\b| and (?:\w+ed|said|says|told)\b|[.?!]["”]?$`,
);

/** The clause that says what is denied: after "denied that", "claims that", "claims of"; undefined when the sentence does not say it. */
const denies = (d: Denial): Span | undefined => {
  const { text } = d.passage.article;
  const inside = text.slice(d.object.start, d.object.end);
  const until = DENIED_END.exec(inside);
  const end = d.object.start + (until?.index ?? inside.length);
  const list = words(inside.slice(0, end - d.object.start), d.object.start);
  const at = d.noun === undefined ? -1 : list.findIndex((w) => w.lower === d.noun);
  const opener = list[at + 1];
  if (opener === undefined) return undefined;
  if (/^(?:that|of|having|about)$/.test(opener.lower)) return end > opener.end ? { start: opener.end, end } : undefined;
  return d.noun === undefined ? { start: d.object.start, end } : undefined;
};

/** "Police said a gun was found — but the family deny that he was armed": what somebody else says earlier in the sentence. */
const claimInFront = (view: StoryText, d: Denial): { holder: string; content: Span } | undefined => {
  const p = d.passage;
  const own = clauseAt(p, d.verb.start);
  const contrast = CONTRAST.test(p.article.text.slice(Math.max(p.sentence.start, own.start - 4), own.start + 8));
  const said = p.utterances.find((u) => u.content.end <= own.start && u.content.start >= p.sentence.start);
  if (!contrast || said?.speaker === undefined) return undefined;
  const holder = holderOf(view, p, said.content);
  if (holder === sourceLabel(p.article) || sameHolder(holder, d.denier.name)) return undefined;
  return { holder, content: said.content };
};

const CONTRAST = new RegExp(String.raw`[;—–]|\b${oneOf(CONTRAST_WORDS)}\b`);

/** The first claim that can be asked about by itself; else whether the thing denied is true. Undefined where no question can be cut. */
const questionOf = (view: StoryText, d: Denial, claims: readonly string[], holder: string): string | undefined => {
  if (d.proposal) return `Should the ${d.noun ?? 'offer'} be accepted?`;
  const [asked] = claims.flatMap((claim) => isItTrue(claim, view.names) ?? []);
  return asked ?? ofQuestion(d) ?? nounQuestion(d.noun, holder);
};

/** "Dismissed claims of an attack on the town" → "Are the claims of an attack on the town true?" */
const ofQuestion = (d: Denial): string | undefined => {
  const behind = d.passage.article.text.slice(d.object.start, d.object.end);
  const at = d.noun === undefined ? -1 : behind.toLowerCase().indexOf(`${d.noun} of `);
  if (d.noun === undefined || at < 0 || JUDGED_NOUNS.has(d.noun)) return undefined;
  const rest = behind.slice(at + d.noun.length);
  const said = rest.slice(0, (DENIED_END.exec(rest) ?? /[,.]/.exec(rest))?.index ?? rest.length).replace(/,.*$/, '');
  const many = /s$/.test(d.noun);
  return words(said).length < 3 || words(said).length > 18
    ? undefined
    : `${many ? 'Are' : 'Is'} the ${d.noun}${said} true?`;
};

/** "That engineers had warned it": who denies is meant, when the words name nobody else. */
const ownNamed = (d: Denial, clause: Span): string => {
  const { text } = d.passage.article;
  const said = text.slice(clause.start, clause.end).replace(/^\s*having\b/, 'it had');
  const who = midSentence(d.denier.name);
  if (d.passage.names.some((n) => n.kind === 'person' && n.start >= clause.start && n.end <= clause.end)) return said;
  const person = d.passage.names.some(
    (n) => n.kind === 'person' && n.start <= d.denier.span.end && n.end >= d.denier.span.end,
  );
  return person
    ? said.replace(/\b(?:he|she|him)\b/g, who).replace(/\b(?:his|her)\b/g, `${who}’s`)
    : said.replace(/\b(?:it|they|them)\b/g, who).replace(/\b(?:its|their)\b/g, `${who}’s`);
};

/** "the allegations" of somebody → "Are the allegations by Ada Brook true?"; of criticism one asks whether it is justified. */
const nounQuestion = (noun: string | undefined, holder: string): string | undefined => {
  if (noun === undefined || NO_QUESTION_NOUNS.has(noun)) return undefined;
  const many = /s$/.test(noun);
  return `${many ? 'Are' : 'Is'} the ${noun} ${/^(?:concern|complaint|argument)/.test(noun) ? 'of' : 'by'} ${midSentence(holder)} ${JUDGED_NOUNS.has(noun) ? 'justified' : 'true'}?`;
};

/** What an article says again word for word denies nothing new. */
const saidOnce = (passages: readonly Passage[]): Passage[] => {
  const said = new Set<string>();
  return passages.filter((p) => {
    const key = `${p.article.id} ${p.text}`;
    const known = said.has(key);
    said.add(key);
    return !known;
  });
};

/** "The firm denied claims by the Post that …" beside what the Post says → "Is it true that …?" */
export const denials = (view: StoryText): Dispute[] =>
  saidOnce(view.passages).flatMap((p) =>
    readDenials(view, p).flatMap((d) => {
      const whole = positionAt(p, d.verb.start);
      const follow = goesOn(d);
      const denial = (from: readonly Citation[]) => side([d.denier.name], from);
      const span = denies(d);
      const within = claimWithin(view, d);
      // Who claims it is named with the denial: what others may have said alike is another matter.
      const elsewhere = within === undefined ? claimElsewhere(view, d) : [];
      const [first] = elsewhere;
      if (span !== undefined && first !== undefined) {
        // "Denied firing at the depot": what the denier is said to have done.
        const deed =
          d.noun === undefined ? didIt(d.denier.name, p.article.text.slice(span.start, span.end).trim()) : undefined;
        const question = deed ?? questionOf(view, d, [ownNamed(d, span)], first.holders[0] ?? '');
        if (question === undefined) return [];
        return dispute(
          view,
          'denial',
          'denied',
          question,
          0.72,
          side(
            elsewhere.flatMap((e) => e.holders),
            elsewhere.map((e) => positionAt(e.passage, (accused(e.passage) ?? e.passage.sentence).start)),
          ),
          denial([whole, ...follow]),
        );
      }
      if (within !== undefined) {
        // Both stand in one sentence: the denial is cited by what the denier goes on to say, else by the sentence.
        const own = follow.length > 0 ? follow : [citeSentence(p)];
        const question = questionOf(view, d, [within.words], within.holders[0] ?? '');
        if (question === undefined) return [];
        return dispute(view, 'denial', 'denied', question, 0.8, side(within.holders, [within.citation]), denial(own));
      }
      const front = claimInFront(view, d);
      if (front !== undefined) {
        const said = p.article.text.slice(front.content.start, front.content.end);
        const denied = span === undefined ? [] : [ownNamed(d, span)];
        const question = questionOf(view, d, [...denied, said], front.holder);
        if (question === undefined) return [];
        const place = clausePosition(p, d.verb.start);
        return dispute(
          view,
          'denial',
          'denied',
          question,
          0.75,
          side([front.holder], [clausePosition(p, front.content.start)]),
          denial([place, ...follow]),
        );
      }
      const before = claimBefore(view, d) ?? claimJustBefore(view, d);
      if (before !== undefined) {
        const said = before.contents.map((c) => before.passage.article.text.slice(c.start, c.end));
        const question = questionOf(view, d, said, before.holder);
        if (question === undefined) return [];
        return dispute(
          view,
          'denial',
          'denied',
          question,
          0.7,
          side(
            [before.holder],
            [positionAt(before.passage, before.contents[0]?.start ?? before.passage.sentence.start)],
          ),
          denial([whole, ...follow]),
        );
      }
      return [];
    }),
  );
