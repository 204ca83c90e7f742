/** How long builds of few and of many articles take, stage by stage, side by side, and how much memory they need. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROGRAM } from './compiled.js';
import type { Row } from './corpus.js';
import { table } from './table.js';

/** Makes the program say at its end what it cost the processor: unlike the clock, that hardly depends on what else runs. */
const COUNTER = `data:text/javascript,${encodeURIComponent(
  'process.on("exit",()=>{const{user,system}=process.cpuUsage();console.error("processor",(user+system)/1e6,"s")})',
)}`;

const DAY = '2025-05-19';

interface Cost {
  readonly words: number;
  readonly stories: number;
  /** Seconds by stage, then `all` by the clock and `processor`. */
  readonly seconds: ReadonlyMap<string, number>;
  readonly megabytes: number;
}

/** Builds one edition of all rows as a user would, from a dump in a temporary folder. */
const built = (rows: readonly Row[]): Cost => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'));
  try {
    const dump = join(folder, 'articles.jsonl');
    writeFileSync(dump, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const command = ['build', dump, '--out', join(folder, 'out'), '--date', DAY, '--verbose'];
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', COUNTER, PROGRAM, ...command], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    const report = `${stdout}\n${stderr}`;
    console.log(/^.*articles?, \d+ stor.*$/m.exec(report)?.[0] ?? report.slice(-2000));
    if (status !== 0) console.log(`exit status ${status}\n${report.slice(-2000)}`);
    const seconds = [...report.matchAll(/\b([a-z]+) (\d+(?:\.\d+)?) s\b/g)].map((m): [string, number] => [
      m[1] ?? '',
      Number(m[2]),
    ]);
    const sections: readonly { readonly briefings: readonly unknown[] }[] = JSON.parse(
      readFileSync(join(folder, 'out', DAY, 'edition.json'), 'utf8'),
    ).sections;
    return {
      stories: sections.reduce((sum, section) => sum + section.briefings.length, 0),
      words: rows.reduce((sum, row) => sum + row.text.split(/\s+/).length, 0),
      seconds: new Map([...seconds, ['all', Number(/([\d.]+) s in all/.exec(report)?.[1])]]),
      megabytes: Number(/(\d+) MB at most/.exec(report)?.[1]),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** One column for each list, and how many times the first the last one cost. */
export function building(lists: readonly (readonly Row[])[]): void {
  console.log('\nBuilding an edition\n');
  const costs = lists.map(built);
  const [first, last] = [costs[0], costs.at(-1)];
  if (first === undefined || last === undefined) return;
  const row = (name: string, of: (cost: Cost) => number, digits = 0): string[] => [
    name,
    ...costs.map((cost) => of(cost).toFixed(digits)),
    `× ${(of(last) / of(first)).toFixed(1)}`,
  ];
  const stages = [...first.seconds.keys()].filter((stage) => stage !== 'all' && stage !== 'processor');
  console.log(
    `\n${table([
      ['articles', ...lists.map((rows) => String(rows.length)), 'growth'],
      row('words', (cost) => cost.words),
      row('stories', (cost) => cost.stories),
      ...stages.map((stage) => row(`${stage}, seconds`, (cost) => cost.seconds.get(stage) ?? Number.NaN, 1)),
      row('all, seconds', (cost) => cost.seconds.get('all') ?? Number.NaN, 1),
      row('processor, seconds', (cost) => cost.seconds.get('processor') ?? Number.NaN, 1),
      row(
        'milliseconds of it per 1,000 words',
        (cost) => (1e6 * (cost.seconds.get('processor') ?? Number.NaN)) / cost.words,
      ),
      row('memory, MB', (cost) => cost.megabytes),
    ])}`,
  );
}
