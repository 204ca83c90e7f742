/**
 * What rendering costs beside plain MJML on the same mail: the sample's stories repeated to twenty, both warm, in turns, so that
 * what else the machine does meets both alike.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mjml2html from 'mjml';
import type { Edition, EditionBriefing } from '../../src/model/edition.js';
import { compiled, ROOT } from './compiled.js';
import { table } from './table.js';

const STORIES = 20;
const ROUNDS = 5;

/** The sample's told stories over and over, the first one in full. */
const twenty = (edition: Edition): Edition => {
  const told = edition.sections.flatMap((s) => s.briefings).filter((b) => b.printed && b.form !== 'line');
  const briefings = Array.from({ length: STORIES }, (_, i) => told[i % told.length])
    .filter((b) => b !== undefined)
    .map(
      (b, i): EditionBriefing => ({ ...b, storyId: `${b.storyId}${i}`, rank: i + 1, form: i === 0 ? 'full' : 'short' }),
    );
  return { ...edition, sections: [{ title: 'News', briefings }] };
};

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

export async function rendering(passes: number): Promise<void> {
  const { build, defaultNewsletter } = await compiled<typeof import('../../src/index.js')>('index.js');
  const { html, fill } = await compiled<typeof import('../../src/render/html.js')>('render/html.js');
  const { render } = await compiled<typeof import('../../src/render/render.js')>('render/render.js');
  const { view } = await compiled<typeof import('../../src/render/view/view.js')>('render/view/view.js');
  const { readTemplates } = await compiled<typeof import('../../src/adapters/files.js')>('adapters/files.js');
  const templates = await readTemplates(join(ROOT, 'templates'));
  const newsletter = defaultNewsletter();
  const out = mkdtempSync(join(tmpdir(), 'collate-bench-'));
  let edition: Edition;
  try {
    edition = twenty((await build({ out, paths: [join(ROOT, 'content')], date: '2026-11-21' })).edition);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  const mjml = fill(view(edition, newsletter), templates);
  const work: readonly (readonly [string, () => Promise<unknown>])[] = [
    // A copy: the runtime remembers what it found in a string that it has seen.
    ['plain MJML on the same mail', () => mjml2html(Buffer.from(mjml).toString())],
    ['edition → HTML', () => html(view(edition, newsletter), templates)],
    ['edition → every file, checked', () => render(edition, { newsletter, templates })],
  ];
  const times = work.map((): number[] => []);
  for (let round = -1; round < ROUNDS; round++) {
    for (const [i, [, run]] of work.entries()) {
      // Unlike the clock, it hardly depends on what else runs. Many in a row: each pays for what it leaves lying itself.
      const before = process.cpuUsage();
      for (let pass = 0; pass < passes; pass++) await run();
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) times[i]?.push((user + system) / 1000 / passes);
    }
  }
  const page = await html(view(edition, newsletter), templates);
  const plain = median(times[0] ?? []);
  console.log(`\nRendering ${STORIES} stories, ${Math.round(Buffer.byteLength(page) / 1024)} KB of HTML\n`);
  console.log(
    table([
      ['', 'median, ms of the processor', 'beside plain MJML'],
      ...work.map(([name], i) => {
        const own = median(times[i] ?? []);
        return [name, own.toFixed(0), `× ${(own / plain).toFixed(2)}`];
      }),
    ]),
  );
}
