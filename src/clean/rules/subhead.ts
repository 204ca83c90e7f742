/** Headings between paragraphs: short, without a final stop, in title case or quoted. They are no quotations and no sentences. Questions stay: prose asks them too. */
import { QUESTION_OPENINGS } from '../../text/lexicons/en/prose.js';
import { oneOf } from '../../text/oneOf.js';
import { type CleaningRule, isOpenEnded, isQuotedWhole, isStopped, isTitleCase, wherever, wordCount } from '../page.js';

const MOST_WORDS = 12;
/** Sentence case is how list items and verses look too: only few and short ones between whole sentences are headings. */
const MOST_PLAIN_WORDS = 9;
/** A larger share of short open lines than this makes an interview, a list or a poem. */
const MOST_SHARE = 0.25;

/** A question without its mark, or words said to somebody: an interviewer's, not a heading's. */
const SPOKEN = new RegExp(String.raw`^${oneOf(QUESTION_OPENINGS)}\b.*\b(?:you|your|we|i)\b`, 'i');

const isCandidate = (line: string): boolean =>
  !isStopped(line) &&
  !isOpenEnded(line) &&
  wordCount(line) > 0 &&
  wordCount(line) <= MOST_WORDS &&
  !/^[\p{Ll}]/u.test(line);

/** A label and its value are a line of a table ("Dead: 12"), not a heading. */
const isRow = (line: string): boolean => /:\s*\S+$/.test(line) && /\d/.test(line);

/** "Ada Quill, 62": the words below are about that person, whom they may not name again. */
const isProfile = (line: string): boolean => /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}\p{Lu}[\p{L}'’-]+, \d{1,3}$/u.test(line);

export const subhead: CleaningRule = {
  name: 'subhead',
  find: (page) => {
    const { paragraphs } = page;
    const open = paragraphs.filter(isCandidate).length;
    const few = open <= Math.max(3, paragraphs.length * MOST_SHARE);
    const isBody = (i: number): boolean => isStopped(paragraphs[i] ?? '') && wordCount(paragraphs[i] ?? '') >= 4;
    return wherever(page, (line, i) => {
      if (!isCandidate(line) || isRow(line) || isProfile(line) || i === 0) return false;
      const next = paragraphs[i + 1];
      // What promises a list ("The dead are:") is followed by its items, not by headings.
      if (isOpenEnded(paragraphs[i - 1] ?? '') || (next !== undefined && /^\p{Ll}/u.test(next))) return false;
      const marked =
        isTitleCase(line) || isQuotedWhole(line) || (/\p{Lu}{3}/u.test(line) && line === line.toUpperCase());
      if (marked) return few || (isBody(i - 1) && isBody(i + 1));
      return (
        few &&
        isBody(i - 1) &&
        isBody(i + 1) &&
        wordCount(line) <= MOST_PLAIN_WORDS &&
        !SPOKEN.test(line) &&
        !/["“”]/.test(line)
      );
    });
  },
};
