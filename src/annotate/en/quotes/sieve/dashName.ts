import { nameSubject } from '../subject.js';
import type { Rule } from './rule.js';

/** `“…” — Rosa Lind` at the end of its paragraph. */
export const dashName: Rule = (r, q) => {
  const dash = r.tokens[q.to];
  const sentence = r.sentenceOf[q.to - 1] ?? -1;
  if (dash === undefined || !/^[—–-]$/.test(dash.text) || r.sentenceOf[q.to] !== sentence) return undefined;
  const mention = r.mentionOf[q.to + 1] ?? -1;
  if (mention < 0 || r.mentions[mention]?.kind !== 'person' || (r.runOf[q.to + 1] ?? -1) >= 0) return undefined;
  const subject = nameSubject(r, q.to + 1);
  const next = r.tokens[subject.to];
  const ends = r.sentenceOf[subject.to] !== sentence || next === undefined || /^[,.]$/.test(next.text);
  const cue = { sentence, from: q.to, to: q.to + 1, shape: 'cue-name' as const, subject, naming: false };
  return ends ? cue : undefined;
};
