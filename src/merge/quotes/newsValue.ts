/** What makes a quotation worth a reader's time, trait by trait: who says it, how the outlets print it, and what it says. */
import { COURTESIES, ROUTINE_PHRASES } from '../../text/lexicons/en/stance.js';
import { opensLeaning, shareOfPhrases, tellingWords } from '../../text/quotable.js';
import { containment } from '../../text/similarity.js';
import { contentStems, countWords } from '../../text/words.js';
import type { Cast } from '../cast/cast.js';
import type { Printing } from './printing.js';

/** Each 0..1. */
export interface QuoteTraits {
  /** 1 from three independent origins on. */
  readonly origins: number;
  /** 1 for the first quotation an article prints, half for the fifth: reporters put the best ones first. */
  readonly early: number;
  /** The first words an article prints of this speaker. */
  readonly opening: number;
  /** How much the story speaks of the speaker; 0 for somebody outside its cast. */
  readonly speaker: number;
  /** How much of it stands in the titles and in how the articles open. */
  readonly subject: number;
  /** It takes a stand, accuses, admits, threatens or feels; 1 from two such words on. */
  readonly telling: number;
  /** Printed as a sentence of its own. */
  readonly sentence: number;
  /** How much it lacks of eight words. */
  readonly short: number;
  /** Opens with what only the words before explain. */
  readonly leaning: number;
  readonly courtesy: number;
  readonly routine: number;
  readonly asks: number;
}

/** Quotations of an article after which the next counts half. */
const HALF = 4;
/** A shorter one does not count among the quotations of an article ("wonderful", "a mistake"). */
const COUNTED_FROM = 5;
/** Sentences that count as an article's opening. */
const OPENING = 3;
const COMPLETE_FROM = 8;

/** The quotations of any length that stand before a printing in its article. */
const before = (p: Printing): Printing['article']['utterances'] =>
  p.article.utterances.filter(
    (u) =>
      u.form !== 'indirect' &&
      u.content.start < p.utterance.content.start &&
      countWords(p.article.text.slice(u.content.start, u.content.end)) >= COUNTED_FROM,
  );

/** What a story is about: the stems of its titles and of how its articles open. */
export const subjectOf = (articles: readonly Printing['article'][]): ReadonlySet<string> =>
  new Set(
    articles.flatMap((a) => [
      ...contentStems(a.title ?? ''),
      ...contentStems(a.text.slice(0, a.sentences[OPENING - 1]?.end ?? a.text.length)),
    ]),
  );

/** An utterance with all its printings, the one to print first. */
export interface Uttered {
  readonly printings: readonly [Printing, ...Printing[]];
  readonly speaker: string | undefined;
  readonly origins: number;
}

/** `"We will never sign"`, the minister, first in three outlets → origins, early, opening, telling and sentence 1, short .5 … */
export const traitsOf = (
  { printings, speaker, origins }: Uttered,
  subject: ReadonlySet<string>,
  cast: Pick<Cast, 'importance'>,
): QuoteTraits => {
  const [{ words, text, stems, utterance }] = printings;
  const flag = (yes: boolean): number => (yes ? 1 : 0);
  const earlier = printings.map(before);
  return {
    origins: Math.min(1, (origins - 1) / 2),
    early: Math.max(...earlier.map((list) => 0.5 ** (list.length / HALF))),
    opening: flag(
      printings.some((p, i) => {
        const name = p.utterance.speaker?.name;
        return name !== undefined && earlier[i]?.every((u) => u.speaker?.name !== name);
      }),
    ),
    // By the root: whoever is named a quarter as often as the protagonist is no quarter of a protagonist.
    speaker: speaker === undefined ? 0 : Math.sqrt(cast.importance(speaker)),
    subject: containment(stems, subject),
    telling: Math.min(1, tellingWords(words) / 2),
    sentence: flag(utterance.form === 'direct' && /^[“"‘'[]*\p{Lu}/u.test(text) && words.length >= COUNTED_FROM),
    short: Math.max(0, COMPLETE_FROM - words.length) / COMPLETE_FROM,
    leaning: flag(opensLeaning(words)),
    courtesy: shareOfPhrases(words, COURTESIES),
    routine: shareOfPhrases(words, ROUTINE_PHRASES),
    asks: flag(/\?["”’')\]]*$/.test(text.trim())),
  };
};
