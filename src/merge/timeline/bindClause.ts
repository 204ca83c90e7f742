/** A dated sentence goes in, the words that tell the dated event come out: the first binder that finds them has the word. */

import type { Span } from '../../model/span.js';
import { countWords } from '../../text/words.js';
import { beforeStamp } from './binders/beforeStamp.js';
import { ownClause } from './binders/ownClause.js';
import { relative } from './binders/relative.js';
import { backgroundClause } from './binders/subordinate.js';
import { thatClause } from './binders/thatClause.js';
import { whenClause } from './binders/whenClause.js';
import type { DatedSentence } from './datedSentence.js';
import { eventPhrase } from './eventPhrase.js';

/** A reader takes in one line of a timeline at a glance: about two printed lines. */
const SHORT = 30;

/** A short sentence with one date tells one event. */
const shortSentence = (d: DatedSentence, dates: number): Span | undefined => {
  const { start, end } = d.sentence;
  return dates < 2 && countWords(d.article.text.slice(start, end)) <= SHORT ? { start, end } : undefined;
};

const BINDERS: readonly ((d: DatedSentence, dates: number) => Span | undefined)[] = [
  beforeStamp,
  eventPhrase,
  whenClause,
  backgroundClause,
  thatClause,
  relative,
  shortSentence,
  ownClause,
];

/**
 * The words that tell what happened at the date; the sentence when no binder is sure.
 * `"The mill, which opened in 1902, shut on Friday."` and "in 1902" → "The mill, which opened in 1902".
 */
export const bindClause = (d: DatedSentence, datesInSentence: number): Span => {
  for (const bind of BINDERS) {
    const span = bind(d, datesInSentence);
    if (span !== undefined) return span;
  }
  return { start: d.sentence.start, end: d.sentence.end };
};
