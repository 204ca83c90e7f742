/** The rules of the house that a compiler does not know. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const STAGES = [
  'ingest',
  'clean',
  'annotate',
  'cluster',
  'merge',
  'recall',
  'edit',
  'render',
  'verify',
  'preview',
  'list',
  'send',
  'publish',
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => posix.join('src', path.replaceAll('\\', '/')))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => ({
    path,
    stage: STAGES.find((s) => path.startsWith(`src/${s}/`)),
    imports: Array.from(
      readFileSync(path, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?\bfrom '([^']+)'/gm),
      (m) => m[1] ?? '',
    ).map((from) => (from.startsWith('.') ? posix.join(posix.dirname(path), from) : from)),
  }));

const offenders = (wrong: (file: (typeof files)[number], imported: string) => boolean): readonly string[] =>
  files.flatMap((file) => file.imports.filter((i) => wrong(file, i)).map((i) => `${file.path} imports ${i}`));

describe('the house', () => {
  it('has sources and imports to look at', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((f) => f.imports).length).toBeGreaterThan(300);
  });

  it('has stages that never import one another', () => {
    expect(
      offenders((f, i) => f.stage !== undefined && STAGES.some((s) => s !== f.stage && i.startsWith(`src/${s}/`))),
    ).toEqual([]);
  });

  it('has stages that know no disk, no network, no terminal and no command', () => {
    expect(
      offenders(
        (f, i) =>
          f.stage !== undefined &&
          (/^node:(?:fs|net|http|https|child_process|dns|tls)/.test(i) || /^src\/(?:adapters|commands)\//.test(i)),
      ),
    ).toEqual([]);
  });

  it('has a model and a language that depend on no stage', () => {
    expect(
      offenders((f, i) => /^src\/(?:model|text)\//.test(f.path) && !/^(?:src\/(?:model|text)\/|[^s]|stemmer)/.test(i)),
    ).toEqual([]);
  });
});

it('has no pattern in which one backslash was meant to be two', () => {
  const slipped = files.filter(({ path }) => /RegExp\(\s*`[^`]*(?<!\\)\\[bdpswBDPSW]/.test(readFileSync(path, 'utf8')));
  expect(slipped.map(({ path }) => path)).toEqual([]);
});

/** Most words that a pattern or list may spell out where it is used. */
const MOST_WORDS = 4;

/** Where a bracket that opens at `at` is closed in its line; undefined where it is not. */
const closing = (line: string, at: number): number | undefined => {
  let depth = 0;
  for (let i = at; i < line.length; i++) {
    if (line[i] === '\\') i++;
    else if (line[i] === '[') while (i < line.length && line[i] !== ']') i += line[i] === '\\' ? 2 : 1;
    else if (line[i] === '(') depth++;
    else if (line[i] === ')' && --depth === 0) return i;
  }
  return undefined;
};

/** A word without the endings it may take: `march(?:es|ed)` → `march`, `won['’]t` → `won't`, `vote[sd]?` → `vote`. */
const bare = (way: string): string =>
  way
    .replace(/\[['’]+\]/g, "'")
    .replace(/\\b/g, '')
    .replace(/(?:\([^()]*\)|\[[^\]]*\]|(?<=\w)\w(?=\?))\??$/, '')
    .replace(/(?<=\w)\?/g, '');

/** The ways that a pattern offers between its bars, those in inner brackets aside. */
const waysOf = (inner: string): readonly string[] => {
  const ways: string[] = [];
  let from = 0;
  for (let i = 0; i <= inner.length; i++) {
    if (inner[i] === '(') i = closing(inner, i) ?? inner.length;
    else if (inner[i] === '[') i = Math.max(i, inner.indexOf(']', i));
    else if (i >= inner.length || inner[i] === '|') {
      ways.push(inner.slice(from, i));
      from = i + 1;
    }
  }
  return ways;
};

/** The words of each alternation of a source, also hyphenated, with an apostrophe or with endings in brackets of their own. */
const wordLists = (code: string): readonly (readonly string[])[] =>
  code
    .split('\n')
    .filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line))
    .flatMap((line) =>
      Array.from(line.matchAll(/\((?:\?(?:[:=!]|<[=!]|<\w+>))?/g), (m) => {
        const end = closing(line, m.index);
        return end === undefined ? [] : waysOf(line.slice(m.index + m[0].length, end)).map(bare);
      }),
    )
    .map((ways) => ways.filter((way) => /^[A-Za-z][A-Za-z' -]*[A-Za-z]$/.test(way)));

/** Stages whose words are English. */
const LISTLESS = /^src\/(?:clean|cluster|edit|merge|annotate)\//;

describe('English', () => {
  it.each([
    ['bare', '/(?:one|two|three|four|five)/'],
    ['hyphenated', '/(?:re-elect|re-open|co-opt|ex-wife|by-law)/'],
    ['with endings', '/(?:vote[sd]?|march(?:es|ed)|call|win|los(?:e|t))/'],
    ['with apostrophes', "/(?:won['’]t|can['’]t|don['’]t|isn['’]t|didn['’]t)/"],
    ['behind a look', '/(?<!the|an|one|two|some)/'],
    ['of phrases', '`(?:at least|at most|no more|no less|up to)`'],
  ])('is found in a list that is %s', (_, code) => {
    expect(wordLists(code).map((words) => words.length)).toContain(5);
  });

  it.each([
    ['signs', '/(?:\\.|,|;|:|!)/'],
    ['a call', 'f(a || b, c | d)'],
    ['four words', '/(?:one|two|three|four)/'],
    ['a comment', '// (one|two|three|four|five)'],
  ])('is not found in %s', (_, code) => {
    expect(wordLists(code).every((words) => words.length <= MOST_WORDS)).toBe(true);
  });

  it('is in the lexicons: no pattern of these stages spells out a list of words', () => {
    const spelt = files
      .filter((f) => LISTLESS.test(f.path))
      .map(({ path }) => ({
        path,
        lists: wordLists(readFileSync(path, 'utf8')).filter((words) => words.length > MOST_WORDS),
      }))
      .filter(({ lists }) => lists.length > 0);
    expect(spelt.flatMap(({ path, lists }) => lists.map((words) => `${path}: ${words.join('|')}`))).toEqual([]);
  });
});
