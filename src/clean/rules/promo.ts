/** Links to other pieces set between the paragraphs: "ALSO READ: …", "READ MORE: …", "Live updates on …". */
import {
  ADDRESS_ORDERS,
  BARE_LINKS,
  FILING_LABELS,
  HEADLINE_LABELS,
  LABEL_TAILS,
  LINK_LABELS,
  NO_HEADLINES,
  POINTER_ORDERS,
} from '../../text/lexicons/en/promos.js';
import { oneOf } from '../../text/oneOf.js';
import { byLine, isReported, isStopped, wordCount } from '../page.js';

/** What opens a link when a colon, a bar or a dash follows. */
const LABELLED = new RegExp(
  String.raw`^[[(*•►▶»→\s]*(?:${oneOf(LINK_LABELS)}|editor['’]?s['’]? (?:picks?|choice))(?: ${oneOf(LABEL_TAILS)})*\s*(?::|\||[»>→]|[–—-]\s)`,
  'i',
);

/** "Tags: courts, fire": subjects, and no sentence. */
const FILED = new RegExp(String.raw`^${oneOf(FILING_LABELS)}\s*:\s*[^.!?"“”]{2,120}$`, 'i');

/** "More from the Herald: …": a link unless it ends like a sentence. */
const MORE_FROM = /^more (?:from|on|about|in) [^:.]{2,40}:\s+[\p{Lu}\p{N}]/iu;

/** An arrow points to another page. */
const ARROW = /[→»›▶►]$/;

/** Links that need no colon: no sentence ends them. */
const BARE = new RegExp(String.raw`^${oneOf(BARE_LINKS)}\b`, 'i');

/** "Read or share this story: https://…", "For more football: www.…": an order or an offer, and the address. */
const ADDRESSED = new RegExp(
  String.raw`^(?:(?:to )?${oneOf(ADDRESS_ORDERS)}\b|for (?:more|the latest|full)\b)[^"“”]{0,100}(?:https?://|www\.)\S+$`,
  'i',
);
/** "China's new space race Read more": the button glued to the headline. */
const GLUED = /\S (?:read more|read full story|watch now|click here)[ .»→]*$/i;
const LONGEST_BUTTON = 40;
/** "[Five things about the cracked bridge]": a headline in brackets. */
const BRACKETED = new RegExp(String.raw`^\[(?!${oneOf(NO_HEADLINES)}|sic\b)\p{Lu}[^[\]]{15,140}[^.!\]]\]$`, 'iu');
/** "Read the full letter here.", "See the cover below." */
const POINTER = new RegExp(
  String.raw`^(?:you can )?${oneOf(POINTER_ORDERS)}\b[^.!?"“”]{0,90}\b(?:here|below|above|at (?:the|this) link)[.!:]?$`,
  'i',
);
/** "MOST READ IN NEWS Bridge shut …": the label in capitals, glued to its headlines. */
const HEADED = new RegExp(
  String.raw`^${oneOf(HEADLINE_LABELS)}\b(?= \S)|^Related (?:stories|articles|content) (?=[\p{Lu}'‘"“\d])`,
  'u',
);
/** What a player leaves before the caption: "CLOSE The crane lifts …", "Skip in Skip x Embed". */
const PLAYER = /^(?:CLOSE (?=\p{Lu})|Skip (?:in )?Skip\b|Play Video\b|Replay\b.{0,20}\bVideos?\b)/u;

/** A headline follows: it begins like one, and is no quotation that ends in a stop. */
const isLabelled = (line: string): boolean => {
  const m = LABELLED.exec(line);
  if (m === null || wordCount(line) > 45) return false;
  const rest = line.slice(m[0].length).trim();
  return rest === '' || (/^[\p{Lu}\p{N}'‘"“#@£$€(]/u.test(rest) && !(/^["“]/.test(rest) && isStopped(rest)));
};

export const promo = byLine(
  'promo',
  (line) =>
    isLabelled(line) ||
    FILED.test(line) ||
    HEADED.test(line) ||
    PLAYER.test(line) ||
    BRACKETED.test(line) ||
    (wordCount(line) <= 30 && (ADDRESSED.test(line) || (POINTER.test(line) && !isReported(line)))) ||
    (wordCount(line) <= 25 && GLUED.test(line.slice(-LONGEST_BUTTON)) && !/["“”]/.test(line)) ||
    (!isStopped(line) && wordCount(line) <= 30 && (MORE_FROM.test(line) || ARROW.test(line))) ||
    (BARE.test(line) && !isStopped(line) && !line.endsWith(':') && wordCount(line) <= 20),
);
