/**
 * Sorts the quoted runs of an article: somebody's words, or a nickname, the title of a work, a word that the paper itself
 * puts at arm's length. Tells whole sentences (direct) from words inside a clause of the reporter (mixed).
 */
import type { QuotedRun } from '../../../text/quoteMarks.js';
import type { Cue } from './cues.js';
import { type Reading, tokenAt } from './reading.js';
import { named, type QuotedPlace, refused } from './refusals.js';

export interface UtteranceRun {
  readonly run: QuotedRun;
  readonly form: 'direct' | 'mixed';
  /** First and one past last token, marks included. */
  readonly from: number;
  readonly to: number;
  /** Nothing but the run stands in its sentence. */
  readonly alone: boolean;
}

const isWord = (t: Reading['tokens'][number]): boolean => t.kind === 'word' || t.kind === 'number';

/** Words of a transcript's line that says something alone; "Thank you" and "Yes" say nothing without the line before. */
const SHORTEST_TURN = 6;

/** For each token, and for the end, how many words stand before it. */
const wordsBefore = (r: Reading): Uint32Array => {
  const counts = new Uint32Array(r.tokens.length + 1);
  for (const [i, t] of r.tokens.entries()) counts[i + 1] = (counts[i] ?? 0) + (isWord(t) ? 1 : 0);
  return counts;
};

/** Only a comma or "and" stands between the two: “slow,” “late” and “dear”. */
const listed = (r: Reading, from: number, to: number): boolean => {
  if (to < from || to - from > 2) return false;
  for (let i = from; i < to; i++) if (!/^(?:,|and|or)$/.test(r.tokens[i]?.lower ?? '')) return false;
  return true;
};

/** A whole sentence, or what goes on or is resumed from one; otherwise words inside a clause of the reporter. */
const isDirect = (r: Reading, p: QuotedPlace, previous: UtteranceRun | undefined): boolean => {
  const { run, from, words, before, after } = p;
  if (p.outside === 0 || run.continued || run.marks === 'none') return true;
  const first = words[0];
  const n = words.length;
  const stopped = /[.!?…]$/.test(r.text.slice(run.start, run.end));
  const ended = stopped || /[,—–-]$/.test(r.text.slice(run.start, run.end)) || after?.text === ',';
  const startsLikeSentence =
    first !== undefined && (first.capital || first.kind === 'number' || /^[[(…]/.test(r.text[run.start] ?? ''));
  const introduced =
    before === undefined ||
    /^[,:.!?—–;-]$/.test(before.text) ||
    p.cues.some((c) => c.to === from) ||
    before.lower === 'that' ||
    (r.runOf[from - 1] ?? -1) >= 0;
  const resumes =
    previous?.form === 'direct' && r.sentenceOf[previous.from] === r.sentenceOf[from] && previous.to < from && ended;
  return (
    resumes ||
    (startsLikeSentence && stopped && before?.text === ':') ||
    (startsLikeSentence && n >= 3 && introduced && (ended || n >= 6)) ||
    (startsLikeSentence && n >= 6 && stopped) ||
    (n >= 8 && introduced && (ended || /^[.!?]$/.test(after?.text ?? '')))
  );
};

/** The runs of the article that are somebody's words, in order. */
export const utteranceRuns = (r: Reading, cues: readonly (readonly Cue[])[]): UtteranceRun[] => {
  const counts = wordsBefore(r);
  const between = (from: number, to: number): number => Math.max(0, (counts[to] ?? 0) - (counts[from] ?? 0));
  const places = r.runs.flatMap((run): QuotedPlace[] => {
    if (run.depth > 0) return [];
    const from = tokenAt(r.tokens, run.outer.start);
    const to = tokenAt(r.tokens, run.outer.end - 1) + 1;
    const sentence = r.sentenceOf[from] ?? -1;
    const bounds = r.bounds[sentence];
    if (bounds === undefined) return [];
    return [
      {
        run,
        from,
        to,
        bounds,
        words: r.tokens.slice(from, to).filter(isWord),
        before: from > bounds.from ? r.tokens[from - 1] : undefined,
        after: to < bounds.to ? r.tokens[to] : undefined,
        outside: between(bounds.from, Math.min(from, bounds.to)) + between(to, Math.max(to, bounds.to)),
        cues: cues[sentence] ?? [],
      },
    ];
  });
  const out: UtteranceRun[] = [];
  // What stands in a list with somebody's words is as much theirs; looked at from behind first, so that the rest follows forwards.
  const kept = places.map((p) => (p.run.marks === 'none' ? p.words.length >= SHORTEST_TURN : !refused(r, p)));
  const joins = (a: number, b: number): boolean => {
    const [one, other] = [places[a], places[b]];
    return one !== undefined && other !== undefined && one.bounds === other.bounds && listed(r, one.to, other.from);
  };
  for (let i = places.length - 2; i >= 0; i--)
    if (kept[i + 1] && joins(i, i + 1) && !named(r, places[i])) kept[i] = true;
  places.forEach((p, i) => {
    if (!kept[i] && !(i > 0 && kept[i - 1] && joins(i - 1, i) && !named(r, p))) return;
    kept[i] = true;
    out.push({
      run: p.run,
      form: isDirect(r, p, out.at(-1)) ? 'direct' : 'mixed',
      from: p.from,
      to: p.to,
      alone: p.outside === 0,
    });
  });
  return out;
};
