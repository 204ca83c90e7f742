/** Somebody's words as one article prints them, ready to be compared: words, stems, the sentence around, the speaker. */
import type { AnnotatedArticle, Utterance } from '../../model/language.js';
import { type Frequencies, frequencies } from '../../text/similarity.js';
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
  /** One of its words stands in few sentences that quote nobody, so that it tells whose words these are ("impasse"). */
  readonly rare: boolean;
  /** The story's name of the speaker, or the name of the office that spoke. */
  readonly speaker?: string;
  /** The speaker is a person of the story, not an office, an agency or somebody unnamed. */
  readonly person: boolean;
}

const stemsOf = (list: readonly string[]): Set<string> => new Set(list.filter((w) => !isStopWord(w)).map(stem));

/** Only of so few words is it asked whether they are rare. */
const SHORT = 4;
/** Share of a story's own sentences in which a telling word stands at most, and how many that is at least. */
const RARE = 0.03;
const FEW = 4;

const printingOf = (
  article: AnnotatedArticle,
  utterance: Utterance,
  cast: Cast,
  isRare: (stem: string) => boolean,
): Printing => {
  const { start, end } = utterance.content;
  const text = article.text.slice(start, end);
  const own = words(text).map((w) => w.lower);
  const sentence = article.sentences.find((s) => s.start <= start && s.end > start);
  const around = sentence
    ? words(`${article.text.slice(sentence.start, start)} | ${article.text.slice(end, Math.max(end, sentence.end))}`)
    : [];
  const name = utterance.speaker?.name;
  const stems = stemsOf(own);
  return {
    article,
    utterance,
    text,
    words: own,
    stems,
    rare: own.length <= SHORT && [...stems].some(isRare),
    around: stemsOf(around.map((w) => w.lower)),
    person: name !== undefined && cast.has(cast.canonical(article.id, name)),
    ...(name === undefined ? {} : { speaker: cast.canonical(article.id, name) }),
  };
};

/** Every direct and mixed utterance of the articles, in order. Indirect speech is left to the facts. */
export const printingsOf = (articles: readonly AnnotatedArticle[], cast: Cast): Printing[] => {
  let sentences: Frequencies | undefined;
  const count = (): Frequencies =>
    frequencies(
      articles.flatMap((a) =>
        a.sentences
          .filter(
            (s) =>
              !a.utterances.some((u) => u.form !== 'indirect' && u.content.start < s.end && u.content.end > s.start),
          )
          .map((s) => stemsOf(words(a.text.slice(s.start, s.end)).map((w) => w.lower))),
      ),
    );
  const isRare = (s: string): boolean => {
    sentences ??= count();
    return (sentences.holding.get(s) ?? 0) <= Math.max(FEW, sentences.documents * RARE);
  };
  return articles.flatMap((a) =>
    a.utterances
      .filter((u) => u.form !== 'indirect')
      .map((u) => printingOf(a, u, cast, isRare))
      .filter((p) => p.words.length > 0),
  );
};
