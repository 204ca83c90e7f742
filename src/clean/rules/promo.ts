/** Links to other pieces set between the paragraphs: "ALSO READ: …", "READ MORE: …", "Live updates on …". */
import { type CleaningRule, isStopped, wherever, wordCount } from '../page.js';

/** What opens a link when a colon, a bar or a dash follows. */
const LABELLED =
  /^[[(*•►▶»→\s]*(?:also|related|more|watch|read|see|listen|recommended|trending|must[ -]read|don['’]t miss|further reading|in pictures|in photos|photos|gallery|video|opinion|explainer|explained|from the archives?|in case you missed it|icymi|you (?:may|might) also like|editor['’]?s['’]? (?:picks?|choice)|live|live (?:updates|blog|coverage))(?: (?:also|read|more|now|here|next|about|on this|this|too|live|story|stories|articles?|news|coverage|video|reading|all|it|the))*\s*(?::|\||[»>→]|[–—-]\s)/i;

/** "More from the Herald: …": a link unless it ends like a sentence. */
const MORE_FROM = /^more (?:from|on|about|in) [^:.]{2,40}:\s+[\p{Lu}\p{N}]/iu;

/** An arrow points to another page. */
const ARROW = /[→»›▶►]$/;

/** Links that need no colon: no sentence ends them. */
const BARE =
  /^(?:live updates?|live coverage|as it happened|follow (?:our|the) live|read (?:more|the full|our full|our)|see more|watch more|more about|click here)\b/i;

/** A headline follows: it begins like one, and is no quotation that ends in a stop. */
const isLabelled = (line: string): boolean => {
  const m = LABELLED.exec(line);
  if (m === null || wordCount(line) > 45) return false;
  const rest = line.slice(m[0].length).trim();
  return rest === '' || (/^[\p{Lu}\p{N}'‘"“#@£$€(]/u.test(rest) && !(/^["“]/.test(rest) && isStopped(rest)));
};

export const promo: CleaningRule = {
  name: 'promo',
  find: (page) =>
    wherever(
      page,
      (line) =>
        isLabelled(line) ||
        (!isStopped(line) && wordCount(line) <= 30 && (MORE_FROM.test(line) || ARROW.test(line))) ||
        (BARE.test(line) && !isStopped(line) && !line.endsWith(':') && wordCount(line) <= 20),
    ),
};
