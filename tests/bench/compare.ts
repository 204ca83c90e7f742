/** Holds the program's answers against the labels: which labelled quotations it found, and whether it names the right speaker. */
import type { LabelledArticle, LabelledQuote } from './labelled.js';
import { aligned, plainWords } from './words.js';

/** One labelled quotation that was found, and what was said of its speaker. */
export interface Answer {
  readonly article: LabelledArticle;
  readonly quote: LabelledQuote;
  /** Its number among the quotations of the line. */
  readonly index: number;
  /** The words beside it or the name; `undefined`: nobody. */
  readonly said?: {
    readonly words: string;
    readonly name: string | null;
    readonly score: number;
    readonly shown: boolean;
  };
  readonly right: boolean;
}

export interface Line {
  readonly article: { readonly text: string };
  readonly quotes: readonly {
    readonly form: string;
    readonly content: Span;
    readonly speaker: {
      readonly name: string | null;
      readonly mention: Span;
      readonly score: number;
      readonly shown: boolean;
    } | null;
  }[];
}
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The labelled quotations that the program found (four words of five), each with its answer; and how many it reports. */
export const compare = (
  article: LabelledArticle,
  line: Line,
): { answers: Answer[]; gold: number; reported: number } => {
  const before = plainWords(article.text);
  const after = plainWords(line.article.text);
  const place = aligned(before, after);
  const wordsOf = (words: typeof before, { start, end }: Span): number[] => {
    const out: number[] = [];
    let low = 0;
    for (let high = words.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < words.length && (words[i]?.start ?? 0) < end; i++) out.push(i);
    return out;
  };
  const projected = (span: Span): number[] => wordsOf(after, span).map((j) => place[j] ?? -1);
  const found = line.quotes.map((q, index) => ({ q, index, words: new Set(projected(q.content)) }));
  const answers: Answer[] = [];
  const used = new Set<(typeof found)[number]>();
  // A quotation that cleaning took out of the text (the headline) is not asked for.
  const kept = new Set(place);
  const asked = article.quotes.filter((g) => wordsOf(before, g).some((w) => kept.has(w)));
  for (const g of asked) {
    const words = wordsOf(before, g);
    const match = found.find((f) => {
      if (used.has(f) || (f.q.form === 'indirect') === g.marked) return false;
      const both = words.filter((w) => f.words.has(w)).length;
      return both / (words.length + f.words.size - both || 1) >= 0.8;
    });
    if (match === undefined) continue;
    used.add(match);
    const s = match.q.speaker;
    const last =
      s?.name == null ? undefined : plainWords(s.name).findLast((w) => !/^(?:jr|sr|ii|iii|iv|s)$/.test(w.word));
    const named = last !== undefined && g.names.has(last.word);
    const beside = new Set(g.beside.flatMap((b) => wordsOf(before, b)));
    const near = s !== null && projected(s.mention).some((w) => beside.has(w));
    const text = s === null ? '' : line.article.text.slice(s.mention.start, s.mention.end);
    const alias = plainWords(text).some((w) => g.names.has(w.word));
    const right = g.resolved && s?.name != null ? named : near || named || (beside.size === 0 && alias);
    answers.push({
      article,
      quote: g,
      index: match.index,
      right,
      ...(s === null ? {} : { said: { words: text, name: s.name, score: s.score, shown: s.shown } }),
    });
  }
  return {
    answers,
    gold: asked.filter((g) => g.marked).length,
    reported: found.filter((f) => f.q.form !== 'indirect').length,
  };
};
