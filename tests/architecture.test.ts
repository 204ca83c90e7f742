/** The rules of the house that a compiler does not know. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const STAGES = ['ingest', 'clean', 'annotate', 'cluster', 'merge', 'recall', 'edit', 'render', 'verify', 'preview'];

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

/** Most words that a pattern or list may spell out where it is used. */
const MOST_WORDS = 4;

/** Innermost alternations of words, `a|b|c`, as they stand between brackets. */
const alternations = (code: string): readonly string[] =>
  Array.from(code.matchAll(/\(\??[:=!<]*((?:[A-Za-z][A-Za-z' ?]*\|)+[A-Za-z][A-Za-z' ?]*)\)/g), (m) => m[1] ?? '');

/** Stages whose words are English; what `annotate` knows is being moved. */
const LISTLESS = /^src\/(?:clean|cluster|edit|merge)\//;

describe('English', () => {
  it('is in the lexicons: no pattern of these stages spells out a list of words', () => {
    const found = files
      .filter((f) => LISTLESS.test(f.path))
      .flatMap((f) =>
        alternations(readFileSync(f.path, 'utf8'))
          .filter((list) => list.split('|').filter((word) => word.length > 1).length > MOST_WORDS)
          .map((list) => `${f.path}: ${list}`),
      );
    expect(found).toEqual([]);
  });
});
