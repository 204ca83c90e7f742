/** The nouns of this folder: a mention before it is known whom it names, and what surrounds a run of capitals. */
import type { Gender, Mention } from '../../../model/language.js';
import type { Token } from '../../../text/tokens.js';
import type { TokenRange } from './capitalRuns.js';

export interface Found extends TokenRange {
  readonly words: string;
  readonly kind: Mention['kind'] | 'lone';
  readonly role?: string | undefined;
  readonly gender?: Gender | undefined;
  /** Title, role, age or cue beside it: surely a person. */
  readonly evidence: boolean;
  /** A word that is no name unless somebody of the article bears it: "Cook", or a first word of a sentence. */
  readonly weak?: true;
  readonly sentence: number;
}

export interface RunContext {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly sentence: number;
  /** The run begins its sentence or quotation, so that its first capital says nothing. */
  readonly opens: boolean;
  /** Words that the article also writes in lower case. */
  readonly lowerWords: ReadonlySet<string>;
}

const onOneLine = (words: string): string => (/[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words);

/** The words of a range as printed, on one line. */
export const wordsOf = ({ text, tokens }: RunContext, from: number, to: number): string =>
  onOneLine(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0));
