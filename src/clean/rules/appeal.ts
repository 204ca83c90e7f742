/** Appeals for support and subscriptions, which run to the end of the file. They hold traps: quotations, prices, "today". */
import {
  ASKED_SUPPORT,
  ASKING_WORDS,
  GIFTS,
  HELPED_TO,
  LETTER_NAMES,
  LETTER_OPENINGS,
  OUR_WORK,
  PRAISED_JOURNALISM,
  SUPPORTED,
  SUPPORTERS,
  VALUING_VERBS,
} from '../../text/lexicons/en/appeals.js';
import { READER_PRONOUNS } from '../../text/lexicons/en/prose.js';
import { oneOf } from '../../text/oneOf.js';
import { type CleaningRule, type Cut, isReported, whole, wordCount } from '../page.js';

/** What only a letter to the readers opens with. */
const OPENING = new RegExp(
  String.raw`^(?:a ${oneOf(LETTER_NAMES)} (?:from|to)\b.{2,60}$|${oneOf(LETTER_OPENINGS)}\b|we (?:have|need) a (?:small )?favou?r\b|now,? more than ever\b|why (?:you can|we need|support)\b.{0,60}$|support ${oneOf(SUPPORTED)}\b|help us ${oneOf(HELPED_TO)}\b|thank you for (?:reading|being|your support|supporting)\b|if you ${oneOf(VALUING_VERBS)}\b|become an? \S{0,20} ?${oneOf(SUPPORTERS)}\b|make a (?:donation|contribution|gift)\b|(?:please )?(?:consider|donate|subscribe|contribute)\b)`,
  'i',
);

const LETTER = new RegExp(`^(?:a ${oneOf(LETTER_NAMES)}|dear reader)`, 'i');

/** The words in which newspapers ask their readers for money. */
const ASKING = new RegExp(
  String.raw`\b(?:support ${oneOf(ASKED_SUPPORT)}|supporting (?:us|our|independent|the)|your ${oneOf(GIFTS)}|contribut(?:e|ion|ing) (?:to (?:our|us)|today|now|from)|${oneOf(ASKING_WORDS)}|${oneOf(PRAISED_JOURNALISM)} journalism|our ${oneOf(OUR_WORK)}|keep (?:our|this) \S+ (?:free|open|going))\b`,
  'i',
);

const FIRST_OR_SECOND = new RegExp(String.raw`\b${oneOf(READER_PRONOUNS)}\b`, 'i');

/** In how many paragraphs after an opening the asking has to come. */
const REACH = 5;
/** Longer than any appeal seen (nine paragraphs); beyond it the "appeal" is more likely an open letter that is the article. */
const LONGEST = 15;

const asks = (line: string): boolean =>
  ASKING.test(line) && (FIRST_OR_SECOND.test(line) || /\bjournalism\b/i.test(line));

export const appeal: CleaningRule = {
  name: 'appeal',
  find: (page) => {
    const { paragraphs } = page;
    // An appeal follows an article: at least two paragraphs, and no less than the first third of the file.
    const first = Math.max(2, Math.floor(paragraphs.length / 3));
    for (let i = first; i < paragraphs.length; i++) {
      const line = paragraphs[i] ?? '';
      if (!OPENING.test(line) || isReported(line)) continue;
      const after = paragraphs.slice(i, i + REACH + 1);
      const asking = after.filter((p) => asks(p) && !isReported(p)).length;
      const letter = LETTER.test(line);
      if (asking === 0 || paragraphs.length - i > LONGEST || (!letter && !asks(line))) continue;
      if (!letter && paragraphs.slice(i).some(isReported)) {
        return wordCount(line) <= 60 ? [whole(page, i)] : [];
      }
      return paragraphs.slice(i).map((_, k): Cut => whole(page, i + k));
    }
    return [];
  },
};
