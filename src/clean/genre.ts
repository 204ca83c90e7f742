/** News, opinion or round-up: from the labels, addresses and titles that outlets set themselves, never from the tone of the text. */
import type { Article, Draft } from '../model/article.js';
import { isStopped, wordCount } from './page.js';

const OPINION =
  '(?:opinions?|op-ed|analysis|news analysis|comment(?:ary|aries)?|editorials?|columns?|columnists?|viewpoints?|perspectives?|letters?(?: to the editor)?|essay|guest (?:column|essay|post))';
const OPINION_TITLE = new RegExp(`^${OPINION}\\s*(?:[:|]|[–—-]\\s)|(?:\\||[–—-]|\\()\\s*${OPINION}\\)?$`, 'i');
const OPINION_PATH =
  /\/(?:opinions?|commentisfree|op-ed|oped|editorials?|columns?|columnists?|voices|viewpoints?|comment(?:ary)?|analysis|letters|blogs?\/opinion)(?:\/|$)/i;
const OPINION_TAG = new RegExp(`^${OPINION}$`, 'i');
const OPINION_SOURCE = /\((?:opinion|comment|editorial|analysis)\)\s*$/i;
const OPINION_LINE = new RegExp(`^${OPINION}$`, 'i');
const DISCLAIMER =
  /\b(?:(?:views?|opinions?) expressed (?:in|here|by|are)\b.{0,120}\b(?:own|author|writer|necessarily)|(?:this|the) (?:article|column|commentary|piece) (?:reflects|represents) the (?:views?|opinions?) of\b)/i;

const ROUND_UP: readonly RegExp[] = [
  /^(?:the |here are |your |our )?(?:top |biggest |best )?(?:\d{1,3}|three|four|five|six|seven|eight|nine|ten|twelve) (?:\p{L}+ ){0,2}?(?:things|stories|headlines|news items|talking points|must-reads|reads)(?=$|:| (?:to|you|we|from|for|this|today|in the|that (?:happened|made|shaped)|of the)\b)/iu,
  /\b(?:things|stories|headlines) (?:to know|you need to know|to start your day|you (?:may|might) have missed)\b/i,
  /\b(?:morning|evening|daily|weekend|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|news|world) (?:briefing|digest|roundup|round-up|bulletin|newsletter|catch-?up|rundown|wrap)\b/i,
  /^(?:briefing|news in brief|in brief|world in brief|roundup|round-up|digest|week in review|the day in|this week in|today['’]s (?:news|headlines|papers|front pages)|newspaper headlines|what the papers say)\b/i,
  /^(?:live(?: updates?| blog| coverage)?\s*(?::|[–—|-]\s)|as it happened\b)|\b(?:live updates|live blog|as it happened|- live|– live|— live)$/i,
  /\|\s*(?:live|as it happened)$/i,
];

const pathOf = (url: string | undefined): string =>
  url !== undefined && URL.canParse(url) ? new URL(url).pathname : '';

const isOpinion = (draft: Omit<Draft, 'text'>, paragraphs: readonly string[]): boolean =>
  OPINION_TITLE.test(draft.title ?? '') ||
  OPINION_PATH.test(pathOf(draft.url)) ||
  OPINION_SOURCE.test(draft.source?.name ?? '') ||
  draft.tags.some((t) => OPINION_TAG.test(t)) ||
  paragraphs.slice(0, 3).some((p) => wordCount(p) <= 3 && !isStopped(p) && OPINION_LINE.test(p.trim())) ||
  [...paragraphs.slice(0, 3), ...paragraphs.slice(-4)].some((p) => DISCLAIMER.test(p));

/** `"Opinion: A bridge too late"` → opinion; `"Five things to know this morning"` → round-up; else news. Looks at the paragraphs before cleaning. */
export const genreOf = (draft: Omit<Draft, 'text'>, paragraphs: readonly string[]): Article['genre'] => {
  if (ROUND_UP.some((pattern) => pattern.test(draft.title ?? ''))) return 'round-up';
  return isOpinion(draft, paragraphs) ? 'opinion' : 'news';
};
