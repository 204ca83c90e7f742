/** What the site says of itself in whole sentences: comment rules, cookies, commissions, "Receive our monthly newsletter." */
import { SITE_GOODS, SITE_NOTICES, SITE_ORDERS } from '../../text/lexicons/en/siteNotices.js';
import { byLine, isReported, isStopped, wordCount } from '../page.js';

const NOTICE = new RegExp(`\\b(?:${SITE_NOTICES.join('|')})\\b`, 'i');
const GOODS = new RegExp(`\\b(?:${SITE_GOODS.join('|')})\\b`, 'i');
const ORDER = new RegExp(`^(?:please )?(?:${SITE_ORDERS.join('|')})\\b`, 'i');
/** "Follow our live coverage", "like us on": to the reader, by the site. */
const OURS = /\b(?:our|your|us on)\b/i;
const ADDED =
  /^interested in .{2,40}\? add \S|\bby subscribing\b|\blike the page\b|^(?:like|follow) me\b|\b(?:like|follow|join|find) us on\b/i;

const MOST_WORDS = 60;

const isNotice = (line: string): boolean =>
  NOTICE.test(line) || ADDED.test(line) || (ORDER.test(line) && GOODS.test(line) && OURS.test(line));

export const siteNotice = byLine(
  'site-notice',
  (line, i) =>
    // The first line may be a headline.
    (i > 0 || isStopped(line)) &&
    wordCount(line) <= MOST_WORDS &&
    !/["“”]/.test(line) &&
    isNotice(line) &&
    !isReported(line),
);
