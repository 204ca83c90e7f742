/**
 * Articles to measure speed with: research corpora where they are present, else the sample content; beyond their number,
 * new articles are put together from paragraphs of one corpus. Measures nothing itself.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line of a dump, as `collate build` reads it. */
export interface Row {
  readonly id: string;
  readonly source: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly text: string;
}

export interface Corpus {
  readonly name: string;
  readonly rows: readonly Row[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const record = (json: string): Record<string, unknown> => {
  const value: unknown = JSON.parse(json);
  return isRecord(value) ? value : {};
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : []);

const day = (value: unknown): string | null => /^\d{4}-\d\d-\d\d/.exec(text(value))?.[0] ?? null;

const paragraphs = (body: string): string =>
  body
    .replace(/\r/g, '')
    .trim()
    .replace(/\s*\n\s*/g, '\n\n');

/** `He said , `` Go . ''` → `He said, "Go."` */
const untokenised = (sentence: string): string =>
  sentence
    .replace(/`` ?/g, '"')
    .replace(/ ?''/g, '"')
    .replace(/ ([,.;:!?)%]|'s\b|n't\b)/g, '$1')
    .replace(/([($]) /g, '$1');

const files = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();

type Reader = (folder: string) => Row[];

/** One reader for each corpus, by the name of its folder. */
const READERS: Readonly<Record<string, Reader>> = {
  giveme5w1h: (folder) =>
    files(join(folder, 'news_cluster', 'data'), '.json').map((file) => {
      const json = record(readFileSync(join(folder, 'news_cluster', 'data', file), 'utf8'));
      return {
        id: file,
        source: text(json.source_domain) || 'unknown',
        title: text(json.title) || null,
        publishedAt: day(json.date_publish),
        text: paragraphs(text(json.text)),
      };
    }),
  basil: (folder) =>
    files(join(folder, 'articles'), '.json').map((file) => {
      const json = record(readFileSync(join(folder, 'articles', file), 'utf8'));
      const body = Array.isArray(json['body-paragraphs']) ? json['body-paragraphs'] : [];
      return {
        id: file,
        source: text(json.source) || 'unknown',
        title: text(json.title) || null,
        publishedAt: day(json.date),
        text: body.map((paragraph) => strings(paragraph).join(' ')).join('\n\n'),
      };
    }),
  ecbplus: (folder) =>
    readFileSync(join(folder, 'ecbplus.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const json = record(line);
        const sentences = strings(json.sentences).filter((s) => !/^(?:https? ?:|www\b)/i.test(s));
        const body = sentences.map(untokenised).join('\n\n');
        return { id: text(json.doc), source: `site ${text(json.doc)}`, title: null, publishedAt: null, text: body };
      }),
  polnear: (folder) =>
    files(folder, '.txt')
      .filter((file) => file.includes('text'))
      .map((file) => {
        const body = paragraphs(readFileSync(join(folder, file), 'utf8'));
        return { id: file, source: 'polnear', title: null, publishedAt: null, text: body };
      }),
  multiling2011: (folder) =>
    files(join(folder, 'SourceTexts'), '.english').map((file) => {
      const [title = '', , ...body] = readFileSync(join(folder, 'SourceTexts', file), 'utf8').split('\n');
      return { id: file, source: 'wiki', title, publishedAt: null, text: paragraphs(body.join('\n')) };
    }),
};

/** The sample that comes with the program: articles with front matter, without dates here. */
const sample = (folder: string): Row[] =>
  files(folder, '.md').map((file) => {
    const whole = readFileSync(join(folder, file), 'utf8');
    const [, head = '', body = whole] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(whole) ?? [];
    return {
      id: file,
      source: /^source: *(.+)$/m.exec(head)?.[1] ?? file,
      title: /^title: *["']?(.+?)["']?$/m.exec(head)?.[1] ?? null,
      publishedAt: null,
      text: paragraphs(body),
    };
  });

/** The corpora that are there, and the names of those that are not. */
export function corpora(data: string, content: string): { found: Corpus[]; absent: string[] } {
  const found: Corpus[] = [];
  const absent: string[] = [];
  for (const [name, read] of Object.entries(READERS)) {
    const folder = join(data, name);
    if (existsSync(folder)) found.push({ name, rows: read(folder).filter((row) => row.text !== '') });
    else absent.push(name);
  }
  if (found.length === 0) found.push({ name: 'sample content', rows: sample(content) });
  return { found, absent };
}

/** A fixed sequence of numbers from 0 to 1, the same in every run (a linear congruence, Numerical Recipes). */
function* sequence(): Generator<number, never> {
  let state = 20_250_519;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Outlets that tell one made-up event. */
const TELLINGS = 5;
/** Paragraphs that a made-up event consists of; each outlet prints about half of them. */
const EVENT_PARAGRAPHS = 16;

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';

/** Vowels for vowels, consonants for consonants: `"London"` for event 1 is "Mupfup"; a hundred events share none. */
const otherWord = (word: string, event: number): string =>
  word.replace(/[a-z]/gi, (letter) => {
    const small = letter.toLowerCase();
    const [row, by] = VOWELS.includes(small) ? [VOWELS, event] : [CONSONANTS, 1 + Math.floor(event / VOWELS.length)];
    const other = row[(row.indexOf(small) + by) % row.length] ?? small;
    return letter === small ? other : other.toUpperCase();
  });

/** True for seven words of eight, always the same ones: a day has its new words, and those that stand in the paper each day. */
const isNew = (word: string): boolean => [...word].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 8 > 0;

/** One paragraph in so many holds a usual word. */
const USUAL = 200;

/** The words of a corpus that stand in many of its paragraphs: what is said of any event. */
const usual = (pool: readonly string[]): ReadonlySet<string> => {
  const holding = new Map<string, number>();
  for (const paragraph of pool) {
    for (const word of new Set(paragraph.toLowerCase().match(/[a-z]{4,}/g) ?? [])) {
      holding.set(word, (holding.get(word) ?? 0) + 1);
    }
  }
  return new Set([...holding].filter(([, n]) => n * USUAL >= pool.length).map(([word]) => word));
};

/**
 * Exactly `count` articles: those of the corpora first; then made-up events, each a handful of paragraphs of one corpus with
 * words of its own, told by five outlets that each print about half of them in their own order. So more articles are more
 * stories and more words, as on a longer day.
 */
export function articles(found: readonly Corpus[], count: number): Row[] {
  const rows = found.flatMap((corpus) => corpus.rows.map((row) => ({ ...row, id: `${corpus.name}/${row.id}` })));
  if (rows.length >= count) return rows.slice(0, count);
  const pools = found.map((corpus) => {
    const paragraphs = corpus.rows.flatMap((row) => row.text.split('\n\n'));
    return { paragraphs, usual: usual(paragraphs) };
  });
  const numbers = sequence();
  const below = (limit: number): number => Math.floor(numbers.next().value * limit);
  for (let event = 0; rows.length < count; event++) {
    const pool = pools[event % pools.length];
    if (pool === undefined) break;
    const renamed = (text: string): string =>
      text.replace(/\b[A-Za-z][a-z]{3,}\b/g, (word) =>
        isNew(word.toLowerCase()) && !pool.usual.has(word.toLowerCase()) ? otherWord(word, event) : word,
      );
    const told = Array.from({ length: EVENT_PARAGRAPHS }, () =>
      renamed(pool.paragraphs[below(pool.paragraphs.length)] ?? ''),
    );
    for (let outlet = 0; outlet < TELLINGS; outlet++) {
      const printed = told.filter(() => below(2) === 0);
      const start = below(Math.max(1, printed.length));
      const body = [...printed.slice(start), ...printed.slice(0, start)].join('\n\n');
      if (body === '') continue;
      rows.push({
        id: `made-up/${event}/${outlet}`,
        source: `Outlet ${outlet}`,
        title: null,
        publishedAt: null,
        text: body,
      });
    }
  }
  return rows.slice(0, count);
}

/** At most `count` articles of the corpora, evenly spread over all of them. */
export function sampled(found: readonly Corpus[], count: number): Row[] {
  const rows = found.flatMap((corpus) => corpus.rows);
  const step = Math.max(1, rows.length / count);
  return Array.from({ length: Math.min(count, rows.length) }, (_, i) => rows[Math.floor(i * step)]).filter(
    (row) => row !== undefined,
  );
}
