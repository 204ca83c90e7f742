/** Pronouns that point out of the sentence: put by name where that is certain, told apart where it is not. */

import type { AnnotatedArticle } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import {
  AFTER_PERSON,
  AFTER_THOSE,
  COMPARING_WORDS,
  DANGLING_OPENERS,
  FINAL_REFERENCES,
  FINITE_HELPERS,
  FURTHER_WORDS,
  IMPERSONAL_PREDICATES,
  IMPERSONAL_VERBS,
  PERIODS,
  PERIODS_POINTED_AT,
  PERSON_NOUNS,
  POINTING_NOUNS,
  PRIVATE_PERSONS,
  THIRD_PERSONS,
} from '../../text/lexicons/en/wordingWords.js';
import { oneOf } from '../../text/oneOf.js';
import { pointsAtWords } from '../../text/pointsAtWords.js';
import { type Change, inQuotation, type Wording } from './change.js';
import type { Cast } from './names.js';
import { mentionsIn, namePlace } from './names.js';
import { antecedent } from './pronouns.js';

export interface Resolution {
  readonly changes: readonly Change[];
  /** A pronoun is left that a reader could not follow. */
  readonly dangling: boolean;
}

const SINGULAR = new RegExp(String.raw`\b${oneOf(THIRD_PERSONS)}\b`, 'gi');

/** "The 78-year-old senator vowed during his campaign": the pronoun stays within the sentence. */
const OPENS_WITH_SOMEBODY = new RegExp(
  String.raw`^(?:The|A|An|One|Another) (?:[\p{L}\d-]+ ){0,3}?(?:${oneOf(PERSON_NOUNS)}|\d+-year-old(?: \p{L}+)?)\b[^,]* (?=.*$)`,
  'u',
);

/** Later than this many words into a sentence, "they" and "it" mostly point at something the sentence itself names. */
const OPENING_WORDS = 4;

/**
 * `He said the survey was late.` → `[Tomas Iversen] said the survey was late.` when the sentence before settles it.
 * Only the first pronoun can point out: the later ones follow whatever it was given.
 */
export const resolveReferences = (wording: Wording, cast: Cast, introduced: Set<string>): Resolution => {
  const { article, span } = wording;
  const body = article.text.slice(span.start, span.end);
  if (pointsOut(body)) return { changes: [], dangling: true };
  const people = mentionsIn(article, span.start, span.end).filter(
    (m) => !inQuotation(article.text, span.start, m.start),
  );
  const firstPerson = people[0]?.start ?? Number.POSITIVE_INFINITY;
  for (const match of body.matchAll(SINGULAR)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    if (inQuotation(article.text, span.start, start)) continue;
    // Cataphora: "In his speech, Mr Rowe said" explains itself.
    if (start > firstPerson) return { changes: [], dangling: false };
    if (/^(?:his|her)$/i.test(match[0]) && firstPerson - start < 50 && /^[^,]{0,40},/.test(body.slice(match.index)))
      return { changes: [], dangling: false };
    if (OPENS_WITH_SOMEBODY.test(body.slice(0, match.index))) return { changes: [], dangling: false };
    // "He's" may be "he is" or "he has": a name cannot take its place.
    if (/^['’]/.test(article.text.slice(end, end + 1))) return { changes: [], dangling: true };
    const name = antecedent(article, { start, end }, match[0]);
    const member = name === undefined ? undefined : cast.find(name);
    if (name === undefined || member === undefined) return { changes: [], dangling: true };
    const possessive =
      /^(?:his|hers)$/i.test(match[0]) ||
      (/^her$/i.test(match[0]) && /^\s+[\p{L}]/u.test(article.text.slice(end, end + 3)));
    const known = introduced.has(member.name);
    introduced.add(member.name);
    const called = known ? shortMention(article, name) : undefined;
    const shown = called === undefined ? member.name : article.text.slice(called.start, called.end);
    return {
      changes: [
        {
          start,
          end,
          text: `[${shown}${possessive ? '’s' : ''}]`,
          rule: 'name-for-pronoun',
          citation: called === undefined ? namePlace(member, article) : { articleId: article.id, ...called },
        },
      ],
      dangling: false,
    };
  }
  return { changes: [], dangling: false };
};

/** How the article itself calls somebody it has introduced: by one word, which need not be the last of the name. */
const shortMention = (article: AnnotatedArticle, name: string): Span | undefined => {
  const mention = article.names.find(
    (m) => m.name === name && /^[\p{L}'’-]+$/u.test(article.text.slice(m.start, m.end)),
  );
  return mention === undefined ? undefined : { start: mention.start, end: mention.end };
};

const OPENS_ELSEWHERE = new RegExp(String.raw`^["“‘']?${oneOf(DANGLING_OPENERS)}\b`);

/** Openings that look like the above and stand on their own. */
const STANDS_ALL_THE_SAME = new RegExp(
  String.raw`^["“‘']?(?:Th(?:is|at) ${oneOf(PERIODS)}\b|Those ${oneOf(AFTER_THOSE)}\b|It ${oneOf(IMPERSONAL_VERBS)} (?:un)?${oneOf(IMPERSONAL_PREDICATES)}\b|Both (?:\p{Lu}|the)\p{L}* [^,]{0,40}\band\b|Such (?:a|an)\b(?! ${oneOf(POINTING_NOUNS)}\b)|Other \p{L}+|Others? (?:than)\b|What (?:is|was) known\b|Neither \p{Lu}[^,]{0,60}\bnor\b)`,
  'u',
);

/** "The longest measures 40 centimetres": of what, the sentence before said. */
const LACKS_NOUN = new RegExp(
  String.raw`^The ${oneOf(COMPARING_WORDS)} (?:${oneOf(FINITE_HELPERS)}|\p{Ll}+(?:ed|es|[^s]s))\b`,
  'u',
);

/** "Mr Rowe denied it.", "A further 31 people were treated." */
const LEANS_BACK = new RegExp(
  String.raw`\b${oneOf(FINAL_REFERENCES)}[.”"’]*$|\b(?:that|the same) ${oneOf(PERIODS_POINTED_AT)}\b|^(?:A|An) ${oneOf(FURTHER_WORDS)}\b|^\d{4},`,
  'u',
);

/** "The father, from New Lund, said", "The 23-year-old added". */
const UNNAMED = new RegExp(
  String.raw`^The (?:${oneOf(PRIVATE_PERSONS)}(?:,| ${oneOf(AFTER_PERSON)}\b)|\d+-year-old ${oneOf(AFTER_PERSON)}\b)`,
);

const pointsOut = (text: string): boolean => {
  if (OPENS_ELSEWHERE.test(text) && !STANDS_ALL_THE_SAME.test(text)) return true;
  if (LACKS_NOUN.test(text) || LEANS_BACK.test(text) || pointsAtWords(text) || UNNAMED.test(text)) return true;
  const opening = text
    .split(/\s+/)
    .slice(0, OPENING_WORDS + 1)
    .join(' ');
  // "After the vote, they left": the subject stands elsewhere.
  return /,\s+(?:they|it)\b/.test(opening) || /^[^,“"]{3,60},\s+(?:they|it)\s+\p{L}/u.test(text);
};
