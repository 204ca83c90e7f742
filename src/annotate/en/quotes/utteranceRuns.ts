/**
 * Sorts the quoted runs of an article: somebody's words, or a nickname, the title of a work, a word that the paper itself
 * puts at arm's length. Tells whole sentences (direct) from words inside a clause of the reporter (mixed).
 */
import type { QuotedRun } from '../../../text/quoteMarks.js';
import type { Cue } from './cues.js';
import { type Reading, tokenAt } from './reading.js';

export interface UtteranceRun {
  readonly run: QuotedRun;
  readonly form: 'direct' | 'mixed';
  /** First and one past last token, marks included. */
  readonly from: number;
  readonly to: number;
  /** Nothing but the run stands in its sentence. */
  readonly alone: boolean;
}

const WORK_NOUNS =
  /^(?:film|movie|book|novel|song|album|show|series|programme|program|play|poem|painting|documentary|sitcom|drama|comedy|musical|single|track|video|game|magazine|essay|hit|anthem|hymn|entitled|titled|headlined|podcast|memoir|autobiography|episode|hashtag)$/;
const LABEL_WORDS =
  /^(?:so-called|dubbed|nicknamed|codenamed|named|known|termed|entitled|titled|labelled|labeled|word|words|term|terms|phrase|slogan|nickname|definition|meaning|spelled|pronounced|called)$/;
const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|with|by|from|de|la|&)$/;

const isWord = (t: Reading['tokens'][number]): boolean => t.kind === 'word' || t.kind === 'number';

/** Every word of weight has a capital: the shape of titles. */
const titleCase = (words: readonly Reading['tokens'][number][]): boolean => {
  const heavy = words.filter((t) => !SMALL.test(t.lower));
  return heavy.length > 0 && heavy.every((t) => t.capital || t.kind === 'number');
};

/** For each token, and for the end, how many words stand before it. */
const wordsBefore = (r: Reading): Uint32Array => {
  const counts = new Uint32Array(r.tokens.length + 1);
  for (const [i, t] of r.tokens.entries()) counts[i + 1] = (counts[i] ?? 0) + (isWord(t) ? 1 : 0);
  return counts;
};

export const utteranceRuns = (r: Reading, cues: readonly (readonly Cue[])[]): UtteranceRun[] => {
  const out: UtteranceRun[] = [];
  const counts = wordsBefore(r);
  const between = (from: number, to: number): number => Math.max(0, (counts[to] ?? 0) - (counts[from] ?? 0));
  for (const run of r.runs) {
    if (run.depth > 0) continue;
    const from = tokenAt(r.tokens, run.outer.start);
    const to = tokenAt(r.tokens, run.outer.end - 1) + 1;
    const sentence = r.sentenceOf[from] ?? -1;
    if (sentence < 0) continue;
    const bounds = r.bounds[sentence];
    if (bounds === undefined) continue;
    const words = r.tokens.slice(from, to).filter(isWord);
    const n = words.length;
    const before = from > bounds.from ? r.tokens[from - 1] : undefined;
    const after = to < bounds.to ? r.tokens[to] : undefined;
    const outside = between(bounds.from, Math.min(from, bounds.to)) + between(to, Math.max(to, bounds.to));
    const cued = (cues[sentence] ?? []).some((c) => c.to <= from || c.from >= to);
    const nextToCue = (cues[sentence] ?? []).some((c) => c.to <= from && from - c.to <= 3);
    const ended = /[.!?,…—–-]$/.test(r.text.slice(run.start, run.end)) || /^[,]$/.test(after?.text ?? '');
    const title = titleCase(words);
    // Nickname: “Big Ed” between the parts of a name.
    if (n <= 3 && before?.capital === true && after?.capital === true && title) continue;
    if (n <= 4 && before?.kind === 'word' && LABEL_WORDS.test(before.lower) && !(before.lower === 'called' && !title))
      continue;
    const lead = r.tokens.slice(Math.max(bounds.from, from - 3), from).some((t) => WORK_NOUNS.test(t.lower));
    if (title && n >= 1 && n <= 9 && lead) continue;
    if (title && n >= 2 && n <= 8 && !nextToCue && !/[.!?…]$/.test(r.text.slice(run.start, run.end))) continue;
    if (
      title &&
      n === 1 &&
      !nextToCue &&
      words[0]?.capital === true &&
      outside > 0 &&
      run.start > (r.sentences[sentence]?.start ?? 0) + 2
    )
      continue;
    if (n <= 3 && !cued && outside > n && !run.continued) continue;
    if (run.marks === 'single' && n <= 2 && !nextToCue) continue;
    const first = words[0];
    const startsLikeSentence =
      first !== undefined &&
      (first.capital || first.kind === 'number' || /^[[(…]/.test(r.text.slice(run.start, run.start + 1)));
    const previous = out.at(-1);
    const resumes =
      previous?.form === 'direct' && r.sentenceOf[previous.from] === sentence && previous.to < from && ended;
    const introduced =
      before === undefined ||
      /^[,:.!?—–;]$/.test(before.text) ||
      (cues[sentence] ?? []).some((c) => c.to === from) ||
      before.lower === 'that' ||
      (r.runOf[from - 1] ?? -1) >= 0;
    const direct =
      outside === 0 ||
      run.continued ||
      (startsLikeSentence && n >= 3 && introduced && (ended || n >= 6)) ||
      resumes ||
      (n >= 8 && ended && introduced);
    out.push({ run, form: direct ? 'direct' : 'mixed', from, to, alone: outside === 0 });
  }
  return out;
};
