/**
 * Sentences without a date that tell what is new: the one an article opens with, and early ones in the present perfect. A paper's news is of
 * its own day.
 */
import type { AnnotatedArticle, Sentence, TimeExpression } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { calendarDays, type Days } from '../../text/calendar.js';
import { clauses, hasFiniteVerb, isFiniteVerb } from '../../text/clauses.js';
import { AUXILIARIES, PRESENT_VERBS } from '../../text/lexicons/en/finiteVerbs.js';
import {
  EVENT_DETERMINERS,
  EVENT_NOUNS,
  PAST_DATE_LEADS,
  PERFECT_HELPERS,
  PLAN_CUES,
} from '../../text/lexicons/en/timelineWords.js';
import { FIRST_PERSONS } from '../../text/lexicons/en/wordingWords.js';
import { oneOf } from '../../text/oneOf.js';
import { type Word, words } from '../../text/words.js';
import type { DatedSentence } from './datedSentence.js';

export interface UndatedSentence extends DatedSentence {
  readonly lead: boolean;
}

/** Sentences into an article that still tell its news. */
const NEWS = 8;
const SHORTEST = 6;
const LONGEST = 80;

/** Characters before a date within which a preposition rules it. */
const PHRASE = 120;

const FIRST_PERSON = new RegExp(String.raw`\b${oneOf(FIRST_PERSONS)}\b`);
const PERFECT = new RegExp(
  String.raw`\b${oneOf(PERFECT_HELPERS)} (?:been |now |also )?\p{Ll}+(?:ed|en|n|t|de|un)\b`,
  'u',
);
const PAST_LEAD = new RegExp(String.raw`\b${oneOf(PAST_DATE_LEADS)}\s[^,;]*$`, 'i');

const EVENT = String.raw`${oneOf(EVENT_DETERMINERS)} (?:[\p{L}-]+ ){0,2}${oneOf(EVENT_NOUNS)}\b`;
const OPENS_AFTER = new RegExp(`^(?:After|Following) ${EVENT}[^,]{0,60},`, 'u');
const ENDS_AFTER = new RegExp(String.raw`\b(?:after|following) ${EVENT}[.”"]*$`, 'u');

/** The words that date a sentence by the event of the day: `"After the vote, the mayor resigned."` → "After the vote,". */
const afterEvent = (text: string, { start, end }: Span): Span | undefined => {
  const sentence = text.slice(start, end);
  const opening = OPENS_AFTER.exec(sentence);
  if (opening !== null) return { start, end: start + opening[0].length };
  const ending = ENDS_AFTER.exec(sentence);
  return ending === null ? undefined : { start: start + ending.index, end };
};

/** The first verb tells of what is over. */
const isPast = (list: readonly Word[]): boolean => {
  const at = list.findIndex((w, i) => isFiniteVerb(w.lower, list[i - 1]?.lower));
  const verb = list[at]?.lower ?? '';
  return /^(?:was|were|had|did)$/.test(verb) || !(AUXILIARIES.has(verb) || PRESENT_VERBS.has(verb));
};

/** A date that says when the sentence was: not where it only dates what went before ("aid came after the flood on Tuesday"). */
const saysWhen = (a: AnnotatedArticle, s: Sentence, d: TimeExpression): boolean =>
  d.start >= s.start &&
  d.end <= s.end &&
  !PAST_LEAD.test(a.text.slice(Math.max(s.start, d.start - PHRASE), d.start)) &&
  !/^['’]s?\s/.test(a.text.slice(d.end, d.end + 3)) &&
  !/['’]s?$/.test(a.text.slice(d.start, d.end));

const isDated = (a: AnnotatedArticle, s: Sentence): boolean =>
  a.dates.some(
    (d) => (d.precision === 'day' || d.precision === 'hour' || d.precision === 'minute') && saysWhen(a, s, d),
  );

/** What may open a sentence in front of a period that dates it: "More than five years ago, …", "In 2011 …"; not "The 2011 …". */
const OPENING = /^(?:\p{L}+ ){0,2}$/u;
const NAMES_IT = new RegExp(String.raw`\b${oneOf(EVENT_DETERMINERS)} $`, 'i');

/** A period before the paper's day, told first, is when all of the sentence was. */
const opensElsewhen = (a: AnnotatedArticle, s: Sentence, today: Days): boolean =>
  a.dates.some((d) => {
    if (d.type === 'DURATION' || d.type === 'SET' || !saysWhen(a, s, d)) return false;
    const days = calendarDays(d.value);
    const front = a.text.slice(s.start, d.start);
    return days !== undefined && days.to < today.from && OPENING.test(front) && !NAMES_IT.test(front);
  });

const tells = (a: AnnotatedArticle, s: Sentence): boolean => {
  const text = a.text.slice(s.start, s.end);
  const list = words(text);
  return (
    list.length >= SHORTEST &&
    list.length <= LONGEST &&
    hasFiniteVerb(list) &&
    /[.!”"]$/.test(text) &&
    !FIRST_PERSON.test(text) &&
    !/^["“]/.test(text) &&
    !isDated(a, s)
  );
};

/** What an article tells of its own day. `"The bridge has collapsed, killing two."`, first in a paper of 3 May → 2024-05-03. */
export const undatedNews = (article: AnnotatedArticle): UndatedSentence[] => {
  const { day } = article;
  const days = day === undefined ? undefined : calendarDays(day);
  if (day === undefined || days === undefined || article.genre !== 'news') return [];
  return article.sentences.slice(0, NEWS).flatMap((sentence, i): UndatedSentence[] => {
    if (!tells(article, sentence) || opensElsewhen(article, sentence, days)) return [];
    const parts = clauses(article.text, sentence);
    const clause = parts[0];
    if (clause === undefined) return [];
    // With what goes on behind a relative clause: "Ms Brook, who …, is to testify".
    const main = parts
      .filter((c) => c === clause || c.kind === 'resumption')
      .map((c) => article.text.slice(c.start, c.end))
      .join(' ');
    const after = afterEvent(article.text, sentence);
    const recent = after !== undefined || PERFECT.test(main);
    const opens = i === 0 || (i === 1 && recent && sentence.paragraph === article.sentences[0]?.paragraph);
    const lead = opens && !PLAN_CUES.test(main) && (recent || isPast(words(main)));
    if (!lead && !recent) return [];
    const date: TimeExpression = {
      ...(after ?? { start: sentence.start, end: sentence.start }),
      type: 'DATE',
      value: day,
      precision: 'day',
      anchor: day,
      certainty: 'implied',
    };
    return [{ article, sentence, date, precision: 'day', days, clauses: parts, clause, lead }];
  });
};
