import { tokens } from '../../text/tokens.js';
import type { Reader } from '../reader.js';
import { dates } from './dates/dates.js';
import { figures } from './figures/figures.js';
import { names } from './names/names.js';
import { quotes } from './quotes/quotes.js';

/** The reader of English news; its word lists are in `text/lexicons/en/`. */
export const english: Reader = (text, sentences, day) => {
  const words = tokens(text);
  const times = dates(text, day);
  const { people, mentions } = names(text, sentences, words);
  return {
    people,
    names: mentions,
    utterances: quotes(text, sentences, words, people, mentions),
    dates: times,
    figures: figures(text, times),
  };
};
