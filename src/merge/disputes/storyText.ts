/** The sentences of a story as the frames of the disputes read them: with clauses, names, stems, and how much a stem tells in this story. */

import type { CastMember } from '../../model/findings.js';
import type { AnnotatedArticle, Mention, Sentence, Utterance } from '../../model/language.js';
import type { Citation, Span } from '../../model/span.js';
import type { Story } from '../../model/story.js';
import { type Clause, clauses } from '../../text/clauses.js';
import { COUNTERPARTS } from '../../text/lexicons/en/disputeFrames.js';
import { oneOf } from '../../text/oneOf.js';
import { passing } from '../../text/search.js';
import { type Frequencies, frequencies, idf } from '../../text/similarity.js';
import { contentStems } from '../../text/words.js';

export interface Passage {
  readonly article: AnnotatedArticle;
  readonly sentence: Sentence;
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** Names that stand in the sentence. */
  readonly names: readonly Mention[];
  /** Utterances of which some words or the cue stand in the sentence. */
  readonly utterances: readonly Utterance[];
  readonly stems: ReadonlySet<string>;
  /** The sentence before and after it in its article. */
  readonly before: () => Passage | undefined;
  readonly after: () => Passage | undefined;
}

export interface StoryText {
  readonly story: Story;
  readonly passages: readonly Passage[];
  /** Every name that stands in a passage, once. */
  readonly names: readonly string[];
  /** The sentences that hold one of some stems, in their order. */
  readonly holding: (stems: readonly string[]) => readonly Passage[];
  /** How much a stem tells one sentence of the story from the others. */
  readonly weight: (stem: string) => number;
  /** The fullest name by which the story knows somebody; any other name as it is. */
  readonly canonical: (name: string) => string;
  /** Who holds the first office of a country, when the story knows one alone: "Norlandic" → "Ada Brook", the Norlandic president. */
  readonly leader: (demonym: string) => string | undefined;
}

const LEADS = new RegExp(String.raw`^\S+ (?:${oneOf(COUNTERPARTS)}|prime minister)$`, 'i');

/** For each sentence what has a place in it, in the order of the items; sentence by sentence through all would cost their product. */
const bySentence = <T>(
  sentences: readonly Sentence[],
  items: readonly T[],
  placesOf: (item: T) => readonly Span[],
): readonly (readonly T[])[] => {
  const out: T[][] = sentences.map(() => []);
  for (const item of items)
    for (const { start, end } of placesOf(item))
      for (let i = passing(sentences, (s) => s.end <= start); (sentences[i]?.start ?? end) < end; i++)
        if (out[i]?.at(-1) !== item) out[i]?.push(item);
  return out;
};

export const storyText = (story: Story, cast: readonly CastMember[]): StoryText => {
  const passages: Passage[] = [];
  for (const article of story.articles) {
    const own: Passage[] = [];
    const names = bySentence(article.sentences, article.names, (n) => [n]);
    const utterances = bySentence(article.sentences, article.utterances, ({ content, cue }) =>
      cue === undefined ? [content] : [content, cue],
    );
    for (const [i, sentence] of article.sentences.entries()) {
      const text = article.text.slice(sentence.start, sentence.end);
      let split: Clause[] | undefined;
      own.push({
        article,
        sentence,
        text,
        // Only sentences that a frame looks into are split.
        get clauses() {
          split ??= clauses(article.text, sentence);
          return split;
        },
        names: names[i] ?? [],
        utterances: utterances[i] ?? [],
        stems: new Set(contentStems(text)),
        before: () => own[i - 1],
        after: () => own[i + 1],
      });
    }
    passages.push(...own);
  }
  const f: Frequencies = frequencies(passages.map((p) => p.stems));
  const weights = new Map([...f.holding.keys()].map((stem) => [stem, Math.max(0, idf(f, stem))]));
  const places = new Map<string, number[]>();
  passages.forEach((p, i) => {
    for (const stem of p.stems) {
      const own = places.get(stem);
      if (own === undefined) places.set(stem, [i]);
      else own.push(i);
    }
  });
  const known = new Map<string, string>();
  for (const member of cast)
    for (const name of [member.name, ...member.aliases]) known.set(name.toLowerCase(), member.name);
  return {
    story,
    passages,
    names: [...new Set(passages.flatMap((p) => p.names.map((n) => n.name)))],
    holding: (stems) =>
      [...new Set(stems.flatMap((stem) => places.get(stem) ?? []))]
        .sort((a, b) => a - b)
        .flatMap((i) => passages[i] ?? []),
    weight: (stem) => weights.get(stem) ?? Math.max(0, idf(f, stem)),
    canonical: (name) => known.get(name.toLowerCase()) ?? name,
    leader: (demonym) => {
      const [only, more] = cast.filter((m) => LEADS.test(m.role ?? '') && (m.role ?? '').startsWith(`${demonym} `));
      return more === undefined ? only?.name : undefined;
    },
  };
};

/** A place in the sentence's article. */
export const citeSpan = (p: Passage, span: Span): Citation => ({
  articleId: p.article.id,
  start: span.start,
  end: span.end,
});

/** The whole sentence. */
export const citeSentence = (p: Passage): Citation => citeSpan(p, p.sentence);

/** The clause in which an offset of the article falls. */
export const clauseAt = (p: Passage, at: number): Clause =>
  p.clauses.findLast((c) => c.start <= at) ?? { start: p.sentence.start, end: p.sentence.end, kind: 'main' };

/** The stems of a stretch of the article. */
export const stemsAt = (p: Passage, span: Span): Set<string> =>
  new Set(contentStems(p.article.text.slice(span.start, span.end)));
