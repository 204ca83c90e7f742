/**
 * `npm run train -- DIR`: learns from labelled articles how sure an attribution is, and writes
 * `src/annotate/en/quotes/weights.ts`. The same data give the same bytes. DIR holds quotes-open/ and events/; nothing else is
 * learned from. `--check` prints the figures of ten-fold cross-validation by article and writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { names } from '../../src/annotate/en/names/names.js';
import { ALWAYS } from '../../src/annotate/en/quotes/confidence.js';
import { attributed } from '../../src/annotate/en/quotes/quotes.js';
import { inspect } from '../../src/index.js';
import { sentences } from '../../src/text/sentences.js';
import { tokens } from '../../src/text/tokens.js';
import { compare } from './compare.js';
import { labelledArticles } from './labelled.js';
import { type Example, learn, probability, type Weights } from './logistic.js';

const FILE = fileURLToPath(new URL('../../src/annotate/en/quotes/weights.ts', import.meta.url));
const CORPORA = new Set(['quotes-open', 'events']);
const FOLDS = 10;

/** An answer of the program on a labelled quotation: what is seen of it, and whether it is right. */
interface Judged extends Example {
  readonly marked: boolean;
  readonly named: boolean;
}

const judged = async (data: string): Promise<Judged[]> => {
  const labelled = labelledArticles(data).filter((a) => CORPORA.has(a.corpus));
  const { lines } = await inspect({ paths: labelled.map((a) => a.path) });
  const texts = new Map(lines.flatMap((l) => ('article' in l ? [[l.path, l.article.text] as const] : [])));
  return labelled.flatMap((article, group): Judged[] => {
    const text = texts.get(article.path);
    if (text === undefined) return [];
    const split = sentences(text);
    const words = tokens(text);
    const { people, mentions } = names(text, split, words);
    const found = attributed(text, split, words, people, mentions);
    const quotes = found.map(({ utterance: u }) => ({
      form: u.form,
      content: u.content,
      speaker: u.speaker === undefined ? null : { ...u.speaker, name: u.speaker.name ?? null },
    }));
    return compare(article, { article: { text }, quotes })
      .answers.filter((a) => a.said !== undefined && (a.quote.beside.length > 0 || a.quote.names.size > 0))
      .map((a) => ({
        group,
        traits: [ALWAYS, ...(found[a.index]?.traits ?? [])],
        right: a.right,
        marked: a.quote.marked,
        named: a.said?.name != null,
      }));
  });
};

const source = (weights: Weights): string => {
  const rows = [...weights]
    .map(([trait, weight]) => [trait, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([trait, weight]) => `    ${/^[a-z]+$/.test(trait) ? trait : `'${trait}'`}: ${weight},`);
  return `/**
 * How much each trait of \`traits.ts\` speaks for an attribution, in log-odds. Written by \`npm run train\`: a logistic regression
 * with a squared penalty over the labelled quotations of 160 Wikinews articles (Wikinews, CC BY 2.5) and of five events told by
 * several outlets; no text of them is kept here. Not to be edited by hand.
 */
export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
${rows.join('\n')}
  }),
);
`;
};

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const data = positionals[0];
if (data === undefined) {
  process.stderr.write('npm run train -- DIR: the folder that holds quotes-open and events\n');
  process.exit(2);
}
const examples = await judged(data);
if (values.check) {
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn(examples.filter((e) => e.group % FOLDS !== fold));
    return examples
      .filter((e) => e.group % FOLDS === fold)
      .map((e) => ({ ...e, chance: probability(weights, e.traits) }));
  }).flat();
  const marked = held.filter((e) => e.marked);
  process.stdout.write(
    `${examples.length} attributions, ${marked.length} of quotations; right, of quotations above a chance:\n`,
  );
  for (const from of [0, 0.8, 0.9, 0.92, 0.94, 0.96]) {
    const above = marked.filter((e) => e.chance >= from);
    const named = above.filter((e) => e.named);
    const share = (list: readonly Judged[]) => (list.filter((e) => e.right).length / list.length).toFixed(4);
    process.stdout.write(
      `  ${from.toFixed(2)}  ${share(above)} (n=${above.length}), with a name ${share(named)} (n=${named.length})\n`,
    );
  }
} else {
  writeFileSync(FILE, source(learn(examples)));
}
