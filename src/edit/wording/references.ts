/** Pronouns that point out of the sentence: put by name where that is certain, told apart where it is not. */

import type { AnnotatedArticle } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { type Change, inQuotation, type Wording } from './change.js';
import type { Cast } from './names.js';
import { mentionsIn, namePlace } from './names.js';
import { antecedent } from './pronouns.js';

export interface Resolution {
  readonly changes: readonly Change[];
  /** A pronoun is left that a reader could not follow. */
  readonly dangling: boolean;
}

const SINGULAR = /\b(?:he|she|him|his|her|hers)\b/gi;

/** "The 78-year-old senator vowed during his campaign": the pronoun stays within the sentence. */
const OPENS_WITH_SOMEBODY =
  /^(?:The|A|An|One|Another) (?:[\p{L}\d-]+ ){0,3}?(?:\d+-year-old(?: \p{L}+)?|man|woman|boy|girl|mother|father|son|daughter|wife|husband|president|minister|premier|leader|senator|governor|mayor|judge|officer|driver|pilot|captain|teacher|doctor|nurse|resident|witness|survivor|victim|suspect|official|spokes(?:man|woman|person)|director|chief|author|singer|actor|player|coach|manager|candidate|lawmaker|lawyer|prosecutor|scientist|professor|student|Republican|Democrat)\b[^,]* (?=.*$)/u;

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

const OPENS_ELSEWHERE =
  /^["“‘']?(?:This|That|These|Those|Such|Others?|Neither|Either|Both|They|Their|It|Its|Another|Here|Why|How|What|Who|Which|Because|Or|Nor|Then|So|Not|Like|Same|The same|The (?:former|latter)|Since then|At the time|By then|Until then|After that|Before that|In that|On that|For that|At that|Among them|One of them|Some of them|Most of them|All of them|None of them|Of those|Of these|Today['’]s|Yesterday['’]s|Contrast that|Compare|Consider|See|Read|Watch|Click|Imagine|Remember|Take)\b/;

/** Openings that look like the above and stand on their own. */
const STANDS_ALL_THE_SAME =
  /^["“‘']?(?:Th(?:is|at) (?:week|month|year|morning|afternoon|evening|weekend|summer|autumn|winter|spring)\b|Those (?:who|in|with|on|at|of|affected|injured|killed)\b|It (?:is|was|remains|has been|will be) (?:un)?(?:clear|known|likely|possible|expected|believed|understood|thought|not (?:yet |immediately )?(?:clear|known))\b|Both (?:\p{Lu}|the)\p{L}* [^,]{0,40}\band\b|Such (?:a|an)\b|Other \p{L}+|Others? (?:than)\b|What (?:is|was) known\b|Neither \p{Lu}[^,]{0,60}\bnor\b)/u;

/** "The longest measures 40 centimetres": of what, the sentence before said. */
const LACKS_NOUN =
  /^The (?:longest|largest|biggest|smallest|highest|lowest|oldest|youngest|worst|best|most|other|others|rest|first|second|third|fourth|next|last|latest|two|three|four|five|pair|trio|remainder|majority) (?:is|are|was|were|has|have|had|will|would|could|can|may|\p{Ll}+(?:ed|es|[^s]s))\b/u;

/** "Mr Rowe denied it.", "A further 31 people were treated." */
const LEANS_BACK =
  /\b(?:it|this|that|them|these|those|so|too|as well|either|there)[.”"’]*$|\b(?:that|the same) (?:day|night|morning|evening|afternoon|week|month|year)\b|^(?:A|An) (?:further|additional|second|third|new one)\b|^\d{4},/u;

const pointsOut = (text: string): boolean => {
  if (OPENS_ELSEWHERE.test(text) && !STANDS_ALL_THE_SAME.test(text)) return true;
  if (LACKS_NOUN.test(text) || LEANS_BACK.test(text)) return true;
  const opening = text
    .split(/\s+/)
    .slice(0, OPENING_WORDS + 1)
    .join(' ');
  // "After the vote, they left": the subject stands elsewhere.
  return /,\s+(?:they|it)\b/.test(opening) || /^[^,“"]{3,60},\s+(?:they|it)\s+\p{L}/u.test(text);
};
