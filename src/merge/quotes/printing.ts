/** Somebody's words as one article prints them, ready to be compared: words, stems, the sentence around, the speaker. */
import type { AnnotatedArticle, Utterance } from '../../model/language.js';
import { isStopWord, stem, words } from '../../text/words.js';
import type { Cast } from '../cast/cast.js';

export interface Printing {
  readonly article: AnnotatedArticle;
  readonly utterance: Utterance;
  readonly text: string;
  /** Lower case, in order. */
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
  /** Stems of the sentence around, the quotation left out. */
  readonly around: ReadonlySet<string>;
  /** The story's name of the speaker, or the name of the office that spoke. */
  readonly speaker?: string;
}

const stemsOf = (list: readonly string[]): Set<string> => new Set(list.filter((w) => !isStopWord(w)).map(stem));

const printingOf = (article: AnnotatedArticle, utterance: Utterance, cast: Cast): Printing => {
  const { start, end } = utterance.content;
  const text = article.text.slice(start, end);
  const own = words(text).map((w) => w.lower);
  const sentence = article.sentences.find((s) => s.start <= start && s.end > start);
  const around = sentence
    ? words(`${article.text.slice(sentence.start, start)} | ${article.text.slice(end, Math.max(end, sentence.end))}`)
    : [];
  const name = utterance.speaker?.name;
  return {
    article,
    utterance,
    text,
    words: own,
    stems: stemsOf(own),
    around: stemsOf(around.map((w) => w.lower)),
    ...(name === undefined ? {} : { speaker: cast.canonical(article.id, name) }),
  };
};

/** Every direct and mixed utterance of the articles, in order. Indirect speech is left to the facts. */
export const printingsOf = (articles: readonly AnnotatedArticle[], cast: Cast): Printing[] =>
  articles.flatMap((a) =>
    a.utterances
      .filter((u) => u.form !== 'indirect')
      .map((u) => printingOf(a, u, cast))
      .filter((p) => p.words.length > 0),
  );
