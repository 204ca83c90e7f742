/** Articles annotated by hand: what a stage before merge would have found is stated as words of the text. */
import type {
  AnnotatedArticle,
  Figure,
  Mention,
  Precision,
  TimeExpression,
  Utterance,
} from '../../src/model/language.js';
import type { Span } from '../../src/model/span.js';
import type { Story } from '../../src/model/story.js';
import { sentences } from '../../src/text/sentences.js';

export interface Marks {
  readonly id?: string;
  readonly source?: string;
  readonly publishedAt?: string;
  readonly day?: string;
  readonly genre?: AnnotatedArticle['genre'];
  /** Words and TIMEX3 value; the nth mark of the same words is their nth place. */
  readonly dates?: readonly (readonly [words: string, value: string])[];
  readonly figures?: readonly (readonly [words: string, value: number, unit: string, bound?: Figure['bound']])[];
  readonly names?: readonly (readonly [words: string, name: string, kind: Mention['kind']])[];
  readonly said?: readonly {
    readonly content: string;
    readonly cue: string;
    readonly speaker: string;
    readonly name?: string;
    readonly form?: Utterance['form'];
    readonly shown?: boolean;
  }[];
}

const finder = (text: string): ((words: string) => Span) => {
  const seen = new Map<string, number>();
  return (words) => {
    const start = text.indexOf(words, seen.get(words) ?? 0);
    if (start < 0) throw new Error(`"${words}" does not stand in the text`);
    seen.set(words, start + 1);
    return { start, end: start + words.length };
  };
};

const precisionOf = (value: string): Precision => {
  if (/T\d\d:\d\d/.test(value)) return 'minute';
  if (/T/.test(value)) return 'hour';
  if (/W\d\d-WE$/.test(value)) return 'weekend';
  if (/W\d\d$/.test(value)) return 'week';
  if (/^\d{4}$/.test(value)) return 'year';
  if (/^\d{4}-\d\d$/.test(value)) return 'month';
  return 'day';
};

const typeOf = (value: string): TimeExpression['type'] => {
  if (value.startsWith('P')) return 'DURATION';
  return value.includes('T') ? 'TIME' : 'DATE';
};

export const article = (text: string, marks: Marks = {}): AnnotatedArticle => {
  const [inNames, inSaid, inDates, inFigures] = [finder(text), finder(text), finder(text), finder(text)];
  const id = marks.id ?? marks.source ?? 'a';
  return {
    id,
    path: `${id}.md`,
    sha256: '',
    ...(marks.source === undefined
      ? {}
      : { source: { id: marks.source, name: marks.source, kind: 'newspaper' as const } }),
    authors: [],
    ...(marks.publishedAt === undefined ? {} : { publishedAt: marks.publishedAt }),
    ...(marks.day === undefined ? {} : { day: marks.day }),
    language: 'en',
    tags: [],
    text,
    removed: [],
    corrections: [],
    agencies: [],
    genre: marks.genre ?? 'news',
    sentences: sentences(text),
    people: [],
    names: (marks.names ?? []).map(([words, name, kind]) => ({ ...inNames(words), name, kind })),
    utterances: (marks.said ?? []).map((s) => ({
      form: s.form ?? 'indirect',
      content: inSaid(s.content),
      cue: finder(text)(s.cue),
      speaker: {
        ...(s.name === undefined ? {} : { name: s.name }),
        mention: finder(text)(s.speaker),
        resolvedBy: 'name' as const,
        score: 0.95,
        shown: s.shown ?? true,
      },
    })),
    dates: (marks.dates ?? []).map(([words, value]) => ({
      ...inDates(words),
      type: typeOf(value),
      value,
      ...(/^\d{4}/.test(value) ? { precision: precisionOf(value) } : {}),
      ...(marks.day !== undefined && !/\d{4}/.test(words) ? { anchor: marks.day } : {}),
      certainty: 'stated' as const,
    })),
    figures: (marks.figures ?? []).map(([words, value, unit, bound]) => ({
      ...inFigures(words),
      value,
      unit,
      bound: bound ?? 'exact',
    })),
  };
};

export const story = (...articles: readonly [AnnotatedArticle, ...AnnotatedArticle[]]): Story => ({
  id: 'story',
  articles,
  copies: [],
});

/** The words at a citation. */
export const cited = (s: Story, c: Span & { readonly articleId: string }): string =>
  s.articles.find((a) => a.id === c.articleId)?.text.slice(c.start, c.end) ?? '';
