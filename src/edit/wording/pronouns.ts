/** Who a pronoun of an article's own text stands for, when the sentences before leave no doubt. */
import type { AnnotatedArticle, Gender, Sentence } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { inQuotation } from './change.js';
import { mentionsIn } from './names.js';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
]);

const genderOf = (pronoun: string): Gender => GENDERS.get(pronoun.toLowerCase()) ?? 'unknown';

/** How far back a pronoun can reach. */
const SENTENCES_BACK = 3;

/**
 * The canonical name (within the article) that a singular pronoun at `at` stands for: the speaker or the first person of
 * the sentence before, when of the right gender; undefined when two answers are possible.
 * `"Ms Brandt closed the bridge. She gave no date."`, "She" → `"Lena Brandt"`.
 */
export const antecedent = (article: AnnotatedArticle, at: Span, pronoun: string): string | undefined => {
  const speaker = article.utterances.find(
    (u) => u.speaker?.mention.start === at.start && u.speaker.resolvedBy === 'pronoun',
  )?.speaker;
  if (speaker !== undefined) return speaker.shown ? speaker.name : undefined;
  const gender = genderOf(pronoun);
  if (gender === 'unknown') return undefined;
  const here = article.sentences.findIndex((s) => s.start <= at.start && at.start < s.end);
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const sentence = article.sentences[here - back];
    if (sentence === undefined) return undefined;
    const people = compatible(article, sentence, gender);
    const first = people[0];
    if (first !== undefined) {
      const rivals = new Set(people);
      if (rivals.size === 1) return first;
      // Of several, only the grammatical subject: the one whom the sentence opens with.
      const opens = mentionsIn(article, sentence.start, sentence.start + 60)[0];
      return opens?.name === first && article.text.slice(sentence.start, opens.start).split(/\s+/).length <= 5
        ? first
        : undefined;
    }
    if (
      !new RegExp(`\\b(?:${pronoun}|${gender === 'male' ? 'he|his|him' : 'she|her'})\\b`, 'i').test(
        article.text.slice(sentence.start, sentence.end),
      )
    ) {
      return undefined;
    }
  }
  return undefined;
};

const compatible = (article: AnnotatedArticle, sentence: Sentence, gender: Gender): string[] =>
  mentionsIn(article, sentence.start, sentence.end)
    .filter((m) => !inQuotation(article.text, sentence.start, m.start))
    .filter((m) => {
      const known = article.people.find((p) => p.name === m.name)?.gender ?? 'unknown';
      return known === gender || known === 'unknown';
    })
    .map((m) => m.name);
