/** Small makers of sides and disputes: verbatim positions, citations without repetition, ids from content. */

import type { Dispute, Side } from '../../model/findings.js';
import type { Figure } from '../../model/language.js';
import { type Citation, isNonEmpty, type Span } from '../../model/span.js';
import { type Clause, hasFiniteVerb, isFiniteVerb } from '../../text/clauses.js';
import { contentId } from '../../text/hash.js';
import { DANGLING } from '../../text/lexicons/en/clauseMarkers.js';
import { CONTRAST_WORDS, EVENT_MARKERS, JOINING_WORDS } from '../../text/lexicons/en/disputeCues.js';
import { MODALS } from '../../text/lexicons/en/grammar.js';
import { oneOf } from '../../text/oneOf.js';
import { pointsAtWords } from '../../text/pointsAtWords.js';
import { countWords, words } from '../../text/words.js';
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

/** They set a clause against the one before, which it does not need to be understood. */
const CONTRASTS: ReadonlySet<string> = new Set([...CONTRAST_WORDS, 'although']);

const balanced = (text: string): boolean => (text.match(/[“”"]/g)?.length ?? 0) % 2 === 0;

/**
 * The clause that holds the offset, without what joins it to others, when it can be read by itself: it has a subject and a verb of its own,
 * opens with no pronoun, and closes the quotation marks it opens.
 */
const ownClause = (p: Passage, at: number): Span | undefined => {
  const clause = clauseAt(p, at);
  if (clause.kind === 'relative' || clause.kind === 'participle' || clause.kind === 'resumption') return undefined;
  // "As the fog lifted, the mayor said …": a clause that waits for another says half.
  const event = eventAfter(p, clause);
  if (clause.kind === 'subordinate' && !CONTRASTS.has(clause.marker ?? '') && event === undefined) return undefined;
  const span = tidy(p, { start: event ?? clause.start, end: withCondition(p, clause) });
  const text = p.article.text.slice(span.start, span.end);
  const list = words(text);
  const first = list[0]?.lower ?? '';
  if (list.length < SHORTEST || !balanced(text) || DANGLING.has(first) || isFiniteVerb(first)) return undefined;
  return hasFiniteVerb(list.slice(1)) ? span : undefined;
};

/** Where what happened begins: "The remarks came hours before | the mayor met Ms Brook" says no less without what came before it. */
const eventAfter = (p: Passage, { kind, marker, start, end }: Clause): number | undefined => {
  if (kind !== 'subordinate' || !EVENT_MARKERS.has(marker ?? '') || !pointsAtWords(p.text)) return undefined;
  const list = words(p.article.text.slice(start, end), start);
  const at = list.findIndex((w) => w.lower === marker);
  return list.some((w) => MODALS.has(w.lower)) ? undefined : list[at + 1]?.start;
};

/** "He would sell | if he were paid": without what follows the clause says more than was said. */
const withCondition = (p: Passage, clause: Clause): number => {
  let end = clause.end;
  for (const next of p.clauses.slice(p.clauses.indexOf(clause) + 1)) {
    if (next.kind !== 'subordinate' || CONTRASTS.has(next.marker ?? '')) break;
    end = next.end;
  }
  return end;
};

/** Fewer words state nothing. */
const SHORTEST = 5;

/** The clause that holds the offset where it can be read by itself, else the sentence. */
export const clausePosition = (p: Passage, at: number): Citation => {
  const span = ownClause(p, at);
  return span === undefined ? citeSentence(p) : citeSpan(p, span);
};

/** The sentence when it is short and tells of nothing that another said, else the clause that holds the offset, when that can be read by itself. */
export const positionAt = (p: Passage, at: number): Citation =>
  countWords(p.text) <= SHORT && !pointsAtWords(p.text) ? citeSentence(p) : clausePosition(p, at);

/** More holders or places of one side nobody reads, and a text that repeats itself a thousand times would cost a million comparisons. */
export const MOST_PLACES = 24;

const distinct = <T>(list: readonly T[], same: (a: T, b: T) => boolean): T[] => {
  const kept: T[] = [];
  for (const x of list) {
    if (kept.length === MOST_PLACES) break;
    if (!kept.some((y) => same(y, x))) kept.push(x);
  }
  return kept;
};

/** A side from its positions, the first of which is printed. */
export const side = (holders: readonly string[], citations: readonly Citation[]): Side | undefined => {
  const own = distinct(citations, (a, b) => a.articleId === b.articleId && a.start < b.end && b.start < a.end);
  const who = distinct(holders, sameHolder);
  if (!isNonEmpty(own) || !isNonEmpty(who)) return undefined;
  return { position: own[0], holders: who, citations: own };
};

/** The side with the count that it gives. `unit`: what is counted, in the singular; absent: nobody can say, and no count is kept. */
export const counting = (
  told: Side | undefined,
  { value, bound }: Figure,
  unit: string | undefined,
): Side | undefined => (told === undefined || unit === undefined ? told : { ...told, figure: { value, unit, bound } });

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

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
  const wordsOf = (s: Side): string =>
    view.story.articles.find((a) => a.id === s.position.articleId)?.text.slice(s.position.start, s.position.end) ?? '';
  const id = contentId(
    'dispute',
    view.story.id,
    kind,
    ...[first, second, ...more].map((s) => `${s.position.articleId} ${wordsOf(s)}`),
  );
  const asked = oneLine(question);
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
