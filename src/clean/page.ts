/** What a cleaning rule sees and what it answers: the paragraphs of one article, and the places in them that no reader should see. */
import type { CorrectionKind, Draft } from '../model/article.js';
import type { AgencyBook } from '../text/agencies.js';
import { REPORTING_WORDS } from '../text/lexicons/en/prose.js';
import { oneOf } from '../text/oneOf.js';
import { countWords, isStopWord, words } from '../text/words.js';

export interface Page {
  readonly paragraphs: readonly string[];
  readonly draft: Omit<Draft, 'text'>;
  readonly agencies: AgencyBook;
  /** Lines that this outlet prints under many articles, in `plainWords` form. */
  readonly furniture: ReadonlySet<string>;
  /** Lines that every rule has seen in an earlier round and left: what judges a line by its words alone need not look again. */
  readonly seen?: ReadonlySet<string>;
}

/** A run of one paragraph to be taken out; what is left of the paragraph stays. Cuts of one paragraph come in its order and do not overlap. */
export interface Cut {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** News agencies that the words credit. */
  readonly agencies?: readonly string[];
  /** Kept among the corrections instead of the removals; `continues`: its words belong to the note before. */
  readonly correction?: { readonly kind: CorrectionKind; readonly continues?: true };
}

export interface CleaningRule {
  /** Kebab-case; stands beside each removal. */
  readonly name: string;
  /** Whether it may speak about an article of a single paragraph. */
  readonly single?: true;
  readonly find: (page: Page) => readonly Cut[];
}

/** A cut of the whole paragraph. */
export const whole = (page: Page, paragraph: number, agencies: readonly string[] = []): Cut => ({
  paragraph,
  start: 0,
  end: page.paragraphs[paragraph]?.length ?? 0,
  ...(agencies.length === 0 ? {} : { agencies }),
});

/** Cuts of all paragraphs that a test holds for. */
export const wherever = (page: Page, test: (line: string, i: number) => boolean): Cut[] => {
  const cuts: Cut[] = [];
  page.paragraphs.forEach((p, i) => {
    if (test(p, i)) cuts.push(whole(page, i));
  });
  return cuts;
};

/** A rule that judges each line by its words alone, and perhaps spares the first one. */
export const byLine = (name: string, test: (line: string, i: number, page: Page) => boolean): CleaningRule => ({
  name,
  find: (page) => wherever(page, (line, i) => page.seen?.has(line) !== true && test(line, i, page)),
});

/** Where a line ends that some characters close; asked of every line many times, so it is read from its end. */
const endBefore = (line: string, closing: string): number => {
  let end = line.length;
  while (end > 0 && closing.includes(line.charAt(end - 1))) end--;
  return end;
};

/** True when a line ends like a sentence: `He left."`, `Who knows?`, `(It did.)`, `He left. ”`. */
export const isStopped = (line: string): boolean => {
  const end = endBefore(line, '"”’\'»)]');
  const last = line.charAt(end - 1) === ' ' ? end - 2 : end - 1;
  return last >= 0 && '.!?…'.includes(line.charAt(last));
};

/** True when a line promises more: it ends in a comma, a colon or a dash. */
export const isOpenEnded = (line: string): boolean => {
  const end = endBefore(line, '"”’\'');
  return end > 0 && ',:;–—-'.includes(line.charAt(end - 1));
};

/** Words, counted as a reader counts them. */
export const wordCount = countWords;

/** True for an embedded post, "… — Ann Lee (@annlee) May 1, 2031": its words are hers, and so a quotation. */
export const isPost = (line: string): boolean => /\(@\w{1,30}\)/.test(line);

const REPORTED = new RegExp(String.raw`\b${oneOf(REPORTING_WORDS)}\b`, 'i');

/** True for what somebody said: politicians and police ask for support and tips as well, with a reporting verb. */
export const isReported = (line: string): boolean => REPORTED.test(line);

/** `"Putin Backs a Settlement"`: every word that is not a small one begins with a capital or a figure. */
export const isTitleCase = (line: string): boolean => {
  const all = words(line);
  const heavy = all.filter((w) => !isStopWord(w.lower) && w.lower.length > 3);
  return heavy.length > 0 && heavy.every((w) => /^[\p{Lu}\p{N}]/u.test(line.slice(w.start)));
};

/** Somebody's words and nothing else: `'Bloodbath'`, `“We will go on”`. */
export const isQuotedWhole = (line: string): boolean => /^["“‘'][^"“”]*["”’']$/.test(line) && line.length > 2;
