import type { Rule } from './rule.js';

/** `“Nobody likes it,” said Lind, “but it is so.”`: what goes on in lower case behind a comma is said by the cue before it. */
export const resumed: Rule = (r, q, cues) => {
  const first = r.text[q.run.start] ?? '';
  if (r.tokens[q.from - 1]?.text !== ',' || first === first.toUpperCase()) return undefined;
  return cues.findLast((c) => c.to <= q.from && (c.shape === 'cue-name' || c.shape === 'name-cue') && follows(r, q, c));
};

/** The cue stands right behind an earlier quotation, so that it closes that one and the comma resumes it. */
const follows = (r: Parameters<Rule>[0], q: Parameters<Rule>[1], cue: NonNullable<ReturnType<Rule>>): boolean => {
  let at = Math.min(cue.from, cue.subject.from) - 1;
  while (at > 0 && /^[,—–-]$/.test(r.tokens[at]?.text ?? '')) at--;
  const run = r.runOf[at] ?? -1;
  return run >= 0 && run !== r.runOf[q.from] && r.sentenceOf[at] === r.sentenceOf[q.from];
};
