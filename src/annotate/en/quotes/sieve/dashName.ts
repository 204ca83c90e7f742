import { nameSubject } from '../subject.js';
import type { Rule } from './rule.js';

const DASH = /^(?:[—–―-]|--)$/;
/** Words a signature has at most: the name, an age, where the person is from or what he does. */
const LONGEST_SIGNATURE = 14;

/** `“…” — Rosa Lind` at the end of its paragraph, and the same with the signature on the next line. */
export const dashName: Rule = (r, q) => {
  const dash = r.tokens[q.to];
  const last = r.sentenceOf[q.to - 1] ?? -1;
  const sentence = r.sentenceOf[q.to] ?? -1;
  if (dash === undefined || !DASH.test(dash.text) || sentence < 0 || sentence - last > 1) return undefined;
  const mention = r.mentionOf[q.to + 1] ?? -1;
  if (mention < 0 || r.mentions[mention]?.kind !== 'person' || (r.runOf[q.to + 1] ?? -1) >= 0) return undefined;
  const subject = nameSubject(r, q.to + 1);
  const next = r.tokens[subject.to];
  const ends = r.sentenceOf[subject.to] !== sentence || next === undefined || /^[,.(]$/.test(next.text);
  if (!ends || (sentence !== last && (r.bounds[sentence]?.to ?? 0) - q.to > LONGEST_SIGNATURE)) return undefined;
  return { sentence, from: q.to, to: q.to + 1, shape: 'cue-name', subject, naming: false };
};
