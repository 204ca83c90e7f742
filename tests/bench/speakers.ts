/**
 * `npm run bench:speakers -- DIR [--misses N]`: how many labelled quotations `collate inspect` finds, whether it names the right
 * speaker, and what its score is worth. DIR holds any of polnear/, quotes-open/, events/. Asserts nothing.
 */
import { parseArgs } from 'node:util';
import { inspect } from '../../src/index.js';
import { type Answer, compare } from './compare.js';
import { labelledArticles } from './labelled.js';

const { values, positionals } = parseArgs({
  options: { misses: { type: 'string', default: '0' } },
  allowPositionals: true,
});

const data = positionals[0];
if (data === undefined) {
  process.stderr.write('npm run bench:speakers -- DIR: the folder that holds polnear, quotes-open or events\n');
  process.exit(2);
}

const share = (n: number, of: number): string => (of === 0 ? '—' : (n / of).toFixed(4));

const print = (line: string) => process.stdout.write(`${line}\n`);
const BINS = [0, 0.5, 0.7, 0.8, 0.84, 0.88, 0.9, 0.92, 0.94, 0.96, 0.98, 1.01];

const labelled = labelledArticles(data);
for (const corpus of new Set(labelled.map((a) => a.corpus))) {
  const of = labelled.filter((a) => a.corpus === corpus);
  const { lines } = await inspect({ paths: of.map((a) => a.path) });
  const byPath = new Map(lines.map((l) => [l.path, l]));
  let gold = 0;
  let reported = 0;
  const all: Answer[] = [];
  for (const a of of) {
    const line = byPath.get(a.path);
    if (line === undefined || !('article' in line)) continue;
    const one = compare(a, line);
    gold += one.gold;
    reported += one.reported;
    all.push(...one.answers.filter((x) => x.quote.marked));
  }
  const asked = all.filter((a) => a.quote.beside.length > 0 || a.quote.names.size > 0);
  const right = (list: readonly Answer[]) => list.filter((a) => a.right).length;
  const shown = asked.filter((a) => a.said?.shown === true);
  const shownNames = shown.filter((a) => a.said?.name != null);
  print(`${corpus}: ${of.length} articles`);
  print(
    `  quotations found ${share(all.length, gold)} (n=${gold}), precision ${share(all.length, reported)} (n=${reported})`,
  );
  print(`  speaker right ${share(right(asked), asked.length)} (n=${asked.length})`);
  for (const kind of ['name', 'pronoun', 'other'] as const) {
    const part = asked.filter((a) => a.quote.kind === kind);
    print(`    ${kind}: ${share(right(part), part.length)} (n=${part.length})`);
  }
  print(
    `  shown: right ${share(right(shown), shown.length)} (n=${shown.length}), coverage ${share(shown.length, asked.length)}`,
  );
  print(`  shown with a name: right ${share(right(shownNames), shownNames.length)} (n=${shownNames.length})`);
  print('  score        right      n');
  for (let b = 0; b + 1 < BINS.length; b++) {
    const [low = 0, high = 1] = [BINS[b], BINS[b + 1]];
    const bin = asked.filter((a) => a.said !== undefined && a.said.score >= low && a.said.score < high);
    if (bin.length > 0)
      print(
        `  ${low.toFixed(2)}–${Math.min(1, high).toFixed(2)}    ${share(right(bin), bin.length)}  ${String(bin.length).padStart(5)}`,
      );
  }
  const wrong = asked.filter((a) => !a.right).sort((a, b) => (b.said?.score ?? 0) - (a.said?.score ?? 0));
  for (const a of wrong.slice(0, Number(values.misses))) {
    const source =
      a.quote.beside.map((b) => a.article.text.slice(b.start, b.end)).join(' ') || [...a.quote.names].join(' ');
    const said =
      a.said === undefined
        ? 'nobody'
        : `${a.said.name ?? '—'} [${a.said.words}] ${a.said.score}${a.said.shown ? ' shown' : ''}`;
    print(
      `  ${a.article.path.replace(/^.*\//, '')}: “${a.article.text.slice(a.quote.start, a.quote.start + 60).replace(/\s+/g, ' ')}” ${source} | ${said}`,
    );
  }
}
