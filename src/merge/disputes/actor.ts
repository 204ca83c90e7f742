/** Who does or says something in a sentence: the noun phrase before a verb, a pronoun led back to the sentence before, or the outlet. */

import { sourceLabel } from '../../model/article.js';
import type { Utterance } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { isFiniteVerb } from '../../text/clauses.js';
import { COORDINATORS, RELATIVES } from '../../text/lexicons/en/clauseMarkers.js';
import {
  ACTOR_LEAD_INS,
  ACTOR_LINKS,
  AFTER_OBJECT,
  NO_ACTORS,
  NOUNS_IN_LY,
  POSSESSIVES_AND_THE,
  SUBJECT_BARRIERS,
} from '../../text/lexicons/en/disputeCues.js';
import { ACTOR_OPENERS, FIRST_PERSONS, PRONOUNS } from '../../text/lexicons/en/disputeWords.js';
import { SPEAKING_VERBS } from '../../text/lexicons/en/timelineWords.js';
import { oneOf } from '../../text/oneOf.js';
import { isStopWord, words } from '../../text/words.js';
import { clauseAt, type Passage, type StoryText } from './storyText.js';

export interface Actor {
  /** Canonical where the story knows the name, else the words of the text. */
  readonly name: string;
  readonly span: Span;
}

/** Words that a subject may be away from its verb. */
const REACH = 5;
/** A longer phrase is seldom a plain subject. */
const LONGEST = 7;

const named = (view: StoryText, p: Passage, from: number, to: number): Actor | undefined => {
  const inside = p.names.filter((n) => n.start >= from && n.end <= to);
  const last = inside.findLast((n) => words(p.article.text.slice(n.end, to)).length <= REACH);
  return last === undefined ? undefined : { name: view.canonical(last.name), span: last };
};

/** The first name of a sentence stands for its subject. */
const firstNamed = (view: StoryText, p: Passage, kinds: readonly string[]): Actor | undefined => {
  const first = p.names.find((n) => kinds.includes(n.kind));
  return first === undefined ? undefined : { name: view.canonical(first.name), span: first };
};

const PEOPLE: ReadonlySet<string> = new Set(['he', 'she']);

/** Whom a pronoun at the start of a sentence means: the subject of the sentence before. */
const antecedent = (view: StoryText, p: Passage, pronoun: string): Actor | undefined => {
  const before = p.before();
  if (before === undefined) return undefined;
  const found = firstNamed(view, before, PEOPLE.has(pronoun) ? ['person'] : ['organisation', 'place', 'other']);
  if (found !== undefined) return found;
  const further = before.before();
  const first = words(before.text)[0];
  return further !== undefined && first !== undefined && first.lower === pronoun
    ? firstNamed(view, further, PEOPLE.has(pronoun) ? ['person'] : ['organisation', 'place', 'other'])
    : undefined;
};

const LEAD_IN = new RegExp(String.raw`^${oneOf(ACTOR_LEAD_INS)}\b[^,]{0,80},\s`);

/** "issuing a statement", "west", "s release", "An": what is left of a sentence read wrongly names nobody. */
const isSomebody = (actor: Actor): boolean => {
  const list = words(actor.name);
  const first = list[0]?.lower ?? '';
  const own = list.filter((w) => !isStopWord(w.lower));
  if (own.length === 0 || (first.length < 2 && first !== 'a') || NO_ACTORS.has(own.at(-1)?.lower ?? '')) return false;
  return !(/^\p{Ll}/u.test(actor.name) && /ing$/.test(first));
};

/** Whom a clause has as its subject before a verb at `at`: "On Monday the drivers' union | rejected" → "the drivers' union". */
export const actorBefore = (view: StoryText, p: Passage, at: number): Actor | undefined => {
  const found = subjectBefore(view, p, at);
  return found !== undefined && isSomebody(found) && !isCutShort(p, found) ? found : undefined;
};

/** "In Golden, Colo., said": what a stop and a comma cut short is the end of an address, and nobody. */
const isCutShort = (p: Passage, { name, span }: Actor): boolean =>
  !/\s/.test(name) && p.article.text.slice(span.end, span.end + 2) === '.,';

/** "The ruling angered teachers and parents, who | disputed": the noun phrase in front of the relative. */
const phraseBefore = (view: StoryText, p: Passage, clause: Span): Actor | undefined => {
  const start = clauseAt(p, clause.start - 1).start;
  const list = words(p.article.text.slice(start, clause.start), start);
  const barrier = list.findLastIndex(
    (w, i) =>
      i < list.length - 1 &&
      (SUBJECT_BARRIERS.has(w.lower) || list[i - 1]?.lower === 'to' || isFiniteVerb(w.lower, list[i - 1]?.lower)),
  );
  const own = list.slice(barrier + 1);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || own.length > LONGEST) return undefined;
  const byName = p.names.findLast((n) => n.start >= first.start && n.end <= last.end);
  const name = p.article.text.slice(first.start, last.end);
  if (byName !== undefined && byName.end === last.end) return { name: view.canonical(byName.name), span: byName };
  return /[,;:"“”]/.test(name) ? undefined : { name, span: { start: first.start, end: last.end } };
};

