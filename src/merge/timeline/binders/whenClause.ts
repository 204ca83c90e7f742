import type { Span } from '../../../model/span.js';
import { hasFiniteVerb } from '../../../text/clauses.js';
import { words } from '../../../text/words.js';
import type { DatedSentence } from '../datedSentence.js';
import { standsAlone, trimmed } from './standsAlone.js';

/**
 * A date at the end of one statement that opens another: `"It is the worst fire since 1987, when forty people died."`, 1987 →
 * `"1987, when forty people died."` A date that opens its sentence belongs to the main clause.
 */
export const whenClause = (d: DatedSentence): Span | undefined => {
  const { text } = d.article;
  const at = d.clauses.findIndex((c) => c.marker === 'when' && c.start >= d.date.end);
  const when = d.clauses[at];
  if (when === undefined || !/^,?\s*$/.test(text.slice(d.date.end, when.start))) return undefined;
  if (!hasFiniteVerb(words(text.slice(d.sentence.start, d.date.start)))) return undefined;
  // What follows without a comma is still of the clause: "when two died after a wall fell".
  let { end } = when;
  for (const next of d.clauses.slice(at + 1)) {
    if (text[end - 1] === ',' || next.kind === 'resumption') break;
    end = next.end;
  }
  const dash = /\s(?:--|–|—)\s/.exec(text.slice(when.start, end));
  const told = trimmed(text, { start: when.start + 'when '.length, end: dash ? when.start + dash.index : end });
  return standsAlone(text, told) ? { start: d.date.start, end: told.end } : undefined;
};
