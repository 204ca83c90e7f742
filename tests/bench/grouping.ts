/** How the cost of finding stories grows with the number of articles. */
import type { AnnotatedArticle } from '../../src/model/language.js';
import { compiled } from './compiled.js';
import type { Row } from './corpus.js';
import { table } from './table.js';

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
  corrections: [],
  agencies: [],
  genre: 'news',
  sentences: [],
  people: [],
  names: [],
  utterances: [],
  dates: [],
  figures: [],
});

/** One line for each list, each grouped once. */
export async function grouping(lists: readonly (readonly Row[])[]): Promise<void> {
  const { cluster } = await compiled<typeof import('../../src/cluster/cluster.js')>('cluster/cluster.js');
  const rows = lists.map((list) => {
    const all = list.map(bare);
    const before = performance.now();
    const processor = process.cpuUsage();
    const { value } = cluster(all);
    const seconds = (performance.now() - before) / 1000;
    // Unlike the clock, it hardly depends on what else runs.
    const { user, system } = process.cpuUsage(processor);
    return [list.length, seconds.toFixed(1), ((user + system) / 1e6).toFixed(1), value.length].map(String);
  });
  console.log(`\nFinding stories\n\n${table([['articles', 'seconds', 'of the processor', 'stories'], ...rows])}`);
}
