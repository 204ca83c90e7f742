/**
 * `npm run train -- DIR`: learns from labelled articles how sure an attribution is, and writes
 * `src/annotate/en/quotes/weights.ts`. The same data give the same bytes. DIR holds quotes-open/ and events/; nothing else is
 * learned from. From which score on a speaker may be printed is chosen by ten-fold cross-validation by article on the same labels:
 * the lowest at which the share of right ones among the held-out quotations above it is surely high enough. `--check` prints the
 * figures of that cross-validation and writes nothing.
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

/** An attribution with its chance by weights that were learned without its article. */
type Held = Judged & { readonly chance: number };

const heldOut = (examples: readonly Judged[]): Held[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn(examples.filter((e) => e.group % FOLDS !== fold));
    return examples
      .filter((e) => e.group % FOLDS === fold)
      .map((e) => ({ ...e, chance: probability(weights, e.traits) }));
  })
    .flat()
    .filter((e) => e.marked);

/** The share of right ones that a sample leaves no more than one chance in forty to undercut (Wilson's interval). */
const atLeast = (right: number, of: number): number => {
  const z = 1.96;
  const share = right / of;
  return (
    (share + (z * z) / (2 * of) - z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) /
    (1 + (z * z) / of)
  );
};

/**
 * What of the speakers that are printed has to be right on the labelled texts, so that 96 of 100 are on texts of other outlets,
 * which are read a little worse.
 */
const SURE = 0.975;

const threshold = (held: readonly Held[]): number => {
  for (let percent = 80; percent < 99; percent++) {
    const above = held.filter((e) => Math.round(e.chance * 100) >= percent);
    if (above.length > 0 && atLeast(above.filter((e) => e.right).length, above.length) >= SURE) return percent / 100;
  }
  return 0.99;
};

const source = (weights: Weights, shownFrom: number): string => {
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

/** The score from which on a speaker may be printed: the lowest at which, held out article by article, more than ${SURE * 100} of 100 were surely right. */
export const SHOWN_FROM = ${shownFrom};
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
  const marked = heldOut(examples);
  process.stdout.write(
    `${examples.length} attributions, ${marked.length} of quotations; right, of quotations above a chance (chosen ${threshold(marked)}):\n`,
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
  writeFileSync(FILE, source(learn(examples), threshold(heldOut(examples))));
}
