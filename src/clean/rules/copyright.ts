/** Copyright lines, licences and disclaimers about the text itself. */
import { REPUBLISHED } from '../../text/lexicons/en/siteNotices.js';
import { oneOf } from '../../text/oneOf.js';
import { type CleaningRule, whole, wordCount } from '../page.js';

const COPYRIGHT: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright\b(?= (?:©|\(c\)|\d{4}|by|the))|content © )/i,
  /\ball rights reserved\b/i,
  /\b(?:this|the) material may not be (?:published|broadcast|reproduced|copied)\b/i,
  /\btranscripts? (?:is|are|was|were) (?:created|provided|produced)\b.*\b(?:final form|contractor|accuracy|updated or revised)\b/i,
  /^(?:this (?:article|story|piece|content)|the article|originally) (?:was )?(?:originally |first )?(?:published|appeared) (?:in|on|by|at)\b/i,
  new RegExp(
    String.raw`^this (?:article|story|content) (?:was|has been) ${oneOf(REPUBLISHED)} (?:from|by|under|with)\b`,
    'i',
  ),
  /^(?:\()?(?:with the exception of the headline|except for the headline)\b/i,
  /^(?:this article is )?republished (?:from|with permission)\b/i,
  /^visit our website terms of use\b/i,
  /^\([\p{Lu}][\p{L} ]{3,40} \d{1,2}\/\d{1,2}\/\d{2,4}(?: page ?\w+)?\)$/iu,
  /^(?:a version of this (?:article|story)|this article) (?:appears|appeared|ran) in (?:print|the)\b/i,
  /^a version (?:of this (?:article|story) )?(?:appears|appeared|ran) (?:on|in|at) (?:p(?:age)? ?\w?\d|print|the)\b/i,
  /^letters for publication should be sent\b/i,
];

const MOST_WORDS = 80;

export const copyright: CleaningRule = {
  name: 'copyright',
  find: (page) =>
    page.paragraphs.flatMap((line, i) =>
      i > 0 && page.seen?.has(line) !== true && wordCount(line) <= MOST_WORDS && COPYRIGHT.some((p) => p.test(line))
        ? [whole(page, i, page.agencies.inLine(line))]
        : [],
    ),
};
