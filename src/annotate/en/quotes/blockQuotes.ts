/**
 * Finds quotations set as paragraphs of their own without marks: what stands behind a paragraph that ends in reporting words and a
 * colon ("In her ruling Judge Lind wrote:"). The layout that set them off is gone; where it is not plain, nothing is found.
 */

import type { Span } from '../../../model/span.js';
import { isFiniteVerb } from '../../../text/clauses.js';
import { BLOCK_CUES, TELLING_VERBS } from '../../../text/lexicons/en/cues.js';
import { AUXILIARIES, PREPOSITIONS } from '../../../text/lexicons/en/grammar.js';
import { CALENDAR_WORDS } from '../../../text/lexicons/en/names.js';
import { BLOCK_REPORTING_VERBS, FIRST_PERSON } from '../../../text/lexicons/en/speechGrammar.js';
import { oneOf } from '../../../text/oneOf.js';
import { words } from '../../../text/words.js';

const LEAD = 240;
/** Words between the reporting verb and the colon. */
const LONGEST_TAIL = 16;
const FEWEST_WORDS = 5;
const MOST_PARAGRAPHS = 6;

const MARK = /["“”„«»]|''/;
const LISTED = /^(?:[-–—•*▪◦]|\(?\d{1,3}[.):]|\(?\p{L}[.)]\s)/u;
const REPORTED = new RegExp(String.raw`\p{L}{2,30} ${oneOf(BLOCK_REPORTING_VERBS)}(?!\p{L})`, 'u');
const OWN_VOICE = new RegExp(String.raw`(?<!\p{L})${oneOf(FIRST_PERSON)}(?!\p{L})`, 'u');

/** `Lind wrote in a letter to residents:` → true; `Police said the victims were:` and `The board added three conditions:` → false. */
const leadsTo = (text: string, p: Span): boolean => {
  const lead = text.slice(Math.max(p.start, p.end - LEAD), p.end).trimEnd();
  if (!lead.endsWith(':')) return false;
  const list = words(lead.slice(Math.max(0, lead.search(/[.!?;](?=[^.!?;]*$)/))));
  const at = list.findLastIndex((w) => BLOCK_CUES.has(w.lower));
  if (at < 0 || list.length - at > LONGEST_TAIL) return false;
  const tail = list.slice(at + 1).map((w) => w.lower);
  const first = tail[0];
  if (first === undefined) return true;
  const plain = PREPOSITIONS.has(first) || AUXILIARIES.has(first) || CALENDAR_WORDS.has(first) || first.endsWith('ly');
  if (!plain && !TELLING_VERBS.has(list[at]?.lower ?? '')) return false;
  return !tail.some((w, n) => w === 'that' || (w !== 'was' && isFiniteVerb(w, tail[n - 1]) && !AUXILIARIES.has(w)));
};

/** The paragraph may be somebody's words as a whole. */
const isSpeech = (said: string): boolean =>
  /[.!?…]$/.test(said) &&
  !MARK.test(said) &&
  !LISTED.test(said) &&
  !REPORTED.test(said) &&
  said.split(' ').length >= FEWEST_WORDS;

/** The paragraphs from a place on that are one quotation: several in the first person where the reporter never says "I". */
const blockAt = (text: string, paragraphs: readonly Span[], from: number, reporterSpeaks: boolean): Span[] => {
  const block: Span[] = [];
  for (const p of paragraphs.slice(from, from + MOST_PARAGRAPHS)) {
    const said = text.slice(p.start, p.end);
    const own = OWN_VOICE.test(said);
    if (!isSpeech(said) || (block.length > 0 && (reporterSpeaks || !own))) break;
    block.push(p);
    if (!own) break;
  }
  return block;
};

/** The quotations of a text whose paragraphs are given: `Lind wrote:` and `We are sorry for what came of it.` → the second. */
export const blockQuotes = (text: string, paragraphs: readonly Span[]): Span[] => {
  const out: Span[] = [];
  let reporterSpeaks = false;
  for (let n = 0; n + 1 < paragraphs.length; n++) {
    const lead = paragraphs[n];
    if (lead === undefined) break;
    const own = text.slice(lead.start, lead.end);
    if (!MARK.test(own) && OWN_VOICE.test(own)) reporterSpeaks = true;
    if (!leadsTo(text, lead)) continue;
    const block = blockAt(text, paragraphs, n + 1, reporterSpeaks);
    out.push(...block);
    // The "I" of what is quoted is not the reporter's.
    n += block.length;
  }
  return out;
};
