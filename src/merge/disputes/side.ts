/** Small makers of sides and disputes: verbatim positions, citations without repetition, ids from content. */

import type { Dispute, Side } from '../../model/findings.js';
import { type Citation, isNonEmpty, type Span } from '../../model/span.js';
import { contentId } from '../../text/hash.js';
import { JOINING_WORDS } from '../../text/lexicons/en/disputeCues.js';
import { oneOf } from '../../text/oneOf.js';
import { countWords } from '../../text/words.js';
import { sameHolder } from './actor.js';
import { citeSentence, citeSpan, clauseAt, type Passage, type StoryText } from './storyText.js';

/** A sentence of so many words states its point at a glance; of a longer one the clause is cited. */
const SHORT = 32;

const OPENING = new RegExp(String.raw`^[\s,;:—–-]*(?:${oneOf(JOINING_WORDS)} )?`);

const tidy = (p: Passage, span: Span): Span => {
  const text = p.article.text.slice(span.start, span.end);
  const head = OPENING.exec(text)?.[0].length ?? 0;
  const tail = /[\s,;:—–-]+$/.exec(text)?.[0].length ?? 0;
  return span.end - tail > span.start + head ? { start: span.start + head, end: span.end - tail } : span;
};

const balanced = (text: string): boolean => (text.match(/[“”"]/g)?.length ?? 0) % 2 === 0;

/** The clause that holds the offset, without the words and marks that join it to others. */
export const clausePosition = (p: Passage, at: number): Citation => citeSpan(p, tidy(p, clauseAt(p, at)));

/** The sentence when it is short, else the clause that holds the offset, if its quotation marks pair up. */
export const positionAt = (p: Passage, at: number): Citation => {
  if (countWords(p.text) <= SHORT) return citeSentence(p);
  const clause = clauseAt(p, at);
  const span = tidy(p, clause);
  const text = p.article.text.slice(span.start, span.end);
  return countWords(text) >= 5 && balanced(text) ? citeSpan(p, span) : citeSentence(p);
};

const distinct = <T>(list: readonly T[], same: (a: T, b: T) => boolean): T[] =>
  list.filter((x, i) => list.findIndex((y) => same(x, y)) === i);

/** A side from its positions, the first of which is printed. */
export const side = (holders: readonly string[], citations: readonly Citation[]): Side | undefined => {
  const own = distinct(citations, (a, b) => a.articleId === b.articleId && a.start < b.end && b.start < a.end);
  const who = distinct(holders, sameHolder);
  if (!isNonEmpty(own) || !isNonEmpty(who)) return undefined;
  return { position: own[0], holders: who, citations: own };
};

const cutAtWord = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A dispute with an id that depends on what its sides cite. */
export const dispute = (
  view: StoryText,
  kind: Dispute['kind'],
  status: Dispute['status'],
  question: string,
  weight: number,
  ...sides: readonly (Side | undefined)[]
): Dispute[] => {
  const [first, second, ...more] = sides.filter((s) => s !== undefined);
  if (first === undefined || second === undefined) return [];
  const words = (s: Side): string =>
    view.story.articles.find((a) => a.id === s.position.articleId)?.text.slice(s.position.start, s.position.end) ?? '';
  const id = contentId(
    'dispute',
    view.story.id,
    kind,
    ...[first, second, ...more].map((s) => `${s.position.articleId} ${words(s)}`),
  );
  const asked = cutAtWord(question);
  return [
    {
      id,
      question: asked.charAt(0).toUpperCase() + asked.slice(1),
      kind,
      status,
      sides: [first, second, ...more],
      weight,
    },
  ];
};
