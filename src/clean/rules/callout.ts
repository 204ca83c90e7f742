/** Requests to the reader: for stories, pictures, tips and comments. A police appeal for witnesses is news and stays. */
import { INQUIRY_WORDS } from '../../text/lexicons/en/prose.js';
import { PRESS_DESKS, SHARED_WITH_SITE, TELL_US } from '../../text/lexicons/en/siteNotices.js';
import { oneOf } from '../../text/oneOf.js';
import { byLine, wordCount } from '../page.js';

const TO_READER = new RegExp(
  String.raw`\b(?:(?:fill in|complete|use) the form\b|(?:get|getting) in touch\b|share your ${oneOf(SHARED_WITH_SITE)}|send (?:us|your)\b|email us\b|e-mail us\b|contact us\b|\band tell us (?:if|whether)\b|(?<=^|[.!?] |\bplease )let us know\b|(?<=^|[.!?] |\bplease )tell us ${oneOf(TELL_US)}\b|have (?:a|any) (?:news )?(?:tip|story|question|comment)s?\b|got a (?:tip|story|question)\b|leave (?:a|your) comments?\b|comment below\b|join the (?:conversation|discussion|debate)\b|what do you think\?|whatsapp us\b|message us\b|we want to hear from you|we['’]d (?:like|love) to hear from you)`,
  'i',
);

const YOU = /\b(?:you|your|you['’](?:ve|re|d)|us|our)\b|\S@\S/i;

/** Where an official statement says whom the press may ring. */
const PRESS_CONTACT = new RegExp(
  String.raw`^(?:(?:media|press) ${oneOf(PRESS_DESKS)}|contacts?|for (?:more|further) information,? (?:please )?(?:contact|call|visit|e-?mail|see))\b\s*:?\s.*(?:@|\bpress\b|\bwww\.|https?:|\d{5})`,
  'i',
);

/** Where readers in distress can turn: a box below the article, no news. A number for relatives or witnesses is news. */
const HELPLINE =
  /\b(?:samaritans|lifeline|help ?lines?|hot ?lines?|crisis (?:line|text line|cent(?:er|re))|call (?:or text )?\d{3})\b/i;
const DISTRESSED =
  /(?:^|[.!?:] )(?:if you\b|you can\b|in the (?:uk|us|united states|republic of ireland)\b|for (?:help|support|advice|confidential)\b|anyone (?:affected|struggling)\b)/i;
const POLICE = new RegExp(String.raw`["“”]|\b${oneOf(INQUIRY_WORDS)}\b`, 'i');

export const callout = byLine('callout', (line) => {
  if (PRESS_CONTACT.test(line)) return true;
  if (wordCount(line) > 60 || /["“”]/.test(line)) return false;
  if (DISTRESSED.test(line) && HELPLINE.test(line) && !POLICE.test(line)) return true;
  return YOU.test(line) && TO_READER.test(line) && !/\b(?:said|told|police|officers)\b/i.test(line);
});
