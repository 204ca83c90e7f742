/** Finds reported clauses without quotation marks: "Lind said that …", "…, Lind said", "according to Lind, …". */
import type { Span } from '../../../model/span.js';
import { PERSONAL_PRONOUNS } from '../../../text/lexicons/en/grammar.js';
import { CALENDAR_WORDS } from '../../../text/lexicons/en/names.js';
import type { Cue } from './cues.js';
import type { Reading } from './reading.js';
import { isAdverb, isNoun } from './subject.js';
import type { UtteranceRun } from './utteranceRuns.js';

export interface ReportedClause {
  readonly content: Span;
  readonly cue: Cue;
  readonly sure: number;
}

/** They take a clause without "that". */
const BARE = new Set(
  'said says say told tells added adds announced claimed claims insisted insists warned warns believes believe thinks confirmed stated states reported reports saying adding claiming warning estimates estimated argued argues indicated suggested acknowledged admitted predicted denied explained predicts hopes hoped stating'.split(
    ' ',
  ),
);
const ADDRESSED = /^(?:told|tells|telling|assured|reminded|informed)$/;
const TEMPORAL = /^(?:on|in|at|during|after|before|earlier|late|later|last|this|yesterday|today|via|through|to|of|by)$/;

/** First token of the reported clause after the cue, or -1. */
const clauseStart = (r: Reading, cue: Cue, high: number): number => {
  const verb = r.tokens[cue.to - 1]?.lower ?? '';
  let i = cue.to;
  // "told the newspaper that", "said on Monday that": up to "that", if it comes soon.
  for (let k = i; k < Math.min(high, i + 14); k++) {
    const t = r.tokens[k];
    if (t === undefined || t.kind === 'punctuation') break;
    if (t.lower === 'that' && (r.runOf[k] ?? -1) < 0) {
      const next = r.tokens[k + 1];
      if (k === i || next?.kind === 'word') return k + 1;
    }
    if (k > i && PERSONAL_PRONOUNS.has(t.lower)) break;
  }
  if (!BARE.has(verb)) return -1;
  if (ADDRESSED.test(verb)) {
    // One addressee: a name, a pronoun or a plain noun phrase.
    const mention = r.mentionOf[i] ?? -1;
    if (mention >= 0) while (r.mentionOf[i] === mention) i++;
    else if (/^(?:the|a|an|his|her|their)$/.test(r.tokens[i]?.lower ?? '')) {
      i++;
      while (isNoun(r.tokens[i]) && r.tokens[i + 1]?.lower !== 'was' && i < cue.to + 4) i++;
    } else i++;
  }
  while (i < high && r.tokens[i] !== undefined) {
    const t = r.tokens[i];
    if (t === undefined) return -1;
    if (CALENDAR_WORDS.has(t.lower) || isAdverb(t)) i++;
    else if (TEMPORAL.test(t.lower) && CALENDAR_WORDS.has(r.tokens[i + 1]?.lower ?? '')) i += 2;
    else if ((t.lower === 'in' && /^(?:a|an)$/.test(r.tokens[i + 1]?.lower ?? '')) || t.text === ',') {
      if (t.text === ',') return -1;
      i += 3;
    } else break;
  }
  const t = r.tokens[i];
  if (
    t === undefined ||
    i >= high ||
    t.kind === 'punctuation' ||
    TEMPORAL.test(t.lower) ||
    /^(?:so|as|and|but|about|for|with|against|he|she)$/.test(t.lower) === true
  ) {
    return t !== undefined && /^(?:he|she)$/.test(t.lower) ? i : -1;
  }
  return high - i >= 3 ? i : -1;
};

const trimEnd = (r: Reading, from: number, to: number): Span | undefined => {
  let e = to;
  while (e > from && /^[.,;:!?—–)]$/.test(r.tokens[e - 1]?.text ?? '')) e--;
  const first = r.tokens[from];
  const last = r.tokens[e - 1];
  return first === undefined || last === undefined || e - from < 3 ? undefined : { start: first.start, end: last.end };
};

export const indirectSpeech = (
  r: Reading,
  cues: readonly (readonly Cue[])[],
  runs: readonly UtteranceRun[],
): ReportedClause[] => {
  const out: ReportedClause[] = [];
  let q = 0;
  cues.forEach((list, sentence) => {
    const bounds = r.bounds[sentence];
    if (bounds === undefined || list.length === 0) return;
    while (q < runs.length && (runs[q]?.to ?? 0) <= bounds.from) q++;
    const quoted = (from: number, to: number): boolean => {
      for (let k = q; k < runs.length; k++) {
        const run = runs[k];
        if (run === undefined || run.from >= to) return false;
        if (run.to > from) return true;
      }
      return false;
    };
    list.forEach((cue, n) => {
      if (cue.naming) return;
      let from = -1;
      let to = bounds.to;
      let sure = 0.95;
      if (cue.shape === 'according-to') {
        if (cue.from - bounds.from <= 2) {
          from = cue.subject.to;
          while (from < to && r.tokens[from]?.text !== ',' && from - cue.subject.to < 14) from++;
          if (r.tokens[from]?.text !== ',') return;
          from++;
        } else {
          from = bounds.from;
          to = cue.from;
        }
      } else {
        from = cue.shape === 'cue-name' ? -1 : clauseStart(r, cue, bounds.to);
        const tail = r.tokens[Math.max(cue.to, cue.subject.to)];
        const commaBefore = cue.shape === 'cue-name' ? cue.from - 1 : cue.subject.from - 1;
        const trails =
          (tail === undefined || /^[.,;]$/.test(tail.text) || cue.shape === 'cue-name') &&
          commaBefore > bounds.from + 2;
        if (from < 0 && trails) {
          let k = commaBefore;
          while (k > bounds.from && commaBefore - k < 7 && r.tokens[k]?.text !== ',') k--;
          if (r.tokens[k]?.text !== ',') return;
          from = bounds.from;
          to = k;
        }
        if (from < 0) return;
        const next = list[n + 1];
        if (
          to === bounds.to &&
          next !== undefined &&
          next.shape === 'participle' &&
          r.tokens[next.from - 1]?.text === ','
        )
          to = next.from - 1;
        if (to === bounds.to && next !== undefined && next.shape === 'according-to' && next.from > from) to = next.from;
        if (cue.shape === 'shared' || cue.shape === 'participle') sure = 0.88;
      }
      if (from >= to || quoted(from, to)) return;
      const content = trimEnd(r, from, to);
      if (content !== undefined) out.push({ content, cue, sure });
    });
  });
  return out;
};