const subjectBefore = (view: StoryText, p: Passage, at: number): Actor | undefined => {
  const clause = clauseAt(p, at);
  const list = words(p.article.text.slice(clause.start, at), clause.start);
  // "In talks at Orle, the drivers | rejected": what stands before the comma is no subject.
  const lead = LEAD_IN.exec(p.article.text.slice(clause.start, at));
  if (lead !== null) list.splice(0, list.filter((w) => w.start < clause.start + lead[0].length).length);
  const joined = COORDINATORS.has(list.at(-1)?.lower ?? '');
  // "Last week the council | rejected": the day is no part of the subject.
  const day = p.article.dates.find((d) => d.start <= (list[0]?.start ?? at) && d.end > (list[0]?.start ?? at));
  if (day !== undefined) list.splice(0, list.filter((w) => w.start < day.end).length);
  const speaks = list.findLastIndex((w) => SPEAKING_VERBS.has(w.lower));
  const speaking = list[speaks];
  // "Brook said the union | rejected": the subject is the union. "Brook said little and | rejected": it is Brook.
  if (speaks > 0 && !joined) list.splice(0, speaks + 1);
  while (list.length > 0 && (ACTOR_OPENERS.has(list[0]?.lower ?? '') || list[0]?.lower === 'that')) list.shift();
  if (joined) {
    const verb = list.findIndex((w, i) => i > 0 && isFiniteVerb(w.lower, list[i - 1]?.lower));
    if (verb > 0) list.splice(verb);
  }
  while (list.length > 0) {
    const last = list.at(-1);
    if (
      last === undefined ||
      !(
        isFiniteVerb(last.lower) ||
        ACTOR_OPENERS.has(last.lower) ||
        (/ly$/.test(last.lower) && !NOUNS_IN_LY.has(last.lower))
      )
    )
      break;
    list.pop();
  }
  const first = list[0];
  const last = list.at(-1);
  if (first === undefined || last === undefined) {
    if (clause.kind === 'relative') return phraseBefore(view, p, clause);
    // ", and has rejected": the subject is that of the clause before.
    // After "Ada Brook, who leads the union, also | rejected" it is the clause before the embedded one.
    const before = p.clauses
      .slice(0, p.clauses.indexOf(clause))
      .findLast((c) => c.kind !== 'relative' && c.kind !== 'participle');
    if (before === undefined) return undefined;
    if (clause.kind === 'resumption') return lastNamedIn(view, p, before);
    // "…, accusing": whoever did what the clause before tells last.
    const told = words(p.article.text.slice(before.start, before.end), before.start);
    const verb =
      clause.kind === 'participle'
        ? told.findLast(
            (w, i) => i > 0 && isFiniteVerb(w.lower, told[i - 1]?.lower) && !isFiniteVerb(told[i - 1]?.lower ?? ''),
          )
        : undefined;
    return (verb === undefined ? undefined : subjectBefore(view, p, verb.start)) ?? firstNamedIn(view, p, before);
  }
  if (list.length === 1 && RELATIVES.has(first.lower)) return phraseBefore(view, p, clause);
  if (list.length === 1 && FIRST_PERSONS.has(first.lower)) {
    const speaker = p.utterances.find((u) => u.content.start <= at && at < u.content.end)?.speaker;
    return speaker?.name === undefined || !speaker.shown
      ? undefined
      : { name: view.canonical(speaker.name), span: speaker.mention };
  }
  if (list.length === 1 && PRONOUNS.has(first.lower)) {
    // "Brook said that she | opposed": she is Brook, when nobody else stands before.
    const sayer = speaking === undefined || joined ? undefined : subjectBefore(view, p, speaking.start);
    return sayer ?? antecedent(view, p, first.lower);
  }
  const byName = named(view, p, first.start, last.end);
  // Another verb stands before: only a name right beside this one is sure to be its subject.
  if (list.some((w, i) => i > 0 && isFiniteVerb(w.lower, list[i - 1]?.lower))) {
    return byName !== undefined && byName.span.end === last.end ? byName : undefined;
  }
  if (byName !== undefined) {
    const whole = p.article.text.slice(first.start, last.end);
    // "a spokesman for the mayor" is not the mayor, "Orle's council" is not Orle: the whole phrase names the actor.
    const plain = list.length <= LONGEST && !isPlainName(p, byName, { start: first.start, end: last.end });
    return plain && !/[,;:"“”]/.test(whole) ? { name: whole, span: { start: first.start, end: last.end } } : byName;
  }
  if (list.length > LONGEST || PRONOUNS.has(first.lower)) return undefined;
  const phrase = p.article.text.slice(first.start, last.end);
  if (/[,;:"“”]/.test(phrase)) return undefined;
  return { name: phrase, span: { start: first.start, end: last.end } };
};

const OBJECT = new RegExp(
  String.raw`^(?:${oneOf(POSSESSIVES_AND_THE)} )?\p{Ll}+(?: \p{Ll}+)?(?=[,.;]|$| ${oneOf(AFTER_OBJECT)}\b)`,
  'u',
);

/** Whom a phrase names after "by": "rejected by | the drivers' union on Friday". */
export const actorAfter = (view: StoryText, p: Passage, at: number): Actor | undefined => {
  const name = p.names.find(
    (n) =>
      n.start >= at &&
      words(p.article.text.slice(at, n.start)).length <= 2 &&
      !/[,;.]/.test(p.article.text.slice(at, n.start)),
  );
  if (name !== undefined) return { name: view.canonical(name.name), span: { start: at, end: name.end } };
  const phrase = OBJECT.exec(p.article.text.slice(at, p.sentence.end))?.[0];
  return phrase === undefined ? undefined : { name: phrase, span: { start: at, end: at + phrase.length } };
};

const lastNamedIn = (view: StoryText, p: Passage, span: Span): Actor | undefined => {
  const last = p.names.findLast((n) => n.start >= span.start && n.end <= span.end);
  return last === undefined ? undefined : { name: view.canonical(last.name), span: last };
};

const firstNamedIn = (view: StoryText, p: Passage, span: Span): Actor | undefined => {
  const first = p.names.find((n) => n.start >= span.start && n.end <= span.end);
  return first === undefined ? undefined : { name: view.canonical(first.name), span: first };
};

const LINKED = new RegExp(String.raw`\b${oneOf(ACTOR_LINKS)}\b`);

/** "Mayor Ada Brook" and "Mr Brook" are the person; "Brook's lawyers" are not. */
const isPlainName = (p: Passage, actor: Actor, phrase: Span): boolean => {
  const after = p.article.text.slice(actor.span.end, phrase.end).trim();
  const before = p.article.text.slice(phrase.start, actor.span.start);
  return after === '' && !LINKED.test(before);
};

/** The utterance to which a stretch of a sentence belongs. */
export const utteranceAt = (p: Passage, span: Span): Utterance | undefined =>
  p.utterances.find((u) => u.content.start < span.end && span.start < u.content.end) ??
  p.utterances.find((u) => u.cue !== undefined && u.cue.start >= span.start && u.cue.end <= span.end);

/** The speaker of an utterance where the name is sure enough to print: of `“It leaks,” Lind said`, read without doubt, "Ada Lind". */
export const shownSpeaker = (view: StoryText, utterance: Utterance | undefined): string | undefined => {
  const speaker = utterance?.speaker;
  return speaker?.name !== undefined && speaker.shown ? view.canonical(speaker.name) : undefined;
};

const NAMED_AFTER = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]{1,30} (?:for|of) $/u;
const NAMED_AFTER_REACH = 40;

/** A place that is the end of a longer name: "Transport for Orle said" → "Transport for Orle", and not the town. */
const bodyNamedAfter = (p: Passage, mention: Span): string | undefined => {
  if (!p.names.some((n) => n.kind === 'place' && n.start === mention.start && n.end === mention.end)) return undefined;
  const { text } = p.article;
  const front = NAMED_AFTER.exec(
    text.slice(Math.max(p.sentence.start, mention.start - NAMED_AFTER_REACH), mention.start),
  );
  return front === null ? undefined : `${front[0]}${text.slice(mention.start, mention.end)}`;
};

/** Who stands behind the words of a span: its speaker where one is named, else the outlet that prints them. */
export const holderOf = (view: StoryText, p: Passage, span: Span): string => {
  const utterance = utteranceAt(p, span);
  const speaker = utterance?.speaker;
  const body = speaker === undefined ? undefined : bodyNamedAfter(p, speaker.mention);
  const name = body ?? shownSpeaker(view, utterance);
  if (name !== undefined) return name;
  if (speaker !== undefined) {
    const mention = p.article.text.slice(speaker.mention.start, speaker.mention.end);
    // "The union" for a speaker whose name is not sure enough to print.
    if (/\s|^\p{Lu}/u.test(mention) && !PRONOUNS.has(mention.toLowerCase()) && isSomebody({ name: mention, span }))
      return mention;
  }
  return sourceLabel(p.article);
};

/** Whether two holders are one: the same words, or one name inside the other. */
export const sameHolder = (a: string, b: string): boolean => {
  const [x, y] = [a.toLowerCase().replace(/^the /, ''), b.toLowerCase().replace(/^the /, '')];
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
};
