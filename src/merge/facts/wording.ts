/** Tests that facts put to the wording of one sentence: what it leans on, whether it asks, denies, looks back, or opines. */
import { BACKWARD_NOUNS, LEANING_CONNECTIVES, LEANING_PRONOUNS } from '../../text/lexicons/en/openings.js';
import { words } from '../../text/words.js';

/** In characters: more than two words ever take. */
const OPENING = 80;

/** "On that occasion", "Contrast this with", "At the time". */
const POINTS_BACK =
  /^(?:(?:on|at|in|by|for|to|of|with|after|before|since|during|despite) )?(?:\w+ )?(?:that|this|these|those)\b|^at the time\b|^the (?:same|other|two)\b/i;

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

/** The writer speaks to the reader, or of himself, outside quotation marks. */
export const addresses = (text: string): boolean =>
  /\b(?:[Ww]e|I|[Yy]ou|[Yy]our|[Oo]ur|[Ll]et['’]s|[Mm]y|us)\b/.test(
    text.replace(/[“"][^“”"]*[”"]?/g, ' ').replace(/\bUS\b/g, ' '),
  );

const DENYING =
  /\b(?:not|no|never|none|nobody|nothing|without|neither|nor|unlikely|denied|denies|refus\w+|reject\w+)\b|n['’]t\b/gi;

/** Whether the sentence negates, counted so that two negations are none. */
export const denies = (text: string): boolean => (text.match(DENYING)?.length ?? 0) % 2 === 1;

const BACKGROUND =
  /\b(?:has long|have long|had long|for decades|for years|years ago|decades ago|decades? of|months ago|last year|the previous year|in recent years|over the years|historically|traditionally|was founded|were founded|was born|is known for|is home to|dates back|once served|in the past|previously|have been fighting|is one of the|are among the)\b/i;

const YEAR = /\b(?:in|since|of|from|until|late|early) (?:\w+ )?((?:19|20)\d\d)\b/;

/** It tells what was known before the news. `year`: of publication. `"The mill was founded in 1911."` → true. */
export const looksBack = (text: string, year: number | undefined): boolean => {
  if (BACKGROUND.test(text)) return true;
  const named = YEAR.exec(text)?.[1];
  return named !== undefined && (year === undefined || Number(named) < year);
};

const UPDATING =
  /\b(?:rise[sn]?|rose|climb(?:s|ed)?|grow[ns]?|grew|increase[sd]?|jump(?:s|ed)?|revised|updated|raised|now stands|now at|latest|up from|down from|lowered|instead of|additional)\b/i;

/** The words themselves say that a figure is newer than another: `"The toll rose to 31"`. */
export const updates = (text: string): boolean => UPDATING.test(text);
