import { tokens } from '../../text/tokens.js';
import type { DatedFindings, Reader } from '../reader.js';
import { dates } from './dates/dates.js';
import { figures } from './figures/figures.js';
import { names } from './names/names.js';
import { quotes } from './quotes/quotes.js';

const date = (text: string, day: string | undefined): DatedFindings => {
  const times = dates(text, day);
  return { dates: times, figures: figures(text, times) };
};

/** The reader of English news; its word lists are in `text/lexicons/en/`. */
export const english: Reader = {
  read: (text, sentences, day) => {
    const words = tokens(text);
    const { people, mentions } = names(text, sentences, words);
    return {
      people,
      names: mentions,
      utterances: quotes(text, sentences, words, people, mentions),
      ...date(text, day),
    };
  },
  date,
};
