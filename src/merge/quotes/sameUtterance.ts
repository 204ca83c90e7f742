/**
 * Whether two printings give one utterance. `carried`: all of one stands in the other, so it follows the longer;
 * `alike`: much the same words; `rendered`: another rendering of a short judgement on the same thing.
 */
import { EVALUATIVE, HEDGING } from '../../text/lexicons/en/evaluative.js';
import { containment } from '../../text/similarity.js';
import { align, standsIn } from './alignment.js';
import type { Printing } from './printing.js';

export type Bond = 'carried' | 'alike' | 'rendered';

export interface Sameness {
  readonly bond: Bond;
  /** 0..1 */
  readonly strength: number;
}

/** Idf-weighted containment of content stems of the shorter; .45 gave pairwise F .97 on one labelled story. */
const ALIKE = 0.45;
/** The same where one article does not tell who spoke. */
const ALIKE_UNSURE = 0.6;
/** Fewer content stems than this agree by chance. */
const FEW_STEMS = 3;
/** So many words in one order are one utterance, whoever is said to have said them. */
export const LONG_RUN = 7;
/** A shortened quotation of one content word is joined when so many words stand together ("more than open"). */
const SHORT_RUN = 3;
/** A printing differs from the piece of a longer one by a misprint or a small word. */
const NEARLY_ALL = 0.8;
/** Share of the shorter printing's words that must come in the same order; of less a reader would not find it in the longer. */
const IN_ORDER = 0.4;

/** An office may stand for the person who speaks for it, so only two people, or two offices, contradict one another. */
const named = (a: Printing, b: Printing): 'same' | 'unknown' | 'other' => {
  if (a.speaker === undefined || b.speaker === undefined) return 'unknown';
  if (a.speaker === b.speaker) return 'same';
  return a.person === b.person ? 'other' : 'unknown';
};

/** The words judge, and say nothing else: "frank and very useful". */
const onlyJudges = (p: Printing): boolean =>
  p.stems.size > 0 &&
  p.words.length <= 16 &&
  [...p.stems].every((s) => EVALUATIVE.has(s) || HEDGING.has(s) || p.around.has(s));

const judgements = (p: Printing): string[] => [...p.stems].filter((s) => EVALUATIVE.has(s));

const shares = (a: Iterable<string>, b: ReadonlySet<string>): boolean => {
  for (const x of a) if (b.has(x)) return true;
  return false;
};

/** Two printings and the weight of a stem in the story → how they belong together, or undefined. */
export const sameUtterance = (a: Printing, b: Printing, weight: (stem: string) => number): Sameness | undefined => {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const speakers = named(a, b);
  // An article that gives the words to two people tells of two utterances.
  if (speakers === 'other' && a.article.id === b.article.id) return undefined;
  const equal = short.words.length === long.words.length && short.words.join(' ') === long.words.join(' ');
  if (short.words.length === 1 || short.stems.size === 0) {
    if (speakers === 'other') return undefined;
    if (equal) return speakers === 'same' || short.rare ? { bond: 'carried', strength: 1 } : undefined;
    return short.rare && short.stems.size === 1 && standsIn(short.words, long.words)
      ? { bond: 'carried', strength: 0.7 }
      : undefined;
  }
  if (equal)
    return speakers !== 'other' || short.words.length >= LONG_RUN ? { bond: 'carried', strength: 1 } : undefined;

  const { matched } = align(short.words, long.words);
  const carried =
    standsIn(short.words, long.words) || (short.words.length >= LONG_RUN && matched / short.words.length >= NEARLY_ALL);
  if (carried && short.words.length >= LONG_RUN) return { bond: 'carried', strength: 1 };
  if (speakers === 'other') {
    return matched >= LONG_RUN && matched / short.words.length >= 0.8 ? { bond: 'alike', strength: 0.6 } : undefined;
  }
  if (carried && (short.stems.size >= 2 || (short.words.length >= SHORT_RUN && (speakers === 'same' || short.rare))))
    return { bond: 'carried', strength: 0.9 };
  if (short.stems.size >= FEW_STEMS) {
    const share = containment(short.stems, long.stems, weight);
    if (
      share >= (speakers === 'same' ? ALIKE : ALIKE_UNSURE) &&
      matched >= 3 &&
      matched / short.words.length >= IN_ORDER
    )
      return { bond: 'alike', strength: share };
  } else if (
    short.stems.size === 2 &&
    speakers === 'same' &&
    containment(short.stems, long.stems) === 1 &&
    matched / short.words.length >= IN_ORDER
  )
    return { bond: 'alike', strength: 0.6 };
  if (
    a.article.id !== b.article.id &&
    onlyJudges(a) &&
    onlyJudges(b) &&
    shares(judgements(a), b.stems) &&
    (speakers === 'same' || shares(a.around, b.around))
  )
    return { bond: 'rendered', strength: 0.5 };
  return undefined;
};
