/** News, opinion or round-up: from the labels, addresses and titles that outlets set themselves, from the author's bio, and from who speaks. */
import type { Article, Draft, Removal } from '../model/article.js';
import {
  ARGUED_PIECES,
  DISCLAIMED_OWNERS,
  DISCLAIMED_PLACES,
  OPINION_DESKS,
  OPINION_FOLDERS,
} from '../text/lexicons/en/desks.js';
import {
  BEHIND_LISTED,
  BRIEFING_KINDS,
  BRIEFING_NAMES,
  DIGEST_OPENINGS,
  LISTED_THINGS,
  PROMISED_NUMBERS,
} from '../text/lexicons/en/roundUpWords.js';
import { oneOf } from '../text/oneOf.js';
import { isGuestBio } from './bio.js';
import { isStopped, wordCount } from './page.js';
import { voiceOf } from './voice.js';

const OPINION = `(?:${OPINION_DESKS.join('|')})`;
const OPINION_TITLE = new RegExp(
  `^${OPINION}\\s*(?:[:|»]|[–—-]\\s)|^[[(]${OPINION}[\\])]|(?:\\||[–—-]|[([])\\s*${OPINION}[)\\]]?$`,
  'i',
);
const OPINION_PATH = new RegExp(`/(?:${OPINION_FOLDERS.join('|')})(?:/|$)`, 'i');
const OPINION_HOST = /^(?:opinions?|comment|voices|blogs?)\./i;
const OPINION_TAG = new RegExp(`^${OPINION}$`, 'i');
const OPINION_SOURCE = /\((?:opinion|comment|editorial|analysis)\)\s*$/i;
const OPINION_LINE = new RegExp(`^[[(]?${OPINION}[\\])]?[.:]?$`, 'i');
const DISCLAIMER = new RegExp(
  String.raw`\b(?:(?:views?|opinions?) expressed ${oneOf(DISCLAIMED_PLACES)}\b.{0,120}\b${oneOf(DISCLAIMED_OWNERS)}|(?:this|the) ${oneOf(ARGUED_PIECES)} (?:reflects|represents|expresses) the (?:views?|opinions?) of\b|(?:does|do) not necessarily (?:reflect|represent) the (?:views?|opinions?|position)\b|\bthis is an? (?:opinion|analysis|editorial|op-ed) (?:piece|article|column)\b)`,
  'i',
);

const ROUND_UP: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:the |here are |your |our )?(?:top |biggest |best )?(?:\d{1,3}|${oneOf(PROMISED_NUMBERS)}) (?:\p{L}+ ){0,2}?${oneOf(LISTED_THINGS)}(?=$|:| ${oneOf(BEHIND_LISTED)}\b)`,
    'iu',
  ),
  /\b(?:things|stories|headlines) (?:to know|you need to know|to start your day|you (?:may|might) have missed)\b/i,
  new RegExp(String.raw`\b${oneOf(BRIEFING_NAMES)} ${oneOf(BRIEFING_KINDS)}\b`, 'i'),
  new RegExp(String.raw`^${oneOf(DIGEST_OPENINGS)}\b`, 'i'),
  /^(?:live(?: updates?| blog| coverage)?\s*(?::|[–—|-]\s)|as it happened\b)|\b(?:live updates|live blog|as it happened|- live|– live|— live)$/i,
  /\|\s*(?:live|as it happened)$/i,
];

const addressOf = (url: string | undefined): URL | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url) : undefined;

/** What cleaning knows of an article: all its paragraphs, and those that were left. */
export interface Reading {
  readonly asPrinted: readonly string[];
  readonly paragraphs: readonly string[];
  readonly removed: readonly Removal[];
}

const isLabelled = (draft: Omit<Draft, 'text'>, asPrinted: readonly string[]): boolean =>
  OPINION_TITLE.test(draft.title ?? '') ||
  OPINION_PATH.test(addressOf(draft.url)?.pathname ?? '') ||
  OPINION_HOST.test(addressOf(draft.url)?.hostname ?? '') ||
  OPINION_SOURCE.test(draft.source?.name ?? '') ||
  draft.tags.some((t) => OPINION_TAG.test(t.trim())) ||
  asPrinted.slice(0, 3).some((p) => wordCount(p) <= 4 && (!isStopped(p) || p.endsWith('.')) && OPINION_LINE.test(p)) ||
  [...asPrinted.slice(0, 3), ...asPrinted.slice(-5)].some((p) => DISCLAIMER.test(p.slice(0, 2000)));

/** What no label says: a guest signs below and argues above, or the text speaks for itself all along. */
const isArgued = ({ paragraphs, removed }: Reading): boolean => {
  const voice = voiceOf(paragraphs);
  const guest = removed.some((r) => r.rule === 'author-bio' && isGuestBio(r.text));
  return voice.own() || (guest && voice.argued() >= 2);
};

/** `"Opinion: A bridge too late"` → opinion; `"Five things to know this morning"` → round-up; else news. */
export const genreOf = (draft: Omit<Draft, 'text'>, reading: Reading): Article['genre'] => {
  if (ROUND_UP.some((pattern) => pattern.test(draft.title ?? ''))) return 'round-up';
  return isLabelled(draft, reading.asPrinted) || isArgued(reading) ? 'opinion' : 'news';
};
