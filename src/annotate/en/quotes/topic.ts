/** What a sentence is about, for the pronoun of the next one. */
import type { Gender, Person } from '../../../model/language.js';
import { SPEECH_VERBS } from '../../../text/lexicons/en/cues.js';
import { AUXILIARIES } from '../../../text/lexicons/en/grammar.js';
import { SENTENCE_OPENERS } from '../../../text/lexicons/en/names.js';
import type { Reading } from './reading.js';
import { isPersonNoun } from './subject.js';

export type Topic =
  | { readonly kind: 'person'; readonly person: Person }
  /** One person without a name: "a spokesman for the board". */
  | { readonly kind: 'role'; readonly role: string; readonly gender: Gender }
  /** A family name that several people of the article bear. */
  | { readonly kind: 'shared'; readonly name: string }
  /** A name of which it is not known that it is a person's. */
  | { readonly kind: 'stranger'; readonly gender: Gender }
  /** A caption or a heading: nothing goes on from it. */
  | { readonly kind: 'line' };

/** "Quistgaard is considered …", "Quistgaard sings": a name that nothing else of the article explains. */
export const opensWithStranger = (r: Reading, at: number): boolean => {
  const first = r.tokens[at];
  const next = r.tokens[at + 1];
  if (first?.kind !== 'word' || next?.kind !== 'word' || next.capital || !first.capital) return false;
  if ((r.mentionOf[at] ?? -1) >= 0 || (r.runOf[at] ?? -1) >= 0 || SENTENCE_OPENERS.has(first.lower)) return false;
  if (first.lower.length < 4 || /(?:ing|ed|ly|[^s]s)$/.test(first.lower) || isPersonNoun(first.lower)) return false;
  return (
    (AUXILIARIES.has(next.lower) ||
      /^(?:and|of|who)$/.test(next.lower) ||
      /(?:ed|[^s]s)$/.test(next.lower) ||
      SPEECH_VERBS.has(next.lower)) &&
    !r.lowerWords.has(first.lower)
  );
};

/** A paragraph without a final stop: what stands under a picture tells nothing of the sentence behind it. */
export const isLine = ({ sentences, text }: Reading, sentence: number): boolean => {
  const s = sentences[sentence];
  if (
    s === undefined ||
    s.paragraph === sentences[sentence - 1]?.paragraph ||
    s.paragraph === sentences[sentence + 1]?.paragraph
  )
    return false;
  return !/[.!?:;,…–—-]["'”’»)\]]*\s*$/.test(text.slice(Math.max(s.start, s.end - 8), s.end));
};
