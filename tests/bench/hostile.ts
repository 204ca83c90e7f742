/**
 * `npm run bench:hostile [-- --length 100000 --piece "$1 " --stage clean --runs 3 --table]`: how the time of cleaning and reading
 * grows when a hostile text doubles. A ratio near 2 is proportion, near 4 the square. Prints the steep and the slow, with
 * `--table` every text; asserts nothing.
 */
import { parseArgs } from 'node:util';
import { annotate } from '../../src/annotate/annotate.js';
import { clean } from '../../src/clean/clean.js';
import { defaultNewsletter } from '../../src/config.js';
import { sentences } from '../../src/text/sentences.js';
import { tokens } from '../../src/text/tokens.js';
import { HOSTILE_PIECES, hostileText } from '../annotate/hostileTexts.js';

const { values } = parseArgs({
  options: {
    length: { type: 'string', default: '100000' },
    piece: { type: 'string' },
    /** One or several of clean, sentences, tokens, annotate, with commas; text of 1 MB takes annotate minutes for all pieces. */
    stage: { type: 'string', default: 'clean,annotate' },
    /** Of several runs the fastest counts: the others shared the machine. */
    runs: { type: 'string', default: '3' },
    table: { type: 'boolean', default: false },
  },
});

/** Growth beyond this a doubling is called steep. */
const STEEP = 2.8;
/** Shorter times are noise. */
const LEAST_MS = 60;
/** A character may cost so much; 1 MB then takes a minute. */
const SLOW_MS_PER_CHARACTER = 0.06;

const cleaned = (text: string) =>
  clean(
    [
      {
        id: 'a',
        path: 'a.txt',
        sha256: '',
        authors: [],
        tags: [],
        text: `${text}\n`,
        publishedAt: '2031-01-01',
        publishedFrom: 'option',
      },
    ],
    defaultNewsletter(),
  ).value[0];

/** What is made beforehand is not measured. */
const STAGES: Readonly<Record<string, (text: string) => () => unknown>> = {
  clean: (text) => () => cleaned(text),
  sentences: (text) => () => sentences(text),
  tokens: (text) => () => tokens(text),
  annotate: (text) => {
    const article = cleaned(text);
    return () => article && annotate(article, { timeZone: 'UTC' });
  },
};

const best = (run: () => unknown): number => {
  let ms = Number.POSITIVE_INFINITY;
  for (let n = 0; n < Number(values.runs); n++) {
    const began = performance.now();
    run();
    ms = Math.min(ms, performance.now() - began);
  }
  return ms;
};

const length = Number(values.length);
const pieces = values.piece === undefined ? HOSTILE_PIECES : [values.piece];
for (const piece of pieces) {
  for (const stage of values.stage.split(',')) {
    const prepare = STAGES[stage];
    if (prepare === undefined) throw new Error(`no such stage: ${stage}`);
    best(prepare(hostileText(piece, 1000)));
    const half = best(prepare(hostileText(piece, length / 2)));
    const whole = best(prepare(hostileText(piece, length)));
    const steep = whole / half > STEEP && whole > LEAST_MS;
    const slow = whole > length * SLOW_MS_PER_CHARACTER;
    if (!steep && !slow && values.piece === undefined && !values.table) continue;
    const mark = steep ? 'steep' : slow ? 'slow' : '';
    console.log(
      `${JSON.stringify(piece).padEnd(30)} ${stage.padEnd(9)} ${half.toFixed(0)} → ${whole.toFixed(0)} ms  ×${(whole / half).toFixed(1)} ${mark}`,
    );
  }
}
console.log(`${pieces.length} texts of ${length} characters`);
