/**
 * The sentences of a story as things that can be compared: words folded over names and synonyms, figures, position.
 * Leaves out what can never carry a fact; does not compare.
 */

import type { AnnotatedArticle, Figure, Mention, Sentence, Utterance } from '../../model/language.js';
import type { Citation, Span } from '../../model/span.js';
import { passing } from '../../text/search.js';
import { foldedTerm } from '../../text/synonyms.js';
import { isStopWord, type Word, words } from '../../text/words.js';
import type { Cast } from '../cast/cast.js';
import { addresses, asks } from './wording.js';

export interface Statement {
  readonly article: AnnotatedArticle;
  readonly sentence: Sentence;
  readonly text: string;
  /** Number of the sentence among those of its article, from 0. */
  readonly position: number;
  readonly words: readonly Word[];
  readonly terms: readonly string[];
  readonly bag: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly names: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly utterances: readonly Utterance[];
  /** Share of the words that stand in somebody's direct words, 0..1. */
  readonly quoted: number;
  readonly length: number;
  /** Whether it may be printed as a fact; if not it only confirms. */
  readonly printable: boolean;
}

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** "The two-hour call" of one outlet lasted "two hours" in the other: `two-hour` → two, hour. */
const partsOf = (lower: string): string[] =>
  lower
    .split('-')
    .filter((part) => /^\d|../u.test(part) && !isStopWord(part))
    .map(foldedTerm);

const termsOf = (
  spoken: readonly Word[],
  people: readonly (Span & { readonly name: string })[],
  attributions: readonly Span[],
): string[] => {
  const out: string[] = [];
  let last: Span | undefined;
  for (const w of spoken) {
    const person = people.find((p) => inside(w, p));
    if (person) {
      if (person !== last) out.push(`@${person.name}`);
      last = person;
    } else if (!attributions.some((a) => inside(w, a))) out.push(...partsOf(w.lower));
  }
  return out;
};

/** Below, a line says too little to be a fact; above, nobody reads it in a briefing. */
const MIN_WORDS = 6;
const MAX_WORDS = 75;
/** A sentence that is mostly somebody's own words is a quotation, not a fact. */
const MOSTLY_QUOTED = 0.5;
/** In characters: a speaker with office and cue; longer, and something else stands between them. */
const LONGEST_ATTRIBUTION = 160;

const quotedShare = (sentence: Sentence, spoken: readonly Word[], utterances: readonly Utterance[]): number => {
  const direct = utterances.filter((u) => u.form !== 'indirect').map((u) => u.content);
  const n = spoken.filter((w) => direct.some((c) => overlap(w, c) > 0)).length;
  return spoken.length === 0 || sentence.end === sentence.start ? 0 : n / spoken.length;
};

/** Answers which of some spans touch a window. */
const touching = <T extends Span>(items: readonly T[]): ((window: Span) => T[]) => {
  const sorted = [...items].sort((a, b) => a.start - b.start);
  /** Where the furthest of those up to each ends: before the first that reaches the window nothing touches it. */
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return (window) =>
    sorted
      .slice(
        passing(reach, (end) => end <= window.start),
        passing(sorted, (i) => i.start < window.end),
      )
      .filter((i) => i.end > window.start);
};

/**
 * The words that tell who says it, from the speaker to the cue, and what follows them to the end ("…, said Rosa Lind, who
 * heads the growers' union"): two sentences are not the same claim because one spokesman made both.
 */
const attributionOf = (u: Utterance, sentence: Sentence, said: readonly Utterance[]): Span | undefined => {
  const parts = [u.cue, u.speaker?.mention].flatMap((p) => p ?? []);
  const [first] = parts;
  if (!first) return undefined;
  const start = Math.min(...parts.map((p) => p.start));
  const end = Math.max(...parts.map((p) => p.end));
  if (start >= u.content.end) {
    const next = said.map((o) => o.content.start).filter((at) => at >= end);
    const to = Math.min(sentence.end, ...next);
    return { start, end: to - start > LONGEST_ATTRIBUTION ? end : to };
  }
  return overlap({ start, end }, u.content) > 0 || end - start > LONGEST_ATTRIBUTION ? first : { start, end };
};

const statementsOfArticle = (article: AnnotatedArticle, cast: Cast): Statement[] => {
  const names = touching(article.names);
  const figures = touching(article.figures);
  const utterances = touching(
    article.utterances.map((u) => ({ start: u.content.start, end: u.content.end, utterance: u })),
  );
  /** "He", "the minister": read as the person meant, where reading the article told who that is. */
  const pronouns = touching(
    article.utterances.flatMap((u) =>
      u.speaker?.name !== undefined && u.speaker.shown ? [{ ...u.speaker.mention, name: u.speaker.name }] : [],
    ),
  );
  return article.sentences.flatMap((sentence, position) => {
    const text = article.text.slice(sentence.start, sentence.end);
    const spoken = words(text, sentence.start);
    if (spoken.length < MIN_WORDS) return [];
    const here = names(sentence);
    const people = [...here.filter((m) => m.kind === 'person'), ...pronouns(sentence)].map((m) => ({
      start: m.start,
      end: m.end,
      name: cast.canonical(article.id, m.name),
    }));
    const said = utterances(sentence).map((u) => u.utterance);
    const terms = termsOf(
      spoken,
      people,
      said.flatMap((u) => attributionOf(u, sentence, said) ?? []),
    );
    if (terms.length < 3 || asks(text)) return [];
    const quoted = quotedShare(sentence, spoken, said);
    const complete = /[.!?…]["”’')\]]*$/.test(text);
    return [
      {
        article,
        sentence,
        text,
        position,
        words: spoken,
        terms,
        bag: new Set(terms),
        people: new Set(people.map((p) => p.name)),
        names: here,
        figures: figures(sentence),
        utterances: said,
        quoted,
        length: spoken.length,
        printable: complete && quoted <= MOSTLY_QUOTED && spoken.length <= MAX_WORDS && !addresses(text),
      },
    ];
  });
};

/** Sentences of news articles that state something, in order of articles and place. Opinion and round-ups give none. */
export const statementsOf = (articles: readonly AnnotatedArticle[], cast: Cast): Statement[] => {
  const news = articles.filter((a) => a.genre === 'news');
  return news.flatMap((a) => statementsOfArticle(a, cast));
};

/** A clause of fewer words, or with fewer terms, is no statement yet. */
const CORE_FROM = 6;
const CORE_TERMS = 3;
const SUBORDINATE = new Set(
  'as after when while amid since who which whose where because although though following saying adding'.split(' '),
);

/** The terms of what the sentence says first, up to its first side clause: `"Two planes landed, after hours in the air."` → two, plane, land. */
export const coreOf = (s: Statement): ReadonlySet<string> => {
  const cut = s.words.findIndex((w, i) => i >= CORE_FROM && SUBORDINATE.has(w.lower));
  if (cut < 0) return s.bag;
  const kept = new Set(s.words.slice(0, cut).map((w) => foldedTerm(w.lower)));
  const core = [...s.bag].filter((t) => kept.has(t) || (t.startsWith('@') && namesWithin(t, kept)));
  return core.length >= CORE_TERMS ? new Set(core) : s.bag;
};

const namesWithin = (term: string, kept: ReadonlySet<string>): boolean =>
  words(term.slice(1)).some((w) => kept.has(foldedTerm(w.lower)));

export const citationOf = (s: Statement): Citation => ({
  articleId: s.article.id,
  start: s.sentence.start,
  end: s.sentence.end,
});
