/** Notes about the page, not the event: "This is a breaking news story, more follows…", "Here are the latest developments:". */
import { madeOf } from '../../text/furnitureLine.js';
import { BREAKING_NOTES } from '../../text/lexicons/en/furniture.js';
import { byLine, wordCount } from '../page.js';

const isNote = madeOf(BREAKING_NOTES);
const LEAD_IN =
  /^here(?: is|['’]s| are) (?:the latest(?: (?:developments|updates|news))?|what (?:we|you need to) know(?: so far)?)\s*:$|^the latest on\b.{3,160}(?:\(all times [^()]{2,20}\):?|:)$|^all times (?:are )?[a-z]{2,20}\.?$/i;
const UPDATED =
  /^(?:this is a (?:breaking|developing)(?: news)? (?:story|report|event|situation)\b|this (?:article|story|page) (?:is being|will be) (?:continually |continuously |regularly )?updated\b|we(?:['’]ll| will) (?:bring you|have) more\b|check back (?:soon|later|for)\b|stay with \S{2,20}(?: \S{2,20})? for (?:updates|more (?:updates|news|on)|the latest)\b|(?:please )?refresh (?:this|the) page\b)/i;

export const breakingNote = byLine(
  'breaking-note',
  (line) => isNote(line) || LEAD_IN.test(line) || (UPDATED.test(line) && wordCount(line) <= 25 && !/["“”]/.test(line)),
);
