/** Sentences about what was said or done in another sentence. */
import {
  BEFORE_POINTING_NOUNS,
  POINTING_NOUNS,
  POINTING_OPENERS,
  POINTING_WORDS,
  TELLING_WHAT,
} from './lexicons/en/wordingWords.js';
import { oneOf } from './oneOf.js';

const POINTED = String.raw`${oneOf(POINTING_NOUNS)}\b(?! ${oneOf(TELLING_WHAT)}\b)`;
/** "The comments came shortly before the vote", "The agency made the announcement late": of what, another sentence said. */
const POINTS_AT_WORDS = new RegExp(
  String.raw`^(?:${oneOf(POINTING_OPENERS)}|(?:\p{Lu}[\p{L}.]* ){0,3}\p{Lu}[\p{L}-]+['’]s) (?:${oneOf(BEFORE_POINTING_NOUNS)} )?${POINTED}(?=[ ,])|\bmade ${oneOf(POINTING_WORDS)} ${POINTED}`,
  'u',
);

/** `"The comments came shortly before the vote."` → true, `"The decision to close the pool came late."` → false. */
export const pointsAtWords = (text: string): boolean => POINTS_AT_WORDS.test(text);
