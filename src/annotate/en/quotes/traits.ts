/** What can be seen of an attribution that bears on whether it is right; the names of the weights in `weights.ts`. */
import { NOUN_LIKE_CUES, PLAIN_CUES } from '../../../text/lexicons/en/cues.js';
import { DETERMINERS, HANGING, PLACE_LINKS } from '../../../text/lexicons/en/grammar.js';
import type { Tied } from './continuation.js';
import type { Cue } from './cues.js';
import { cuesNear } from './nearCues.js';
import type { Reading } from './reading.js';
import type { Resolved } from './speakers.js';
import type { UtteranceRun } from './utteranceRuns.js';

const bucket = (n: number, limits: readonly number[]): string => {
  const at = limits.findIndex((limit) => n <= limit);
  return at < 0 ? `${limits.at(-1)}+` : `${limits[at]}`;
};

/** The tie that a chain of continued quotations begins with. */
const root = (t: Tied): Tied => {
  let first = t;
  while (first.on !== undefined) first = first.on;
  return first;
};

/** "Residents along Quay Street said", "Rosa Lind of the board said": the name beside the verb is only where or of what somebody is. */
const hangingName = (r: Reading, cue: Cue): boolean => {
  const kind = r.mentions[cue.subject.mention ?? -1]?.kind;
  if (/^(?:according-to|cue-name)$/.test(cue.shape) || kind === undefined || kind === 'person') return false;
  let at = cue.subject.from - 1;
  // "of the board and Harbour Trust"
  if (r.tokens[at]?.lower === 'and')
    while (at > 0 && ((r.mentionOf[at - 1] ?? -1) >= 0 || r.tokens[at]?.lower === 'and')) at--;
  while (DETERMINERS.has(r.tokens[at]?.lower ?? '')) at--;
  const lower = r.tokens[at]?.lower ?? '';
  return r.sentenceOf[at] === cue.sentence && (HANGING.has(lower) || PLACE_LINKS.has(lower));
};

/** Of the place of the cue: its shape, its verb, how far from the quotation, whose other cues stand around. */
const ofCue = (r: Reading, run: Pick<UtteranceRun, 'from' | 'to'>, cue: Cue, around: readonly Cue[]): string[] => {
  const verb = r.tokens[cue.to - 1]?.lower ?? '';
  const behind = cue.from >= run.to;
  const gap = behind ? cue.from - run.to : run.from - cue.to;
  const others = cuesNear(around, run.from, run.to).filter(
    (c) => c !== cue && c.subject.from !== cue.subject.from && c.shape !== 'participle',
  );
  const nearer = others.filter((c) =>
    behind ? c.from >= run.to && c.to <= cue.from : c.from >= cue.to && c.to <= run.from,
  );
  const apart = Math.max(cue.from - cue.subject.to, cue.subject.from - cue.to);
  const out = [
    `cue ${cue.shape} ${behind ? 'behind' : 'before'}`,
    `gap ${bucket(gap, [2, 5, 12, 24])}`,
    `verb ${cue.naming ? 'naming' : PLAIN_CUES.has(verb) ? 'plain' : NOUN_LIKE_CUES.has(verb) ? 'noun-like' : 'other'}`,
    `apart ${bucket(apart, [1, 4, 12])}`,
  ];
  if (others.length > 0) out.push('other cue');
  if (nearer.length > 0) out.push('nearer cue');
  if (HANGING.has(r.tokens[cue.subject.from - 1]?.lower ?? '') && cue.shape !== 'according-to')
    out.push('hanging subject');
  if (hangingName(r, cue)) out.push('hanging name');
  return out;
};

/**
 * `“It is shut,” Lind said` → `by quoteNameCue`, `who person`, `cue name-cue behind`, `gap 2`, …; `run` is the quotation, or the
 * reported clause.
 */
export const traits = (
  r: Reading,
  form: UtteranceRun['form'] | 'indirect',
  run: Pick<UtteranceRun, 'from' | 'to'> & { readonly alone?: boolean },
  tied: Tied,
  who: Resolved,
  around: readonly Cue[],
): string[] => {
  const base = root(tied);
  const out = [`form ${form}`, `by ${base.by}`, `words ${bucket(run.to - run.from, [4, 8, 16])}`];
  out.push(...who.how.map((how) => `who ${how}`));
  if (run.alone === true) out.push('alone');
  let links = 0;
  for (let t = tied; t.on !== undefined; t = t.on) if (links++ < 2) out.push(`on ${t.by}`);
  if (links > 2) out.push('on more');
  if (base.cue !== undefined && links === 0) out.push(...ofCue(r, run, base.cue, around));
  // The label stands beside the words, as a name and its cue do at their surest.
  else if (base.by === 'label' && links === 0) out.push('gap 2', 'apart 1');
  return out;
};
