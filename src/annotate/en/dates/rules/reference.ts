/** Vague references: "now", "recently", "in the past", "soon". They are no dates a timeline could use; TIMEX3 writes them PRESENT_REF, PAST_REF, FUTURE_REF. */

import {
  BEFORE_NO_SOON,
  FUTURE_REFERENCES,
  PAST_REFERENCES,
  PRESENT_REFERENCES,
  SUBJECT_PRONOUNS,
  VAGUE_STRETCHES,
} from '../../../../text/lexicons/en/dateWords.js';
import { oneOf } from '../../../../text/oneOf.js';
import { matchesOf, type Recogniser, stated } from '../reading.js';

const PRESENT = new RegExp(`\\b(?:${oneOf(PRESENT_REFERENCES)}|current(?= \\p{Ll}))\\b(?! that\\b)`, 'giu');
const PAST = new RegExp(
  `\\b(?:(?:more |most |until )?recently|recent(?= \\p{L})|in the (?:recent |distant )?past|the (?:recent |distant )?past(?![ -]\\p{L})|(?:at )?the time(?=[,.;]| of writing)|at the time(?= ${oneOf(SUBJECT_PRONOUNS)}\\b)|${oneOf(PAST_REFERENCES)}|(?:several|many|some|a few) (?:years|months|weeks|days) ago)\\b`,
  'giu',
);
const FUTURE = new RegExp(
  `\\b(?:soon(?! after| as)|in the (?:near |foreseeable |not too distant )?future|the (?:near |foreseeable )?future(?= [^o]|[.,])|(?:the next few|(?:the )?coming) ${oneOf(VAGUE_STRETCHES)}|${oneOf(FUTURE_REFERENCES)})\\b`,
  'giu',
);

const COMPARING = new RegExp(`\\b${oneOf(BEFORE_NO_SOON)} $`);

/** Words inside these matches that a reader would not count to the time: "until recently", "in the past". */
const LEAD = /^(?:until |in |at )/i;

const references = (text: string, pattern: RegExp, value: string) =>
  matchesOf(text, pattern, (m) => {
    // "Amnesty Now", "Future Party": names.
    const head = /(?:^|[.!?\n]|[“"‘']) ?$/.test(text.slice(Math.max(0, m.index - 3), m.index));
    if (/^\p{Lu}/u.test(m[0]) && !head) return undefined;
    const lead = /^(?:until recently|in the (?!short)|at the time|at that time)/i.test(m[0])
      ? (LEAD.exec(m[0])?.[0].length ?? 0)
      : 0;
    if (COMPARING.test(text.slice(Math.max(0, m.index - 4), m.index)) && value === 'FUTURE_REF') return undefined;
    return { meaning: stated(value), skip: lead };
  });

/** `"currently holds talks"` → PRESENT_REF; `"as soon as possible"`, `"now that"` → nothing */
export const reference: Recogniser = ({ text }) => [
  ...references(text, PRESENT, 'PRESENT_REF'),
  ...references(text, PAST, 'PAST_REF'),
  ...references(text, FUTURE, 'FUTURE_REF'),
];
