/**
 * The sieve: rules that tie a quoted run to a cue, the surest first. A rule answers the cue and how sure its pattern is, or
 * `undefined`; the first answer stands. What no rule ties is left to `continuation.ts`.
 */
import { PLAIN_CUES } from '../../text/lexicons/cues.js';
import type { Cue } from './cues.js';
import type { Reading } from './reading.js';
import type { UtteranceRun } from './utteranceRuns.js';

export interface Tie {
  readonly cue: Cue;
  readonly rule: string;
  /** Share of right ties among those the rule makes, on labelled news (Wikinews and five labelled events). */
  readonly sure: number;
}

type Rule = (r: Reading, q: UtteranceRun, cues: readonly Cue[]) => Tie | undefined;

const isLink = (r: Reading, i: number): boolean => /^[,—–-]$/.test(r.tokens[i]?.text ?? '');

/** `“…,” Lind said` and `“…,” the harbour chief, Rosa Lind, said`. */
const quoteNameCue: Rule = (r, q, cues) => {
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
  for (let i = at; i < cue.subject.from; i++) {
    const t = r.tokens[i];
    if (
      t === undefined ||
      (r.runOf[i] ?? -1) >= 0 ||
      /^(?:and|but|while|whilst|whereas|as|when|although|though|that|which|who|because|if|[;:.])$/.test(t.lower)
    )
      return undefined;
  }
  return {
    cue,
    rule: 'quote-name-cue',
    sure: cue.from - at <= 6 && PLAIN_CUES.has(r.tokens[cue.from]?.lower ?? '') ? 0.99 : 0.96,
  };
};

/** `“…,” said Lind`. */
const quoteCueName: Rule = (r, q, cues) => {
  let at = q.to;
  while (isLink(r, at)) at++;
  const cue = cues.find((c) => c.from >= q.to && c.shape === 'cue-name');
  if (cue === undefined || cue.from - at > 2) return undefined;
  return { cue, rule: 'quote-cue-name', sure: 0.99 };
};

/** `Lind said: “…”`, `Lind told reporters that “…”`, `calling it “…”`. */
const nameCueQuote: Rule = (r, q, cues) => {
  const cue = cues.findLast((c) => c.to <= q.from);
  if (cue === undefined) return undefined;
  let gap = q.from - cue.to;
  for (let i = cue.to; i < q.from; i++) if ((r.runOf[i] ?? -1) >= 0) return undefined;
  if (isLink(r, q.from - 1) || r.tokens[q.from - 1]?.text === ':') gap--;
  if (cue.shape === 'according-to') return undefined;
  // `“…,” Lind said. “…”` and `“…,” said Lind, “…”` have the cue of the quotation before.
  if (cue.shape === 'cue-name')
    return q.from - cue.subject.to <= 2 ? { cue, rule: 'quote-cue-name-quote', sure: 0.97 } : undefined;
  if (gap <= 2)
    return { cue, rule: 'name-cue-quote', sure: cue.shape === 'name-cue' || cue.shape === 'quoted-as' ? 0.98 : 0.93 };
  if (r.tokens[q.from - 1]?.text === ':') return { cue, rule: 'name-cue-colon', sure: 0.96 };
  return undefined;
};

/** `“…,” according to Lind`, `According to Lind, “…”`. */
const accordingTo: Rule = (_r, q, cues) => {
  const cue = cues.find((c) => c.shape === 'according-to' && (c.from >= q.to ? true : q.from - c.subject.to <= 40));
  return cue === undefined ? undefined : { cue, rule: 'according-to', sure: 0.93 };
};

/** The clause around the run is reported: `Lind said the port was “in good hands”`. */
const governing: Rule = (r, q, cues) => {
  const before = cues.findLast((c) => c.to <= q.from && c.shape !== 'cue-name' && c.shape !== 'according-to');
  if (before !== undefined) {
    let breaks = 0;
    for (let i = before.to; i < q.from; i++)
      if (/^(?:;|while|whereas|although)$/.test(r.tokens[i]?.lower ?? '') && (r.runOf[i] ?? -1) < 0) breaks++;
    return {
      cue: before,
      rule: 'governing-before',
      sure: Math.max(
        0.5,
        (q.from - before.to <= 12 ? 0.95 : 0.9) -
          0.2 * breaks -
          (before.shape === 'participle' || before.shape === 'shared' ? 0.03 : 0),
      ),
    };
  }
  const after = cues.find((c) => c.from >= q.to && c.shape !== 'participle' && c.shape !== 'shared');
  return after === undefined ? undefined : { cue: after, rule: 'governing-after', sure: 0.9 };
};

/** `Lind said: “…”` and `Lind called the plan “…”`: next to the marks, whatever agency is credited behind the quotation. */
const adjacentCue: Rule = (r, q, cues) => {
  const cue = cues.findLast((c) => c.to <= q.from);
  if (cue === undefined || cue.shape === 'cue-name' || cue.shape === 'according-to') return undefined;
  const reach = cue.naming ? 9 : cue.shape === 'name-cue' ? 5 : 2;
  let gap = 0;
  for (let i = cue.to; i < q.from; i++) {
    if ((r.runOf[i] ?? -1) >= 0) return undefined;
    const t = r.tokens[i];
    if (t === undefined || /^(?:[;.,()—–]|and|but|because|after|when)$/.test(t.text)) {
      if (!(i === q.from - 1 && t?.text === ',')) return undefined;
    } else if (t.text !== ':') gap++;
  }
  if (gap > reach) return undefined;
  return {
    cue,
    rule: cue.naming ? 'naming' : 'name-cue-quote',
    sure: cue.shape === 'name-cue' || cue.shape === 'quoted-as' ? 0.98 : 0.93,
  };
};

/** `“…,” according to Lind`: right behind the quotation. */
const accordingBehind: Rule = (_r, q, cues) => {
  const cue = cues.find((c) => c.shape === 'according-to' && c.from >= q.to && c.from - q.to <= 2);
  return cue === undefined ? undefined : { cue, rule: 'according-to', sure: 0.96 };
};

const SIEVE: readonly Rule[] = [
  adjacentCue,
  accordingBehind,
  quoteNameCue,
  quoteCueName,
  nameCueQuote,
  accordingTo,
  governing,
];

export const tie = (r: Reading, q: UtteranceRun, cues: readonly Cue[]): Tie | undefined => {
  for (const rule of SIEVE) {
    const answer = rule(r, q, cues);
    if (answer !== undefined) return answer;
  }
  return undefined;
};
