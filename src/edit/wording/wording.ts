/**
 * A cited stretch of a source → the words a reader gets. The order of the rules is the array below: what ties the sentence
 * to others goes first, then references are put by name, then dates and names are filled in.
 */

import type { CitedText } from '../../model/edition.js';
import type { AnnotatedArticle, TimeExpression } from '../../model/language.js';
import type { Citations } from '../../model/span.js';
import { FIRST_PERSONS, SUBJECTLESS_OPENERS } from '../../text/lexicons/en/wordingWords.js';
import { oneOf } from '../../text/oneOf.js';
import { countWords } from '../../text/words.js';
import { changed, cited, cut, type Wording, wordingOf } from './change.js';
import { absoluteDates, cutOwnDate, type DateStyle, type Settled } from './dates.js';
import {
  capital,
  cutFirstPredicate,
  cutOpeningDate,
  cutOpeningPhrase,
  cutRelative,
  cutTail,
  fullStop,
} from './line.js';
import { type Cast, fullNames } from './names.js';
import { cutAlso, cutBullet, cutConnective } from './openings.js';
import { resolveReferences } from './references.js';

export interface Context {
  readonly articles: ReadonlyMap<string, AnnotatedArticle>;
  readonly cast: Cast;
  readonly style: DateStyle;
  readonly settled: Settled;
}

export interface Worded extends CitedText {
  /** False when it needs the text around it to be understood. */
  readonly standsAlone: boolean;
}

const balanced = (text: string): boolean => {
  const marks = text.match(/["“”]/g) ?? [];
  return marks.length % 2 === 0;
};

const FIRST_PERSON = new RegExp(String.raw`\b${oneOf(FIRST_PERSONS)}\b`);

const ownWords = (text: string): string => text.replace(/["“][^"“”]*["”]/g, ' ');

/** Share of words between quotation marks above which a sentence is somebody's words, and no statement of the outlet. */
const MOSTLY_QUOTED = 0.6;

const mostlyQuoted = (text: string): boolean => countWords(ownWords(text)) < (1 - MOSTLY_QUOTED) * countWords(text);

const SUBJECTLESS = new RegExp(String.raw`^${oneOf(SUBJECTLESS_OPENERS)} (?=\p{Ll})`, 'u');

/** Whether a statement has a form that can be printed by itself at all, whatever its references. */
const wellFormed = (text: string): boolean =>
  balanced(text) &&
  !mostlyQuoted(text) &&
  !/\?["”’]?$/.test(text) &&
  !FIRST_PERSON.test(ownWords(text)) &&
  !/^\p{Ll}/u.test(text) &&
  !SUBJECTLESS.test(text);

/** A sentence that was broken off by a comma gets its full stop; of two full stops one goes. */
const closed = ({ article, span }: Wording) => {
  const end = article.text.slice(Math.max(span.start, span.end - 3), span.end);
  if (end.endsWith(',')) return [{ ...cut(span.end - 1, span.end, 'full-stop'), text: '.' }];
  return /[^.]\.\.$/.test(end) ? [cut(span.end - 1, span.end, 'full-stop')] : [];
};

export interface WordingOptions {
  /** The names printed before; those printed here are added. */
  readonly introduced: Set<string>;
  /** The date that is printed beside the statement. */
  readonly beside?: TimeExpression;
}

/** `citations[0]` is what is printed; all of them are what it stands on. */
export const word = (citations: Citations, context: Context, options: WordingOptions): Worded => {
  const place = citations[0];
  const article = context.articles.get(place.articleId);
  if (article === undefined) throw new Error(`citation of an article outside the story: ${place.articleId}`);
  let wording = wordingOf(article, place);
  for (const rule of [cutBullet, cutConnective, cutAlso, closed]) wording = changed(wording, rule(wording));
  const { beside } = options;
  if (beside)
    for (const rule of [cutOpeningDate, cutOpeningPhrase, cutRelative, cutTail, fullStop])
      wording = changed(wording, rule(wording, beside));
  const opened = wording.changes[0]?.start === place.start ? wording.changes[0].end : place.start;
  const { changes, dangling } = resolveReferences(
    { ...wording, span: { start: opened, end: place.end } },
    context.cast,
    options.introduced,
  );
  wording = changed(wording, changes);
  if (beside) wording = changed(wording, cutFirstPredicate(wording, beside));
  wording = changed(wording, cutOwnDate(wording, options.beside));
  wording = changed(wording, absoluteDates(wording, context.style, context.settled, options.beside));
  wording = changed(wording, fullNames(wording, context.cast, options.introduced));
  if (beside) wording = changed(wording, capital(wording));
  const text = cited(wording, citations);
  return { ...text, standsAlone: !dangling && wellFormed(text.text) };
};
