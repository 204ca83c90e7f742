import { isAdverb, nameSubject, type Subject } from '../subject.js';
import type { Rule } from './rule.js';

/** `“Sorry about the mess,” she laughs.`: a verb that is no cue by itself, behind words that a comma or a mark closes inside. */
export const unknownVerbBehind: Rule = (r, q, cues) => {
  if (!/[,!?—–]$/.test(r.text.slice(q.run.start, q.run.end))) return undefined;
  const sentence = r.sentenceOf[q.to - 1] ?? -1;
  const first = r.tokens[q.to];
  if (first === undefined || r.sentenceOf[q.to] !== sentence || cues.some((c) => c.from >= q.to && c.from - q.to < 12))
    return undefined;
  const mention = r.mentionOf[q.to] ?? -1;
  const subject: Subject | undefined =
    mention >= 0 && r.mentions[mention]?.kind === 'person'
      ? nameSubject(r, q.to)
      : /^(?:he|she|they)$/.test(first.lower)
        ? { from: q.to, to: q.to + 1, kind: 'pronoun' }
        : undefined;
  if (subject === undefined) return undefined;
  let at = subject.to;
  while (isAdverb(r.tokens[at]) && /ly$/.test(r.tokens[at]?.lower ?? '')) at++;
  const verb = r.tokens[at];
  if (
    verb?.kind !== 'word' ||
    verb.capital ||
    !/(?:..ed|..s)$/.test(verb.lower) ||
    /^(?:was|is|has|does)$/.test(verb.lower)
  )
    return undefined;
  const next = r.tokens[at + 1];
  const ends = next === undefined || r.sentenceOf[at + 1] !== sentence || /^[.,;:]$/.test(next.text);
  return ends ? { sentence, from: at, to: at + 1, shape: 'name-cue', subject, naming: false } : undefined;
};
