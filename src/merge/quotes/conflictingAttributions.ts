/**
 * The same words, given to two people by two articles, each naming its speaker right beside them. Nothing is found where one may speak
 * for the other, where the two names may be one person's, or where one article knows both.
 */
import type { AnnotatedArticle, Utterance } from '../../model/language.js';
import type { Story } from '../../model/story.js';
import { SPEAKS_FOR_OTHERS } from '../../text/lexicons/en/speakingFor.js';
import { nameWords } from '../../text/nameParts.js';
import { oneOf } from '../../text/oneOf.js';
import { shingles } from '../../text/similarity.js';
import { contentStems, words } from '../../text/words.js';
import { pairedWords } from './alignment.js';

/** An article's words for it: who said this. */
export interface Ascribed {
  readonly article: AnnotatedArticle;
  readonly utterance: Utterance & { readonly speaker: NonNullable<Utterance['speaker']> };
  /** The story's name of the speaker. */
  readonly name: string;
  readonly words: readonly string[];
}

/** Two people say seven words alike by chance or by rote seldom, four that carry meaning hardly ever. */
const RUN = 7;
const MEANING = 4;
/** Surer than a name under a quotation has to be: here two readings have to be right. */
const SURE = 0.95;
/** So often at most does an article print a quotation; what it repeats beyond that is a refrain, and compared no more. */
const REPEATED = 3;
/** Share of the shorter printing's words that have to be the same in order. */
const SAME_WORDS = 0.8;

const PROXY = new RegExp(String.raw`\b${oneOf(SPEAKS_FOR_OTHERS)}\b`, 'i');

const ascribedIn = (article: AnnotatedArticle, canonical: (name: string) => string): Ascribed[] =>
  article.utterances.flatMap((utterance) => {
    const { speaker, form, content } = utterance;
    if (form === 'indirect' || speaker?.name === undefined || speaker.resolvedBy !== 'name' || speaker.score < SURE)
      return [];
    if (!article.names.some((n) => n.kind === 'person' && n.name === speaker.name)) return [];
    const text = article.text.slice(content.start, content.end);
    const own = words(text).map((w) => w.lower);
    if (own.length < RUN || new Set(contentStems(text)).size < MEANING) return [];
    return [{ article, utterance: { ...utterance, speaker }, name: canonical(speaker.name), words: own }];
  });

/** The sentences in which an article prints the words and names who said them. */
const passageOf = ({ article, utterance: { content, speaker } }: Ascribed): string => {
  const [start, end] = [Math.min(content.start, speaker.mention.start), Math.max(content.end, speaker.mention.end)];
  const around = article.sentences.filter((s) => s.start < end && start < s.end);
  return article.text.slice(around[0]?.start ?? start, around.at(-1)?.end ?? end);
};

const familyName = (name: string): string => nameWords(name).at(-1) ?? name;

/** "Lind" and "Ada Lind", "Ada Lind" and "Adah Lind", a name within a name: at most one person spelt twice. */
const mayBeOne = (a: string, b: string): boolean => {
  const [x, y] = [nameWords(a), nameWords(b)];
  return familyName(a) === familyName(b) || x.every((w) => y.includes(w)) || y.every((w) => x.includes(w));
};

const speaksForOthers = (a: Ascribed): boolean =>
  PROXY.test(a.utterance.speaker.role ?? '') || PROXY.test(passageOf(a));

/** One of the two passages names both: "Lind, quoting Brook", "Brook and Lind said in a joint statement". */
const namesBoth = (a: Ascribed, b: Ascribed): boolean => {
  const has = (text: string, name: string): boolean =>
    words(text).some((w) => nameWords(w.lower).join() === familyName(name));
  return has(passageOf(a), b.name) || has(passageOf(b), a.name);
};

const sameWords = (a: Ascribed, b: Ascribed): boolean =>
  pairedWords(a.words, b.words).length >= SAME_WORDS * Math.min(a.words.length, b.words.length);

const conflict = (a: Ascribed, b: Ascribed): boolean =>
  a.article.id !== b.article.id &&
  a.name !== b.name &&
  sameWords(a, b) &&
  !mayBeOne(a.name, b.name) &&
  !speaksForOthers(a) &&
  !speaksForOthers(b) &&
  !namesBoth(a, b);

/** `“…” Ada Lind said` in one paper, the same words by Tom Brook in two → `[[Lind's], [Brook's, Brook's]]`; who has most articles first. */
export const conflictingAttributions = (
  story: Story,
  canonical: (name: string) => string,
): (readonly (readonly Ascribed[])[])[] => {
  const all = story.articles.flatMap((a) => ascribedIn(a, canonical));
  const byRun = new Map<string, Ascribed[]>();
  for (const a of all)
    for (const run of shingles(a.words, RUN)) {
      const known = byRun.get(run);
      if (known === undefined) byRun.set(run, [a]);
      // Article by article: a refrain of this one is where the list ends.
      else if (known.at(-REPEATED)?.article !== a.article) known.push(a);
    }
  const out: (readonly (readonly Ascribed[])[])[] = [];
  const used = new Set<Ascribed>();
  for (const first of all) {
    if (used.has(first)) continue;
    const alike = new Set([...shingles(first.words, RUN)].flatMap((run) => byRun.get(run) ?? []));
    const others = [...alike].filter((b) => !used.has(b) && conflict(first, b));
    if (others.length === 0) continue;
    const same = [...alike].filter((b) => b !== first && b.name === first.name && sameWords(first, b));
    const sides = new Map<string, Ascribed[]>();
    for (const a of [first, ...same, ...others]) sides.set(a.name, [...(sides.get(a.name) ?? []), a]);
    // One article that gives the words to both has an explanation for it.
    const articles = [...sides.values()].flatMap((own) => [...new Set(own.map((a) => a.article.id))]);
    if (new Set(articles).size < articles.length) continue;
    for (const a of [...sides.values()].flat()) used.add(a);
    out.push([...sides.values()].sort((x, y) => y.length - x.length));
  }
  return out;
};
