/** Hand-made annotated articles for the tests of merging: names, quotations and figures are given, not recognised. */
import type { AnnotatedArticle, Figure, Mention, Person, Utterance } from '../../src/model/language.js';
import type { NonEmpty } from '../../src/model/span.js';
import type { CopyGroup, Story } from '../../src/model/story.js';
import { sentences } from '../../src/text/sentences.js';
import { slug } from '../../src/text/slug.js';

export interface Given {
  readonly outlet: string;
  readonly owner?: string;
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly genre?: AnnotatedArticle['genre'];
  readonly agencies?: readonly string[];
  /** Full names as printed; each is a person wherever it or its last word stands. */
  readonly people?: readonly (
    | string
    | { readonly name: string; readonly role?: string; readonly gender?: Person['gender'] }
  )[];
  /** Words as printed, with who says them and how sure that is. */
  readonly quotes?: readonly {
    readonly words: string;
    readonly by?: string;
    readonly form?: Utterance['form'];
    readonly shown?: boolean;
    readonly role?: string;
    readonly resolvedBy?: 'name' | 'role' | 'pronoun';
  }[];
  readonly figures?: readonly {
    readonly words: string;
    readonly value: number;
    readonly unit: string;
    readonly bound?: Figure['bound'];
  }[];
}

const places = (text: string, words: string): { start: number; end: number }[] => {
  const out: { start: number; end: number }[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    out.push({ start: at, end: at + words.length });
  return out;
};

const first = (text: string, words: string): { start: number; end: number } => {
  const [place] = places(text, words);
  if (!place) throw new Error(`"${words}" does not stand in the text`);
  return place;
};

export const article = (given: Given): AnnotatedArticle => {
  const { text } = given;
  const people = (given.people ?? []).map((p) => (typeof p === 'string' ? { name: p } : p));
  const names: Mention[] = [];
  for (const p of people)
    for (const form of [p.name, p.name.split(' ').at(-1) ?? p.name])
      for (const place of places(text, form))
        if (!names.some((n) => n.start < place.end && n.end > place.start))
          names.push({ ...place, name: p.name, kind: 'person' });
  return {
    id: `${slug(given.outlet)}-${given.publishedAt ?? ''}`,
    path: `${slug(given.outlet)}.md`,
    sha256: '',
    source: {
      id: slug(given.outlet),
      name: given.outlet,
      kind: 'newspaper',
      ...(given.owner ? { owner: given.owner } : {}),
    },
    ...(given.title ? { title: given.title } : {}),
    ...(given.publishedAt ? { publishedAt: given.publishedAt, day: given.publishedAt.slice(0, 10) } : {}),
    authors: [],
    tags: [],
    language: 'en',
    removed: [],
    corrections: [],
    agencies: given.agencies ?? [],
    genre: given.genre ?? 'news',
    text,
    sentences: sentences(text),
    people: people.map((p) => ({
      name: p.name,
      ...('role' in p && p.role ? { role: p.role } : {}),
      gender: ('gender' in p && p.gender) || 'unknown',
      namedAt: first(text, p.name),
    })),
    names: names.sort((a, b) => a.start - b.start),
    utterances: (given.quotes ?? []).map((q) => ({
      form: q.form ?? 'direct',
      content: first(text, q.words),
      ...(q.by !== undefined || q.role !== undefined
        ? {
            speaker: {
              ...(q.by === undefined ? {} : { name: q.by }),
              ...(q.role === undefined ? {} : { role: q.role }),
              mention: { start: 0, end: 0 },
              resolvedBy: q.resolvedBy ?? (q.by === undefined ? ('role' as const) : ('name' as const)),
              score: (q.shown ?? true) ? 0.95 : 0.85,
              shown: q.shown ?? true,
            },
          }
        : {}),
    })),
    dates: [],
    figures: (given.figures ?? []).map((f) => ({
      ...first(text, f.words),
      value: f.value,
      unit: f.unit,
      bound: f.bound ?? 'exact',
    })),
  };
};

export const story = (articles: NonEmpty<AnnotatedArticle>, copies: readonly CopyGroup[] = []): Story => ({
  id: 'story',
  articles,
  copies,
});
