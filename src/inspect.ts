/** One annotated article → the public line that `collate inspect --jsonl` prints. */
import type { AnnotatedArticle, Attribution, Mention, Person } from './model/language.js';

const speakerLine = (a: Attribution) => ({
  name: a.name ?? null,
  role: a.role ?? null,
  mention: { start: a.mention.start, end: a.mention.end },
  resolvedBy: a.resolvedBy,
  score: Math.round(a.score * 1000) / 1000,
  shown: a.shown,
});

const span = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });

const nameLine = ({ start, end, name, kind }: Mention) => ({ start, end, name, kind });

const personLine = ({ name, role, gender, namedAt }: Person) => ({
  name,
  role: role ?? null,
  gender,
  namedAt: span(namedAt),
});

/** The shape is public: fields may be added, none renamed or dropped. */
export const inspectLine = (a: AnnotatedArticle) => ({
  path: a.path,
  article: {
    id: a.id,
    source: a.source ? { id: a.source.id, name: a.source.name } : null,
    url: a.url ?? null,
    title: a.title ?? null,
    authors: a.authors,
    publishedAt: a.publishedAt ?? null,
    publishedFrom: a.publishedFrom ?? null,
    language: a.language,
    genre: a.genre,
    agencies: a.agencies,
    text: a.text,
  },
  removed: a.removed.map(({ rule, text }) => ({ rule, text })),
  corrections: a.corrections.map(({ kind, text }) => ({ kind, text })),
  sentences: a.sentences.flatMap((s) => s.parts.map(span)),
  quotes: a.utterances.map((u) => ({
    form: u.form,
    content: span(u.content),
    cue: u.cue ? span(u.cue) : null,
    speaker: u.speaker ? speakerLine(u.speaker) : null,
  })),
  dates: a.dates.map((d) => ({
    start: d.start,
    end: d.end,
    text: a.text.slice(d.start, d.end),
    type: d.type,
    value: d.value,
    certainty: d.certainty,
    anchor: d.anchor ?? null,
  })),
  figures: a.figures.map((f) => ({
    start: f.start,
    end: f.end,
    text: a.text.slice(f.start, f.end),
    value: f.value,
    to: f.to ?? null,
    unit: f.unit ?? null,
    of: f.of ?? null,
    bound: f.bound,
  })),
  names: a.names.map(nameLine),
  people: a.people.map(personLine),
});

export type InspectLine =
  | ReturnType<typeof inspectLine>
  | { readonly path: string; readonly error: { readonly code: string; readonly message: string } };
