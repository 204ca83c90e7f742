import { STRONG_PASTS, VERB_PARTICLES } from '../../../../text/lexicons/en/speechGrammar.js';
import { isAdverb } from '../subject.js';
import { subjectBefore } from '../subjectBefore.js';
import type { Rule } from './rule.js';

/** `Lind shot back: “…”`: a verb that is no cue by itself, at the mark of a whole sentence. */
export const unknownVerb: Rule = (r, q) => {
  if (q.form !== 'direct' || !/^[:,]$/.test(r.tokens[q.from - 1]?.text ?? '')) return undefined;
  const sentence = r.sentenceOf[q.from] ?? -1;
  const low = r.bounds[sentence]?.from ?? 0;
  let j = q.from - 2;
  while (j > low && (isAdverb(r.tokens[j]) || VERB_PARTICLES.has(r.tokens[j]?.lower ?? ''))) j--;
  const verb = r.tokens[j];
  if (verb === undefined || j <= low || !(/.ed$/.test(verb.lower) || STRONG_PASTS.has(verb.lower)) || verb.capital)
    return undefined;
  const subject = subjectBefore(r, j, low);
  if (subject === undefined || subject.kind === 'nominal') return undefined;
  return { sentence, from: j, to: q.from - 1, shape: 'name-cue', subject, naming: false };
};
