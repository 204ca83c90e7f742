import type { Span } from '../../../model/span.js';
import { hasFiniteVerb, isFiniteVerb } from '../../../text/clauses.js';
import { CLAUSE_ADVERBS } from '../../../text/lexicons/en/timelineWords.js';
import { words } from '../../../text/words.js';
import type { DatedSentence } from '../datedSentence.js';
import { standsAlone, trimmed } from './standsAlone.js';

/** A name right before ", who": "Ada M. Brook". */
const NAME = /(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+){1,3}\p{Lu}[\p{L}\p{M}’'-]+$/u;

/**
 * What a relative clause tells of somebody or something: `"It came as their chief, Ada Brook, who left last week, was heard."` →
 * `"Ada Brook, who left last week"`; `"The mill, which opened in 1902, shut."` → `"The mill, which opened in 1902"`.
 */
export const relative = (d: DatedSentence): Span | undefined => {
  const { kind, start } = d.clause;
  if (kind !== 'relative') return undefined;
  const { text } = d.article;
  const [, verb, next] = words(text.slice(start, d.clause.end));
  const told = (w: { readonly lower: string } | undefined): boolean => w !== undefined && isFiniteVerb(w.lower);
  if (!told(verb) && !(CLAUSE_ADVERBS.has(verb?.lower ?? '') && told(next))) return undefined;
  const before = d.clauses[d.clauses.indexOf(d.clause) - 1];
  if (before === undefined) return undefined;
  const noun = text.slice(before.start, start).replace(/,?\s*$/, '');
  const name = NAME.exec(noun);
  const whole = before.kind === 'main' && !hasFiniteVerb(words(noun));
  if (name === null && !whole) return undefined;
  const from = whole ? before.start : before.start + (name?.index ?? 0);
  const span = trimmed(text, { start: from, end: d.clause.end });
  return d.date.end <= span.end && standsAlone(text, span) ? span : undefined;
};
