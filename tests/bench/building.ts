/** How long a build of many articles takes, stage by stage, and how much memory it needs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROGRAM } from './compiled.js';
import type { Row } from './corpus.js';

/** Builds one edition of all rows as a user would, from a dump in a temporary folder. */
export function building(rows: readonly Row[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'));
  try {
    const dump = join(folder, 'articles.jsonl');
    writeFileSync(dump, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const words = rows.reduce((sum, row) => sum + row.text.split(/\s+/).length, 0);
    console.log(`\nBuilding an edition of ${rows.length} articles, ${words} words\n`);

    const started = performance.now();
    const built = spawnSync(
      process.execPath,
      [PROGRAM, 'build', dump, '--out', join(folder, 'out'), '--date', '2025-05-19', '--verbose'],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    const seconds = (performance.now() - started) / 1000;
    const report = `${built.stdout}\n${built.stderr}`.split('\n');
    console.log(report.filter((line) => /\d s\b|articles?, \d+ stor/.test(line)).join('\n'));
    console.log(`build: ${seconds.toFixed(1)} s, exit status ${built.status}`);
    if (built.status !== 0) console.log(report.slice(-20).join('\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
