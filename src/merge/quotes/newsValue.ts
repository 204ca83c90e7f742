/** What makes a quotation worth a reader's time, trait by trait: who says it, how the outlets print it, and what it says. */
import { COURTESIES, JOURNALISTS, ROUTINE_PHRASES } from '../../text/lexicons/en/stance.js';
import { oneOf } from '../../text/oneOf.js';
import { closesLeaning, opensLeaning, shareOfPhrases, tellingWords } from '../../text/quotable.js';
import { passing } from '../../text/search.js';
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
  /** How much the story tells of the speaker beyond what he or she says. */
  readonly actor: number;
  /** How much of it stands in the titles and in how the articles open. */
  readonly subject: number;
  /** It takes a stand, accuses, admits, threatens or feels; 1 from two such words on. */
  readonly telling: number;
  /** Printed as a sentence of its own. */
  readonly sentence: number;
  /** How much it lacks of eight words. */
  readonly short: number;
  /** Opens or ends with what only the words before explain. */
  readonly leaning: number;
  readonly courtesy: number;
  readonly routine: number;
  readonly asks: number;
  /** Said by a reporter, or by whoever puts the questions. */
  readonly press: number;
}

/** Quotations of an article after which the next counts half. */
const HALF = 4;
/** A shorter one does not count among the quotations of an article ("wonderful", "a mistake"). */
const COUNTED_FROM = 5;
/** Sentences that count as an article's opening. */
const OPENING = 3;
const COMPLETE_FROM = 8;
const FIRST_WORDS = 10;
/** Fewer words of meaning stand in a title by chance. */
const SAYING = 4;

/** How many quotations of some length stand before a printing in its article. */
const before = (p: Printing): number =>
  p.article.utterances.filter(
    (u) =>
      u.form !== 'indirect' &&
      u.content.start < p.utterance.content.start &&
      countWords(p.article.text.slice(u.content.start, u.content.end)) >= COUNTED_FROM,
  ).length;

/** What a story is about: the stems of its titles and of how its articles open. */
export const subjectOf = (articles: readonly Printing['article'][]): ReadonlySet<string> =>
  new Set(
    articles.flatMap((a) => [
      ...contentStems(a.title ?? ''),
      ...contentStems(a.text.slice(0, a.sentences[OPENING - 1]?.end ?? a.text.length)),
    ]),
  );

/**
 * How much of the story's telling is of somebody, 1 for the protagonist: sentences that name him or her and quote somebody else or nobody.
 * Whom reporters only ask what he saw is named as often as he speaks.
 */
export const actorsOf = (
  articles: readonly Printing['article'][],
  cast: Pick<Cast, 'canonical' | 'members'>,
): ((name: string) => number) => {
  const told = new Map<string, number>();
  for (const a of articles) {
    const named = new Map<string, Set<number>>();
    const sentenceAt = (at: number): number => passing(a.sentences, (s) => s.start <= at) - 1;
    for (const m of a.names) {
      const places = named.get(m.name) ?? new Set();
      named.set(m.name, places.add(sentenceAt(m.start)));
    }
    for (const u of a.utterances) {
      const own = named.get(u.speaker?.name ?? '');
      for (const place of [u.content, u.cue ?? u.content])
        for (let i = sentenceAt(place.start); i <= sentenceAt(place.end - 1); i++) own?.delete(i);
    }
    for (const [name, places] of named) {
      const known = cast.canonical(a.id, name);
      told.set(known, (told.get(known) ?? 0) + places.size);
    }
  }
  const most = Math.max(1, ...cast.members.map((m) => told.get(m.name) ?? 0));
  // By the root: who is told of a quarter as much as the protagonist is no quarter of an actor.
  return (name) => Math.min(1, Math.sqrt((told.get(name) ?? 0) / most));
};

const ASKS = /\?["”’')\]]*$/;
const JOURNALIST = new RegExp(String.raw`\b${oneOf(JOURNALISTS)}\b`, 'i');
/** Questions that make an interviewer, and their share of what he says. */
const QUESTIONS = { fewest: 2, share: 0.4 } as const;

/** The speakers of a story who report it or put the questions in it. */
export const pressOf = (printings: readonly Printing[]): ReadonlySet<string> => {
  const said = new Map<string, Printing[]>();
  for (const p of printings) if (p.speaker !== undefined) said.set(p.speaker, [...(said.get(p.speaker) ?? []), p]);
  return new Set(
    [...said].flatMap(([name, own]) => {
      const questions = own.filter((p) => ASKS.test(p.text.trim())).length;
      const reports = own.some(
        (p) => JOURNALIST.test(p.utterance.speaker?.role ?? '') || p.article.authors.includes(name),
      );
      return reports || (questions >= QUESTIONS.fewest && questions >= QUESTIONS.share * own.length) ? [name] : [];
    }),
  );
};

/** An utterance with all its printings, the one to print first. */
export interface Uttered {
  readonly printings: readonly [Printing, ...Printing[]];
  readonly speaker: string | undefined;
  readonly origins: number;
}

/** What is known of a story's speakers. */
export interface Voices {
  readonly actor: (name: string) => number;
  readonly press: ReadonlySet<string>;
}

/** `"We will never sign"`, the minister, first in three outlets → origins, early, actor, telling and sentence 1, short .5 … */
export const traitsOf = (
  { printings, speaker, origins }: Uttered,
  subject: ReadonlySet<string>,
  { actor, press }: Voices,
): QuoteTraits => {
  const [{ words, text, stems, utterance }] = printings;
  // What it opens with is what it is for, however long it goes on.
  const said = (phrases: readonly string[]): number =>
    Math.max(shareOfPhrases(words.slice(0, FIRST_WORDS), phrases), shareOfPhrases(words, phrases));
  const flag = (yes: boolean): number => (yes ? 1 : 0);
  return {
    origins: Math.min(1, (origins - 1) / 2),
    early: Math.max(...printings.map((p) => 0.5 ** (before(p) / HALF))),
    actor: speaker === undefined ? 0 : actor(speaker),
    subject: containment(stems, subject) * Math.min(1, stems.size / SAYING),
    telling: Math.min(1, tellingWords(words) / 2),
    sentence: flag(utterance.form === 'direct' && /^[“"‘'[]*\p{Lu}/u.test(text) && words.length >= COUNTED_FROM),
    short: Math.max(0, COMPLETE_FROM - words.length) / COMPLETE_FROM,
    leaning: flag(opensLeaning(words) || closesLeaning(words)),
    courtesy: said(COURTESIES),
    routine: said(ROUTINE_PHRASES),
    asks: flag(ASKS.test(text.trim())),
    press: flag(speaker !== undefined && press.has(speaker)),
  };
};
