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

const isCandidate = (line: string): boolean =>
  !isStopped(line) && !isOpenEnded(line) && !/^\p{Ll}/u.test(line) && wordCount(line) <= MOST_WORDS;

export const restated: CleaningRule = {
  name: 'restated',
  find: (page) => {
    if (!page.paragraphs.some(isCandidate)) return [];
    const lines = page.paragraphs.map((p) => ` ${plainWords(p)} `);
    const stems: ReadonlySet<string>[] = [];
    const stemsOf = (i: number): ReadonlySet<string> => {
      stems[i] ??= new Set(contentStems(page.paragraphs[i] ?? ''));
      return stems[i];
    };
    const stopped = page.paragraphs.flatMap((p, i) => (isStopped(p) ? [i] : []));
    return wherever(page, (line, i) => {
      // The first line of a text without a title may be its headline.
      if (!isCandidate(line) || (i === 0 && page.draft.title === undefined)) return false;
      const words = plainWords(line);
      const quote = plainWords(unsigned(line));
      const long = quote.split(' ').length >= 5;
      const counted = figures(words);
      const own = stemsOf(i);
      return stopped.some((k) => {
        if (k === i || (page.paragraphs[k]?.length ?? 0) <= line.length * 0.8) return false;
        const there = lines[k] ?? '';
        if (long && (there.includes(` ${words} `) || there.includes(` ${quote} `))) return true;
        if (own.size < FEWEST_STEMS || !counted.every((f) => there.includes(` ${f} `))) return false;
        return containment(own, stemsOf(k)) >= SHARED;
      });
    });
  },
};
