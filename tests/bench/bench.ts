/**
 * `npm run bench [-- --only reading,building,grouping,rendering --articles 1000,10000 --growth 1000,3000 --data DIR]`: how fast articles
 * are read beside the runtime's own segmenter, how the cost of a build and its memory grow with the articles, and how that of
 * finding stories does, and what rendering costs beside plain MJML. Measures the compiled program (`npm run build`). Asserts nothing.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { building } from './building.js';
import { isCompiled, ROOT } from './compiled.js';
import { articles, corpora, sampled } from './corpus.js';
import { grouping } from './grouping.js';
import { reading } from './reading.js';
import { rendering } from './rendering.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'reading,building,grouping,rendering' },
    data: { type: 'string', default: join(ROOT, '..', 'shared', 'data') },
    /** Of the reading part; all that the corpora hold take minutes. */
    sample: { type: 'string', default: '300' },
    passes: { type: 'string', default: '7' },
    articles: { type: 'string', default: '1000' },
    growth: { type: 'string', default: '1000,3000,10000,30000' },
  },
});

if (!isCompiled()) {
  console.error('dist/ is missing: run `npm run build` first.');
  process.exit(2);
}

const { found, absent } = corpora(values.data, join(ROOT, 'content'));
if (absent.length > 0) console.log(`not present, skipped: ${absent.join(', ')} (looked in ${values.data})`);
console.log(`from: ${found.map((corpus) => `${corpus.name} ${corpus.rows.length}`).join(', ')}`);

const parts = values.only.split(',');
if (parts.includes('reading')) await reading(sampled(found, Number(values.sample)), Number(values.passes));
if (parts.includes('building')) {
  building(values.articles.split(',').map((count) => articles(found, Number(count))));
}
if (parts.includes('grouping')) {
  await grouping(values.growth.split(',').map((count) => articles(found, Number(count))));
}
if (parts.includes('rendering')) await rendering(Number(values.passes));
