import { CLAUSE_BREAKS } from '../../../../text/lexicons/en/speechGrammar.js';
import type { Cue } from '../cues.js';
import { readsAsClause } from '../indirect/clause.js';
import { clauseStart } from '../indirect/start.js';
import type { Reading } from '../reading.js';
import { isLink, type Rule } from './rule.js';

/** The cue has a clause of its own behind it. */
const reportsClause = (r: Reading, cue: Cue): boolean => {
  const high = r.bounds[cue.sentence]?.to ?? 0;
  const start = clauseStart(r, cue, high);
  return start !== undefined && (start.marked || readsAsClause(r, start.at, high));
};

/** `“…,” Lind said` and `“…,” the harbour chief, Rosa Lind, said`. */
export const quoteNameCue: Rule = (r, q, cues) => {
  let at = q.to;
  while (isLink(r, at)) at++;
  const cue = cues.find(
    (c) => c.from >= q.to && c.shape === 'name-cue' && c.subject.from >= at && c.subject.to <= c.from,
  );
  if (cue === undefined || cue.subject.from - at > 6) return undefined;
  // "After Lind spoke of “delays,” Osei said: …": that cue opens the next quotation.
  if (r.tokens[cue.to]?.text === ':' && cues.some((c) => c.to <= q.from)) return undefined;
  const closed = /[,.!?…—–-]$/.test(r.text.slice(q.run.start, q.run.end)) || isLink(r, q.to);
  if (!closed) return undefined;
  // “What now?” Managers said the claim was wrong.
  if (/[!?]$/.test(r.text.slice(q.run.start, q.run.end)) && reportsClause(r, cue)) return undefined;
  for (let i = at; i < cue.subject.from; i++) {
    const t = r.tokens[i];
    if (t === undefined || (r.runOf[i] ?? -1) >= 0 || CLAUSE_BREAKS.has(t.lower) || /^[;:.]$/.test(t.text))
      return undefined;
  }
  return cue;
};
