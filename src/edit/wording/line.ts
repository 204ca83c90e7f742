/** What a line of the timeline does without beside its date: the word that hung its clause on another, and an open end. */

import type { TimeExpression } from '../../model/language.js';
import { hasFiniteVerb, isFiniteVerb } from '../../text/clauses.js';
import { DANGLING, DETERMINERS } from '../../text/lexicons/en/clauseMarkers.js';
import {
  ATTRIBUTIONS,
  LINE_TAILS,
  REPORTING_GERUNDS,
  SUBORDINATE_WORDS,
  UNSAFE_TAIL_WORDS,
} from '../../text/lexicons/en/wordingWords.js';
import { oneOf } from '../../text/oneOf.js';
import { countWords, isStopWord, words } from '../../text/words.js';
import { type Change, cut, type Wording } from './change.js';

/** Words that may stand between the relative and its verb: "who only hours earlier had …". */
const ADVERBS = 3;
const RELATIVE = /,?\s+(?:who|which|that)\s+/;

/**
 * `Ada Brook, who left the ministry last week` → `Ada Brook left the ministry last week`: where nothing but the noun stands before
 * the relative, and its verb right after.
 */
export const cutRelative = ({ article, span }: Wording): Change[] => {
  const text = article.text.slice(span.start, span.end);
  const found = RELATIVE.exec(text);
  if (found === null || hasFiniteVerb(words(text.slice(0, found.index)))) return [];
  const at = found.index + found[0].length;
  const list = words(text.slice(at)).slice(0, ADVERBS + 1);
  const verb = list.findIndex((w) => isFiniteVerb(w.lower));
  if (verb < 0 || list.slice(0, verb).some((w) => DETERMINERS.has(w.lower) || DANGLING.has(w.lower))) return [];
  if (/\p{Lu}/u.test(text.slice(at, at + (list[verb]?.start ?? 0)))) return [];
  // A main verb of its own follows a comma: "The mill, which opened in 1902, shut".
  if (/,\s/.test(text.slice(at))) return [];
  return [{ ...cut(span.start + found.index, span.start + at, 'cut-relative'), text: ' ' }];
};

