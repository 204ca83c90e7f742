/**
 * How fast articles are read, part by part, beside the floor: a plain pass of the runtime's sentence segmenter over the same
 * texts. Floor and parts take turns in one process; of several passes after a warm-up the median counts. Time is processor
 * time, all threads together, so that neither a busy machine nor a second core makes it look better or worse.
 */
import type { Draft } from '../../src/model/article.js';
import { compiled } from './compiled.js';
import type { Row } from './corpus.js';
import { table } from './table.js';

/** An article as long as newspapers print them. */
const ARTICLE_WORDS = 700;
/** Milliseconds for one such article, cleaned and read. */
const GOAL_MS = 8;

const draft = (row: Row): Draft => ({
  id: row.id,
  path: row.id,
  sha256: '',
  source: { id: row.source, name: row.source, kind: 'newspaper' },
  ...(row.title === null ? {} : { title: row.title }),
  ...(row.publishedAt === null ? {} : { publishedAt: row.publishedAt }),
  authors: [],
  tags: [],
  text: row.text,
});

interface Part {
  readonly name: string;
  /** Once over all articles. */
  readonly run: () => void;
}

const processorMs = (run: () => void): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** What each part needs from the parts before it is made beforehand and not measured with it. */
async function partsOf(rows: readonly Row[]): Promise<{ parts: Part[]; words: number; megabytes: number }> {
  const { clean } = await compiled<typeof import('../../src/clean/clean.js')>('clean/clean.js');
  const { annotate } = await compiled<typeof import('../../src/annotate/annotate.js')>('annotate/annotate.js');
  const { sentences } = await compiled<typeof import('../../src/text/sentences.js')>('text/sentences.js');
  const { tokens } = await compiled<typeof import('../../src/text/tokens.js')>('text/tokens.js');
  const english = 'annotate/en';
  const { names } = await compiled<typeof import('../../src/annotate/en/names/names.js')>(`${english}/names/names.js`);
  const { quotes } = await compiled<typeof import('../../src/annotate/en/quotes/quotes.js')>(
    `${english}/quotes/quotes.js`,
  );
  const { dates } = await compiled<typeof import('../../src/annotate/en/dates/dates.js')>(`${english}/dates/dates.js`);
  const { figures } = await compiled<typeof import('../../src/annotate/en/figures/figures.js')>(
    `${english}/figures/figures.js`,
  );

  const drafts = rows.map(draft);
  const articles = clean(drafts).value;
  const prepared = articles.map(({ text, publishedAt }) => {
    const split = sentences(text);
    const words = tokens(text);
    return { text, day: publishedAt, split, words, ...names(text, split, words), times: dates(text, publishedAt) };
  });
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const each = (read: (article: (typeof prepared)[number]) => unknown) => () => {
    for (const article of prepared) read(article);
  };
  const annotateAll = (): void => {
    for (const article of articles) annotate(article, { timeZone: 'UTC' });
  };
  return {
    parts: [
      { name: 'Intl.Segmenter (floor)', run: each((a) => Array.from(segmenter.segment(a.text))) },
      { name: 'clean', run: () => clean(drafts) },
      { name: 'sentences', run: each((a) => sentences(a.text)) },
      { name: 'tokens', run: each((a) => tokens(a.text)) },
      { name: 'names', run: each((a) => names(a.text, a.split, a.words)) },
      { name: 'quotes', run: each((a) => quotes(a.text, a.split, a.words, a.people, a.mentions)) },
      { name: 'dates', run: each((a) => dates(a.text, a.day)) },
      { name: 'figures', run: each((a) => figures(a.text, a.times)) },
      { name: 'annotate (the six together)', run: annotateAll },
      {
        name: 'clean + annotate',
        run: () => {
          clean(drafts);
          annotateAll();
        },
      },
    ],
    words: prepared.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    megabytes: prepared.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6,
  };
}

/** Prints the table; `passes` is how often each part is measured, after two passes that warm it up. */
export async function reading(rows: readonly Row[], passes: number): Promise<void> {
  const { parts, words, megabytes } = await partsOf(rows);
  const spent = new Map(parts.map(({ name }) => [name, [] as number[]]));
  for (let pass = -2; pass < passes; pass++) {
    for (const { name, run } of parts) {
      const ms = processorMs(run);
      if (pass >= 0) spent.get(name)?.push(ms);
    }
  }
  const medians = parts.map(({ name }) => ({ name, ms: median(spent.get(name) ?? []) }));
  const floor = medians[0]?.ms ?? 0;
  const perArticle = (ms: number): number => (ms / words) * ARTICLE_WORDS;
  const lines = medians.map(({ name, ms }) => [
    name,
    ((rows.length / ms) * 1000).toFixed(0),
    ((megabytes / ms) * 1000).toFixed(2),
    perArticle(ms).toFixed(2),
    `${(ms / floor).toFixed(1)} x`,
  ]);
  console.log(
    `\nReading ${rows.length} articles, ${words} words, ${megabytes.toFixed(1)} MB; median of ${passes} passes, processor time\n`,
  );
  console.log(table([['', 'articles/s', 'MB/s', `ms per ${ARTICLE_WORDS} words`, 'to the floor'], ...lines]));
  const whole = perArticle(medians.at(-1)?.ms ?? 0);
  console.log(
    `\ngoal: below ${GOAL_MS} ms for ${ARTICLE_WORDS} words; ${whole < GOAL_MS ? 'met' : 'missed'} (${whole.toFixed(2)} ms)`,
  );
}
