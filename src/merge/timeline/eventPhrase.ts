/** A date that stands before a noun ("the town's 2011 earthquake"): the words after it, and the phrase that names the event. */

import type { Span } from '../../model/span.js';
import { isFiniteVerb } from '../../text/clauses.js';
import { DANGLING, DETERMINERS } from '../../text/lexicons/en/clauseMarkers.js';
import { ARTICLES, DATE_PREPOSITIONS, EVENT_LINKS, EVENT_NOUNS } from '../../text/lexicons/en/timelineWords.js';
import { MONTH_STARTS } from '../../text/lexicons/en/wordingWords.js';
import { oneOf } from '../../text/oneOf.js';
import { isStopWord, type Word, words } from '../../text/words.js';
import type { DatedSentence } from './datedSentence.js';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** "the Nov. 13 attacks", "the 7 July bombings". */
const MONTH_DAY = new RegExp(
  String.raw`^(?:\d{1,2} ${oneOf(MONTH_STARTS)}[a-z]*|${oneOf(MONTH_STARTS)}[a-z]*\.? \d{1,2})$`,
);
/** Words between a date and the noun it belongs to, the noun included. */
const REACH = 5;

/** The words a bare year modifies, or undefined when it does not stand before a noun. `"the 2011 earthquake"` → [earthquake]. */
export const modifiesNoun = (d: DatedSentence): Word[] | undefined => {
  const { text } = d.article;
  const named = text.slice(d.date.start, d.date.end);
  const afterArticle = /\bthe $/.test(text.slice(d.sentence.start, d.date.start));
  if (d.precision === 'year' ? !YEAR.test(named) : !(d.precision === 'day' && afterArticle && MONTH_DAY.test(named)))
    return undefined;
  const before = words(text.slice(d.sentence.start, d.date.start), d.sentence.start).at(-1);
  if (
    before !== undefined &&
    (DATE_PREPOSITIONS.has(before.lower) || /^[-–,(]/.test(text.slice(before.end, d.date.start).trim()))
  )
    return undefined;
  const tail = /^(?:[-–]\d{2,4})?/.exec(text.slice(d.date.end, d.sentence.end))?.[0].length ?? 0;
  const from = d.date.end + tail;
  if (!/^ [\p{L}“"']/u.test(text.slice(from, from + 2))) return undefined;
  const phrase: Word[] = [];
  for (const w of words(text.slice(from, d.sentence.end), from)) {
    if (phrase.length === REACH) break;
    const gap = text.slice(phrase.at(-1)?.end ?? from, w.start);
    if (/[,.;:()]/.test(gap) || isStopWord(w.lower) || (isFiniteVerb(w.lower, 'the') && phrase.length > 0)) break;
    phrase.push(w);
  }
  return phrase.length === 0 ? undefined : phrase;
};

const OF_NAME = new RegExp(
  String.raw`^ ${oneOf(EVENT_LINKS)} (?:the )?(?:\p{Lu}[\p{L}\p{M}'’-]*)(?: (?:of |the )?\p{Lu}[\p{L}\p{M}'’-]*){0,4}`,
  'u',
);

/** "… attacks that killed forty people": the event as a clause. */
const WHAT_IT_DID = new RegExp(
  String.raw`^ that (?!${oneOf([...ARTICLES, ...DANGLING])}\b)[\p{Ll}\p{N}][^,;:.()“”"–—]*[^\s,;:.()“”"–—]`,
  'u',
);

/** The phrase that names the event: `"… since the town's 2011 earthquake of May, which …"` → "the town's 2011 earthquake". */
export const eventPhrase = (d: DatedSentence): Span | undefined => {
  const following = modifiesNoun(d);
  const noun = following?.findLast((w) => EVENT_NOUNS.has(w.lower));
  if (noun === undefined) return undefined;
  const { text } = d.article;
  let { start } = d.date;
  for (const w of words(text.slice(d.sentence.start, d.date.start), d.sentence.start).reverse().slice(0, 4)) {
    const gap = text.slice(w.end, start);
    const capital = /^\p{Lu}/u.test(text.slice(w.start, w.end));
    if (
      gap !== ' ' ||
      !(capital || DETERMINERS.has(w.lower) || /['’]s?$/.test(text.slice(w.start, w.end))) ||
      w.lower === 'of'
    )
      break;
    start = w.start;
  }
  const rest = text.slice(noun.end, d.sentence.end);
  const complement = OF_NAME.exec(rest)?.[0].length ?? 0;
  const told = WHAT_IT_DID.exec(rest.slice(complement))?.[0].length ?? 0;
  return { start, end: noun.end + complement + told };
};
