/**
 * Articles with quotations that people labelled, in the three forms they come in: PolNeAR (brat standoff), quotes-open (one JSON
 * file a text) and events (one `gold.json` for several articles). Reads only; offsets are UTF-16 units of the file's text.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quotedRuns } from '../../src/text/quoteMarks.js';
import { plainWords } from './words.js';

export interface LabelledQuote {
  /** False for speech reported without quotation marks. */
  readonly marked: boolean;
  readonly start: number;
  readonly end: number;
  /** The words that may stand for the speaker beside the quotation, as places in the text; empty: the label gives none. */
  readonly beside: readonly { readonly start: number; readonly end: number }[];
  /** Every word that may end the printed name, lower case; empty: nobody is named, or the label does not say who "he" is. */
  readonly names: ReadonlySet<string>;
  /** The label tells whose name a pronoun stands for, so that a printed name can be wrong though its place is right. */
  readonly resolved: boolean;
  readonly kind: 'name' | 'pronoun' | 'other';
}

export interface LabelledArticle {
  readonly corpus: string;
  readonly path: string;
  readonly text: string;
  readonly quotes: readonly LabelledQuote[];
}

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const items = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isJson) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const load = (file: string): Json => {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isJson(value) ? value : {};
};

const PRONOUN = /^(?:he|she|they|it|who|i|we|you|him|her|them|us|me|this|that|one)$/i;
/** A phrase hangs on these: "a spokesman for …". */
const BREAK = /^(?:of|for|from|in|at|on|with|who|that|which|to|by|during|as)$/i;
const SMALL =
  /^(?:an?|the|and|or|mrs?|ms|dr|sen|rep|gov|gen|president|s|his|her|its|their|our|my|this|these|those|some|many|several|other)$/i;

/** The words of a source that may stand for the speaker: not its titles, possessors and what hangs on a preposition. */
const heads = (whole: string, from: number, to: number): { start: number; end: number; word: string }[] => {
  const words = plainWords(whole, from, to);
  const out: { start: number; end: number; word: string }[] = [];
  let taking = true;
  words.forEach((w, n) => {
    const between = whole.slice(words[n - 1]?.end ?? from, w.start);
    if (/[,(–—]/.test(between)) taking = true;
    if (BREAK.test(w.word) && n > 0) taking = false;
    const possessor = n + 1 < words.length && /^['’](?:s\b|\s)/.test(whole.slice(w.end, w.end + 2));
    if (taking && !possessor && !SMALL.test(w.word)) out.push(w);
  });
  return out.length > 0
    ? out
    : words
        .filter((w) => !SMALL.test(w.word))
        .concat(words)
        .slice(0, 3);
};

const quote = (
  whole: string,
  span: { readonly start: number; readonly end: number },
  sources: readonly (readonly [number, number])[],
  known: readonly string[],
  marked = true,
): LabelledQuote => {
  const beside = sources.flatMap(([from, to]) => heads(whole, from, to));
  const names = new Set([...known.flatMap((k) => plainWords(k).map((w) => w.word)), ...beside.map((h) => h.word)]);
  const only = beside.length === 1 ? beside[0] : undefined;
  const kind =
    only !== undefined && PRONOUN.test(only.word)
      ? 'pronoun'
      : beside.some((h) => /^\p{Lu}/u.test(whole.slice(h.start, h.end)))
        ? 'name'
        : 'other';
  return { ...span, marked, beside, names, resolved: known.length > 0, kind };
};

/** One annotation file: spans `T1⇥Source 3 9⇥…` and attributions `E1⇥Attribution:T1 Source:T2 …`. */
const standoff = (whole: string, file: string) => {
  const at: number[] = [];
  for (let i = 0; i < whole.length; i += (whole.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) at.push(i);
  at.push(whole.length);
  const spans = new Map<string, [number, number][]>();
  const rows = readFileSync(file, 'utf8').split('\n');
  for (const row of rows) {
    const t = /^(T\d+)\t\S+ ([\d; ]+)\t/.exec(row);
    if (t === null) continue;
    const parts = (t[2] ?? '').split(';').map((p) => p.trim().split(' ').map(Number));
    spans.set(
      t[1] ?? '',
      parts.map(([s, e]) => [at[s ?? 0] ?? whole.length, at[e ?? 0] ?? whole.length]),
    );
  }
  return rows
    .filter((row) => /^E\d+\t/.test(row))
    .map((row) => {
      const event = {
        Source: [] as [number, number][],
        Cue: [] as [number, number][],
        Content: [] as [number, number][],
      };
      for (const argument of (row.split('\t')[1] ?? '').trim().split(/\s+/)) {
        const [role = '', id = ''] = argument.split(':');
        const key = role.replace(/\d+$/, '');
        if (key === 'Source' || key === 'Cue' || key === 'Content') event[key].push(...(spans.get(id) ?? []));
      }
      return event;
    });
};

const shared = (parts: readonly (readonly [number, number])[], s: number, e: number): number =>
  parts.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, e) - Math.max(a, s)), 0);
