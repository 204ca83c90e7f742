/** Finds the headline at the top of a text whose metadata names none, and the repetition of one that they do name. */
import { isFurnitureLine } from '../text/furnitureLine.js';
import { countWords, words } from '../text/words.js';

const MOST_WORDS = 20;

/** A full stop, or a mark that promises more on the next line; questions and exclamations are headlines often enough. */
const FINAL_STOP = /[.…:;,]["”’')\]]*$/;

export interface Headed {
  readonly title?: string;
  /** What is left: the body. */
  readonly text: string;
}

/** `"Bridge to close\n\nThe old bridge …"` → title "Bridge to close", text "The old bridge …"; no blank line, no title. */
export const bareHeadline = (text: string): Headed => {
  const m = /^\s*([^\n]+)\n[^\S\n]*\n\s*(?=\S)/.exec(text);
  const line = m?.[1]?.trim();
  if (m === null || line === undefined || FINAL_STOP.test(line) || countWords(line) === 0) return { text };
  if (countWords(line) > MOST_WORDS || isFurnitureLine(line)) return { text };
  return { title: line, text: text.slice(m[0].length) };
};

const plain = (line: string): string =>
  words(line)
    .map((w) => w.lower)
    .join(' ');

/** The text without its first line when that line only repeats the title. */
export const withoutRepeatedTitle = (text: string, title: string): string => {
  const m = /^\s*([^\n]+)(?:\n\s*|$)/.exec(text);
  const first = m?.[1] === undefined ? '' : plain(m[1]);
  return m !== null && first !== '' && first === plain(title) ? text.slice(m[0].length) : text;
};
