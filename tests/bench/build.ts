/**
 * `npm run bench [-- --articles 1000 --data DIR]`: how long a build of many articles takes, stage by stage, how much memory it
 * needs, and how the cost of finding stories grows. Needs a compiled program (`npm run build`). Asserts nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cluster } from '../../src/cluster/cluster.js';
import type { AnnotatedArticle } from '../../src/model/language.js';
import { articles, corpora, type Row } from './corpus.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'dist', 'cli.js');

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    data: { type: 'string', default: join(ROOT, '..', 'shared', 'data') },
    growth: { type: 'string', default: '1000,3000,10000' },
  },
});

/** Only what grouping looks at; the other stages have not run. */
const bare = (row: Row): AnnotatedArticle => ({
  id: row.id,
  path: row.id,
  sha256: '',
  ...(row.title === null ? {} : { title: row.title }),
  ...(row.publishedAt === null ? {} : { publishedAt: row.publishedAt }),
  authors: [],
  tags: [],
  text: row.text,
  language: 'en',
  removed: [],
  agencies: [],
  genre: 'news',
  sentences: [],
  people: [],
  names: [],
  utterances: [],
  dates: [],
  figures: [],
});

if (!existsSync(PROGRAM)) {
  console.error('dist/cli.js is missing: run `npm run build` first.');
  process.exit(2);
}

const { found, absent } = corpora(values.data, join(ROOT, 'content'));
if (absent.length > 0) console.log(`not present, skipped: ${absent.join(', ')} (looked in ${values.data})`);
console.log(`from: ${found.map((corpus) => `${corpus.name} ${corpus.rows.length}`).join(', ')}`);

const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'));
try {
  const rows = articles(found, Number(values.articles));
  const dump = join(folder, 'articles.jsonl');
  writeFileSync(dump, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const words = rows.reduce((sum, row) => sum + row.text.split(/\s+/).length, 0);
  console.log(`\n${rows.length} articles, ${words} words\n`);

  const started = performance.now();
  const built = spawnSync(
    process.execPath,
    [PROGRAM, 'build', dump, '--out', join(folder, 'out'), '--date', '2025-05-19', '--verbose'],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const seconds = (performance.now() - started) / 1000;
  const report = `${built.stdout}\n${built.stderr}`.split('\n');
  const telling = report.filter((line) => /\d s\b|articles?, \d+ stor/.test(line));
  console.log(telling.join('\n'));
  console.log(`build: ${seconds.toFixed(1)} s, exit status ${built.status}`);
  if (built.status !== 0) console.log(report.slice(-20).join('\n'));

  console.log('\nfinding stories\narticles  seconds  stories');
  for (const count of values.growth.split(',').map(Number)) {
    const list = articles(found, count).map(bare);
    const before = performance.now();
    const { value } = cluster(list);
    const spent = (performance.now() - before) / 1000;
    console.log(`${String(count).padStart(8)}  ${spent.toFixed(1).padStart(7)}  ${String(value.length).padStart(7)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
