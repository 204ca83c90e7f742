/** Tests that facts put to the wording of one sentence: what it leans on, whether it asks, denies, looks back, or opines. */
import {
  ADVISED,
  ANYBODY,
  BACKGROUND_PHRASES,
  BEFORE_POINTING,
  BEFORE_YEAR,
  CONDITIONS,
  FIRST_AND_SECOND_PERSONS,
  NEGATIONS,
  PRESENTING,
  SAYING,
  SYMPATHY,
  UPDATING_WORDS,
} from '../../text/lexicons/en/factCues.js';
import { BACKWARD_NOUNS, LEANING_CONNECTIVES, LEANING_PRONOUNS } from '../../text/lexicons/en/openings.js';
import { PRESCRIBING } from '../../text/lexicons/en/wordingWords.js';
import { oneOf } from '../../text/oneOf.js';
import { words } from '../../text/words.js';

/** In characters: more than two words ever take. */
const OPENING = 80;

/** "On that occasion", "Contrast this with", "At the time". */
const POINTS_BACK = new RegExp(
  String.raw`^(?:${oneOf(BEFORE_POINTING)} )?(?:\w+ )?(?:that|this|these|those)\b|^at the time\b|^the (?:same|other|two)\b`,
  'i',
);

/** How much a sentence needs the one before: 0 stands alone, 1 cannot. `"But he left"` → 1, `"Mayor Ruiz left"` → 0. */
export const leaning = (text: string): number => {
  const [first, second] = words(text.slice(0, OPENING));
  if (!first) return 1;
  if (LEANING_PRONOUNS.has(first.lower)) return 1;
  if (LEANING_CONNECTIVES.has(first.lower))
    return second && LEANING_PRONOUNS.has(second.lower) ? 1 : /^(?:also|and|but|so)$/.test(first.lower) ? 0.6 : 0.5;
  if (first.lower === 'the' && second && BACKWARD_NOUNS.has(second.lower)) return 0.4;
  if (/^\p{Ll}/u.test(text)) return 0.7;
  if (POINTS_BACK.test(text)) return 0.6;
  return /^[^,]{1,40}, (?:he|she|it|they)\b/.test(text) ? 0.6 : 0;
};

/** `"Will the bridge hold?"` → true. */
export const asks = (text: string): boolean => /\?["”’')\]]*$/.test(text.trim());

const FIRST_PERSON = new RegExp(String.raw`\b${oneOf(FIRST_AND_SECOND_PERSONS)}\b`);

/** The writer speaks to the reader, or of himself, outside quotation marks. */
export const addresses = (text: string): boolean =>
  FIRST_PERSON.test(text.replace(/[“"][^“”"]*[”"]?/g, ' ').replace(/\bUS\b/g, ' '));

const DENYING = new RegExp(String.raw`\b${oneOf(NEGATIONS)}\b|n['’]t\b`, 'gi');

/** Whether the sentence negates, counted so that two negations are none. */
export const denies = (text: string): boolean => (text.match(DENYING)?.length ?? 0) % 2 === 1;

const BACKGROUND = new RegExp(String.raw`\b${oneOf(BACKGROUND_PHRASES)}\b`, 'i');

const YEAR = new RegExp(String.raw`\b${oneOf(BEFORE_YEAR)} (?:\w+ )?((?:19|20)\d\d)\b`);

/** It tells what was known before the news. `year`: of publication. `"The mill was founded in 1911."` → true. */
export const looksBack = (text: string, year: number | undefined): boolean => {
  if (BACKGROUND.test(text)) return true;
  const named = YEAR.exec(text)?.[1];
  return named !== undefined && (year === undefined || Number(named) < year);
};

const UPDATING = new RegExp(String.raw`\b${oneOf(UPDATING_WORDS)}\b`, 'i');

/** The words themselves say that a figure is newer than another: `"The toll rose to 31"`. */
export const updates = (text: string): boolean => UPDATING.test(text);

const SYMPATHISING = new RegExp(String.raw`\b${oneOf(SYMPATHY)}\b`, 'i');

/** `"The mayor said her thoughts were with the families."` → true. */
export const sympathises = (text: string): boolean => SYMPATHISING.test(text);

const CONDITIONAL = new RegExp(String.raw`(?:^|[,;—–] ?|\s)${oneOf(CONDITIONS)} ${oneOf(ANYBODY)}\b`, 'i');

const OUGHT = new RegExp(String.raw`\b${oneOf(PRESCRIBING)}\b`, 'i');

/** It tells what ought to be done: `"The council should reopen the pool."` → true. */
export const prescribes = (text: string): boolean => OUGHT.test(text);

const TELEPHONE = /\b0\d{2,4}[ -]?\d{3}[ -]?\d{2,4}\b|\b\d{3}-\d{3}-\d{4}\b/;

const TELLS_WHAT_TO_DO = new RegExp(
  String.raw`\b${oneOf(ADVISED)} (?:(?!${oneOf(SAYING)}\b)[\p{L}’'-]+ ){0,8}should\b`,
  'iu',
);

/** It gives a telephone number, or tells people what to do, which served them on the day: `"Drivers should allow an hour."` → true. */
export const refers = (text: string): boolean => TELEPHONE.test(text) || TELLS_WHAT_TO_DO.test(text);

/** It tells what holds for anybody at any time: `"When a card is stolen, banks pay."` → true. */
export const advises = (text: string): boolean => CONDITIONAL.test(text);

const PRESENTS = new RegExp(String.raw`^['’]s? (?:\p{Lu}[\p{L}'’-]+ ){1,3}${oneOf(PRESENTING)}\b`, 'u');

/** `"Radio Lund's Ada Moor talks to the author of the report."`, `Radio Lund` → true: the page speaks of itself. */
export const presents = (text: string, outlet: string | undefined): boolean =>
  outlet !== undefined && text.startsWith(outlet) && PRESENTS.test(text.slice(outlet.length));
