import { isLink, type Rule } from './rule.js';

/** `“…,” said Lind`. */
export const quoteCueName: Rule = (r, q, cues) => {
  let at = q.to;
  while (isLink(r, at)) at++;
  const cue = cues.find((c) => c.from >= q.to && c.shape === 'cue-name');
  if (cue === undefined || cue.from - at > 2) return undefined;
  return cue;
};
