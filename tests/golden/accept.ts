/**
 * `npm run golden [-- --accept] [-- CASE…]`: builds the golden cases, shows what changed against the accepted editions, and writes
 * the new ones only with --accept or a "y" at the terminal. Exit status 1 when something differs and was not accepted.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { accepted, buildCase, goldenCases, ROOT } from './cases.js';

const { values, positionals } = parseArgs({ options: { accept: { type: 'boolean' } }, allowPositionals: true });

if (process.env.CI) {
  console.error('Golden editions are accepted by a person who has read the difference, never in CI.');
  process.exit(2);
}

const known = goldenCases();
const unknown = positionals.filter((name) => !known.some((golden) => golden.name === name));
if (unknown.length > 0) {
  console.error(`No such case: ${unknown.join(', ')}. Cases: ${known.map((golden) => golden.name).join(', ')}`);
  process.exit(2);
}

/** Shows two texts side by side as `git diff` does. */
function showDifference(title: string, before: string, after: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'collate-difference-'));
  const [old, fresh] = [join(folder, 'accepted'), join(folder, 'built')];
  writeFileSync(old, before);
  writeFileSync(fresh, after);
  const colour = process.stdout.isTTY ? '--color=always' : '--color=never';
  const args = ['--no-pager', 'diff', '--no-index', '--no-ext-diff', colour, old, fresh];
  const shown = spawnSync('git', args, { encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n=== ${title}`);
  console.log(shown.error ? 'differs (git is needed to show how)' : shown.stdout.split('\n').slice(4).join('\n'));
}

async function agreed(question: string): Promise<boolean> {
  if (values.accept) return true;
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

for (const golden of known) {
  if (positionals.length > 0 && !positionals.includes(golden.name)) continue;
  const { files, build } = await buildCase(golden);
  const changed = [...files].filter(([file, text]) => accepted(golden, file) !== text);
  for (const failure of build.failures) console.error(`${golden.name}: ${failure.where}: ${failure.message}`);
  if (changed.length === 0) {
    console.log(`${golden.name}: as accepted`);
    continue;
  }
  for (const [file, text] of changed) showDifference(`${golden.name}/${file}`, accepted(golden, file) ?? '', text);
  if (build.failures.length === 0 && (await agreed(`Accept ${changed.length} files of "${golden.name}"?`))) {
    for (const [file, text] of changed) writeFileSync(join(ROOT, golden.folder, file), text);
    console.log(`${golden.name}: accepted`);
  } else {
    console.log(`${golden.name}: differs (npm run golden -- --accept ${golden.name})`);
    process.exitCode = 1;
  }
}
