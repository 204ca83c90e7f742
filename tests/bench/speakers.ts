/**
 * `npm run bench:speakers -- DIR [--misses N]`: how many labelled quotations `collate inspect` finds, whether it names the right
 * speaker, and what its score is worth. DIR holds any of polnear/, quotes-open/, events/. Asserts nothing.
 */
import { parseArgs } from 'node:util';
import { inspect } from '../../src/index.js';
import { type LabelledArticle, type LabelledQuote, labelledArticles } from './labelled.js';
import { aligned, plainWords } from './words.js';

const { values, positionals } = parseArgs({
  options: { misses: { type: 'string', default: '0' } },
  allowPositionals: true,
});

/** One labelled quotation that was found, and what was said of its speaker. */
interface Answer {
  readonly article: LabelledArticle;
  readonly quote: LabelledQuote;
  /** The words beside it or the name; `undefined`: nobody. */
  readonly said?: {
    readonly words: string;
    readonly name: string | null;
    readonly score: number;
    readonly shown: boolean;
  };
  readonly right: boolean;
}

interface Line {
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

const share = (n: number, of: number): string => (of === 0 ? '—' : (n / of).toFixed(4));

/** The labelled quotations that the program found (four words of five), each with its answer; and how many it reports. */
const compare = (article: LabelledArticle, line: Line): { answers: Answer[]; gold: number; reported: number } => {
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
  const found = line.quotes
    .filter((q) => q.form !== 'indirect')
    .map((q) => ({ q, words: new Set(projected(q.content)) }));
  const answers: Answer[] = [];
  const used = new Set<(typeof found)[number]>();
  // A quotation that cleaning took out of the text (the headline) is not asked for.
  const kept = new Set(place);
  const asked = article.quotes.filter((g) => wordsOf(before, g).some((w) => kept.has(w)));
  for (const g of asked) {
    const words = wordsOf(before, g);
    const match = found.find((f) => {
      if (used.has(f)) return false;
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
      right,
      ...(s === null ? {} : { said: { words: text, name: s.name, score: s.score, shown: s.shown } }),
    });
  }
  return { answers, gold: asked.length, reported: found.length };
};

const data = positionals[0];
if (data === undefined) {
  process.stderr.write('npm run bench:speakers -- DIR: the folder that holds polnear, quotes-open or events\n');
  process.exit(2);
}

const print = (line: string) => process.stdout.write(`${line}\n`);
const BINS = [0, 0.5, 0.7, 0.8, 0.84, 0.88, 0.9, 0.92, 0.94, 0.96, 0.98, 1.01];

const labelled = labelledArticles(data);
for (const corpus of new Set(labelled.map((a) => a.corpus))) {
  const of = labelled.filter((a) => a.corpus === corpus);
  const { lines } = await inspect({ paths: of.map((a) => a.path) });
  const byPath = new Map(lines.map((l) => [l.path, l]));
  let gold = 0;
  let reported = 0;
  const all: Answer[] = [];
  for (const a of of) {
    const line = byPath.get(a.path);
    if (line === undefined || !('article' in line)) continue;
    const one = compare(a, line);
    gold += one.gold;
    reported += one.reported;
    all.push(...one.answers);
  }
  const asked = all.filter((a) => a.quote.beside.length > 0 || a.quote.names.size > 0);
  const right = (list: readonly Answer[]) => list.filter((a) => a.right).length;
  const shown = asked.filter((a) => a.said?.shown === true);
  const shownNames = shown.filter((a) => a.said?.name != null);
  print(`${corpus}: ${of.length} articles`);
  print(
    `  quotations found ${share(all.length, gold)} (n=${gold}), precision ${share(all.length, reported)} (n=${reported})`,
  );
  print(`  speaker right ${share(right(asked), asked.length)} (n=${asked.length})`);
  for (const kind of ['name', 'pronoun', 'other'] as const) {
    const part = asked.filter((a) => a.quote.kind === kind);
    print(`    ${kind}: ${share(right(part), part.length)} (n=${part.length})`);
  }
  print(
    `  shown: right ${share(right(shown), shown.length)} (n=${shown.length}), coverage ${share(shown.length, asked.length)}`,
  );
  print(`  shown with a name: right ${share(right(shownNames), shownNames.length)} (n=${shownNames.length})`);
  print('  score        right      n');
  for (let b = 0; b + 1 < BINS.length; b++) {
    const [low = 0, high = 1] = [BINS[b], BINS[b + 1]];
    const bin = asked.filter((a) => a.said !== undefined && a.said.score >= low && a.said.score < high);
    if (bin.length > 0)
      print(
        `  ${low.toFixed(2)}–${Math.min(1, high).toFixed(2)}    ${share(right(bin), bin.length)}  ${String(bin.length).padStart(5)}`,
      );
  }
  const wrong = asked.filter((a) => !a.right).sort((a, b) => (b.said?.score ?? 0) - (a.said?.score ?? 0));
  for (const a of wrong.slice(0, Number(values.misses))) {
    const source =
      a.quote.beside.map((b) => a.article.text.slice(b.start, b.end)).join(' ') || [...a.quote.names].join(' ');
    const said =
      a.said === undefined
        ? 'nobody'
        : `${a.said.name ?? '—'} [${a.said.words}] ${a.said.score}${a.said.shown ? ' shown' : ''}`;
    print(
      `  ${a.article.path.replace(/^.*\//, '')}: “${a.article.text.slice(a.quote.start, a.quote.start + 60).replace(/\s+/g, ' ')}” ${source} | ${said}`,
    );
  }
}