const size = (parts: readonly (readonly [number, number])[]): number => parts.reduce((sum, [a, b]) => sum + b - a, 0);

const polnear = (folder: string): LabelledArticle[] => {
  const notes = new Map<string, string>();
  // Several people annotated some articles: the first file counts.
  for (const name of readdirSync(join(folder, 'attributions')).sort()) {
    const base = name.replace(/_[0-9a-f]{4}\.ann$/, '');
    if (name.endsWith('.ann') && !notes.has(base)) notes.set(base, name);
  }
  return [...notes].map(([base, note]) => {
    const path = join(folder, 'text', `${base}.txt`);
    const whole = readFileSync(path, 'utf8');
    const events = standoff(whole, join(folder, 'attributions', note));
    const quotes = quotedRuns(whole)
      .filter((run) => run.depth === 0)
      .flatMap((run): LabelledQuote[] => {
        // The innermost content that covers the run; one whose cue is quoted too is the speaker's own.
        const covering = events
          .filter((e) => shared(e.Content, run.start, run.end) >= (run.end - run.start) / 2)
          .filter((e) => shared(e.Cue.length > 0 ? e.Cue : e.Source, run.start, run.end) === 0)
          .sort((a, b) => size(a.Content) - size(b.Content));
        const best =
          covering.find((e) => shared(e.Content, run.start, run.end) >= 0.9 * (run.end - run.start)) ?? covering[0];
        return best === undefined ? [] : [quote(whole, run, best.Source, [])];
      });
    return { corpus: 'polnear', path, text: whole, quotes };
  });
};

const quotesOpen = (folder: string): LabelledArticle[] =>
  readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .sort()
    .map((f) => {
      const path = join(folder, f.replace(/json$/, 'txt'));
      const whole = readFileSync(path, 'utf8');
      const gold = load(join(folder, f));
      const aliases = new Map(
        items(gold.people).map((p) => [text(p.name), Array.isArray(p.aliases) ? p.aliases.map(text) : []]),
      );
      const quotes = items(gold.quotes)
        .filter((q) => q.note !== 'headline')
        .map((q) => {
          const start = Number(q.start);
          const mention = text(q.mention);
          const at = Number(q.mentionStart);
          const names = text(q.speaker)
            .split('; ')
            .filter((n) => n !== '');
          return quote(
            whole,
            { start, end: start + text(q.content).length },
            mention === '' ? [] : [[at, at + mention.length]],
            names.flatMap((n) => [n, ...(aliases.get(n) ?? [])]),
            q.form !== 'indirect',
          );
        });
      return { corpus: 'quotes-open', path, text: whole, quotes };
    });

const events = (folder: string): LabelledArticle[] =>
  readdirSync(folder)
    .filter((d) => existsSync(join(folder, d, 'gold.json')))
    .sort()
    .flatMap((d) => {
      const gold = load(join(folder, d, 'gold.json'));
      return items(gold.articles).map((a) => {
        const path = join(folder, d, 'articles', text(a.file));
        const whole = readFileSync(path, 'utf8');
        const quotes = items(gold.quotes).flatMap((q) =>
          items(q.variants)
            .filter((v) => v.file === a.file && whole.includes(text(v.text)))
            .map((v) => {
              const start = whole.lastIndexOf(text(v.text));
              const names = [text(q.speaker), ...(Array.isArray(q.aliases) ? q.aliases.map(text) : [])];
              return quote(whole, { start, end: start + text(v.text).length }, [], names);
            }),
        );
        return { corpus: 'events', path, text: whole, quotes };
      });
    });

/** Every labelled article under `data`, corpus by corpus; what is not there is left out. */
export const labelledArticles = (data: string): LabelledArticle[] => {
  const at = (name: string) => join(data, name);
  return [
    ...['dev', 'train'].map((part) => at(`polnear/${part}`)).flatMap((f) => (existsSync(f) ? polnear(f) : [])),
    ...(existsSync(at('quotes-open')) ? quotesOpen(at('quotes-open')) : []),
    ...(existsSync(at('events')) ? events(at('events')) : []),
  ];
};
