/** Captions without a credit and pull quotes: a line without a final stop whose words stand in another paragraph as well, so nothing is lost. */
import { plainWords } from '../../text/furnitureLine.js';
import { containment } from '../../text/similarity.js';
import { contentStems } from '../../text/words.js';
import { type CleaningRule, isOpenEnded, isStopped, wherever, wordCount } from '../page.js';

/**
 * Share of the line's content words that one other paragraph must hold. Pull quotes and first-sentence captions reach .8 to 1;
 * lower, headings and list items of the same subject are caught.
 */
const SHARED = 0.8;
const FEWEST_STEMS = 4;
const MOST_WORDS = 40;

/** Words of a pull quote without the name that signs it: "It was over in seconds Ann Lee". */
const unsigned = (line: string): string =>
  line.replace(/(?:\s+[—–-]\s*|\s+)(?:\p{Lu}[\p{L}.'’-]+\s+){1,2}\p{Lu}[\p{L}'’-]+$/u, '');

/** A line that counts otherwise is no restatement: "12 hurt" is not "two hurt". */
const figures = (words: string): string[] => words.match(/(?<= |^)\d+(?= |$)/g) ?? [];

/** How all words of a stem begin: stemming changes no more than their ends. */
const beginning = (stem: string): string =>
  /^[\p{L}\p{N}]*/u.exec(stem.slice(0, Math.max(2, stem.length - 2)))?.[0] ?? '';

const beginningsOf = (stems: Iterable<string>): string[] => [...new Set(stems)].map(beginning);

const isCandidate = (line: string): boolean =>
  !isStopped(line) && !isOpenEnded(line) && !/^\p{Ll}/u.test(line) && wordCount(line) <= MOST_WORDS;

export const restated: CleaningRule = {
  name: 'restated',
  find: (page) => {
    // The first line of a text without a title may be its headline.
    const asked = page.paragraphs.map((p, i) => (i > 0 || page.draft.title !== undefined) && isCandidate(p));
    if (!asked.includes(true)) return [];
    const lower = page.paragraphs.map((p) => p.toLowerCase());
    const stems: ReadonlySet<string>[] = [];
    const stemsOf = (i: number): ReadonlySet<string> => {
      stems[i] ??= new Set(contentStems(page.paragraphs[i] ?? ''));
      return stems[i];
    };
    const stopped = page.paragraphs.flatMap((p, i) => (isStopped(p) ? [i] : []));
    return wherever(page, (line, i) => {
      if (asked[i] !== true) return false;
      const words = plainWords(line);
      const quote = plainWords(unsigned(line));
      const long = quote.split(' ').length >= 5;
      const counted = figures(words);
      const own = stemsOf(i);
      const begin = beginningsOf(own);
      const quoteBegins = beginningsOf(contentStems(unsigned(line)));
      return stopped.some((k) => {
        if (k === i || (page.paragraphs[k]?.length ?? 0) <= line.length * 0.8) return false;
        // Most paragraphs have not even words that begin so, and need not be read.
        const holds = (b: string): boolean => lower[k]?.includes(b) === true;
        const quoted = long && quoteBegins.every(holds);
        if (!quoted && begin.filter(holds).length < own.size * SHARED) return false;
        const there = ` ${plainWords(page.paragraphs[k] ?? '')} `;
        if (quoted && (there.includes(` ${words} `) || there.includes(` ${quote} `))) return true;
        if (own.size < FEWEST_STEMS || !counted.every((f) => there.includes(` ${f} `))) return false;
        return containment(own, stemsOf(k)) >= SHARED;
      });
    });
  },
};
