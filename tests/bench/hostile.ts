/**
 * `npm run bench:hostile [-- --length 100000 --piece "$1 "]`: how the time of cleaning and reading grows when a hostile text
 * doubles. A ratio near 2 is proportion, near 4 the square. Prints the steep and the slow; asserts nothing.
 */
import { parseArgs } from 'node:util';
import { annotate } from '../../src/annotate/annotate.js';
import { clean } from '../../src/clean/clean.js';
import { defaultNewsletter } from '../../src/config.js';
import { HOSTILE_PIECES, hostileText } from '../annotate/hostileTexts.js';

const { values } = parseArgs({
  options: { length: { type: 'string', default: '100000' }, piece: { type: 'string' } },
});

/** Of three runs the fastest: the others shared the machine. */
const RUNS = 3;
/** Growth beyond this a doubling is called steep. */
const STEEP = 2.8;
/** Shorter times are noise. */
const LEAST_MS = 60;
/** A character may cost so much; 1 MB then takes a minute. */
const SLOW_MS_PER_CHARACTER = 0.06;

const timed = (text: string): { readonly clean: number; readonly annotate: number } => {
  const draft = { id: 'a', path: 'a.txt', sha256: '', authors: [], tags: [], text: `${text}\n` };
  const best = { clean: Number.POSITIVE_INFINITY, annotate: Number.POSITIVE_INFINITY };
  for (let run = 0; run < RUNS; run++) {
    const began = performance.now();
    const [article] = clean(
      [{ ...draft, publishedAt: '2031-01-01', publishedFrom: 'option' }],
      defaultNewsletter(),
    ).value;
    const cleaned = performance.now();
    if (article !== undefined) annotate(article, { timeZone: 'UTC' });
    best.clean = Math.min(best.clean, cleaned - began);
    best.annotate = Math.min(best.annotate, performance.now() - cleaned);
  }
  return best;
};

const length = Number(values.length);
const pieces = values.piece === undefined ? HOSTILE_PIECES : [values.piece];
for (const piece of pieces) {
  timed(hostileText(piece, 1000));
  const half = timed(hostileText(piece, length / 2));
  const whole = timed(hostileText(piece, length));
  for (const stage of ['clean', 'annotate'] as const) {
    const ratio = whole[stage] / half[stage];
    const steep = ratio > STEEP && whole[stage] > LEAST_MS;
    const slow = whole[stage] > length * SLOW_MS_PER_CHARACTER;
    if (!steep && !slow && values.piece === undefined) continue;
    const mark = steep ? 'steep' : slow ? 'slow' : '';
    console.log(
      `${JSON.stringify(piece).padEnd(30)} ${stage.padEnd(9)} ${half[stage].toFixed(0)} → ${whole[stage].toFixed(0)} ms  ×${ratio.toFixed(1)} ${mark}`,
    );
  }
}
console.log(`${pieces.length} texts of ${length} characters`);
