/** Requests to the reader: for stories, pictures, tips and comments. A police appeal for witnesses is news and stays. */
import { INQUIRY_WORDS } from '../../text/lexicons/en/prose.js';
import {
  ADDRESSED,
  DISTRESS_OPENINGS,
  PRESS_DESKS,
  PRESS_ORDERS,
  READER_REQUESTS,
  SHARED_WITH_SITE,
  TELL_US,
} from '../../text/lexicons/en/siteNotices.js';
import { oneOf } from '../../text/oneOf.js';
import { byLine, wordCount } from '../page.js';

const TO_READER = new RegExp(
  String.raw`\b(?:${oneOf(READER_REQUESTS)}\b|share your ${oneOf(SHARED_WITH_SITE)}|(?<=^|[.!?] |\bplease )(?:let us know|tell us ${oneOf(TELL_US)})\b|have (?:a|any) (?:news )?(?:tip|story|question|comment)s?\b|what do you think\?)`,
  'i',
);

const YOU = new RegExp(String.raw`\b${oneOf(ADDRESSED)}\b|\S@\S`, 'i');

/** Where an official statement says whom the press may ring. */
const PRESS_CONTACT = new RegExp(
  String.raw`^(?:(?:media|press) ${oneOf(PRESS_DESKS)}|contacts?|for (?:more|further) information,? (?:please )?${oneOf(PRESS_ORDERS)})\b\s*:?\s.*(?:@|\bpress\b|\bwww\.|https?:|\d{5})`,
  'i',
);

/** Where readers in distress can turn: a box below the article, no news. A number for relatives or witnesses is news. */
const HELPLINE =
  /\b(?:samaritans|lifeline|help ?lines?|hot ?lines?|crisis (?:line|text line|cent(?:er|re))|call (?:or text )?\d{3})\b/i;
const DISTRESSED = new RegExp(String.raw`(?:^|[.!?:] )${oneOf(DISTRESS_OPENINGS)}\b`, 'i');
const POLICE = new RegExp(String.raw`["“”]|\b${oneOf(INQUIRY_WORDS)}\b`, 'i');

export const callout = byLine('callout', (line) => {
  if (PRESS_CONTACT.test(line)) return true;
  if (wordCount(line) > 60 || /["“”]/.test(line)) return false;
  if (DISTRESSED.test(line) && HELPLINE.test(line) && !POLICE.test(line)) return true;
  return YOU.test(line) && TO_READER.test(line) && !/\b(?:said|told|police|officers)\b/i.test(line);
});
