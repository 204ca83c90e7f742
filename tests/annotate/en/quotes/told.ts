/** Reads a text alone, for tables of what it is heard to say. */
import { names } from '../../../../src/annotate/en/names/names.js';
import { quotes } from '../../../../src/annotate/en/quotes/quotes.js';
import type { Utterance } from '../../../../src/model/language.js';
import { sentences } from '../../../../src/text/sentences.js';
import { tokens } from '../../../../src/text/tokens.js';

export const read = (text: string): Utterance[] => {
  const split = sentences(text);
  const words = tokens(text);
  const { people, mentions } = names(text, split, words);
  return quotes(text, split, words, people, mentions);
};

const who = (u: Utterance): string => u.speaker?.name ?? u.speaker?.role ?? (u.speaker === undefined ? 'nobody' : '?');

/** `content — speaker` of the reported clauses. */
export const reported = (text: string): string[] =>
  read(text)
    .filter((u) => u.form === 'indirect')
    .map((u) => `${text.slice(u.content.start, u.content.end)} — ${who(u)}`);

/** `form: content` of the quoted words. */
export const quoted = (text: string): string[] =>
  read(text)
    .filter((u) => u.form !== 'indirect')
    .map((u) => `${u.form}: ${text.slice(u.content.start, u.content.end)}`);
