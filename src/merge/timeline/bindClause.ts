/** A dated sentence goes in, the words that tell the dated event come out: the sentence when it is short and has one date, else the clause. */

import type { Span } from '../../model/span.js';
import { dangles, hasFiniteVerb, isFiniteVerb } from '../../text/clauses.js';
import { CLAUSE_ADVERBS } from '../../text/lexicons/en/timelineWords.js';
import { countWords, words } from '../../text/words.js';
import type { DatedSentence } from './datedSentence.js';
import { eventPhrase } from './eventPhrase.js';

/** A reader takes in one line of a timeline at a glance: about two printed lines. */
const SHORT = 30;
/** Fewer words seldom tell who did what. */
const LEAST = 4;

const QUOTE_MARKS = /[“”"]/g;

const trimmed = (text: string, span: Span): Span => {
  const words = text.slice(span.start, span.end);
  const tail = /[\s,;:—–-]+$/.exec(words)?.[0].length ?? 0;
  return { start: span.start, end: span.end - tail };
};

/** Words that carry on a clause whose subject stands before: "but only informed customers last month". */

/** A clause without the word that opens it. */
const withoutMarker = (text: string, clause: Span & { readonly marker?: string }): Span => {
  if (clause.marker === undefined) return clause;
  const rest = text.slice(clause.start + clause.marker.length, clause.end);
  const gap = /^\s*/.exec(rest)?.[0].length ?? 0;
  return { start: clause.start + clause.marker.length + gap, end: clause.end };
};

const standsAlone = (text: string, span: Span): boolean => {
  const inside = text.slice(span.start, span.end);
  const list = words(inside);
  const quotes = inside.match(QUOTE_MARKS)?.length ?? 0;
  const first = list[0]?.lower ?? '';
  if (isFiniteVerb(first) || CLAUSE_ADVERBS.has(first)) return false;
  return list.length >= LEAST && hasFiniteVerb(list.slice(1)) && !dangles(text, span) && quotes % 2 === 0;
};

/** The clause that tells the event, by its kind; undefined when only the sentence tells it. */
const ownClause = (d: DatedSentence): Span | undefined => {
  const { text } = d.article;
  const at = d.clauses.indexOf(d.clause);
  const before = d.clauses[at - 1];
  switch (d.clause.kind) {
    case 'main':
      return d.clause;
    case 'coordinate':
    case 'subordinate': {
      // "Until 2019 the mill …": the word belongs to the date.
      const rest = withoutMarker(text, d.clause);
      return rest.start === d.date.start ? d.clause : rest;
    }
    case 'relative':
      return before === undefined ? undefined : { start: before.start, end: d.clause.end };
    case 'participle':
      return before === undefined ? undefined : { start: before.start, end: d.clause.end };
    case 'resumption':
      return { start: d.clauses[Math.max(0, at - 2)]?.start ?? d.sentence.start, end: d.clause.end };
  }
};

/**
 * The words that tell what happened at the date.
 * `"The mill, which opened in 1902, shut on Friday."` and "in 1902" → "The mill, which opened in 1902".
 */
export const bindClause = (d: DatedSentence, datesInSentence: number): Span => {
  const { text } = d.article;
  const sentence = { start: d.sentence.start, end: d.sentence.end };
  const phrase = eventPhrase(d);
  if (phrase !== undefined) return phrase;
  if (datesInSentence < 2 && countWords(text.slice(sentence.start, sentence.end)) <= SHORT) return sentence;
  const own = ownClause(d);
  if (own === undefined) return sentence;
  const span = trimmed(text, own);
  return span.start <= d.date.start && d.date.end <= span.end && standsAlone(text, span) ? span : sentence;
};