/** A clause taken out of its sentence ends as one: `… shut on Friday` → `… shut on Friday.` */
export const fullStop = ({ article, span }: Wording, date: TimeExpression): Change[] => {
  const text = article.text.slice(span.start, span.end);
  // "… to the U.S. on Monday": the date goes, and the stop before it stays.
  const stands = date.end === span.end && /\.\s+(?:\p{Ll}+\s+)?$/u.test(text.slice(0, date.start - span.start));
  return stands || /[.!?…,][”"’)]*$/.test(text)
    ? []
    : [{ start: span.end, end: span.end, text: '.', rule: 'full-stop', citation: null }];
};

/** A clause taken out of its sentence begins as one: `the mill shut` → `The mill shut`. */
export const capital = ({ article, span }: Wording): Change[] => {
  const first = article.text.slice(span.start, span.start + 1);
  const upper = first.toUpperCase();
  return /^\p{Ll}$/u.test(first) && upper.length === 1
    ? [{ start: span.start, end: span.start + 1, text: upper, rule: 'capital', citation: null }]
    : [];
};

/** "1987, when forty people died": the line is what the date opens. */
const OPENS_CLAUSE = /^,?\s+when\s+/;

/** `1987, when forty people died` beside "1987" → `forty people died`. */
export const cutOpeningDate = ({ article, span }: Wording, date: TimeExpression): Change[] => {
  if (date.start !== span.start) return [];
  const opening = OPENS_CLAUSE.exec(article.text.slice(date.end, span.end));
  return opening === null ? [] : [cut(span.start, date.end + opening[0].length, 'cut-own-date')];
};

const SUBORDINATE = new RegExp(String.raw`["“”;:—–]|\b${oneOf(SUBORDINATE_WORDS)}\b`);
const JOINT = /\s(?:but|and) (?:(?:only|later|then|also) )?(?=\p{L})/gu;

/**
 * Of two things that a subject did, the one that the date belongs to: `The firm found the leak in May but told nobody until July` beside
 * "July" → `The firm told nobody until July`.
 */
export const cutFirstPredicate = ({ article, span }: Wording, date: TimeExpression): Change[] => {
  const text = article.text.slice(span.start, span.end);
  const before = text.slice(0, Math.max(0, date.start - span.start));
  if (SUBORDINATE.test(before)) return [];
  const list = words(before);
  const at = list.findIndex((w, i) => i > 0 && isFiniteVerb(w.lower, list[i - 1]?.lower));
  // "The minister hurriedly left": the adverb goes with its verb.
  const verb = /ly$/.test(list[at - 1]?.lower ?? '') ? list[at - 1] : list[at];
  if (verb === undefined) return [];
  const joint = [...before.matchAll(JOINT)].findLast((m) => {
    const next = list.find((w) => w.start >= m.index + m[0].length);
    return m.index > verb.start && next !== undefined && isFiniteVerb(next.lower, 'and');
  });
  if (joint === undefined) return [];
  const keep =
    joint.index + joint[0].length - (/ (?:only|later|then|also) $/.exec(joint[0])?.[0].trimStart().length ?? 0);
  return [cut(span.start + verb.start, span.start + keep, 'cut-other-event')];
};

/** A line of so many words is read at a glance. */
const SHORT = 20;
/** Fewer words of a sentence seldom tell who did what. */
const LEAST = 7;

const TAIL = new RegExp(
  String.raw`,\s+(?=(?:${oneOf(LINE_TAILS)}|\p{Ll}{3,}ing|the \p{Ll}+est|in what)\b)|\s+(?=(?:as|while|amid)\s)|\s+(?=[—–-]\s)`,
  'gu',
);
const UNSAFE = new RegExp(
  String.raw`[“”"]|\b${oneOf([...REPORTING_GERUNDS, ...UNSAFE_TAIL_WORDS, ...ATTRIBUTIONS])}\b`,
  'i',
);

/** Whether the words before a tail are a sentence by themselves. */
const isCore = (text: string): boolean => {
  const list = words(text);
  const last = list.at(-1)?.lower ?? '';
  return (
    list.length >= LEAST &&
    hasFiniteVerb(list) &&
    !isStopWord(last) &&
    !isFiniteVerb(last) &&
    (text.match(/["“”]/g)?.length ?? 0) % 2 === 0
  );
};

/**
 * What hangs behind a long line goes: `Inspectors shut the bridge at Orle on Friday, raising fears for …` → `Inspectors shut the bridge at Orle
 * on Friday`. Nothing goes that says who says so, or how sure it is.
 */
export const cutTail = ({ article, span }: Wording, date: TimeExpression): Change[] => {
  const text = article.text.slice(span.start, span.end);
  if (countWords(text) <= SHORT) return [];
  const ends = [...text.matchAll(TAIL)]
    .map((m) => m.index)
    .filter((at) => {
      const tail = text.slice(at);
      if (span.start + at < date.end || UNSAFE.test(tail) || !isCore(text.slice(0, at))) return false;
      // "as chief executive" is no clause.
      return !/^\s+(?:as|while)\s/.test(tail) || hasFiniteVerb(words(tail).slice(1, CLAUSE_REACH));
    });
  const at = ends.findLast((end) => countWords(text.slice(0, end)) <= SHORT) ?? ends[0];
  return at === undefined
    ? []
    : [{ ...cut(span.start + at, span.end, 'cut-tail'), text: text[at - 1] === '.' ? '' : '.' }];
};

/** Words of a clause among which its verb is looked for. */
const CLAUSE_REACH = 8;

const OPENING = /^(?:Earlier |Later |Late |Early )?(?:[Ii]n|[Aa]t|[Oo]n|[Dd]uring|[Ff]or) [^,"“”]{3,70},\s+(?=\p{Lu})/u;

/** `Earlier on Monday in a post on her page, Ms Brook told …` → `Ms Brook told …`, where the line is long and the date stands beside it. */
export const cutOpeningPhrase = ({ article, span }: Wording, date: TimeExpression): Change[] => {
  const text = article.text.slice(span.start, span.end);
  if (countWords(text) <= SHORT) return [];
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined || span.start + opening.length < date.end || date.start === date.end) return [];
  return hasFiniteVerb(words(opening)) ? [] : [cut(span.start, span.start + opening.length, 'cut-opening')];
};
