/** Hand-made annotated articles, so that a test says exactly what was read and nothing of how. */
import type { CastMember } from '../../src/model/findings.js';
import type { AnnotatedArticle, Gender, Precision, TimeExpression } from '../../src/model/language.js';
import type { Citation } from '../../src/model/span.js';

export interface Script {
  readonly id?: string;
  readonly source?: string;
  readonly title?: string;
  /** Sentences; `|` alone begins a new paragraph. */
  readonly sentences: readonly string[];
  /** Full name → gender and the other words the article names the person with. */
  readonly people?: Readonly<Record<string, { readonly gender: Gender; readonly as?: readonly string[] }>>;
  /** Words → value, precision; `anchor` is the article's day unless null. */
  readonly dates?: Readonly<Record<string, readonly [value: string, precision: Precision]>>;
  readonly day?: string;
  /** Words of a pronoun with its place: who it is. */
  readonly tags?: readonly string[];
}

export const article = (script: Script): AnnotatedArticle => {
  const day = script.day ?? '2026-03-05';
  const text = script.sentences.join(' ').replaceAll(' | ', '\n\n');
  const sentences = script.sentences
    .filter((s) => s !== '|')
    .map((s, i) => {
      const start = text.indexOf(s);
      const span = { start, end: start + s.length };
      return { ...span, paragraph: i, parts: [span] };
    });
  const people = Object.entries(script.people ?? {}).map(([name, { gender }]) => {
    const at = Math.max(0, text.indexOf(name));
    return { name, gender, namedAt: { start: at, end: at + name.length } };
  });
  const names = Object.entries(script.people ?? {})
    .flatMap(([name, { as = [] }]) =>
      [name, ...as].flatMap((words) =>
        Array.from(text.matchAll(new RegExp(`\\b${words}\\b`, 'g')), (m) => ({
          start: m.index,
          end: m.index + words.length,
          name,
          kind: 'person' as const,
        })),
      ),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((m, i, all) => !all.slice(0, i).some((earlier) => earlier.end > m.start));
  const dates: TimeExpression[] = Object.entries(script.dates ?? {}).flatMap(([words, [value, precision]]) =>
    Array.from(text.matchAll(new RegExp(words, 'g')), (m) => ({
      start: m.index,
      end: m.index + words.length,
      type: 'DATE' as const,
      value,
      precision,
      anchor: day,
      certainty: 'stated' as const,
    })),
  );
  return {
    id: script.id ?? 'a1',
    path: `${script.id ?? 'a1'}.md`,
    sha256: '00',
    ...(script.source === undefined
      ? {}
      : { source: { id: script.source, name: script.source, kind: 'newspaper' as const } }),
    ...(script.title === undefined ? {} : { title: script.title }),
    authors: [],
    publishedAt: day,
    publishedFrom: 'front-matter',
    tags: script.tags ?? [],
    text,
    language: 'en',
    removed: [],
    corrections: [],
    agencies: [],
    genre: 'news',
    day,
    sentences,
    people,
    names,
    utterances: [],
    dates: dates.sort((a, b) => a.start - b.start),
    figures: [],
  };
};

/** The citation of a stretch of an article's words. */
export const place = (a: AnnotatedArticle, words: string): Citation => {
  const start = a.text.indexOf(words);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  return { articleId: a.id, start, end: start + words.length };
};

/** The people of one article as a story's cast. */
export const castOfArticle = (a: AnnotatedArticle): CastMember[] =>
  a.people.map((p) => ({ name: p.name, aliases: [p.name], namedAt: [{ articleId: a.id, ...p.namedAt }] }));
