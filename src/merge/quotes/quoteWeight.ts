/** The news value of a quotation: complete, said by somebody who matters, printed by several, and saying something. */
import { STANCE_WORDS, STOCK_PHRASES } from '../../text/lexicons/en/stance.js';
import { stem } from '../../text/words.js';
import type { Cast } from '../cast/cast.js';
import type { Printing } from './printing.js';

const GOOD_FROM = 8;
const GOOD_TO = 40;

const lengthValue = (n: number): number => {
  if (n <= 3) return 0.05 * n;
  if (n < GOOD_FROM) return 0.2 + 0.12 * (n - 3);
  return n <= GOOD_TO ? 1 : Math.max(0.4, 1 - (n - GOOD_TO) * 0.015);
};

/** Share of 0..1 each part may add; they sum to one. */
const LENGTH = 0.26;
const COMPLETE = 0.1;
const SPEAKER = 0.22;
const OUTLETS = 0.2;
const STANCE = 0.08;
const CENTRAL = 0.14;

export interface QuoteStanding {
  readonly first: Printing;
  readonly speaker: string | undefined;
  readonly shown: boolean;
  readonly origins: number;
  /** 0..1: how near its words are to what the story is about. */
  readonly central: number;
}

/** `"We will not sign this treaty"`, the president, four outlets → about .8; `"frustrated"`, one outlet → about .1. */
export const quoteWeight = (q: QuoteStanding, cast: Cast): number => {
  const { text, words } = q.first;
  const complete = /^[“"‘'[]*\p{Lu}/u.test(text) && words.length >= 5;
  const stance = words.some((w) => STANCE_WORDS.has(stem(w))) || /\d/.test(text);
  const stock = STOCK_PHRASES.some((phrase) => words.join(' ').includes(phrase));
  const importance = q.speaker === undefined ? 0 : 0.3 + 0.7 * cast.importance(q.speaker);
  const value =
    LENGTH * lengthValue(words.length) +
    (complete ? COMPLETE : 0) +
    SPEAKER * importance +
    OUTLETS * Math.min(1, (q.origins - 1) / 2) +
    (stance ? STANCE : 0) +
    CENTRAL * q.central -
    (stock ? 0.1 : 0) -
    (q.shown ? 0 : 0.1);
  return Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000;
};
